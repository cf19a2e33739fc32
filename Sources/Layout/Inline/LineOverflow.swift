import Diagnostics
import Geometry
import Pages

/// Reports lines that are wider than their room.
enum LineOverflow {
  /// Reports a line by its widest text, which most likely is what cannot be broken.
  static func report(_ excess: Length, leaves: [LineLeaf], context: LineContext) {
    let paragraph = context.paragraph
    var box = paragraph.root
    var text = ""
    var widest = Length(units: -1)
    for leaf in leaves {
      guard leaf.width > widest else { continue }
      switch leaf.content {
      case .text(let item, let range):
        box = paragraph.items[item].box
        text = String(decoding: paragraph.text[range.text], as: UTF8.self)
      case .atomic(let number):
        box = paragraph.atomics[number]
        text = ""
      case .tab, .leader, .empty: continue
      }
      widest = leaf.width
    }
    let origin = context.scope.boxes[box].origin
    let overflow = TextOverflow(
      kind: .word(text), texts: origin.catalogueSpan.map { [$0] } ?? [], characters: text.count, needed: widest.units,
      available: (widest - excess).units)
    context.scope.log.report(
      Diagnostic(
        InlineDiagnostics.lineOverflow, at: origin.span, data: origin.dataSpan, overflow: overflow,
        ["excess": .name(excess.description), "text": .value(text)]))
  }
}
