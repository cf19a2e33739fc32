import Diagnostics
import Geometry
import Markup
import Pages
import Styling
import TextAnalysis
import Typography

/// A stretch of a chunk that is shaped as one: one element, level, script and face.
struct DrawingTextRun {
  let node: NodeID
  /// The bytes in the text.
  let range: Range<Int>
  let level: UInt8
  let face: FontFaceID
  let glyphs: [ShapedGlyph]
  let unitsPerEm: Int
  /// What is added after each character and after each blank, in user units.
  let letterSpacing: Double
  let wordSpacing: Double
  /// The em in user units.
  let size: Double

  var isRightToLeft: Bool { level & 1 == 1 }

  /// The advance of a glyph in user units; the first glyph of a cluster bears its spacing.
  func advance(_ index: Int, in text: [UInt8]) -> Double {
    let glyph = glyphs[index]
    var advance = Double(glyph.xAdvance) * size / Double(unitsPerEm)
    if index == 0 || glyphs[index - 1].cluster != glyph.cluster {
      advance += letterSpacing
      if text[Int(glyph.cluster)] == 0x20 { advance += wordSpacing }
    }
    return advance
  }

  /// The advance of all glyphs in user units.
  func advance(in text: [UInt8]) -> Double { glyphs.indices.reduce(0) { $0 + advance($1, in: text) } }
}

/// Divides the text of a drawing into runs and shapes them.
struct DrawingTextShaper {
  let text: DrawingText
  let painter: DrawingPainter

  private var tools: TextTools { painter.scope.text }

  /// The runs of a chunk in logical order.
  func runs(_ chunk: Range<Int>) -> [DrawingTextRun] {
    let bytes = Array(text.text[chunk])
    guard let first = text.spans.first(where: { $0.range.contains(chunk.lowerBound) }) else { return [] }
    let base: UInt8 = painter.style(first.node).direction == .rtl ? 1 : 0
    let levels = BidiParagraph(bytes, baseLevel: base).levels
    let ends = TextClusters.ends(in: bytes, tools.boundaries)
    var scripts = TextScripts(bytes)
    var runs: [DrawingTextRun] = []
    for span in text.spans where span.range.overlaps(chunk) {
      let range = span.range.clamped(to: chunk)
      let local = range.lowerBound - chunk.lowerBound..<range.upperBound - chunk.lowerBound
      for (part, script) in scripts.runs(in: local) {
        for piece in pieces(part, ends, levels, span.node, script, bytes, chunk.lowerBound) {
          runs.append(shape(piece.range, piece.face, levels[piece.range.lowerBound], script, span.node, bytes, chunk))
        }
      }
    }
    return runs
  }

  /// The stretches of one level and face; characters that are moved begin one of their own.
  private func pieces(
    _ range: Range<Int>, _ ends: [Int], _ levels: [UInt8], _ node: NodeID, _ script: String, _ bytes: [UInt8],
    _ offset: Int
  ) -> [(range: Range<Int>, face: FontFaceID)] {
    let style = painter.style(node)
    let language = painter.drawing.styled.language(node)
    var pieces: [(range: Range<Int>, face: FontFaceID)] = []
    var start = range.lowerBound
    for end in ends.filter({ $0 > range.lowerBound && $0 < range.upperBound }) + [range.upperBound] {
      defer { start = end }
      let cluster = ScalarReader.scalars(in: bytes, start..<end).filter { !InvisibleCharacters.isInvisible($0) }
      let shared = cluster.allSatisfy { !$0.properties.isAlphabetic }
      var face: FontFaceID?
      // Blanks, digits and signs stay in the face of what is before them.
      if shared, let last = pieces.last?.face, cluster.allSatisfy({ tools.fonts.covers(last, $0) }) {
        face = last
      } else {
        face = tools.fonts.resolve(
          families: style.fontFamilies, weight: style.fontWeight, isItalic: style.fontStyle != .normal,
          cluster: cluster, language: language, script: script)
      }
      guard let face else {
        if !cluster.isEmpty { reportMissing(cluster, node, style) }
        continue
      }
      let place = text.places[start + offset]
      let isMoved = place.map { $0.dx != 0 || $0.dy != 0 } ?? false
      if let last = pieces.last, last.range.upperBound == start, last.face == face, !isMoved,
        levels[last.range.lowerBound] == levels[start]
      {
        pieces[pieces.count - 1].range = last.range.lowerBound..<end
      } else {
        pieces.append((start..<end, face))
      }
    }
    return pieces
  }

  private func shape(
    _ range: Range<Int>, _ face: FontFaceID, _ level: UInt8, _ script: String, _ node: NodeID, _ bytes: [UInt8],
    _ chunk: Range<Int>
  ) -> DrawingTextRun {
    let style = painter.style(node)
    var glyphs: [ShapedGlyph] = []
    var features = style.fontFeatures.map { (tag: $0.tag, value: $0.value) }
    let letterSpacing = style.letterSpacing.resolved(against: style.fontSize).points / 0.75
    if letterSpacing != 0 {
      for tag in ["liga", "clig"] where !features.contains(where: { $0.tag == tag }) { features.append((tag, 0)) }
    }
    tools.shaper.shape(
      bytes, range: range, face: face, script: script, language: painter.drawing.styled.language(node),
      isRightToLeft: level & 1 == 1, features: features, into: &glyphs)
    for index in glyphs.indices { glyphs[index].cluster += Int32(chunk.lowerBound) }
    return DrawingTextRun(
      node: node, range: range.lowerBound + chunk.lowerBound..<range.upperBound + chunk.lowerBound, level: level,
      face: face, glyphs: glyphs, unitsPerEm: max(1, tools.fonts.metrics(face).unitsPerEm),
      letterSpacing: JoinedScripts.contains(script) ? 0 : letterSpacing,
      wordSpacing: style.wordSpacing.resolved(against: style.fontSize).points / 0.75, size: painter.fontSize(node))
  }

  private func reportMissing(_ cluster: [Unicode.Scalar], _ node: NodeID, _ style: ComputedStyle) {
    painter.report(
      InlineDiagnostics.missing(cluster, in: tools.fonts), at: node,
      [
        "character": CharacterWords.argument(for: [cluster]),
        "fonts": .name(style.fontFamilies.joined(separator: ", ")),
      ])
  }
}
