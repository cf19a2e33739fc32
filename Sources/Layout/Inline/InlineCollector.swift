import Styling

/// Walks the boxes of an inline formatting context and lists their content (CSS Inline 3 §2).
struct InlineCollector {
  private let boxes: BoxTree
  private var content = InlineContent()
  private var collapser = WhiteSpaceCollapser()

  /// The content below a root, collapsed.
  static func content(of root: BoxID, in boxes: BoxTree) -> InlineContent {
    var collector = InlineCollector(boxes: boxes)
    collector.content.inlines.append((root, -1))
    if boxes[root].kind == .text {
      collector.addText(root, inline: 0)
    } else {
      collector.addChildren(of: root, inline: 0)
    }
    collector.collapser.removeTrailingSpace(from: &collector.content, boxes: boxes)
    return collector.content
  }

  private init(boxes: BoxTree) { self.boxes = boxes }

  private mutating func addChildren(of box: BoxID, inline: Int32) {
    // A loop over siblings and a recursion over depth: the depth of documents is limited when they are read.
    var next = boxes.firstChild(box)
    while let child = next {
      add(child, inline: inline)
      next = boxes.nextSibling(child)
    }
  }

  private mutating func add(_ box: BoxID, inline: Int32) {
    if boxes[box].scheme != .inFlow {
      content.anchors.append(box)
      addMark(.anchor, box: box, inline: inline)
      return
    }
    switch boxes[box].kind {
    case .text:
      addText(box, inline: inline)
    case .inline:
      let position = Int32(content.inlines.count)
      content.inlines.append((box, inline))
      addMark(.open, box: box, inline: position)
      addChildren(of: box, inline: position)
      if content.elements.last?.kind == .open { addMark(.empty, box: box, inline: position) }
      addMark(.close, box: box, inline: position)
    case .leader:
      collapser.addLeader(box: box, inline: inline, to: &content)
    case .lineBreak:
      collapser.addForcedBreak(box: box, inline: inline, to: &content)
    case .marker:
      break  // Stands outside the lines; block layout asks for its content as a root of its own.
    default:
      collapser.addAtomic(box: box, inline: inline, to: &content)
    }
  }

  private mutating func addText(_ box: BoxID, inline: Int32) {
    let range = boxes[box].text
    let bytes = boxes.text[Int(range.lowerBound)..<Int(range.upperBound)]
    collapser.addText(bytes, box: box, inline: inline, whiteSpace: boxes[style: box].whiteSpaceCollapse, to: &content)
  }

  private mutating func addMark(_ kind: InlineElement.Kind, box: BoxID, inline: Int32) {
    let end = content.text.count
    content.elements.append(InlineElement(kind: kind, box: box, inline: inline, text: end..<end))
  }
}
