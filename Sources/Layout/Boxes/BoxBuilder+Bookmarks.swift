import Markup
import Styling

// Bookmarks (CSS GCPM 3 §5): `bookmark-level`, `bookmark-label`, `bookmark-state`.

extension BoxBuilder {
  /// A bookmark while its element is built.
  struct Bookmark {
    /// The position among all bookmarks.
    let position: Int
    let textStart: Int
    let firstBox: Int
  }

  /// Keeps a place for an element's bookmark, so that bookmarks are in the order in which elements begin.
  mutating func beginBookmark(_ node: NodeID, _ context: Context) -> Bookmark? {
    let style = Int(styled.styleIndex[Int(node.index)])
    let level = styled.styles[style].bookmarkLevel
    guard level > 0, context.element != nil else { return nil }
    result.headings.append(
      FormattingStructure.Heading(
        level: level, title: "", box: BoxID(index: Int32(result.boxes.boxes.count)),
        isOpen: styled.styles[style].bookmarkState == .open))
    return Bookmark(
      position: result.headings.count - 1, textStart: result.boxes.text.count, firstBox: result.boxes.boxes.count)
  }

  /// A text as it is read aloud: what elements below a node say instead of their characters.
  private func spoken(_ text: String, below node: NodeID) -> String {
    let document = styled.document
    var text = text
    for child in document.children(node) where document.kind(child) == .element {
      if let words = document.value("data-spoken", of: child) {
        text = text.replacing(document.stringValue(child), with: words)
      } else {
        text = spoken(text, below: child)
      }
    }
    return text
  }

  /// Gives a bookmark its words: the text of the element as it is shown, unless a label is given.
  mutating func endBookmark(_ bookmark: Bookmark?, _ node: NodeID) {
    guard let bookmark, bookmark.firstBox < result.boxes.boxes.count else { return }
    let style = styled.styleIndex[Int(node.index)]
    var title = ""
    if let label = styled.styles[Int(style)].bookmarkLabel {
      title = evaluateText(label, of: node, style: style)
    } else {
      var bytes: [UInt8] = []
      var start = bookmark.textStart
      for call in callTexts where Int(call.lowerBound) >= bookmark.textStart {
        bytes += result.boxes.text[start..<Int(call.lowerBound)]
        start = Int(call.upperBound)
      }
      title = BoxBuilder.collapsed((bytes + result.boxes.text[start...])[...])
    }
    result.headings[bookmark.position].title = spoken(title, below: node)
  }
}
