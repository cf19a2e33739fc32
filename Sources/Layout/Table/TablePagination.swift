import Geometry
import Styling

// The rows of a table over pages: repeated head and foot, breaks between rows, split rows (CSS Tables 3 §5).

extension LayoutScope {
  /// Lays out a table grid; the used width of the border box comes as `usedContentWidth` of the space.
  func layoutTable(_ box: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) -> Laid {
    statistics.boxLayouts += 1
    let state = tableState(box)
    var pass = TablePass(self, state, space, resume: resume, until: until)
    pass.run(self)
    return pass.finish(self)
  }
}

/// One page's share of a table while it is laid out.
private struct TablePass {
  let state: TableState
  let metrics: BoxMetrics
  let space: Space
  let resume: BreakToken?
  let until: BreakToken?
  let edges: Edges<Length>
  let width: Length
  let columns: ColumnLayout
  /// What head and foot of the table take on every page.
  private var repeats = true
  private var footerHeight = Length.zero
  private var placed: [TableEdges.PlacedRow] = []
  private var y: Length
  private var hasRows = false
  private var fails = false
  private var next: BreakToken?
  private var penalty = BreakPenalty.none
  private var forced: ForcedBreak?
  private var best: (position: Int, penalty: BreakPenalty)?
  private var firstBaseline: Length?
  private let placementsStart: Int
  private let absolutesStart: Int
  private let reservedBefore: Length
  /// What footnotes called in the rows so far take from the room.
  private var noteReserve = Length.zero

  init(_ scope: LayoutScope, _ state: TableState, _ space: Space, resume: BreakToken?, until: BreakToken?) {
    self.state = state
    self.space = space
    self.resume = resume
    self.until = until
    metrics = scope.metrics(state.box)
    edges = state.edges(metrics, basis: space.inlineSize)
    width = space.usedContentWidth ?? space.inlineSize
    columns = state.columns(width, edges: edges, scope)
    // CSS Break 3 §5.4: nothing of the table's own edges is repeated where it goes on.
    y =
      state.grid.rows.isEmpty
      ? edges.top : resume == nil ? edges.top + state.spacing.height : state.borders == nil ? .zero : edges.top
    placementsStart = scope.pendingPlacements.count
    absolutesStart = scope.pendingAbsolutes.count
    reservedBefore = scope.reservedForNotes
  }

  /// How far rows may reach: the foot, the gap and the edge below are kept free.
  private var limit: Length? {
    space.blockSize.map { $0 - edges.bottom - state.spacing.height - footerHeight - noteReserve }
  }

  /// The definite height of the border box, if any.
  private var definiteHeight: Length? {
    guard case .value(let wanted) = metrics.height else { return nil }
    if wanted.milliPercent != 0, space.percentageBlockSize == nil { return nil }
    return wanted.resolved(against: space.percentageBlockSize ?? .zero)
  }

  /// Gives rows the heights that the table's own height asks for, once for a width.
  private func prepareFloors(_ scope: LayoutScope) {
    guard let height = definiteHeight, state.rowFloors?.width != width else { return }
    state.rowFloors = nil
    let content = height - edges.vertical
    state.rowFloors = (width, scope.rowFloors(state, columns, content: content, space: space))
  }

  /// How far rows may reach that are not the last: border and padding below stand where the table ends (slice).
  private var innerLimit: Length? {
    limit.map { state.borders == nil ? $0 + edges.bottom : $0 }
  }

  mutating func run(_ scope: LayoutScope) {
    prepareFloors(scope)
    prepareRepeats(scope)
    placeHeader(scope)
    if fails { return }
    placeBody(scope)
    if !fails { placeFooter(scope) }
  }

  // MARK: Head and foot

  /// Measures head and foot; if they leave too little of a page they appear once only.
  private mutating func prepareRepeats(_ scope: LayoutScope) {
    if state.grid.header != nil, state.header?.width != width {
      state.header = (width, groupRows(scope, state.grid.header))
    }
    if state.grid.footer != nil, state.footer?.width != width {
      state.footer = (width, groupRows(scope, state.grid.footer))
    }
    let header = state.header?.rows.height ?? .zero
    let footer = state.footer?.rows.height ?? .zero
    if let page = space.pageBlockSize, (header + footer) * 2 > page { repeats = false }
    footerHeight = repeats && state.footer != nil ? footer + state.spacing.height : .zero
  }

