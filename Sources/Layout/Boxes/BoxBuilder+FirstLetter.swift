import Markup
import Pages
import Styling

// The first letter of a block (CSS Pseudo 4 §2.2): with the punctuation around it a box of its own, on the line or
// floated beside it.

extension BoxBuilder {
  /// Adds a text whose first letter has a style of its own.
  mutating func addFirstLetter(of node: NodeID, style: Int32, in flow: inout Flow, _ context: Context) {
    let bytes = Array(styled.document.textBytes(node))
    let letter = Self.firstLetter(in: bytes)
    let parent = flow.inlineBoxes.last ?? flow.root
    let (own, language) = (styled.styleIndex[Int(node.index)], styled.languageIndex[Int(node.index)])
    let origin = origin(of: node)
    addText(bytes[..<letter.lowerBound], style: own, language: language, origin: origin, in: parent, context)
    var box = Box(kind: .inline, style: style, language: language)
    box.origin = origin
    var inner = context
    let float = styled.styles[Int(style)].float
    if float == .left || float == .right {
      box.kind = .inlineRoot
      box.scheme = float == .left ? .floatLeft : .floatRight
      result.boxes.hasFloats = true
      result.boxes.boxes[Int(flow.root)].hasAnchors = true
      // It is drawn apart from the text that goes on.
      if let element = context.element {
        inner.element = result.structure.add(.span, to: element, origin: styled.document.span(node))
        inner.role = .span
        inner.hasBlocks = false
      }
    }
    let index = append(box, to: parent)
    addText(bytes[letter], style: style, language: language, origin: origin, in: index, inner)
    addText(bytes[letter.upperBound...], style: own, language: language, origin: origin, in: parent, context)
  }

  /// The first letter or digit with its marks and the punctuation beside it.
  private static func firstLetter(in bytes: [UInt8]) -> Range<Int> {
    let text = String(decoding: bytes, as: UTF8.self)
    var index = text.startIndex
    func skip(while matches: (Character) -> Bool) {
      while index < text.endIndex, matches(text[index]) { index = text.index(after: index) }
    }
    skip(while: \.isWhitespace)
    let start = text.utf8.distance(from: text.startIndex, to: index)
    skip(while: \.isPunctuation)
    if index < text.endIndex { index = text.index(after: index) }
    skip(while: \.isPunctuation)
    return start..<text.utf8.distance(from: text.startIndex, to: index)
  }
}
