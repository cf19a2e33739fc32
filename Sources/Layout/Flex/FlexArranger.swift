import Geometry
import Styling

/// Arranges the items of a flex container without regard to pages (CSS Flexbox 1 §9).
struct FlexArranger {
  let scope: LayoutScope
  let box: BoxID
  let axes: FlexAxes
  let style: ComputedStyle
  private(set) var items: [FlexItem] = []
  private(set) var lines: [FlexLine] = []

  init(_ scope: LayoutScope, _ box: BoxID, _ axes: FlexAxes) {
    self.scope = scope
    self.box = box
    self.axes = axes
    style = scope.boxes.style(box)
  }

  /// Arranges boxes.
  mutating func arrange(_ boxes: some Collection<BoxID>) -> FlexArrangement {
    let sizing = FlexItemSizing(scope, container: style, axes)
    items.reserveCapacity(boxes.count)
    for box in boxes { items.append(sizing.item(box)) }
    collectLines()
    let main = mainSize()
    for line in lines {
      let gaps = axes.mainGap * max(line.items.count - 1, 0)
      FlexibleLengths.resolve(&items, line.items, inner: main - gaps, axes)
    }
    for index in items.indices { sizing.measureCross(&items[index], isSingleLine: !axes.isMultiLine) }
    let cross = crossSizes()
    for line in lines {
      for index in line.items { stretch(&items[index], line.cross, sizing) }
      alignMain(line, main)
      alignCross(line)
    }
    placeLines(cross)
    place(main: main, cross: cross)
    var result = FlexArrangement(items: items, lines: lines, height: axes.isColumn ? main : cross)
    result.baselineItem = baselineItem()
    return result
  }

  // MARK: Main axis

  /// §9.3 step 5: items go onto a line while their hypothetical sizes fit.
  private mutating func collectLines() {
    var limit = Length.unlimited
    if axes.isMultiLine { limit = axes.mainSize ?? (axes.isColumn ? axes.maxHeight : .unlimited) }
    var start = 0
    var used = Length.zero
    for index in items.indices {
      let outer = items[index].hypothetical + items[index].mainExtra(axes)
      let wanted = index == start ? outer : used + axes.mainGap + outer
      if index > start, wanted > limit {
        lines.append(FlexLine(items: start..<index))
        start = index
        used = outer
      } else {
        used = wanted
      }
    }
    if start < items.count { lines.append(FlexLine(items: start..<items.count)) }
  }

  /// §9.2 step 4: the room along the lines; where the content decides, that of the longest.
  private func mainSize() -> Length {
    if let size = axes.mainSize { return size }
    var longest = Length.zero
    for line in lines {
      var sum = axes.mainGap * max(line.items.count - 1, 0)
      for index in line.items { sum += items[index].hypothetical + items[index].mainExtra(axes) }
      longest = max(longest, sum)
    }
    return max(min(longest, axes.maxHeight), axes.minHeight)
  }

  /// §9.5 step 12: auto margins take the free space, or `justify-content` shares it out.
  private mutating func alignMain(_ line: FlexLine, _ main: Length) {
    var free = main - axes.mainGap * max(line.items.count - 1, 0)
    var autos = 0
    for index in line.items {
      free -= items[index].outerMain(axes)
      autos += (axes.mainStart(items[index].autoMargin) ? 1 : 0) + (axes.mainEnd(items[index].autoMargin) ? 1 : 0)
    }
    var position = Length.zero
    var between = Length.zero
    if autos > 0, free > .zero {
      share(free, among: autos, line)
    } else {
      let distribution = FlexDistribution(
        style.alignment.justifyContent, free: free, count: line.items.count, isReversed: axes.isMainReversed,
        isFlipped: axes.isMainFlipped, isInline: !axes.isColumn)
      position = distribution.start
      between = distribution.between
    }
    for index in line.items {
      items[index].mainPosition = position
      position += items[index].outerMain(axes) + axes.mainGap + between
    }
  }

  private mutating func share(_ free: Length, among count: Int, _ line: FlexLine) {
    var done = 0
    var given = Length.zero
    func next() -> Length {
      done += 1
      let until = free * done / count
      defer { given = until }
      return until - given
    }
    for index in line.items {
      let auto = items[index].autoMargin
      if axes.isColumn {
        if auto.top { items[index].margin.top = next() }
        if auto.bottom { items[index].margin.bottom = next() }
      } else {
        if auto.left { items[index].margin.left = next() }
        if auto.right { items[index].margin.right = next() }
      }
    }
  }

  // MARK: Cross axis

