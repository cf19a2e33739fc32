import Geometry
import Styling

// Flex items from outside: measured, laid out at their used size, and what a container asks for by its content.

extension LayoutScope {
  /// The room of a flex item without an end of the page.
  func itemSpace(_ axes: FlexAxes) -> Space {
    var space = Space(inlineSize: axes.width, isRightToLeft: axes.isRightToLeft)
    space.percentageBlockSize = axes.height
    return space
  }

  /// Lays out an item at a content width, and perhaps a height, and keeps what came out.
  func measure(
    _ item: FlexItem, width: Length, height: Length?, _ axes: FlexAxes, ignoresHeight: Bool = false
  ) -> FlexMeasure {
    let key = FlexMeasureKey(
      box: item.box, width: width, height: height, basis: axes.width, percentageBasis: axes.height,
      ignoresHeight: ignoresHeight)
    if let known = flexMeasures[key] { return known }
    var space = itemSpace(axes)
    space.usedContentWidth = width
    space.usedContentHeight = height
    space.ignoresHeight = ignoresHeight
    let mark = pendingAbsolutes.count
    let laid = layout(item.box, space)
    let measure = FlexMeasure(laid: laid, isReusable: pendingAbsolutes.count == mark)
    pendingAbsolutes.removeSubrange(mark...)
    flexMeasures[key] = measure
    return measure
  }

  /// Lays out a whole item at its used size for its place; takes what measuring made where that is the same.
  func layoutItem(_ item: FlexItem, _ axes: FlexAxes) -> Laid {
    let width = item.width(axes)
    if !item.hasDefiniteHeight || boxes[item.box].kind == .inlineRoot {
      let measure = measure(item, width: width, height: nil, axes)
      if measure.isReusable {
        if measure.laid.size.height == item.height(axes) + item.edges.vertical { return measure.laid }
        if item.hasDefiniteHeight, !metrics(item.box).isPositioned {
          return resized(measure.laid, height: item.height(axes) + item.edges.vertical)
        }
      }
    }
    let measure = measure(item, width: width, height: item.height(axes), axes)
    if measure.isReusable { return measure.laid }
    var space = itemSpace(axes)
    space.usedContentWidth = width
    space.usedContentHeight = item.height(axes)
    return layout(item.box, space)
  }

  /// The same fragment with another height: lines stay where they are.
  func resized(_ laid: Laid, height: Length) -> Laid {
    guard let id = laid.fragment, laid.size.height != height else { return laid }
    var fragment = fragments[id]
    fragment.size.height = height
    fragments.fragments.append(fragment)
    var result = laid
    result.fragment = FragmentID(index: Int32(fragments.fragments.count - 1))
    result.size.height = height
    return result
  }

  /// The intrinsic content widths of a flex item, kept.
  func itemContentSizes(_ box: BoxID) -> ContentSizes {
    if let known = containerSizes[box] { return known }
    let sizes = contentSizes(box)
    containerSizes[box] = sizes
    return sizes
  }

  /// The intrinsic widths of a flex container's content (CSS Flexbox 1 §9.9).
  func flexContentSizes(_ box: BoxID) -> ContentSizes {
    if let known = containerSizes[box] { return known }
    let style = boxes.style(box)
    let axes = FlexAxes(style, width: .zero, height: nil, minHeight: .zero, maxHeight: .unlimited)
    var sizes = ContentSizes.zero
    var count = 0
    for child in boxes.children(box) where isInFlow(child) {
      let item = flexContribution(child, axes)
      count += 1
      if axes.isColumn {
        sizes = sizes.union(item)
      } else {
        sizes.maxContent += item.maxContent
        sizes.minContent =
          axes.isMultiLine ? max(sizes.minContent, item.minContent) : sizes.minContent + item.minContent
      }
    }
    if !axes.isColumn, count > 1 {
      let gaps = axes.mainGap * (count - 1)
      sizes.maxContent += gaps
      if !axes.isMultiLine { sizes.minContent += gaps }
    }
    sizes.maxContent = max(sizes.maxContent, sizes.minContent)
    containerSizes[box] = sizes
    return sizes
  }

  /// §9.9.3: an item's contribution, limited by its flex base size where it cannot grow or shrink.
  private func flexContribution(_ box: BoxID, _ axes: FlexAxes) -> ContentSizes {
    var sizes = outerContentSizes(box)
    guard !axes.isColumn else { return sizes }
    let style = boxes.style(box)
    guard case .size(.value(let basis)) = style.flex.basis, basis.milliPercent == 0 else { return sizes }
    let metrics = metrics(box)
    let edges = metrics.usedPadding(.zero).horizontal + metrics.border.horizontal
    let margins =
      (metrics.margin.left.resolved(against: .zero) ?? .zero) + (metrics.margin.right.resolved(against: .zero) ?? .zero)
    let base = (metrics.isBorderBox ? max(basis.length, edges) : basis.length + edges) + margins
    if style.flex.grow.value == 0 {
      sizes.minContent = min(sizes.minContent, base)
      sizes.maxContent = min(sizes.maxContent, base)
    }
    if style.flex.shrink.value == 0 {
      sizes.minContent = max(sizes.minContent, base)
      sizes.maxContent = max(sizes.maxContent, base)
    }
    return sizes
  }
}
