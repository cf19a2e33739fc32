import Pages
import Styling
import TextAnalysis

// Boxes that are built when the pages are known: running and fixed elements, the text of margin boxes.

extension BoxBuilder {
  /// Builds a running or fixed element for one page at the end of `boxes`, below `parent` if there is one; it makes
  /// no structure.
  ///
  /// `varies` tells whether the result shows a page counter; otherwise it serves every page.
  mutating func furniture(
    _ furniture: FormattingStructure.Furniture, numbers: PageNumbers, in parent: BoxID?, into boxes: inout BoxTree
  ) -> (box: BoxID, varies: Bool) {
    swap(&boxes, &result.boxes)
    pageNumbers = numbers
    usedPageCounter = false
    let savedCounters = counters
    counters = furniture.counters
    let first = Int32(result.boxes.boxes.count)
    extendLastChild()
    let container = parent?.index ?? -1
    blockLevel(furniture.node, in: container, Context(element: nil))
    if Int(first) == result.boxes.boxes.count {
      _ = append(Box(kind: .block, style: 0, language: 0), to: container)
    }
    counters = savedCounters
    pageNumbers = nil
    swap(&boxes, &result.boxes)
    return (BoxID(index: first), usedPageCounter)
  }

  /// What stands in the text of a margin box for an image (U+FFFC).
  static let imagePlaceholder: Character = "\u{FFFC}"

  /// Builds a margin box at the end of `boxes`, with its text and the images in it, if there are any.
  mutating func marginBox(
    _ style: ComputedStyle, text: String, images pictures: [ImageReference], into boxes: inout BoxTree
  ) -> BoxID {
    swap(&boxes, &result.boxes)
    defer { swap(&boxes, &result.boxes) }
    extendLastChild()
    var style = style
    style.display = .block
    let index = Int32(result.boxes.styles.count)
    result.boxes.styles.append(style)
    let wrapper = append(Box(kind: .block, style: index, language: 0), to: -1)
    if !text.isEmpty {
      let root = append(makeAnonymous(.inlineRoot, display: .block, in: wrapper), to: wrapper)
      var next = pictures.makeIterator()
      let parts =
        pictures.isEmpty ? [text[...]] : text.split(separator: Self.imagePlaceholder, omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        if number > 0, let picture = next.next() { decoration(picture, in: root) }
        guard !part.isEmpty else { continue }
        addText(
          part.utf8, style: result.boxes.boxes[Int(root)].style, language: 0,
          origin: TextOrigin(span: nil, dataSpan: nil), in: root, Context(element: nil))
      }
    }
    return BoxID(index: wrapper)
  }

  private mutating func extendLastChild() {
    let missing = result.boxes.boxes.count - lastChild.count
    if missing > 0 { lastChild += Array(repeating: -1, count: missing) }
  }

  /// Appends text to the document's, changed as `text-transform` demands.
  mutating func appendTransformed(_ utf8: some Collection<UInt8>, style: Int32, language: Int32) {
    let transform = result.boxes.styles[Int(style)].textTransform
    if transform == .none {
      result.boxes.text.append(contentsOf: utf8)
      return
    }
    let text = String(decoding: utf8, as: UTF8.self)
    let tag = result.boxes.languages.isEmpty ? "" : result.boxes.languages[Int(language)]
    let changed =
      switch transform.letterCase {
      case .none: text
      case .uppercase: CaseMapping.upper(text, language: tag)
      case .lowercase: CaseMapping.lower(text, language: tag)
      case .capitalize: CaseMapping.title(text, language: tag)
      }
    // CSS Text 3 §2.1: the change of case comes first.
    let wide = transform.isFullWidth ? FullWidthForms.text(changed) : changed
    result.boxes.text.append(contentsOf: wide.utf8)
  }
}
