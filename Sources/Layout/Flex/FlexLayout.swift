import Geometry
import Styling

// Flex containers (CSS Flexbox 1): arranged as a whole, and broken over pages (§10) where they do not fit.

extension LayoutScope {
  /// Lays out a flex container.
  func layoutFlex(_ box: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) -> Laid {
    var frame = BlockFrame(self, box, space, resume: resume, until: until)
    guard frame.canStart else { return .nothing }
    let state = flexState(box)
    let axes = flexAxes(box, frame)
    if resume == nil { addFlexAbsolutes(state, axes, frame) }
    var first = 0
    if !axes.isColumn, case .row(let item, _)? = resume?.position { first = min(item, state.boxes.count) }
    let arrangement = state.arrangement(axes, first: first) {
      var arranger = FlexArranger(self, box, axes)
      return arranger.arrange(state.boxes[first...])
    }
    let fits = frame.contentLimit.map { frame.top + arrangement.height <= $0 } ?? true
    if resume == nil, until == nil, fits, !forcesBreak(arrangement, axes, frame) {
      return placeWhole(arrangement, axes, &frame)
    }
    if case .rest? = resume?.position { return frame.finish(self, contentBottom: frame.top) }
    let pass = FlexPagination(self, state, arrangement, axes, first: first)
    return axes.isColumn ? pass.columns(&frame) : pass.rows(&frame)
  }

  /// Whether something between the lines, or in a column, forces a break though everything fits on the page.
  private func forcesBreak(_ arrangement: FlexArrangement, _ axes: FlexAxes, _ frame: BlockFrame) -> Bool {
    guard hasForcedBreaks, frame.space.blockSize != nil else { return false }
    // In a column the items themselves may hold forced breaks.
    if axes.isColumn { return arrangement.lines.count == 1 }
    return zip(arrangement.lines, arrangement.lines.dropFirst()).contains {
      FlexPagination.rule(self, arrangement, $0, $1).forced != nil
    }
  }

  /// What is known about a flex container.
  private func flexState(_ box: BoxID) -> FlexState {
    if let known = flexes[box] { return known }
    let state = FlexState(box, self)
    flexes[box] = state
    return state
  }

  private func flexAxes(_ box: BoxID, _ frame: BlockFrame) -> FlexAxes {
    let vertical = frame.sizing.edges.vertical
    return FlexAxes(
      boxes.style(box), width: frame.contentWidth, height: frame.definiteHeight,
      minHeight: constrainedHeight(.zero, frame.metrics, vertical, frame.space),
      maxHeight: constrainedHeight(.unlimited, frame.metrics, vertical, frame.space))
  }

  /// Places all items where the arrangement has them.
  private func placeWhole(_ arrangement: FlexArrangement, _ axes: FlexAxes, _ frame: inout BlockFrame) -> Laid {
    for (index, item) in arrangement.items.enumerated() {
      let mark = pendingAbsolutes.count
      let laid = layoutItem(item, axes)
      let y = frame.top + item.origin.y
      placeItem(item, laid, x: frame.contentLeft + item.origin.x, y: y, absolutesFrom: mark, axes)
      if index == arrangement.baselineItem { frame.noteBaselines(of: laid, at: y) }
    }
    var laid = frame.finish(self, contentBottom: frame.top + arrangement.height)
    if frame.space.blockSize != nil, !axes.isColumn, !axes.isCrossFlipped, let last = arrangement.lines.last,
      arrangement.lines.count > 1, laid.fragment != nil
    {
      let previous = arrangement.lines[arrangement.lines.count - 2]
      let rule = FlexPagination.rule(self, arrangement, previous, last)
      let token = frame.token(.row(last.items.lowerBound, nil), frame.top + last.position)
      let penalty = frame.avoidsBreakInside ? rule.penalty + .avoidInside : rule.penalty
      laid.earlier = BreakCandidate(token: token, penalty: penalty)
    }
    return laid
  }

  /// Puts an item into the fragment under construction.
  func placeItem(_ item: FlexItem, _ laid: Laid, x: Length, y: Length, absolutesFrom mark: Int, _ axes: FlexAxes) {
    guard let fragment = laid.fragment else { return }
    let shift = relativeOffset(metrics(item.box), itemSpace(axes))
    place(fragment, at: Point(x: x + shift.x, y: y + shift.y), absolutesFrom: mark)
  }

  /// §4.1: an absolutely positioned child stands as if it were the only item.
  private func addFlexAbsolutes(_ state: FlexState, _ axes: FlexAxes, _ frame: BlockFrame) {
    let container = boxes.style(frame.box)
    for child in state.absolutes {
      let sizing = FlexAlignment(boxes.style(child), in: container, axes)
      // Two units of free space tell where things go: at 0, 1 or 2 halves.
      let main = FlexDistribution(
        container.alignment.justifyContent, free: Length(units: 2), count: 1, isReversed: axes.isMainReversed,
        isFlipped: axes.isMainFlipped, isInline: !axes.isColumn
      ).start.units
      let cross = sizing.offset(free: Length(units: 2)).units
      let along = axes.isMainFlipped ? 2 - main : main
      let across = axes.isCrossFlipped ? 2 - cross : cross
      let anchor = PendingAbsolute.Anchor(x: axes.isColumn ? across : along, y: axes.isColumn ? along : across)
      let height = frame.definiteHeight ?? .zero
      addAbsolute(
        child,
        at: Point(
          x: frame.contentLeft + frame.contentWidth * anchor.x / 2, y: frame.top + height * anchor.y / 2),
        rightToLeft: frame.isRightToLeft)
      pendingAbsolutes[pendingAbsolutes.count - 1].anchor = anchor
    }
  }
}
