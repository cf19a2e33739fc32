package import Geometry
import Styling

// What inline layout asks of block layout: boxes that stand on a line as one piece.

extension LayoutScope {
  /// Lays out the inside of an atomic inline or an image; percentages refer to the width of the paragraph.
  package func layoutAtomic(_ box: BoxID, availableWidth: Length) -> AtomicBox {
    guard hasNotes else { return layoutAtomicBox(box, availableWidth: availableWidth) }
    // Lines are kept, so that they and not this layout tell which footnotes are called.
    let mark = pendingAbsolutes.count
    let atomic = layoutAtomicBox(box, availableWidth: availableWidth)
    let added = pendingAbsolutes[mark...]
    atomicNotes[box] = added.filter { $0.note >= 0 }.map(\.note)
    pendingAbsolutes = pendingAbsolutes[..<mark] + added.filter { $0.note < 0 }
    return atomic
  }

  private func layoutAtomicBox(_ box: BoxID, availableWidth: Length) -> AtomicBox {
    let metrics = metrics(box)
    let margin = Edges(
      top: metrics.marginTop(availableWidth),
      right: metrics.margin.right.resolved(against: availableWidth) ?? .zero,
      bottom: metrics.marginBottom(availableWidth),
      left: metrics.margin.left.resolved(against: availableWidth) ?? .zero)
    var space = Space(inlineSize: availableWidth, isRightToLeft: metrics.isRightToLeft)
    if case .image = boxes[box].kind {
      let laid = imageBox(box, space)
      return atomic(laid, margin, baseline: nil)
    }
    guard let child = boxes.firstChild(box) else {
      return atomic(Laid(fragment: nil, size: .zero), margin, baseline: nil)
    }
    if boxes[child].kind == .tableWrapper {
      let laid = layout(child, space)
      return atomic(laid, margin, baseline: laid.firstBaseline)
    }
    // CSS 2.2 §10.3.9: shrink-to-fit unless a width is given.
    let edges = metrics.usedPadding(availableWidth).horizontal + metrics.border.horizontal
    let available = max(availableWidth - margin.horizontal - edges, .zero)
    let width =
      contentWidth(metrics.width, child, availableWidth, available, edges, metrics)
      ?? shrinkToFit(child, available: available)
    space.usedContentWidth = constrained(width, child, availableWidth, available, edges, metrics)
    let laid = layout(child, space)
    // CSS 2.2 §10.8.1: a box that hides what overflows stands on the baseline with its lower margin edge.
    if metrics.hidesOverflow { return atomic(laid, margin, baseline: nil) }
    // CSS Flexbox 1 §8.5: an inline flex container aligns by its first line.
    return atomic(laid, margin, baseline: boxes[child].kind == .flex ? laid.firstBaseline : laid.lastBaseline)
  }

  private func atomic(_ laid: Laid, _ margin: Edges<Length>, baseline: Length?) -> AtomicBox {
    let fragment =
      laid.fragment ?? fragments.add(Fragment(kind: .box, box: BoxID(index: 0), size: laid.size))
    return AtomicBox(fragment: fragment, size: laid.size, margin: margin, baseline: baseline)
  }

  /// The intrinsic sizes of an atomic inline or an image, margins included.
  package func atomicContentSizes(_ box: BoxID) -> ContentSizes {
    if let known = atomicSizes[box] { return known }
    let sizes: ContentSizes
    if case .image = boxes[box].kind {
      sizes = outerContentSizes(box)
    } else if let child = boxes.firstChild(box) {
      sizes = outerContentSizes(child)
    } else {
      sizes = .zero
    }
    atomicSizes[box] = sizes
    return sizes
  }
}
