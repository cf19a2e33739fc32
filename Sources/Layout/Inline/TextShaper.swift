import Diagnostics
import Geometry
import Pages
import Styling
import TextAnalysis
import Typography

/// Divides a paragraph's text into items and shapes them (UAX #24, CSS Text 3 §7.3).
struct TextShaper {
  private let scope: LayoutScope
  private let content: InlineContent
  private let levels: BidiLevels
  private var shaped = ShapedText()

  /// Shapes all text of a paragraph.
  static func shape(_ content: InlineContent, levels: BidiLevels, scope: LayoutScope) -> ShapedText {
    var shaper = TextShaper(scope: scope, content: content, levels: levels)
    shaper.itemise()
    shaper.shapeItems()
    return shaper.shaped
  }

  private init(scope: LayoutScope, content: InlineContent, levels: BidiLevels) {
    self.scope = scope
    self.content = content
    self.levels = levels
  }

  /// Makes an item of each stretch with one text box, level, script and face.
  private mutating func itemise() {
    var scripts = TextScripts(content.text)
    let ends = TextClusters.ends(in: content.text, scope.boundaries)
    var cluster = 0
    for element in content.elements where element.kind == .text {
      for (range, script) in scripts.runs(in: element.text) {
        // A cluster that reaches over the edge of a box stays with its first character.
        while cluster < ends.count, ends[cluster] <= range.lowerBound { cluster += 1 }
        let first = cluster
        while cluster < ends.count, ends[cluster] < range.upperBound { cluster += 1 }
        addItems(range, ends: ends[first..<cluster], script: script, element: element)
      }
    }
  }

  private mutating func addItems(
    _ range: Range<Int>, ends: ArraySlice<Int>, script: String, element: InlineElement
  ) {
    let fontSize = scope.boxes[style: element.box].fontSize
    let wordSpacing = scope.boxes[style: element.box].wordSpacing.resolved(against: fontSize)
    let isLineHeightNormal = scope.boxes[style: element.box].lineHeight == .normal
    var resolver = FaceResolver(scope: scope, text: content.text, levels: levels, box: element.box, script: script)
    var letterSpacing = scope.boxes[style: element.box].letterSpacing.resolved(against: fontSize)
    if letterSpacing != .zero && JoinedScripts.contains(script) {
      letterSpacing = .zero
      let origin = scope.boxes[element.box].origin
      scope.log.report(
        Diagnostic(
          InlineDiagnostics.letterSpacingJoined, at: origin.span, data: origin.dataSpan,
          ["property": .name("letter-spacing")]))
    }
    for run in resolver.runs(range, ends: ends) {
      guard let face = run.face else { continue }
      let metrics = scope.metrics(of: face)
      shaped.items.append(
        TextItem(
          box: element.box, inline: element.inline, text: run.text, face: face, size: fontSize,
          unitsPerEm: metrics.unitsPerEm, level: levels.level(at: run.text.lowerBound), script: script,
          letterSpacing: letterSpacing, wordSpacing: wordSpacing,
          bounds: isLineHeightNormal ? .leaded(metrics, style: scope.boxes[style: element.box]) : nil,
          hasInvisibles: InvisibleCharacters.mayOccur(in: content.text[run.text])))
    }
  }

  private mutating func shapeItems() {
    var glyphs: [ShapedGlyph] = []
    for index in shaped.items.indices {
      glyphs.removeAll(keepingCapacity: true)
      scope.shape(shaped.items[index].text, of: shaped.items[index], in: content.text, into: &glyphs)
      shaped.add(glyphs, item: index)
    }
  }
}