  /// Lays out all rows of a group without regard to pages.
  private func groupRows(_ scope: LayoutScope, _ group: Int?) -> PlacedRows {
    var all = PlacedRows()
    guard let group else { return all }
    var row = state.grid.groups[group].rows.lowerBound
    let mark = scope.pendingAbsolutes.count
    while row < state.grid.groups[group].rows.upperBound {
      let rows = state.grid.bundle(containing: row)
      var bundle = RowBundle(scope, state, columns, rows: rows, start: row, progress: nil, space: space)
      let part = bundle.place(scope, state, columns, .whole, space: space).rows
      if !all.rows.isEmpty { all.height += state.spacing.height }
      if all.firstBaseline == nil { all.firstBaseline = part.firstBaseline }
      for var placed in part.rows {
        placed.y += all.height
        all.rows.append(placed)
      }
      all.height += part.height
      row = rows.upperBound
    }
    // Heads are kept for all pages, so that they and not this layout tell which notes they call.
    all.notes = scope.pendingAbsolutes[mark...].filter { $0.note >= 0 }
    if !all.notes.isEmpty {
      scope.pendingAbsolutes = scope.pendingAbsolutes[..<mark] + scope.pendingAbsolutes[mark...].filter { $0.note < 0 }
    }
    return all
  }

  private mutating func placeHeader(_ scope: LayoutScope) {
    guard let header = state.header?.rows, !header.rows.isEmpty, resume == nil || repeats else { return }
    if let limit, y + header.height > limit {
      guard space.isPageStart else {
        fails = true
        return
      }
      if resume == nil, header.height > space.pageBlockSize ?? .unlimited {
        scope.reportOverflow(state.box, header.height, space)
      }
    }
    add(scope, header, isRepeated: resume != nil)
    y += header.height + state.spacing.height
  }

  /// Places the foot: the real one below the last row, a repeat on the pages before.
  private mutating func placeFooter(_ scope: LayoutScope) {
    guard let footer = state.footer?.rows, !footer.rows.isEmpty, next == nil || repeats else { return }
    add(scope, footer, isRepeated: next != nil)
    y += footer.height + state.spacing.height
  }

  /// Adds rows to the fragment; repeated ones stand in a fragment of their own that is painted as an artifact.
  private mutating func add(_ scope: LayoutScope, _ rows: PlacedRows, isRepeated: Bool) {
    if firstBaseline == nil { firstBaseline = rows.firstBaseline.map { $0 + y } }
    for row in rows.rows {
      placed.append(TableEdges.PlacedRow(row: row.row, y: y + row.y, height: row.height))
    }
    let left = edges.left
    guard isRepeated else {
      scope.pendingAbsolutes += rows.notes
      for row in rows.rows {
        scope.pendingPlacements.append(Placement(fragment: row.fragment, offset: Point(x: left, y: y + row.y)))
      }
      return
    }
    let size = Size(width: columns.total, height: rows.height)
    var fragment = Fragment(kind: .box, box: state.box, size: size)
    fragment.isRepeated = true
    let id = scope.fragments.add(
      fragment,
      children: rows.rows.map { Placement(fragment: $0.fragment, offset: Point(x: .zero, y: $0.y)) })
    scope.pendingPlacements.append(Placement(fragment: id, offset: Point(x: left, y: y)))
  }

  // MARK: Body rows

  private mutating func placeBody(_ scope: LayoutScope) {
    var position = 0
    var progress: [BreakToken.Progress]?
    if case .row(let row, let token)? = resume?.position {
      position = row
      if case .parallel(let states)? = token?.position { progress = states }
    }
    let first = position
    var untilPosition = Int.max
    if case .row(let row, _)? = until?.position { untilPosition = row }
    while position < state.order.count {
      if position == untilPosition {
        stop(at: position, nil, .none)
        return
      }
      if position > first, progress == nil, until == nil, space.blockSize != nil {
        let rule = breakRule(scope, before: position)
        if let forcedBreak = rule.forced {
          stop(at: position, nil, .none)
          forced = forcedBreak
          return
        }
        if hasRows, best.map({ !($0.penalty < rule.penalty) }) ?? true { best = (position, rule.penalty) }
      }
      let start = state.order[position]
      let rows = state.grid.bundle(containing: start)
      var bundle = RowBundle(scope, state, columns, rows: rows, start: start, progress: progress, space: space)
      let count = rows.upperBound - start
      let height = bundle.height(state) + bundle.noteReserve(scope, before: rows.upperBound)
      let isLast = position + count == state.order.count
      if (isLast ? limit : innerLimit).map({ y + height <= $0 }) ?? true {
        take(scope, bundle.place(scope, state, columns, .whole, space: space).rows)
        position += count
        progress = nil
        continue
      }
      breakBundle(scope, &bundle, position, height, progress)
      return
    }
  }

