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
    let scripts = TextScripts.runs(in: content.text)
    let ends = TextClusters.ends(in: content.text, scope.boundaries)
    var script = 0
    var cluster = 0
    for element in content.elements where element.kind == .text {
      var start = element.text.lowerBound
      while start < element.text.upperBound {
        while scripts[script].range.upperBound <= start { script += 1 }
        // A cluster that reaches over the edge of a box stays with its first character.
        while cluster < ends.count, ends[cluster] <= start { cluster += 1 }
        let end = min(element.text.upperBound, scripts[script].range.upperBound)
        let first = cluster
        while cluster < ends.count, ends[cluster] < end { cluster += 1 }
        addItems(start..<end, ends: ends[first..<cluster], script: scripts[script].script, element: element)
        start = end
      }
    }
  }

  private mutating func addItems(
    _ range: Range<Int>, ends: ArraySlice<Int>, script: String, element: InlineElement
  ) {
    let style = scope.boxes.style(element.box)
    var resolver = FaceResolver(scope: scope, text: content.text, levels: levels, box: element.box, script: script)
    var letterSpacing = style.letterSpacing
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
          box: element.box, inline: element.inline, text: run.text, face: face, size: style.fontSize,
          unitsPerEm: metrics.unitsPerEm, level: levels.level(at: run.text.lowerBound), script: script,
          letterSpacing: letterSpacing, wordSpacing: style.wordSpacing,
          bounds: style.lineHeight == .normal ? .leaded(metrics, style: style) : nil,
          hasInvisibles: InvisibleCharacters.mayOccur(in: content.text[run.text])))
    }
  }

  private mutating func shapeItems() {
    for index in shaped.items.indices {
      let start = shaped.glyphs.count
      let item = shaped.items[index]
      scope.shape(item.text, of: item, in: content.text, into: &shaped.glyphs)
      shaped.items[index].glyphs = start..<shaped.glyphs.count
      var sum = shaped.sums[start]
      for glyph in start..<shaped.glyphs.count {
        sum += Advance(of: glyph, in: shaped.glyphs, end: item.text.upperBound, item: item, text: content.text)
        shaped.sums.append(sum)
      }
    }
  }
}
