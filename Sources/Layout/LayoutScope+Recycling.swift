// A page that is painted needs its fragments no more: in long documents they go, so that memory grows with the output
// only, not with the work.

extension LayoutScope {
  /// Enough for some dozen pages: what must be made again after recycling is little beside that.
  private static let recyclingLimit = 32_768

  /// Lets go of fragments, lines and finished tables when there are many; `token` tells what still goes on.
  ///
  /// Paragraphs that go on are broken again, heads of tables laid out again: both come out the same.
  func recycle(keeping token: BreakToken?) {
    guard fragments.fragments.count > LayoutScope.recyclingLimit, pendingPlacements.isEmpty else { return }
    fragments.fragments.removeAll(keepingCapacity: true)
    fragments.placements.removeAll(keepingCapacity: true)
    fragments.runs.removeAll(keepingCapacity: true)
    inline.lines.removeAll(keepingCapacity: true)
    var open: Set<BoxID> = []
    token?.collectBoxes(into: &open)
    tables = tables.filter { open.contains($0.key) }
    for state in tables.values { state.forgetFragments() }
    flexes = flexes.filter { open.contains($0.key) }
    flexMeasures.removeAll(keepingCapacity: true)
  }
}

extension BreakToken {
  /// The boxes that go on.
  fileprivate func collectBoxes(into boxes: inout Set<BoxID>) {
    boxes.insert(box)
    for float in floats {
      boxes.insert(float.box)
      float.token?.collectBoxes(into: &boxes)
    }
    switch position {
    case .line, .rest: break
    case .child(_, let token), .row(_, let token): token?.collectBoxes(into: &boxes)
    case .columnSpan(let token, let rest):
      token.collectBoxes(into: &boxes)
      rest?.collectBoxes(into: &boxes)
    case .parallel(let states):
      for case .at(let token) in states { token.collectBoxes(into: &boxes) }
    }
  }
}