  /// The rule between two rows, their groups' where they change.
  private func breakRule(_ scope: LayoutScope, before position: Int) -> (forced: ForcedBreak?, penalty: BreakPenalty) {
    let previous = state.grid.rows[state.order[position - 1]]
    let row = state.grid.rows[state.order[position]]
    let rule = scope.breakBetween(previous.box, row.box)
    guard previous.group != row.group, rule.forced == nil else { return rule }
    let groups = scope.breakBetween(state.grid.groups[previous.group].box, state.grid.groups[row.group].box)
    return groups.forced != nil || rule.penalty < groups.penalty ? groups : rule
  }

  /// Adds rows; below one that is cut there is no gap.
  private mutating func take(_ scope: LayoutScope, _ rows: PlacedRows, isCut: Bool = false) {
    add(scope, rows, isRepeated: false)
    y += rows.height + (isCut ? .zero : state.spacing.height)
    if rows.height > .zero { hasRows = true }
    if scope.hasNotes { noteReserve = scope.reservedForNotes - reservedBefore }
  }

  /// Ends the page at rows that do not fit: before them, between them, or inside one that fits on no page.
  private mutating func breakBundle(
    _ scope: LayoutScope, _ bundle: inout RowBundle, _ position: Int, _ height: Length,
    _ progress: [BreakToken.Progress]?
  ) {
    guard let limit = innerLimit else { return }
    let room = limit - y
    let page = pageRoom
    // The rows of the bundle that fit before the first that does not.
    var fitting = 0
    var used = Length.zero
    while fitting < bundle.heights.count {
      let wanted = used + (fitting > 0 ? state.spacing.height : .zero) + bundle.heights[fitting]
      if wanted + bundle.noteReserve(scope, before: bundle.start + fitting + 1) > room { break }
      used = wanted
      fitting += 1
    }
    // CSS Tables 3 §5.1: rows of at most half a page stay whole, higher ones break where their content does.
    let isWhole = keepsWhole(scope, bundle, height)
    if isWhole, hasRows, progress == nil {
      stop(at: position, nil, breakRule(scope, before: position).penalty)
      return
    }
    let row = bundle.start + fitting
    if fitting > 0 {
      if splitsLater(scope, bundle, row, page), divide(scope, bundle, position, row, room - used) { return }
      let before = bundle.place(scope, state, columns, .before(row), space: rowSpace)
      take(scope, before.rows)
      stop(at: position + fitting, token(before.progress), isWhole ? .splitsFitting : .none)
      return
    }
    // The first row does not fit: where it fits on a page it goes there whole.
    let rowHeight = bundle.heights[0] + bundle.noteReserve(scope, before: bundle.start + 1)
    let isRowOnPage = rowHeight <= page && keepsWhole(scope, bundle, rowHeight)
    if isRowOnPage, !(space.isPageStart && !hasRows), !(space.splitsRows && !hasRows) {
      if hasRows {
        stop(at: position, resumeToken(bundle), breakRule(scope, before: max(position, 1)).penalty)
      } else {
        fails = true
      }
      return
    }
    let split = bundle.place(
      scope, state, columns, .inside(row, room: max(room + state.spacing.height, .zero)), space: rowSpace)
    if !split.hasContent {
      if hasRows {
        stop(at: position, resumeToken(bundle), .none)
      } else if space.isPageStart {
        force(scope, &bundle, position)
      } else {
        fails = true
      }
      return
    }
    take(scope, split.rows, isCut: !split.progress.allSatisfy { $0 == .finished })
    var weight = split.penalty
    if isRowOnPage { weight = weight + .splitsFitting }
    if scope.avoidsBreakInside(scope.metrics(state.grid.rows[row].box)) { weight = weight + .avoidInside }
    let states = split.progress
    if states.allSatisfy({ $0 == .finished }) {
      // Everything fitted after all: the row's specified height alone was too much.
      let goesOn = row + 1 < bundle.rows.upperBound
      if position + 1 < state.order.count { stop(at: position + 1, goesOn ? token(states) : nil, .none) }
      return
    }
    stop(at: position, token(states), weight)
  }

