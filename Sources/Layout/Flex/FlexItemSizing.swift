import Geometry
import Styling

/// The sizes that flex items ask for (CSS Flexbox 1 §9.2, §9.4, §4.5).
struct FlexItemSizing {
  private let scope: LayoutScope
  private let container: ComputedStyle
  private let axes: FlexAxes

  init(_ scope: LayoutScope, container: ComputedStyle, _ axes: FlexAxes) {
    self.scope = scope
    self.container = container
    self.axes = axes
  }

  /// An item with its flex base size and limits.
  func item(_ box: BoxID) -> FlexItem {
    let metrics = scope.metrics(box)
    let style = scope.boxes.style(box)
    let isTable = scope.boxes[box].kind == .tableWrapper
    // A table's sizes are those of its border box.
    let edges = isTable ? Edges(all: Length.zero) : metrics.usedPadding(axes.width) + metrics.border
    func used(_ margin: Dimension) -> Length { margin.resolved(against: axes.width) ?? .zero }
    let margin = metrics.margin
    var item = FlexItem(
      box: box, edges: edges,
      margin: Edges(
        top: used(margin.top), right: used(margin.right), bottom: used(margin.bottom), left: used(margin.left)),
      autoMargin: Edges(
        top: margin.top == .auto, right: margin.right == .auto, bottom: margin.bottom == .auto,
        left: margin.left == .auto),
      grow: style.flex.grow.value, shrink: style.flex.shrink.value,
      alignment: FlexAlignment(style, in: container, axes))
    let crossValue = axes.isColumn ? metrics.width : metrics.height
    item.hasAutomaticCross = crossValue == .auto || !axes.isColumn && length(crossValue, item) == nil
    if axes.isColumn {
      item.cross = crossWidth(item, metrics)
      sizeColumn(&item, metrics, style)
    } else {
      sizeRow(&item, metrics, style)
    }
    return item
  }

  // MARK: Rows

  private func sizeRow(_ item: inout FlexItem, _ metrics: BoxMetrics, _ style: ComputedStyle) {
    let own = metrics.width
    var basis = own
    switch style.flex.basis {
    case .content: basis = .auto
    case .size(.auto): break
    case .size(let size): basis = size
    }
    let isReplaced = isReplaced(item.box)
    let natural = isReplaced ? imageWidth(item, metrics) : nil
    item.base = width(basis, item, metrics) ?? natural ?? maxContent(item.box)
    if let limit = width(metrics.maxWidth, item, metrics) { item.maxMain = limit }
    if let limit = width(metrics.minWidth, item, metrics) {
      item.minMain = limit
    } else if !style.isScrollContainer {
      // §4.5: the content-based minimum.
      var content = natural ?? minContent(item.box)
      if case .value = own, let specified = width(own, item, metrics) { content = min(content, specified) }
      item.minMain = min(content, item.maxMain)
    }
  }

  /// The content width that a value means for an item; nil for `auto`.
  private func width(_ value: Dimension, _ item: FlexItem, _ metrics: BoxMetrics) -> Length? {
    let available = max(axes.width - item.edges.horizontal - item.margin.horizontal, .zero)
    if scope.boxes[item.box].kind == .tableWrapper {
      switch value {
      case .auto: return nil
      case .value(let value): return max(value.resolved(against: axes.width), .zero)
      case .minContent: return minContent(item.box)
      case .maxContent: return maxContent(item.box)
      case .fitContent: return min(max(minContent(item.box), available), maxContent(item.box))
      }
    }
    return scope.contentWidth(value, item.box, axes.width, available, item.edges.horizontal, metrics)
  }

  private func minContent(_ box: BoxID) -> Length { scope.itemContentSizes(box).minContent }
  private func maxContent(_ box: BoxID) -> Length { scope.itemContentSizes(box).maxContent }

  private func isReplaced(_ box: BoxID) -> Bool {
    if case .image = scope.boxes[box].kind { true } else { false }
  }

  /// The content width of an image as its style and ratio give it.
  private func imageWidth(_ item: FlexItem, _ metrics: BoxMetrics) -> Length {
    var space = space(item)
    // §9.2 step 3B: a stretched image takes the height of a single line that is known before.
    if !axes.isMultiLine, item.alignment.stretches, item.hasAutomaticCross, let height = axes.height {
      space.usedContentHeight = max(height - item.crossExtra(axes), .zero)
    }
    return scope.imageBox(item.box, space).size.width - item.edges.horizontal
  }

