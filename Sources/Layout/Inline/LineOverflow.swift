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
    let room = DiagnosticArgument.decimal("\(excess.inMillimetres) mm")
    if text.isEmpty {
      context.scope.log.report(
        Diagnostic(
          InlineDiagnostics.boxOverflow, at: origin.span, data: origin.dataSpan,
          ["excess": room, "box": .text(words(for: box, context.scope.boxes))]))
      return
    }
    let overflow = TextOverflow(
      kind: .word(text), texts: origin.catalogueSpan.map { [$0] } ?? [], characters: text.count, needed: widest.units,
      available: (widest - excess).units)
    context.scope.log.report(
      Diagnostic(
        InlineDiagnostics.lineOverflow, at: origin.span, data: origin.dataSpan, overflow: overflow,
        ["excess": room, "text": .value(text)]))
  }

  private static func words(for box: BoxID, _ boxes: BoxTree) -> Bilingual {
    switch ([box] + boxes.children(box)).map({ boxes[$0].kind }).first(where: isReplaced) {
    case .control?: Bilingual(de: "ein Feld", en: "a field")
    case .image?: Bilingual(de: "ein Bild", en: "an image")
    default: Bilingual(de: "ein Kasten", en: "a box")
    }
  }

  private static func isReplaced(_ kind: Box.Kind) -> Bool {
    switch kind {
    case .control, .image: true
    default: false
    }
  }
}
