import Geometry

/// Columns beside each other: what of the content they hold, and where it goes on.
struct ColumnRow: Sendable {
  /// The room that a row of columns is filled into.
  struct Room {
    let content: BoxID
    let geometry: ColumnGeometry
    /// The height of a column on a page of its own; nil where there are no pages.
    let pageHeight: Length?
    /// Whether what comes first must be placed even if it overflows.
    let isPageStart: Bool
    /// Whether margins at the top of the first column are truncated.
    let truncatesMargins: Bool
    /// Whether the last column ends where the page does.
    let endsAtPage: Bool
  }

  /// The columns in order.
  private(set) var columns: [Laid] = []
  /// For each column, the absolutely positioned boxes inside that wait for their containing block.
  private(set) var absolutes: [[PendingAbsolute]] = []
  /// Where the content goes on.
  private(set) var next: BreakToken?
  /// The break that ended the columns early.
  private(set) var forced: ForcedBreak?
  /// How bad the break at the end of the last column is.
  private(set) var penalty = BreakPenalty.none
  /// How bad the worst break between columns is.
  private(set) var worst = BreakPenalty.none
  /// The height of the tallest column.
  private(set) var height = Length.zero
  /// The height of all columns on top of each other.
  private(set) var sum = Length.zero

  /// Whether nothing of the content is left before its end, or the place where columns have to end.
  var isComplete: Bool { !columns.isEmpty && (next == nil || forced != nil && forced != .column) }

  /// Fills columns of a height one after the other; `count` is that of the geometry unless columns may overflow.
  init(
    _ scope: LayoutScope, _ room: Room, resume: BreakToken?, height limit: Length, count: Int, isForced: Bool = false
  ) {
    let endsAtPage = scope.endsAtPage
    scope.columnLevel += 1
    defer {
      scope.columnLevel -= 1
      scope.endsAtPage = endsAtPage
    }
    var token = resume
    for column in 0..<count {
      scope.endsAtPage = endsAtPage && room.endsAtPage && column == count - 1
      var space = Space(inlineSize: room.geometry.width, isRightToLeft: room.geometry.isRightToLeft)
      space.usedContentWidth = room.geometry.width
      space.blockSize = limit
      space.pageBlockSize = room.pageHeight
      space.isPageStart = room.isPageStart || isForced
      // CSS Fragmentation 3 §5.2: margins after a forced break stay.
      space.truncatesMargins = column == 0 ? room.truncatesMargins : forced == nil
      forced = nil
      let mark = scope.pendingAbsolutes.count
      let laid = scope.layoutWithBestBreak(room.content, space, resume: token)
      absolutes.append(Array(scope.pendingAbsolutes[mark...]))
      scope.pendingAbsolutes.removeSubrange(mark...)
      next = token
      let isProgress = laid.next == nil || laid.next != token || laid.forced == .columnSpan
      guard laid.fragment != nil, isProgress else {
        absolutes.removeLast()
        return
      }
      columns.append(laid)
      height = max(height, laid.size.height)
      sum += laid.size.height
      token = laid.next
      next = token
      forced = laid.forced
      penalty = laid.penalty
      guard token != nil, forced == nil || forced == .column else { return }
      if forced == nil { worst = max(worst, laid.penalty) }
    }
  }
}