  // MARK: Columns

  /// The content width of an item in a column: stretched over the only line, or as much as fits.
  private func crossWidth(_ item: FlexItem, _ metrics: BoxMetrics) -> Length {
    let available = max(axes.width - item.crossExtra(axes), .zero)
    var width: Length
    if let own = self.width(metrics.width, item, metrics) {
      width = own
    } else if !axes.isMultiLine, item.alignment.stretches, !axes.crossStart(item.autoMargin),
      !axes.crossEnd(item.autoMargin)
    {
      width = available
    } else if isReplaced(item.box) {
      return imageWidth(item, metrics)
    } else {
      width = min(max(minContent(item.box), available), maxContent(item.box))
    }
    if let limit = self.width(metrics.maxWidth, item, metrics) { width = min(width, limit) }
    if let limit = self.width(metrics.minWidth, item, metrics) { width = max(width, limit) }
    return width
  }

  private func sizeColumn(_ item: inout FlexItem, _ metrics: BoxMetrics, _ style: ComputedStyle) {
    let own = length(metrics.height, item)
    var basis = own
    var usesOwn = true
    switch style.flex.basis {
    case .content:
      basis = nil
      usesOwn = false
    case .size(.auto): break
    case .size(let size):
      basis = length(size, item)
      usesOwn = false
    }
    if let limit = length(metrics.maxHeight, item) { item.maxMain = limit }
    let minimum = length(metrics.minHeight, item)
    let needsContent = basis == nil || minimum == nil && !style.isScrollContainer
    var content = Length.zero
    if needsContent {
      content = scope.measure(item, width: item.cross, height: nil, axes, ignoresHeight: own != nil).laid.size.height
      content = max(content - item.edges.vertical, .zero)
    }
    item.base = basis ?? content
    if let minimum {
      item.minMain = minimum
    } else if !style.isScrollContainer {
      if let own { content = min(content, own) }
      item.minMain = min(content, item.maxMain)
    }
    item.hasDefiniteHeight = axes.height != nil || usesOwn && own != nil
  }

  /// The content height that a value means for an item; nil for `auto` and percentages of what is not known.
  private func length(_ value: Dimension, _ item: FlexItem) -> Length? {
    guard case .value(let value) = value else { return nil }
    if value.milliPercent != 0, axes.height == nil { return nil }
    let height = value.resolved(against: axes.height ?? .zero)
    return max(scope.metrics(item.box).isBorderBox ? height - item.edges.vertical : height, .zero)
  }

  // MARK: Across the line

  /// §9.4 step 7: the hypothetical cross size of an item with its used main size, and its baseline.
  func measureCross(_ item: inout FlexItem, isSingleLine: Bool) {
    guard !axes.isColumn else { return }
    let usesBaseline = item.alignment == .baseline || item.alignment == .lastBaseline
    if isSingleLine, let height = axes.height, item.alignment.stretches, item.hasAutomaticCross,
      !item.autoMargin.top, !item.autoMargin.bottom
    {
      // The line will stretch it anyway.
      item.cross = clampedCross(item, height - item.crossExtra(axes))
      return
    }
    let laid = scope.measure(item, width: item.main, height: nil, axes).laid
    item.cross = max(laid.size.height - item.edges.vertical, .zero)
    if usesBaseline {
      let baseline = item.alignment == .baseline ? laid.firstBaseline : laid.lastBaseline
      item.ascent = baseline.map { $0 + item.margin.top }
    }
  }

  /// A cross size within the item's limits.
  func clampedCross(_ item: FlexItem, _ size: Length) -> Length {
    let metrics = scope.metrics(item.box)
    var size = size
    if axes.isColumn {
      if let limit = width(metrics.maxWidth, item, metrics) { size = min(size, limit) }
      if let limit = width(metrics.minWidth, item, metrics) { size = max(size, limit) }
    } else {
      if let limit = length(metrics.maxHeight, item) { size = min(size, limit) }
      if let limit = length(metrics.minHeight, item) { size = max(size, limit) }
    }
    return max(size, .zero)
  }

  private func space(_ item: FlexItem) -> Space { scope.itemSpace(axes) }
}
