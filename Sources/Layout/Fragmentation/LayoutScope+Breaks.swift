import Geometry
import Styling

// Break rules between and inside boxes (CSS Fragmentation 3 §3), with propagation from first and last children.

extension LayoutScope {
  /// What the break properties and page types say about the place between two siblings.
  func breakBetween(_ previous: BoxID, _ next: BoxID) -> (forced: ForcedBreak?, penalty: BreakPenalty) {
    let after = breakAfter(previous)
    let before = breakBefore(next)
    // §3.1: among forced values the one of the later box wins.
    if let forced = forced(before) ?? forced(after) { return (forced, .none) }
    if usedPageName(startOf: next) != usedPageName(endOf: previous) { return (.page, .none) }
    return (nil, avoids(before) || avoids(after) ? .avoidBetween : .none)
  }

  /// The break that a value forces where layout stands; outside columns a column break is none (§3.1).
  func forced(_ value: BreakBetween) -> ForcedBreak? {
    switch value {
    case .auto, .avoid, .avoidPage, .avoidColumn: nil
    case .page: .page
    case .left: .left
    case .right: .right
    case .recto: .recto
    case .verso: .verso
    case .column: columnLevel > 0 ? .column : nil
    }
  }

  /// Whether a value forbids the kind of break at which the present page or column ends.
  private func avoids(_ value: BreakBetween) -> Bool {
    switch value {
    case .avoid: true
    case .avoidPage: endsAtPage
    case .avoidColumn: columnLevel > 0
    case .auto, .page, .column, .left, .right, .recto, .verso: false
    }
  }

  /// Whether a box is to be kept with what follows.
  func avoidsBreakAfter(_ box: BoxID) -> Bool { avoids(metrics(box).breakAfter) }

  /// Whether a box forbids the kind of break at which the present page or column ends.
  func avoidsBreakInside(_ metrics: BoxMetrics) -> Bool {
    switch metrics.breakInside {
    case .auto: false
    case .avoid: true
    case .avoidPage: endsAtPage
    case .avoidColumn: columnLevel > 0
    }
  }

  /// `break-before` of a box or, propagated, of its first children.
  private func breakBefore(_ box: BoxID) -> BreakBetween {
    var current = box
    var result = BreakBetween.auto
    var isInRow = false
    while true {
      let own = metrics(current).breakBefore
      if forced(own) != nil, !isInRow { return own }
      if avoids(own) { result = .avoid }
      // A heading in a cell of v:parallel keeps its row with the next; a forced break stays the cell's own affair.
      isInRow = isInRow || boxes[current].kind == .parallelRow
      guard propagates(current) || boxes[current].kind == .parallelRow, let first = firstInFlow(current) else {
        return result
      }
      current = first
    }
  }

  /// `break-after` of a box or, propagated, of its last children.
  private func breakAfter(_ box: BoxID) -> BreakBetween {
    var current = box
    var result = BreakBetween.auto
    var isInRow = false
    while true {
      let own = metrics(current).breakAfter
      if forced(own) != nil, !isInRow { return own }
      if avoids(own) { result = .avoid }
      // A heading in a cell of v:parallel keeps its row with the next; a forced break stays the cell's own affair.
      isInRow = isInRow || boxes[current].kind == .parallelRow
      guard propagates(current) || boxes[current].kind == .parallelRow, let last = cachedLastInFlow(current) else {
        return result
      }
      current = last
    }
  }

  /// Whether the break values of first and last children speak for the box too; of the cells of a parallel row, which
  /// are translations of each other, the first speaks.
  private func propagates(_ box: BoxID) -> Bool {
    switch boxes[box].kind {
    case .block, .parallelRow, .flex: true
    default: false
    }
  }

  /// The last child in flow, kept: long containers are asked once for each sibling that follows.
  private func cachedLastInFlow(_ box: BoxID) -> BoxID? {
    if let known = lastChildren[box] { return known }
    let last = boxes[box].kind == .parallelRow ? firstInFlow(box) : lastInFlow(box)
    lastChildren[box] = .some(last)
    return last
  }

  /// The page type at the beginning of a box (CSS Paged Media 3 §8.1).
  func usedPageName(startOf box: BoxID) -> Int32 {
    var current = box
    while propagates(current), let first = firstInFlow(current) { current = first }
    return usedPageName(of: current)
  }

  /// The page type at the end of a box.
  func usedPageName(endOf box: BoxID) -> Int32 {
    var current = box
    while propagates(current), let last = cachedLastInFlow(current) { current = last }
    return usedPageName(of: current)
  }

  /// The used value of `page`: `auto` is the parent's. Names are numbered; zero is no name.
  private func usedPageName(of box: BoxID) -> Int32 {
    guard hasPageNames else { return 0 }
    var current: BoxID? = box
    while let box = current {
      let style = Int(boxes.boxes[Int(box.index)].style)
      // Styles made later belong to furniture, which has no page type.
      if style < pageNameByStyle.count, pageNameByStyle[style] != 0 { return pageNameByStyle[style] }
      current = boxes.parent(box)
    }
    return 0
  }
}

extension BreakBetween {
  /// Whether the value forces a break, of pages or of columns.
  var isForced: Bool {
    switch self {
    case .auto, .avoid, .avoidPage, .avoidColumn: false
    case .page, .left, .right, .recto, .verso, .column: true
    }
  }
}
