import Compression
import Pages
import Typography
import Vordruck

/// What no engine can save: shaping the document's text, subsetting its faces, deflating its glyphs.
struct Floor {
  private struct Run {
    let text: [UInt8]
    let face: FontFaceID
    let script: String
    let isRightToLeft: Bool
  }

  private let runs: [Run]
  private let fonts: FontLibrary

  /// Takes the text and the faces of a laid-out document.
  init(_ document: LaidOutDocument, installation: Installation) {
    fonts = installation.fontLibrary
    var runs: [Run] = []
    for page in document.pages {
      for case .glyphs(let run) in page.items {
        let glyphs = document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)]
        let text = glyphs.flatMap { document.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)] }
        runs.append(
          Run(text: text, face: run.face, script: Self.script(text), isRightToLeft: run.isRightToLeft))
      }
    }
    self.runs = runs
  }

  /// The median time of doing it all without any cache of words.
  func milliseconds() -> Double {
    Stopwatch.median(runs: 24) { _ in
      let shaper = Shaper(library: fonts, cachedGlyphs: 0)
      let deflater = Deflater()
      var glyphs: [ShapedGlyph] = []
      var used: [FontFaceID: Set<UInt16>] = [:]
      var content: [UInt8] = []
      for run in runs {
        glyphs.removeAll(keepingCapacity: true)
        shaper.shape(
          run.text, range: 0..<run.text.count, face: run.face, script: run.script, language: "",
          isRightToLeft: run.isRightToLeft, into: &glyphs)
        for glyph in glyphs {
          used[run.face, default: []].insert(glyph.glyph)
          content += [UInt8(glyph.glyph >> 8), UInt8(glyph.glyph & 0xFF), UInt8(truncatingIfNeeded: glyph.xAdvance)]
        }
      }
      for (face, glyphs) in used.sorted(by: { $0.key < $1.key }) {
        if let subset = try? fonts.face(face).subset(glyphs: glyphs.sorted()) { _ = deflater.deflate(subset.bytes) }
      }
      _ = deflater.deflate(content)
    }
  }

  private static func script(_ text: [UInt8]) -> String {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x41...0x24F: return "Latn"
      case 0x400...0x52F: return "Cyrl"
      case 0x600...0x6FF: return "Arab"
      default: continue
      }
    }
    return "Zyyy"
  }
}
