import Geometry
import Styling

/// The used horizontal values of a block-level box (CSS 2.2 §10.3.3, §10.4).
struct BlockSizing {
  /// The content width.
  var contentWidth: Length
  /// The used padding.
  var padding: Edges<Length>
  /// The border widths.
  var border: Edges<Length>
  /// The used left and right margins.
  var marginLeft: Length
  var marginRight: Length

  /// Border and padding together.
  var edges: Edges<Length> { padding + border }
  /// The width of the border box.
  var borderBoxWidth: Length { contentWidth + edges.horizontal }
}

extension LayoutScope {
  /// Resolves width and horizontal margins of a block-level box in normal flow.
  func blockSizing(_ box: BoxID, _ space: Space) -> BlockSizing {
    let metrics = metrics(box)
    let basis = space.inlineSize
    var result = BlockSizing(
      contentWidth: .zero, padding: metrics.usedPadding(basis), border: metrics.border, marginLeft: .zero,
      marginRight: .zero)
    let edges = result.edges.horizontal
    if let used = space.usedContentWidth {
      result.contentWidth = used
      return result
    }
    let left = metrics.margin.left.resolved(against: basis, besideFloat: space.floatLeft)
    let right = metrics.margin.right.resolved(against: basis, besideFloat: space.floatRight)
    let available = max(basis - (left ?? .zero) - (right ?? .zero) - edges, .zero)
    let stretches = metrics.width == .auto
    var width = stretches ? available : contentWidth(metrics.width, box, basis, available, edges, metrics) ?? available
    let limited = constrained(width, box, basis, available, edges, metrics)
    let isStretched = stretches && limited == width
    width = limited
    result.contentWidth = width
    if isStretched {
      result.marginLeft = left ?? .zero
      result.marginRight = right ?? .zero
      return result
    }
    result.marginLeft = marginLeft(of: width + edges, left, right, space)
    result.marginRight = basis - width - edges - result.marginLeft
    return result
  }

  /// The used left margin of a block-level box with a definite border-box width.
  ///
  /// CSS 2.2 §10.3.3: auto margins share what is left; over-constrained boxes give way at the end side.
  func marginLeft(of width: Length, _ left: Length?, _ right: Length?, _ space: Space) -> Length {
    let rest = space.inlineSize - width
    let free = rest - space.floatLeft - space.floatRight
    let start = space.isRightToLeft ? rest - (right ?? space.floatRight) : left ?? space.floatLeft
    switch (left, right) {
    case (nil, nil): return free < .zero ? start : space.floatLeft + free / 2
    case (nil, .some(let right)): return rest - right < .zero ? start : rest - right
    case (.some(let left), nil): return rest - left < .zero ? start : left
    case (.some, .some): return start
    }
  }

  /// The content width that a sizing value means; nil for `auto`.
  func contentWidth(
    _ value: Dimension, _ box: BoxID, _ basis: Length, _ available: Length, _ edges: Length, _ metrics: BoxMetrics
  ) -> Length? {
    switch value {
    case .auto: return nil
    case .value(let value):
      let width = value.resolved(against: basis)
      return max(metrics.isBorderBox ? width - edges : width, .zero)
    case .minContent: return contentSizes(box).minContent
    case .maxContent: return contentSizes(box).maxContent
    case .fitContent:
      let sizes = contentSizes(box)
      return max(min(sizes.maxContent, available), sizes.minContent)
    }
  }

  /// A content width kept between `min-width` and `max-width`.
  func constrained(
    _ width: Length, _ box: BoxID, _ basis: Length, _ available: Length, _ edges: Length, _ metrics: BoxMetrics
  ) -> Length {
    var width = width
    if let limit = contentWidth(metrics.maxWidth, box, basis, available, edges, metrics) { width = min(width, limit) }
    if let limit = contentWidth(metrics.minWidth, box, basis, available, edges, metrics) { width = max(width, limit) }
    return width
  }

  /// The definite content height of a box, nil when it depends on the content.
  func definiteHeight(_ metrics: BoxMetrics, _ edges: Length, _ space: Space) -> Length? {
    if let used = space.usedContentHeight { return used }
    guard !space.ignoresHeight, let height = length(metrics.height, percentageOf: space.percentageBlockSize) else {
      return nil
    }
    let content = max(metrics.isBorderBox ? height - edges : height, .zero)
    return constrainedHeight(content, metrics, edges, space)
  }

  /// A content height kept between `min-height` and `max-height`.
  func constrainedHeight(_ height: Length, _ metrics: BoxMetrics, _ edges: Length, _ space: Space) -> Length {
    let inset = metrics.isBorderBox ? edges : .zero
    var height = height
    if let limit = length(metrics.maxHeight, percentageOf: space.percentageBlockSize) {
      height = min(height, max(limit - inset, .zero))
    }
    if let limit = length(metrics.minHeight, percentageOf: space.percentageBlockSize) {
      height = max(height, max(limit - inset, .zero))
    }
    return height
  }

  /// A length value; percentages of an indefinite height are `auto` (CSS 2.2 §10.5).
  private func length(_ value: Dimension, percentageOf basis: Length?) -> Length? {
    guard case .value(let value) = value else { return nil }
    if value.milliPercent != 0, basis == nil { return nil }
    return value.resolved(against: basis ?? .zero)
  }

  /// How far `position: relative` moves a box (CSS 2.2 §9.4.3).
  func relativeOffset(_ metrics: BoxMetrics, _ space: Space) -> Point {
    guard metrics.isRelative else { return .zero }
    let left = metrics.inset.left.resolved(against: space.inlineSize)
    let right = metrics.inset.right.resolved(against: space.inlineSize)
    let top = length(metrics.inset.top, percentageOf: space.percentageBlockSize)
    let bottom = length(metrics.inset.bottom, percentageOf: space.percentageBlockSize)
    let x: Length
    if let left, let right {
      x = space.isRightToLeft ? -right : left
    } else {
      x = left ?? right.map { -$0 } ?? .zero
    }
    return Point(x: x, y: top ?? bottom.map { -$0 } ?? .zero)
  }
}
