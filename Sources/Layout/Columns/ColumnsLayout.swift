import Geometry
import Styling

// Multi-column containers (CSS Multicol 1): rows of columns, and between them boxes that span all of them.

extension LayoutScope {
  /// Lays out a multi-column container.
  func layoutColumns(_ box: BoxID, _ space: Space, resume: BreakToken?) -> Laid {
    var frame = BlockFrame(self, box, space, resume: resume, until: nil)
    guard frame.canStart else { return .nothing }
    guard let content = boxes.firstChild(box) else { return frame.finish(self, contentBottom: frame.top) }
    var pass = ColumnsPass(self, content, frame)
    pass.run(&frame)
    if pass.fails { return frame.abandon(self) }
    return frame.finish(self, contentBottom: pass.y, trailing: pass.margin)
  }

  /// Whether a box spans all columns of the container around it: it stands in its columns, not in a formatting context
  /// of its own within them (CSS Multicol 1 §6).
  func isColumnSpan(_ box: BoxID) -> Bool {
    guard metrics(box).spansColumns else { return false }
    var current = boxes.parent(box)
    while let outer = current {
      guard boxes[outer].kind == .block else { return false }
      if let container = boxes.parent(outer), boxes[container].kind == .columns { return true }
      if metrics(outer).isFormattingRoot { return false }
      current = boxes.parent(outer)
    }
    return false
  }

  /// Where content goes on after a box that spans all columns; nil when nothing is left.
  fileprivate func token(after span: BoxID, _ token: BreakToken) -> BreakToken {
    var result = token
    guard case .child(let child, let inner) = token.position else { return result }
    if let inner {
      result.position = .child(child, self.token(after: span, inner))
    } else {
      result.position = boxes.nextSibling(span).map { .child($0, nil) } ?? .rest
    }
    return result
  }
}

/// One page's share of a multi-column container.
private struct ColumnsPass {
  private let scope: LayoutScope
  private let content: BoxID
  private let style: ComputedStyle
  private let geometry: ColumnGeometry
  /// The bottom of what is placed, from the top of the fragment.
  private(set) var y: Length
  /// The margin below the last box that spans all columns.
  private(set) var margin = CollapsingMargin()
  private(set) var fails = false
  private var hasContent = false
  /// The state before the last box that spans all columns, to which a break goes back that would leave it alone.
  private var beforeSpan: (placements: Int, absolutes: Int, y: Length, token: BreakToken)?

  init(_ scope: LayoutScope, _ content: BoxID, _ frame: BlockFrame) {
    self.scope = scope
    self.content = content
    style = scope.boxes.style(frame.box)
    geometry = ColumnGeometry(style, width: frame.contentWidth)
    y = frame.top
  }

  mutating func run(_ frame: inout BlockFrame) {
    var token: BreakToken?
    switch frame.resume?.position {
    case .columnSpan(let inner, let rest):
      guard placeSpan(inner.box, resume: inner, then: rest, &frame), let rest else { return }
      token = rest
    case .child(_, let inner): token = inner
    case .none: break
    default: return
    }
    // Each turn places columns, a spanning box, or both: it ends with the content.
    while true {
      let row = fill(token, frame)
      if row.columns.isEmpty {
        stopBefore(token, &frame)
        return
      }
      if row.height > .zero {
        y += margin.resolved
        margin = CollapsingMargin()
      }
      place(row, &frame)
      guard let next = row.next else { return }
      guard row.forced == .columnSpan else {
        var forced = row.forced
        if forced == .column { forced = scope.columnLevel > 0 ? .column : .page }
        frame.stop(at: .child(content, next), consumed: y, penalty: row.penalty, forced: forced)
        return
      }
      let span = next.innermostBox
      if hasContent, let forced = scope.forced(scope.metrics(span).breakBefore) {
        frame.stop(at: .child(content, next), consumed: y, penalty: .none, forced: forced)
        return
      }
      let rest = scope.token(after: span, next)
      let isLast = rest.box == content && rest.position == .rest
      let saved = (scope.pendingPlacements.count, scope.pendingAbsolutes.count, y, next)
      guard placeSpan(span, resume: nil, then: isLast ? nil : rest, at: next, &frame), !isLast else { return }
      beforeSpan = nil
      if hasContent, scope.avoidsBreakAfter(span) { beforeSpan = saved }
      if let forced = scope.forced(scope.metrics(span).breakAfter) {
        frame.stop(at: .child(content, rest), consumed: y, penalty: .none, forced: forced)
        return
      }
      token = rest
    }
  }

  // MARK: Columns

