import Markup
import Styling

// What the root element and the body hand on to the page.

extension BoxBuilder {
  /// Takes from the root or the body what speaks about the whole canvas.
  ///
  /// CSS Overflow 3 §3.3: a page is never cut off, so that the value taken over has no effect there.
  mutating func giveToCanvas() {
    guard let root = styled.document.root else { return }
    let body = styled.document.children(root).first {
      styled.document.kind($0) == .element && styled.document.name($0) == "body"
    }
    let hidesOverflow = [root, body].compactMap { $0 }.first {
      styled.style($0).overflowX != .visible || styled.style($0).overflowY != .visible
    }
    if let hidesOverflow {
      var style = styled.style(hidesOverflow)
      (style.overflowX, style.overflowY) = (.visible, .visible)
      result.boxes.styles.append(style)
      canvasStyles[hidesOverflow] = Int32(result.boxes.styles.count - 1)
    }
  }
}
