import Geometry

/// One page's share of a flex container that breaks (CSS Flexbox 1 §10).
///
/// Rows break between lines, columns between items; what fits on no page breaks inside, side by side like the cells of
/// a row. Broken containers stack from their start: free space is shared out only where everything stands on one page.
struct FlexPagination {
  private let scope: LayoutScope
  private let state: FlexState
  private let arrangement: FlexArrangement
  private let axes: FlexAxes
  /// The item of the container with which the arrangement begins.
  private let first: Int

  init(_ scope: LayoutScope, _ state: FlexState, _ arrangement: FlexArrangement, _ axes: FlexAxes, first: Int) {
    self.scope = scope
    self.state = state
    self.arrangement = arrangement
    self.axes = axes
    self.first = first
  }

  /// §10: what items say about breaks before and after them, their lines say too.
  static func rule(
    _ scope: LayoutScope, _ arrangement: FlexArrangement, _ previous: FlexLine, _ line: FlexLine
  ) -> (forced: ForcedBreak?, penalty: BreakPenalty) {
    var result: (forced: ForcedBreak?, penalty: BreakPenalty) = (nil, .none)
    guard let last = previous.items.last, let head = line.items.first else { return result }
    for index in line.items {
      let rule = scope.breakBetween(arrangement.items[last].box, arrangement.items[index].box)
      if result.forced == nil { result.forced = rule.forced }
      result.penalty = max(result.penalty, rule.penalty)
    }
    for index in previous.items where index != last {
      let rule = scope.breakBetween(arrangement.items[index].box, arrangement.items[head].box)
      if result.forced == nil { result.forced = rule.forced }
      result.penalty = max(result.penalty, rule.penalty)
    }
    return result
  }

  // MARK: Rows

  /// Lays out the lines from the one that goes on to the end of the page.
  func rows(_ frame: inout BlockFrame) -> Laid {
    var progress: [BreakToken.Progress]?
    if case .row(_, let inner)? = frame.resume?.position, case .parallel(let states)? = inner?.position {
      progress = states
    }
    var until = Int.max
    if case .row(let item, _)? = frame.until?.position { until = item - first }
    var y = frame.top
    var earlier: BreakCandidate?
    for (number, line) in arrangement.lines.enumerated() {
      let start = line.items.lowerBound
      if start >= until {
        frame.stop(at: .row(first + start, nil), consumed: y, penalty: .none)
        break
      }
      if number > 0 {
        let rule = FlexPagination.rule(scope, arrangement, arrangement.lines[number - 1], line)
        if let forced = rule.forced, until == Int.max {
          frame.stop(at: .row(first + start, nil), consumed: y, penalty: .none, forced: forced)
          break
        }
        let limit = frame.contentLimit ?? .unlimited
        let top = y + axes.crossGap
        if top + line.cross > limit, line.cross <= room(frame) || top >= limit, rule.penalty < .splitsFitting {
          frame.stop(at: .row(first + start, nil), consumed: y, penalty: rule.penalty)
          break
        }
        let candidate = BreakCandidate(token: frame.token(.row(first + start, nil), y), penalty: rule.penalty)
        if !(earlier.map { $0.penalty < rule.penalty } ?? false) { earlier = candidate }
        y = top
      }
      let states = number == 0 ? progress : nil
      let limit = frame.contentLimit ?? .unlimited
      if states == nil, y + line.cross <= limit {
        place(line, &frame, at: y, isBaseline: number == 0)
        y += line.cross
        continue
      }
      let states0 = states ?? Array(repeating: .untouched, count: line.items.count)
      let pieces = split(line, states0, room: max(limit - y, .zero), frame, isStart: y == frame.top)
      if !pieces.hasContent {
        if y > frame.top {
          frame.stop(at: .row(first + start, nil), consumed: y, penalty: .none)
          break
        }
        guard frame.space.isPageStart else { return frame.abandon(scope) }
      }
      placePieces(pieces, line, states0, &frame, at: y)
      y += pieces.height
      if !pieces.progress.allSatisfy({ $0 == .finished }) {
        let fits = states == nil && line.cross <= room(frame)
        let token = BreakToken(box: frame.box, position: .parallel(pieces.progress))
        frame.stop(
          at: .row(first + start, token), consumed: y, penalty: fits ? pieces.penalty + .splitsFitting : pieces.penalty)
        break
      }
    }
    return finish(&frame, y, earlier)
  }

  /// What a page of its own would offer to the content.
  private func room(_ frame: BlockFrame) -> Length {
    frame.space.pageBlockSize.map { $0 - frame.sizing.edges.vertical } ?? .unlimited
  }

  private func finish(_ frame: inout BlockFrame, _ bottom: Length, _ earlier: BreakCandidate?) -> Laid {
    var laid = frame.finish(scope, contentBottom: bottom)
    guard laid.fragment != nil, var earlier else { return laid }
    if frame.avoidsBreakInside { earlier.penalty = earlier.penalty + .avoidInside }
    laid.earlier = earlier
    return laid
  }

