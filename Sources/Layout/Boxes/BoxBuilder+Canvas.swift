import Geometry
import Markup
import Styling

// What the root element and the body hand on to the page.

extension BoxBuilder {
  /// Takes from the root or the body what speaks about the whole canvas.
  ///
  /// CSS Backgrounds 3 §2.11.2: the background of the root, else of the body, is that of the canvas. CSS Overflow 3 §3.3:
  /// a page is never cut off, so that the value taken over has no effect there.
  mutating func giveToCanvas() {
    guard let root = styled.document.root else { return }
    let body = styled.document.children(root).first {
      styled.document.kind($0) == .element && styled.document.name($0) == "body"
    }
    let isFilled = [root, body].compactMap { $0 }.first {
      styled.style($0).backgroundColor.alpha > 0 || styled.style($0).background.hasImages
    }
    if let isFilled {
      result.canvasStyle = styled.styleIndex[Int(isFilled.index)]
      var style = styled.style(isFilled)
      style.backgroundColor = .transparent
      style.background = BackgroundStyle()
      override(isFilled, style)
    }
    let hidesOverflow = [root, body].compactMap { $0 }.first {
      styled.style($0).overflowX != .visible || styled.style($0).overflowY != .visible
    }
    if let hidesOverflow {
      var style = canvasStyles[hidesOverflow].map { result.boxes.styles[Int($0)] } ?? styled.style(hidesOverflow)
      (style.overflowX, style.overflowY) = (.visible, .visible)
      override(hidesOverflow, style)
    }
  }

  private mutating func override(_ node: NodeID, _ style: ComputedStyle) {
    result.boxes.styles.append(style)
    canvasStyles[node] = Int32(result.boxes.styles.count - 1)
  }
}
