import Geometry
import Styling

// Min- and max-content widths of boxes (CSS Sizing 3 §5), each computed at most once.

extension LayoutScope {
  /// The intrinsic widths of a box's content.
  func contentSizes(_ box: BoxID) -> ContentSizes {
    statistics.contentSizesComputed += 1
    switch boxes[box].kind {
    case .inlineRoot, .marker:
      let sizes = InlineLayout.contentSizes(box, self)
      return ContentSizes(minContent: sizes.minContent, maxContent: sizes.maxContent)
    case .image:
      let width = imageBox(box, Space(inlineSize: .zero)).size.width
      return ContentSizes(minContent: width, maxContent: width)
    case .tableWrapper: return tableContentSizes(box)
    case .flex: return flexContentSizes(box)
    case .columns: return columnsContentSizes(box)
    case .parallelRow:
      var widest = ContentSizes.zero
      var count = 0
      for child in boxes.children(box) where isInFlow(child) {
        widest = widest.union(outerContentSizes(child))
        count += 1
      }
      let gaps = parallelGap(box, .zero) * max(count - 1, 0)
      return ContentSizes(minContent: widest.minContent * count + gaps, maxContent: widest.maxContent * count + gaps)
    default:
      var sizes = ContentSizes.zero
      var floats = FloatSizes()
      for child in boxes.children(box) {
        if isInFlow(child) {
          sizes = sizes.union(outerContentSizes(child))
        } else if isFloat(child) {
          floats.add(outerContentSizes(child), clears: metrics(child).clear != .none)
        }
      }
      return sizes.union(floats.sizes)
    }
  }

  /// The intrinsic widths of floats anchored in a text.
  func anchoredContentSizes(_ anchors: [BoxID]) -> ContentSizes {
    var floats = FloatSizes()
    for box in anchors where isFloat(box) {
      floats.add(outerContentSizes(box), clears: metrics(box).clear != .none)
    }
    return floats.sizes
  }

  /// What a block-level box contributes to its container: its content, or its own width, and the edges around.
  func outerContentSizes(_ box: BoxID) -> ContentSizes {
    let metrics = metrics(box)
    let padding = metrics.usedPadding(.zero)
    let inner = padding + metrics.border
    let margins =
      (metrics.margin.left.resolved(against: .zero) ?? .zero) + (metrics.margin.right.resolved(against: .zero) ?? .zero)
    if boxes[box].kind == .tableWrapper { return tableContentSizes(box).grown(by: margins) }
    if case .image = boxes[box].kind { return contentSizes(box).grown(by: margins) }
    return limitedContentSizes(box, metrics, inner.horizontal).grown(by: inner.horizontal + margins)
  }

  /// The intrinsic content widths with `width`, `min-width` and `max-width` applied; percentages count as open.
  func limitedContentSizes(_ box: BoxID, _ metrics: BoxMetrics, _ edges: Length) -> ContentSizes {
    func length(_ value: Dimension) -> Length? {
      guard case .value(let value) = value, value.milliPercent == 0 else { return nil }
      return max(metrics.isBorderBox ? value.length - edges : value.length, .zero)
    }
    var sizes: ContentSizes
    if let width = length(metrics.width) {
      sizes = ContentSizes(minContent: width, maxContent: width)
    } else {
      sizes = contentSizes(box)
      if metrics.width == .minContent { sizes.maxContent = sizes.minContent }
      if metrics.width == .maxContent { sizes.minContent = sizes.maxContent }
    }
    if let limit = length(metrics.maxWidth) {
      sizes.minContent = min(sizes.minContent, limit)
      sizes.maxContent = min(sizes.maxContent, limit)
    }
    if let limit = length(metrics.minWidth) {
      sizes.minContent = max(sizes.minContent, limit)
      sizes.maxContent = max(sizes.maxContent, limit)
    }
    return sizes
  }

  /// The shrink-to-fit content width (CSS 2.2 §10.3.5) in an available width.
  func shrinkToFit(_ box: BoxID, available: Length) -> Length {
    let sizes = contentSizes(box)
    return min(max(sizes.minContent, available), sizes.maxContent)
  }
}