  /// Places a whole line.
  private func place(_ line: FlexLine, _ frame: inout BlockFrame, at y: Length, isBaseline: Bool) {
    let top = lineTop(line)
    for index in line.items {
      let item = arrangement.items[index]
      let mark = scope.pendingAbsolutes.count
      let laid = scope.layoutItem(item, axes)
      let itemY = y + item.origin.y - top
      scope.placeItem(item, laid, x: frame.contentLeft + item.origin.x, y: itemY, absolutesFrom: mark, axes)
      if isBaseline, index == arrangement.baselineItem { frame.noteBaselines(of: laid, at: itemY) }
    }
  }

  /// Where a line begins in the arrangement, from the top of the content.
  private func lineTop(_ line: FlexLine) -> Length {
    axes.isCrossFlipped ? arrangement.height - line.position - line.cross : line.position
  }

  private struct Pieces {
    var laid: [Laid?] = []
    var absolutes: [Int] = []
    var progress: [BreakToken.Progress] = []
    var height = Length.zero
    var penalty = BreakPenalty.none
    var hasContent = false
  }

  /// Lays out what is left of the items of a line in the room that is left.
  private func split(
    _ line: FlexLine, _ states: [BreakToken.Progress], room: Length, _ frame: BlockFrame, isStart: Bool
  ) -> Pieces {
    var pieces = Pieces()
    for (position, index) in line.items.enumerated() {
      pieces.absolutes.append(scope.pendingAbsolutes.count)
      let state = position < states.count ? states[position] : .untouched
      if state == .finished {
        pieces.laid.append(nil)
        pieces.progress.append(.finished)
        continue
      }
      let item = arrangement.items[index]
      var space = scope.itemSpace(axes)
      space.usedContentWidth = item.main
      let margin = state == .untouched ? item.margin.top : .zero
      space.blockSize = room - margin
      space.pageBlockSize = self.room(frame)
      space.isPageStart = frame.space.isPageStart && isStart
      var resume: BreakToken?
      if case .at(let token) = state {
        resume = token
        space.truncatesMargins = true
      }
      let laid = scope.layoutWithBestBreak(item.box, space, resume: resume)
      guard laid.fragment != nil else {
        pieces.laid.append(nil)
        pieces.progress.append(state)
        continue
      }
      pieces.laid.append(laid)
      pieces.progress.append(laid.next.map { .at($0) } ?? .finished)
      pieces.penalty = max(pieces.penalty, laid.penalty)
      pieces.height = max(pieces.height, margin + laid.size.height)
      if laid.size.height > .zero { pieces.hasContent = true }
    }
    return pieces
  }

  /// Places pieces side by side, items that stretch as high as the highest.
  private func placePieces(
    _ pieces: Pieces, _ line: FlexLine, _ states: [BreakToken.Progress], _ frame: inout BlockFrame, at y: Length
  ) {
    var ends = pieces.absolutes
    ends.append(scope.pendingAbsolutes.count)
    for (position, index) in line.items.enumerated() {
      guard var laid = pieces.laid[position] else { continue }
      let item = arrangement.items[index]
      let margin = states[position] == .untouched ? item.margin.top : .zero
      if item.alignment.stretches, item.hasAutomaticCross {
        laid = scope.resized(laid, height: max(pieces.height - margin, laid.size.height))
      }
      guard let fragment = laid.fragment else { continue }
      let offset = Point(x: frame.contentLeft + item.origin.x, y: y + margin)
      scope.pendingPlacements.append(Placement(fragment: fragment, offset: offset))
      for absolute in ends[position]..<ends[position + 1] {
        scope.pendingAbsolutes[absolute].offset = scope.pendingAbsolutes[absolute].offset + offset
      }
      frame.noteBaselines(of: laid, at: y + margin)
    }
  }

  // MARK: Columns