  /// Whether a later row of a bundle may be divided where it does not fit.
  private func splitsLater(_ scope: LayoutScope, _ bundle: RowBundle, _ row: Int, _ page: Length) -> Bool {
    bundle.heights[row - bundle.start] * 2 > page
      && !scope.avoidsBreakInside(scope.metrics(state.grid.rows[row].box))
  }

  /// Ends the page inside a later row of a bundle; false when nothing of it has room.
  private mutating func divide(
    _ scope: LayoutScope, _ bundle: RowBundle, _ position: Int, _ row: Int, _ room: Length
  ) -> Bool {
    guard room > .zero else { return false }
    var bundle = bundle
    let absolutes = scope.pendingAbsolutes.count
    let split = bundle.place(scope, state, columns, .inside(row, room: room), space: rowSpace)
    guard split.hasContent, split.penalty == .none, !split.progress.allSatisfy({ $0 == .finished }) else {
      scope.pendingAbsolutes.removeSubrange(absolutes...)
      return false
    }
    take(scope, split.rows, isCut: true)
    stop(at: position + row - bundle.start, token(split.progress), .none)
    return true
  }

  /// Whether rows that fit on a page are not divided: low ones, and where a break is to be avoided.
  private func keepsWhole(_ scope: LayoutScope, _ bundle: RowBundle, _ height: Length) -> Bool {
    guard height <= pageRoom else { return false }
    return height * 2 <= pageRoom
      || (bundle.start..<bundle.rows.upperBound).contains { row in
        scope.avoidsBreakInside(scope.metrics(state.grid.rows[row].box))
      }
  }

  /// Progress: an empty page takes the row even if nothing in it can be divided.
  private mutating func force(_ scope: LayoutScope, _ bundle: inout RowBundle, _ position: Int) {
    scope.reportOverflow(state.grid.rows[bundle.start].box, bundle.heights[0], space)
    let all = bundle.place(scope, state, columns, .whole, space: rowSpace)
    take(scope, all.rows)
    let after = position + (bundle.rows.upperBound - bundle.start)
    if after < state.order.count { stop(at: after, nil, .none) }
  }

  /// The room for rows on a page of their own.
  private var pageRoom: Length {
    guard let page = space.pageBlockSize else { return .unlimited }
    let header = repeats ? state.header.map { $0.rows.height + state.spacing.height } ?? .zero : .zero
    return page - edges.vertical - state.spacing.height * 2 - header - footerHeight
  }

  private var rowSpace: Space {
    var inner = space
    inner.isPageStart = space.isPageStart && !hasRows
    inner.pageBlockSize = space.pageBlockSize == nil ? nil : pageRoom
    return inner
  }

  private func token(_ progress: [BreakToken.Progress]) -> BreakToken {
    BreakToken(box: state.box, position: .parallel(progress))
  }

  /// The token of a bundle of which nothing more was placed on this page.
  private func resumeToken(_ bundle: RowBundle) -> BreakToken? {
    guard bundle.start > bundle.rows.lowerBound || bundle.parts.contains(where: { $0.progress != .untouched }) else {
      return nil
    }
    if case .row(_, let token)? = resume?.position { return token }
    return nil
  }

  private mutating func stop(at position: Int, _ token: BreakToken?, _ penalty: BreakPenalty) {
    next = BreakToken(box: state.box, position: .row(position, token))
    self.penalty = penalty
  }

  // MARK: The end

  mutating func finish(_ scope: LayoutScope) -> Laid {
    if fails {
      scope.pendingPlacements.removeSubrange(placementsStart...)
      scope.pendingAbsolutes.removeSubrange(absolutesStart...)
      return .nothing
    }
    var height = next == nil || state.borders != nil ? y + edges.bottom : y
    if next == nil, let definiteHeight { height = max(height, definiteHeight) }
    let size = Size(width: width, height: height)
    TableEdges(state, columns, left: edges.left).add(placed, to: scope)
    var fragment = Fragment(kind: .box, box: state.box, size: size, baseline: firstBaseline)
    fragment.continuesFromBefore = resume != nil
    fragment.continuesAfter = next != nil
    let id = scope.fragments.add(fragment, children: scope.pendingPlacements[placementsStart...])
    scope.pendingPlacements.removeSubrange(placementsStart...)
    var laid = Laid(fragment: id, size: size)
    laid.next = next
    laid.penalty = next == nil ? .none : penalty
    laid.forced = forced
    laid.firstBaseline = firstBaseline
    if let best {
      laid.earlier = BreakCandidate(
        token: BreakToken(box: state.box, position: .row(best.position, nil)), penalty: best.penalty)
    }
    return laid
  }
}
