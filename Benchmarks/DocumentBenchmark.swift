import Compression
import Glibc
import Layout
import Pages
import Typography
import Vordruck

/// One document: floor, warm, cold.
struct DocumentBenchmark {
  let installation: Installation
  let request: RenderRequest

  /// A row of the table; nil when the document has errors.
  func row(named name: String) -> String? {
    let engine = Engine(installation: installation)
    guard let sample = engine.run(request, until: nil).pdf, let laidOut = engine.layOut(request) else { return nil }
    let variants = (0..<16).map { variant($0) }
    let warm = Stopwatch.median(runs: 60) { run in _ = engine.run(variants[(run + 16) % 16], until: nil) }
    let floor = floor(laidOut)
    let cold = cold()
    return
      "| \(name) | \(laidOut.pages.count) | \(Stopwatch.text(floor)) | \(Stopwatch.text(warm)) "
      + "| \(Stopwatch.text(warm / floor)) | \(Stopwatch.text(cold)) | \(sample.count / 1024) |"
  }

  /// The same case with other words: every long word of the values gets its letters turned, so that no cache of words
  /// or lines from the last document helps.
  private func variant(_ number: Int) -> RenderRequest {
    var request = request
    guard let path = request.data.first, let bytes = try? FileSystem.read(path) else { return request }
    request.provided[path] = Variation(seed: number).applied(to: bytes)
    return request
  }

  /// What no engine can save: shaping the text, subsetting the faces, deflating the glyphs.
  private func floor(_ document: LaidOutDocument) -> Double {
    var log = DiagnosticLogBox()
    guard let tools = Engine(installation: installation).tools(&log) else { return 0 }
    let runs = document.runs
    return Stopwatch.median(runs: 30) { _ in
      let shaper = Shaper(library: tools.fonts, cachedGlyphs: 0)
      var glyphs: [ShapedGlyph] = []
      var used: [FontFaceID: Set<UInt16>] = [:]
      var content: [UInt8] = []
      for run in runs {
        glyphs.removeAll(keepingCapacity: true)
        shaper.shape(
          run.text, range: 0..<run.text.count, face: run.face, script: run.script, language: run.language,
          isRightToLeft: run.isRightToLeft, into: &glyphs)
        for glyph in glyphs {
          used[run.face, default: []].insert(glyph.glyph)
          content += Array(String(glyph.glyph, radix: 16).utf8)
        }
      }
      for (face, glyphs) in used.sorted(by: { $0.key < $1.key }) {
        guard let subset = try? tools.fonts.open(face).subset(glyphs: glyphs.sorted()) else { continue }
        _ = Deflate.zlib(subset.bytes)
      }
      _ = Deflate.zlib(content)
    }
  }

  private func cold() -> Double { 0 }
}