  /// Lays out the lines of a column container side by side, each with its own progress.
  func columns(_ frame: inout BlockFrame) -> Laid {
    if arrangement.lines.count == 1 {
      var start = (item: 0, token: BreakToken?.none)
      if case .row(let item, let token)? = frame.resume?.position { start = (item, token) }
      var until: (item: Int, token: BreakToken?)?
      if case .row(let item, let token)? = frame.until?.position { until = (item, token) }
      let column = column(arrangement.lines[0], &frame, from: start, until: until)
      if column.fails { return frame.abandon(scope) }
      if let next = column.next {
        frame.stop(
          at: .row(next.item, next.token), consumed: column.bottom, penalty: column.penalty, forced: column.forced)
      }
      return finish(&frame, column.bottom, column.earlier)
    }
    var states: [BreakToken.Progress] = []
    if case .parallel(let progress)? = frame.resume?.position { states = progress }
    var bottom = frame.top
    var penalty = BreakPenalty.none
    var isFinished = true
    var hasContent = false
    var progress: [BreakToken.Progress] = []
    for (number, line) in arrangement.lines.enumerated() {
      let state = number < states.count ? states[number] : .untouched
      if state == .finished {
        progress.append(.finished)
        continue
      }
      var start = (item: 0, token: BreakToken?.none)
      if case .at(let token) = state, case .row(let item, let inner) = token.position { start = (item, inner) }
      let column = column(line, &frame, from: start, until: nil)
      if column.fails {
        progress.append(state)
        isFinished = false
        continue
      }
      hasContent = true
      bottom = max(bottom, column.bottom)
      penalty = max(penalty, column.penalty)
      guard let next = column.next else {
        progress.append(.finished)
        continue
      }
      isFinished = false
      progress.append(.at(BreakToken(box: frame.box, position: .row(next.item, next.token))))
    }
    if !hasContent, !isFinished { return frame.abandon(scope) }
    if !isFinished { frame.stop(at: .parallel(progress), consumed: bottom, penalty: penalty) }
    return frame.finish(scope, contentBottom: bottom)
  }

  /// What one line of a column container leaves on a page.
  private struct Column {
    var bottom: Length
    /// The item, counted from the top of the line, that goes on.
    var next: (item: Int, token: BreakToken?)?
    var penalty = BreakPenalty.none
    var forced: ForcedBreak?
    var earlier: BreakCandidate?
    var fails = false
  }

  private func column(
    _ line: FlexLine, _ frame: inout BlockFrame, from start: (item: Int, token: BreakToken?),
    until: (item: Int, token: BreakToken?)?
  ) -> Column {
    var result = Column(bottom: frame.top)
    var token = start.token
    let order = axes.isMainFlipped ? Array(line.items.reversed()) : Array(line.items)
    var hasContent = false
    var previousBottom: Length?
    for position in order.indices where position >= start.item {
      let item = arrangement.items[order[position]]
      if let until, until.item == position, until.token == nil {
        result.next = (position, nil)
        return result
      }
      var rule: (forced: ForcedBreak?, penalty: BreakPenalty) = (nil, .none)
      if position > start.item {
        rule = scope.breakBetween(arrangement.items[order[position - 1]].box, item.box)
        if let forced = rule.forced, until?.item != position {
          result.next = (position, nil)
          result.forced = forced
          return result
        }
        if hasContent || !frame.space.isPageStart, !(result.earlier.map { $0.penalty < rule.penalty } ?? false) {
          result.earlier = BreakCandidate(
            token: frame.token(.row(position, nil), result.bottom), penalty: rule.penalty)
        }
      }
      // The distance that the arrangement has above the item; none at the top of a page that goes on.
      var y = result.bottom
      if let previousBottom {
        y += item.origin.y - previousBottom
      } else if frame.resume == nil {
        y += item.origin.y
      }
      var space = scope.itemSpace(axes)
      space.usedContentWidth = item.cross
      if item.hasDefiniteHeight || arrangement.height != naturalHeight(line) { space.usedContentHeight = item.main }
      space.blockSize = frame.contentLimit.map { $0 - y }
      space.pageBlockSize = room(frame)
      space.isPageStart = frame.space.isPageStart && !hasContent
      space.truncatesMargins = frame.space.truncatesMargins && position == start.item
      let mark = scope.pendingAbsolutes.count
      let untilToken = until?.item == position ? until?.token : nil
      let laid = scope.layout(item.box, space, resume: token, until: untilToken)
      token = nil
      guard laid.fragment != nil else {
        if position == start.item {
          result.fails = true
        } else {
          result.next = (position, nil)
          result.penalty = rule.penalty
        }
        return result
      }
      scope.placeItem(item, laid, x: frame.contentLeft + item.origin.x, y: y, absolutesFrom: mark, axes)
      frame.noteBaselines(of: laid, at: y)
      result.bottom = y + laid.size.height
      previousBottom = item.origin.y + item.main + item.edges.vertical
      if laid.size.height > .zero { hasContent = true }
      if let inner = laid.earlier, !(result.earlier.map { $0.penalty < inner.penalty } ?? false) {
        result.earlier = BreakCandidate(
          token: frame.token(.row(position, inner.token), result.bottom), penalty: inner.penalty)
      }
      if let next = laid.next {
        result.next = (position, next)
        result.penalty = laid.penalty
        result.forced = laid.forced
        return result
      }
      if position == order.count - 1 { result.bottom += item.margin.bottom }
    }
    return result
  }

  /// The height of a line whose items are as high as their content.
  private func naturalHeight(_ line: FlexLine) -> Length {
    var sum = axes.mainGap * max(line.items.count - 1, 0)
    for index in line.items { sum += arrangement.items[index].hypothetical + arrangement.items[index].mainExtra(axes) }
    return sum
  }
}
