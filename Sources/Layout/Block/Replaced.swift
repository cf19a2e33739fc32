import Geometry
import Styling

// Images: their used size (CSS 2.2 §10.3.2, §10.6.2, §10.4) and their boxes; they never break.

extension LayoutScope {
  /// Lays out an image as a block.
  func layoutReplaced(_ box: BoxID, _ space: Space) -> Laid {
    var laid = imageBox(box, space)
    let metrics = metrics(box)
    if let limit = space.blockSize, laid.size.height > limit {
      guard space.isPageStart else { return .nothing }
      if laid.size.height > space.pageBlockSize ?? .unlimited { reportOverflow(box, laid.size.height, space) }
    }
    laid.marginAfter = CollapsingMargin(metrics.marginBottom(space.inlineSize))
    let left = metrics.margin.left.resolved(against: space.inlineSize, besideFloat: space.floatLeft)
    let right = metrics.margin.right.resolved(against: space.inlineSize, besideFloat: space.floatRight)
    laid.offset = marginLeft(of: laid.size.width, left, right, space)
    return laid
  }

  /// Makes the border box of an image with the image inside.
  func imageBox(_ box: BoxID, _ space: Space) -> Laid {
    let metrics = metrics(box)
    let edges = metrics.usedPadding(space.inlineSize) + metrics.border
    let content = imageSize(box, space, edges)
    guard case .image(let image) = boxes[box].kind else { preconditionFailure("no image") }
    let inner = fragments.add(Fragment(kind: .image(image), box: box, size: content))
    let size = Size(width: content.width + edges.horizontal, height: content.height + edges.vertical)
    let fragment = fragments.add(
      Fragment(kind: .box, box: box, size: size),
      children: CollectionOfOne(Placement(fragment: inner, offset: Point(x: edges.left, y: edges.top))))
    return Laid(fragment: fragment, size: size)
  }

  /// The used content size of an image: its ratio is kept where the style leaves a side open.
  private func imageSize(_ box: BoxID, _ space: Space, _ edges: Edges<Length>) -> Size {
    let metrics = metrics(box)
    guard case .image(let number) = boxes[box].kind else { return .zero }
    let natural = boxes.images[number].size
    func inner(_ value: Dimension, _ basis: Length?, _ inset: Length) -> Length? {
      guard case .value(let value) = value else { return nil }
      if value.milliPercent != 0, basis == nil { return nil }
      let length = value.resolved(against: basis ?? .zero)
      return max(metrics.isBorderBox ? length - inset : length, .zero)
    }
    let basis = space.inlineSize
    let height = space.percentageBlockSize
    var width = inner(metrics.width, basis, edges.horizontal)
    var tall = inner(metrics.height, height, edges.vertical)
    let isOpen = width == nil || tall == nil
    if space.usedContentWidth != nil || space.usedContentHeight != nil {
      // A flex container has decided about one side at least.
      if let used = space.usedContentWidth, let high = space.usedContentHeight {
        return Size(width: used, height: high)
      }
      if let used = space.usedContentWidth { width = used }
      if let high = space.usedContentHeight {
        tall = high
        width = nil
      }
    }
    if let known = width, tall == nil {
      tall = ratio(known, natural.height, natural.width)
    } else if let known = tall, width == nil {
      width = ratio(known, natural.width, natural.height)
    }
    var size = Size(width: width ?? natural.width, height: tall ?? natural.height)
    let maxWidth = inner(metrics.maxWidth, basis, edges.horizontal) ?? .unlimited
    let maxHeight = inner(metrics.maxHeight, height, edges.vertical) ?? .unlimited
    let minWidth = inner(metrics.minWidth, basis, edges.horizontal) ?? .zero
    let minHeight = inner(metrics.minHeight, height, edges.vertical) ?? .zero
    // §10.4: a limit on one side changes the other too while the ratio is free.
    if size.width > maxWidth {
      if isOpen { size.height = ratio(maxWidth, size.height, size.width) }
      size.width = maxWidth
    }
    if size.height > maxHeight {
      if isOpen { size.width = ratio(maxHeight, size.width, size.height) }
      size.height = maxHeight
    }
    if size.width < minWidth {
      if isOpen { size.height = ratio(minWidth, size.height, size.width) }
      size.width = minWidth
    }
    if size.height < minHeight {
      if isOpen { size.width = ratio(minHeight, size.width, size.height) }
      size.height = minHeight
    }
    return size
  }

  private func ratio(_ known: Length, _ numerator: Length, _ denominator: Length) -> Length {
    denominator == .zero ? .zero : known.scaled(by: numerator.units, over: denominator.units)
  }
}