  /// Fills columns with what comes next, up to the end of the page, of a definite height, or of the content.
  private func fill(_ token: BreakToken?, _ frame: BlockFrame) -> ColumnRow {
    let top = y + margin.resolved
    let page = frame.contentLimit.map { $0 - top }
    var own: Length?
    let consumed = (frame.resume?.consumed ?? .zero) + top - frame.top
    if let height = frame.definiteHeight {
      own = max(height - consumed, .zero)
    } else {
      let limit = scope.constrainedHeight(.unlimited, frame.metrics, frame.sizing.edges.vertical, frame.space)
      if limit < .unlimited { own = max(limit - consumed, .zero) }
    }
    let pageRoom = frame.space.pageBlockSize.map { $0 - frame.sizing.edges.vertical }
    let room = ColumnRow.Room(
      content: content, geometry: geometry, pageHeight: own.map { min($0, pageRoom ?? $0) } ?? pageRoom,
      isPageStart: frame.space.isPageStart && !hasContent,
      truncatesMargins: frame.resume != nil && y == frame.top && frame.space.truncatesMargins,
      endsAtPage: page != nil && page ?? .zero <= own ?? .unlimited)
    let isBounded = page != nil || own != nil
    let cap = min(page ?? .points(1_000_000), own ?? .points(1_000_000))
    let row = scope.balancedColumns(
      room, resume: token, height: cap, balances: style.columns.fill != .auto || !isBounded)
    if row.isComplete || room.endsAtPage { return row }
    // §8.2: no page takes what a height of its own leaves over, so that columns overflow beside the others.
    return overflowing(room, token, cap)
  }

  /// Fills as many columns as the content needs; each takes something.
  private func overflowing(_ room: ColumnRow.Room, _ token: BreakToken?, _ height: Length) -> ColumnRow {
    var count = geometry.count
    while true {
      count = min(count * 2, 4096)
      let row = ColumnRow(scope, room, resume: token, height: height, count: count, isForced: true)
      if row.isComplete || row.columns.count < count || count == 4096 { return row }
    }
  }

  /// Places columns beside each other with rules between them (§5).
  private mutating func place(_ row: ColumnRow, _ frame: inout BlockFrame) {
    for (index, laid) in row.columns.enumerated() {
      guard let fragment = laid.fragment else { continue }
      if index > 0, style.columns.ruleWidth > .zero, laid.size.height > .zero, row.height > .zero {
        addRule(before: index, height: row.height, frame)
      }
      let mark = scope.pendingAbsolutes.count
      scope.pendingAbsolutes += row.absolutes[index]
      let x = frame.contentLeft + geometry.x(index)
      scope.place(fragment, at: Point(x: x, y: y), absolutesFrom: mark)
      frame.noteBaselines(of: laid, at: y)
    }
    y += row.height
    if row.height > .zero { hasContent = true }
  }

  private func addRule(before column: Int, height: Length, _ frame: BlockFrame) {
    let width = style.columns.ruleWidth
    let rule = scope.fragments.add(
      Fragment(
        kind: .edge(style.columns.ruleColor, style.columns.ruleStyle), box: frame.box,
        size: Size(width: width, height: height)))
    let x = frame.contentLeft + geometry.ruleMiddle(before: column) - width / 2
    scope.pendingPlacements.append(Placement(fragment: rule, offset: Point(x: x, y: y)))
  }

  // MARK: Boxes that span all columns (§6)

  /// Places such a box; false when the page ends in it or before it.
  private mutating func placeSpan(
    _ span: BoxID, resume: BreakToken?, then rest: BreakToken?, at token: BreakToken? = nil, _ frame: inout BlockFrame
  ) -> Bool {
    if resume == nil { margin.merge(scope.leadingMargin(span, frame.contentWidth).margin) }
    let top = y + margin.resolved
    var space = Space(inlineSize: frame.contentWidth, isRightToLeft: frame.isRightToLeft)
    space.blockSize = frame.contentLimit.map { $0 - top }
    space.pageBlockSize = frame.space.pageBlockSize.map { $0 - frame.sizing.edges.vertical }
    space.percentageBlockSize = frame.definiteHeight
    space.isPageStart = frame.space.isPageStart && !hasContent
    space.truncatesMargins = resume != nil && frame.space.truncatesMargins
    let mark = scope.pendingAbsolutes.count
    let laid = scope.layoutWithBestBreak(span, space, resume: resume)
    guard let fragment = laid.fragment else {
      margin = CollapsingMargin()
      if let token, hasContent {
        frame.stop(at: .child(content, token), consumed: y, penalty: .none)
      } else {
        fails = true
      }
      return false
    }
    let shift = scope.relativeOffset(scope.metrics(span), space)
    scope.place(
      fragment, at: Point(x: frame.contentLeft + laid.offset + shift.x, y: top + shift.y), absolutesFrom: mark)
    frame.noteBaselines(of: laid, at: top)
    y = top + laid.size.height
    margin = laid.marginAfter
    if laid.size.height > .zero { hasContent = true }
    if let next = laid.next {
      frame.stop(at: .columnSpan(next, then: rest), consumed: y, penalty: laid.penalty, forced: laid.forced)
      return false
    }
    return true
  }

  /// Ends the page before columns of which nothing fits.
  private mutating func stopBefore(_ token: BreakToken?, _ frame: inout BlockFrame) {
    margin = CollapsingMargin()
    guard hasContent, let token else {
      fails = true
      return
    }
    guard let saved = beforeSpan else {
      frame.stop(at: .child(content, token), consumed: y, penalty: .none)
      return
    }
    scope.pendingPlacements.removeSubrange(saved.placements...)
    scope.pendingAbsolutes.removeSubrange(saved.absolutes...)
    y = saved.y
    frame.stop(at: .child(content, saved.token), consumed: y, penalty: .none)
  }
}