  /// §9.4 steps 8, 9 and 15: the sizes of the lines, and the container's; hands back the latter.
  private mutating func crossSizes() -> Length {
    for index in lines.indices { lines[index].cross = naturalCross(lines[index]) }
    let minimum = axes.isColumn ? Length.zero : axes.minHeight
    let maximum = axes.isColumn ? Length.unlimited : axes.maxHeight
    if !axes.isMultiLine {
      if lines.isEmpty { return axes.crossSize ?? minimum }
      lines[0].cross = axes.crossSize ?? max(min(lines[0].cross, maximum), minimum)
      return lines[0].cross
    }
    var sum = axes.crossGap * max(lines.count - 1, 0)
    for line in lines { sum += line.cross }
    let cross = axes.crossSize ?? max(min(sum, maximum), minimum)
    let content = style.alignment.alignContent.position
    if content == .stretch || content == .normal, cross > sum {
      let free = cross - sum
      for index in lines.indices {
        lines[index].cross += free * (index + 1) / lines.count - free * index / lines.count
      }
    }
    return cross
  }

  /// §9.4 step 8: the largest margin box, and what items need that share a baseline.
  private func naturalCross(_ line: FlexLine) -> Length {
    var largest = Length.zero
    for index in line.items { largest = max(largest, items[index].outerCross(axes)) }
    let first = extent(line, .baseline)
    let last = extent(line, .lastBaseline)
    return max(largest, first.above + first.below, last.above + last.below)
  }

  /// How far the items that share a baseline reach above and below it.
  private func extent(_ line: FlexLine, _ alignment: FlexAlignment) -> (above: Length, below: Length) {
    var above = Length.zero
    var below = Length.zero
    for index in line.items where items[index].alignment == alignment && !hasAutoCross(items[index]) {
      let outer = items[index].outerCross(axes)
      let ascent = items[index].ascent ?? outer
      above = max(above, ascent)
      below = max(below, outer - ascent)
    }
    return (above, below)
  }

  private func hasAutoCross(_ item: FlexItem) -> Bool {
    axes.crossStart(item.autoMargin) || axes.crossEnd(item.autoMargin)
  }

  /// §9.4 step 11: items that stretch take the size of their line.
  private func stretch(_ item: inout FlexItem, _ line: Length, _ sizing: FlexItemSizing) {
    guard item.alignment.stretches, item.hasAutomaticCross, !hasAutoCross(item) else { return }
    item.cross = sizing.clampedCross(item, line - item.crossExtra(axes))
    if !axes.isColumn { item.hasDefiniteHeight = true }
  }

  /// §9.6 steps 13 and 14: where items stand across their line.
  private mutating func alignCross(_ line: FlexLine) {
    let first = extent(line, .baseline)
    let last = extent(line, .lastBaseline)
    for index in line.items {
      let free = line.cross - items[index].outerCross(axes)
      let startsAuto = axes.crossStart(items[index].autoMargin)
      let endsAuto = axes.crossEnd(items[index].autoMargin)
      if startsAuto || endsAuto {
        // An item that overflows has no auto margins; it overflows at the end.
        let room = max(free, .zero)
        items[index].crossPosition = startsAuto ? (endsAuto ? room / 2 : room) : .zero
        continue
      }
      let outer = items[index].outerCross(axes)
      let ascent = items[index].ascent ?? outer
      switch items[index].alignment {
      case .baseline:
        items[index].crossPosition = axes.isCrossFlipped ? first.below - (outer - ascent) : first.above - ascent
      case .lastBaseline:
        // The group stands at the end of the line.
        let offset = axes.isCrossFlipped ? last.below - (outer - ascent) : last.above - ascent
        items[index].crossPosition = line.cross - last.above - last.below + offset
      case let other: items[index].crossPosition = other.offset(free: free)
      }
    }
  }

  /// §9.6 step 16: where the lines stand.
  private mutating func placeLines(_ cross: Length) {
    var free = cross - axes.crossGap * max(lines.count - 1, 0)
    for line in lines { free -= line.cross }
    // `align-content` has no effect on a single-line container.
    let value = axes.isMultiLine ? style.alignment.alignContent : ContentAlignment(.flexStart)
    let distribution = FlexDistribution(
      value, free: free, count: lines.count, isReversed: axes.isCrossReversed, isFlipped: axes.isCrossFlipped,
      isInline: false)
    var position = distribution.start
    for index in lines.indices {
      lines[index].position = position
      position += lines[index].cross + axes.crossGap + distribution.between
    }
  }

  // MARK: Places

  /// Turns positions along the axes into places from the top left corner.
  private mutating func place(main: Length, cross: Length) {
    for line in lines {
      for index in line.items {
        let item = items[index]
        var along = item.mainPosition
        if axes.isMainFlipped { along = main - along - item.outerMain(axes) }
        var across = line.position + item.crossPosition
        if axes.isCrossFlipped { across = cross - across - item.outerCross(axes) }
        let corner = axes.isColumn ? Point(x: across, y: along) : Point(x: along, y: across)
        items[index].origin = Point(x: corner.x + item.margin.left, y: corner.y + item.margin.top)
      }
    }
  }

  /// §8.5: the first item of the first line, or the first there that is aligned by its baseline.
  private func baselineItem() -> Int? {
    guard let line = lines.first else { return nil }
    return line.items.first { items[$0].alignment == .baseline } ?? line.items.lowerBound
  }
}
