import Geometry
import Styling

/// The content of a cell, laid out but not yet placed: its row's height is known later.
struct CellContent {
  /// The layout of the block container inside; nil when nothing is left or nothing fits.
  var laid: Laid?
  /// The absolutely positioned boxes inside that wait for the cell.
  var absolutes: [PendingAbsolute] = []
  /// How far the cell has come with this.
  var progress: BreakToken.Progress
}

// Table cells: their edges, their content, their fragments.

extension LayoutScope {
  /// Padding and border of a cell; with collapsed borders half of each edge of the grid around it.
  func cellEdges(_ cell: TableGrid.Cell, _ state: TableState, basis: Length) -> Edges<Length> {
    let metrics = metrics(cell.box)
    let padding = metrics.usedPadding(basis)
    guard let borders = state.borders else { return padding + metrics.border }
    let halves = borders.halves(around: cell)
    return padding
      + Edges(
        top: halves.top, right: state.isRightToLeft ? halves.start : halves.end, bottom: halves.bottom,
        left: state.isRightToLeft ? halves.end : halves.start)
  }

  /// The edges of a piece of a cell: where it goes on from another page or on the next, only half of a collapsed border
  /// is left, unless decoration is cloned (CSS Break 3 §5.4).
  func pieceEdges(
    _ edges: Edges<Length>, of cell: TableGrid.Cell, _ state: TableState, continuesFromBefore: Bool,
    continuesAfter: Bool
  ) -> Edges<Length> {
    guard continuesFromBefore || continuesAfter, !metrics(cell.box).clonesDecoration else { return edges }
    let halves = state.borders?.halves(around: cell)
    var edges = edges
    if continuesFromBefore { edges.top = halves?.top ?? .zero }
    if continuesAfter { edges.bottom = halves?.bottom ?? .zero }
    return edges
  }

  /// Lays out what is left of a cell's content; nil as limit measures it.
  func layoutCell(
    _ cell: TableGrid.Cell, _ state: TableState, _ columns: ColumnLayout, _ progress: BreakToken.Progress,
    limit: Length?, space: Space
  ) -> CellContent {
    guard progress != .finished, !columns.hides(cell), let content = boxes.firstChild(cell.box) else {
      return CellContent(laid: nil, progress: .finished)
    }
    statistics.cellLayouts += 1
    let edges = pieceEdges(
      cellEdges(cell, state, basis: space.inlineSize), of: cell, state, continuesFromBefore: progress != .untouched,
      continuesAfter: false)
    let broken = pieceEdges(edges, of: cell, state, continuesFromBefore: false, continuesAfter: true)
    let width = max(columns.width(cell.column, span: cell.columnSpan) - edges.horizontal, .zero)
    var inner = Space(inlineSize: width, isRightToLeft: metrics(cell.box).isRightToLeft)
    inner.usedContentWidth = width
    inner.blockSize = limit.map { $0 - broken.vertical }
    inner.pageBlockSize = space.pageBlockSize.map { $0 - edges.vertical }
    inner.isPageStart = limit != nil && space.isPageStart
    var resume: BreakToken?
    if case .at(let token) = progress {
      resume = token
      inner.truncatesMargins = true
    }
    let mark = pendingAbsolutes.count
    var laid = layoutWithBestBreak(content, inner, resume: resume)
    if let limit, laid.next == nil, laid.fragment != nil, laid.size.height > limit - edges.vertical,
      broken != edges
    {
      // All of the content has room, but not the edge below it.
      pendingAbsolutes.removeSubrange(mark...)
      inner.blockSize = limit - edges.vertical
      laid = layoutWithBestBreak(content, inner, resume: resume)
    }
    var result = CellContent(laid: laid, progress: laid.next.map { .at($0) } ?? .finished)
    if laid.fragment == nil {
      result.laid = nil
      result.progress = progress
    }
    result.absolutes = Array(pendingAbsolutes[mark...])
    pendingAbsolutes.removeSubrange(mark...)
    return result
  }

  /// Makes the fragment of a cell at its final height.
  func cellFragment(
    _ cell: TableGrid.Cell, _ content: CellContent, _ edges: Edges<Length>, _ size: Size, shift: Length,
    continuesFromBefore: Bool, continuesAfter: Bool
  ) -> FragmentID {
    let placements = pendingPlacements.count
    let absolutes = pendingAbsolutes.count
    if let laid = content.laid, let inner = laid.fragment {
      pendingAbsolutes += content.absolutes
      place(
        inner, at: Point(x: edges.left, y: edges.top + shift), absolutesFrom: absolutes)
      placeAbsolutes(
        from: absolutes, in: Rect(origin: .zero, size: size))
    }
    var fragment = Fragment(kind: .box, box: cell.box, size: size)
    fragment.baseline = content.laid?.firstBaseline.map { $0 + edges.top + shift }
    fragment.continuesFromBefore = continuesFromBefore
    fragment.continuesAfter = continuesAfter
    let id = fragments.add(fragment, children: pendingPlacements[placements...])
    pendingPlacements.removeSubrange(placements...)
    return id
  }

  /// The height that a cell's style asks for, border box.
  func specifiedHeight(_ cell: TableGrid.Cell, _ edges: Edges<Length>) -> Length {
    let metrics = metrics(cell.box)
    var height = Length.zero
    for value in [metrics.height, metrics.minHeight] {
      guard case .value(let wanted) = value, wanted.milliPercent == 0, wanted.length > .zero else { continue }
      height = max(height, metrics.isBorderBox ? wanted.length : wanted.length + edges.vertical)
    }
    return height
  }
}
