import Diagnostics
import Geometry
import Pages
import Styling

// Tables from outside: the wrapper with its captions, the used width, the frame around the rows (CSS 2.2 §17.4, §17.5).

extension LayoutScope {
  /// The grid box of a table wrapper.
  private func gridBox(_ wrapper: BoxID) -> BoxID? { boxes.children(wrapper).first { boxes[$0].kind == .table } }

  /// What is known about a table.
  func tableState(_ grid: BoxID) -> TableState {
    if let known = tables[grid] { return known }
    let state = TableState(grid, self)
    tables[grid] = state
    return state
  }

  /// The intrinsic widths of a table's border box (CSS Tables 3 §3.9.1).
  func tableContentSizes(_ wrapper: BoxID) -> ContentSizes {
    guard let grid = gridBox(wrapper) else { return .zero }
    let state = tableState(grid)
    let metrics = metrics(grid)
    let edges = state.edges(metrics, basis: .zero).horizontal + state.gaps
    var sizes = ContentSizes(
      minContent: state.measures(self).minSum + edges, maxContent: state.measures(self).maxSum + edges)
    if case .value(let width) = metrics.width, width.milliPercent == 0 {
      sizes.minContent = max(sizes.minContent, width.length)
      sizes.maxContent = sizes.minContent
    }
    for caption in boxes.children(wrapper) where boxes[caption].kind == .tableCaption {
      sizes.minContent = max(sizes.minContent, outerContentSizes(caption).minContent)
    }
    sizes.maxContent = max(sizes.maxContent, sizes.minContent)
    return sizes
  }

  /// The used width of a table's border box; a given width counts with border and padding, as in browsers.
  private func tableWidth(_ wrapper: BoxID, _ metrics: BoxMetrics, _ basis: Length, _ available: Length) -> Length {
    if metrics.hasFixedTableLayout, let width = metrics.width.resolved(against: basis) {
      return gridBox(wrapper).map { tableState($0).settledWidth(width, self) } ?? width
    }
    let sizes = tableContentSizes(wrapper)
    var width: Length
    switch metrics.width {
    case .value(let value): width = value.resolved(against: basis)
    case .minContent: width = sizes.minContent
    case .maxContent: width = sizes.maxContent
    case .auto, .fitContent: width = min(sizes.maxContent, available)
    }
    if let limit = metrics.maxWidth.resolved(against: basis) { width = min(width, limit) }
    if let limit = metrics.minWidth.resolved(against: basis) { width = max(width, limit) }
    // A table too narrow for its longest words breaks them rather than leave the page.
    if sizes.minContent > max(width, available) { return max(width, available, squeezedWidth(wrapper)) }
    width = max(width, sizes.minContent)
    return gridBox(wrapper).map { tableState($0).settledWidth(width, self) } ?? width
  }

  /// The narrowest width of a table whose words may be broken.
  private func squeezedWidth(_ wrapper: BoxID) -> Length {
    guard let grid = gridBox(wrapper) else { return .zero }
    let state = tableState(grid)
    let floors = state.floors(self).reduce(Length.zero) { $0 + $1 }
    return floors + state.edges(metrics(grid), basis: .zero).horizontal + state.gaps
  }

  /// Lays out a table wrapper: captions above, the grid, captions below.
  func layoutTableWrapper(_ wrapper: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) -> Laid {
    guard let grid = gridBox(wrapper) else {
      return Laid(fragment: fragments.add(Fragment(kind: .box, box: wrapper, size: .zero)), size: .zero)
    }
    let metrics = metrics(wrapper)
    let left = metrics.margin.left.resolved(against: space.inlineSize, besideFloat: space.floatLeft)
    let right = metrics.margin.right.resolved(against: space.inlineSize, besideFloat: space.floatRight)
    let available = max(
      space.inlineSize - (left ?? space.floatLeft) - (right ?? space.floatRight), .zero)
    let width = space.usedContentWidth ?? tableWidth(wrapper, metrics, space.inlineSize, available)
    if resume == nil, !(metrics.hasFixedTableLayout && metrics.width != .auto) {
      let needed = tableContentSizes(wrapper).minContent
      if width > available {
        report(LayoutDiagnostics.tableTooWide, wrapper, needed: width, available)
      } else if needed > width {
        report(LayoutDiagnostics.tableSqueezed, wrapper, needed: needed, available)
      }
    }

    var parts: [BoxID] = []
    for child in boxes.children(wrapper) where boxes[child].kind == .tableCaption && !self.metrics(child).captionBelow {
      parts.append(child)
    }
    parts.append(grid)
    for child in boxes.children(wrapper) where boxes[child].kind == .tableCaption && self.metrics(child).captionBelow {
      parts.append(child)
    }
    var pass = WrapperPass(wrapper: wrapper, grid: grid, width: width, space: space)
    pass.run(self, parts, resume: resume, until: until)

    guard !pass.fails else {
      pendingPlacements.removeSubrange(pass.placementsStart...)
      pendingAbsolutes.removeSubrange(pass.absolutesStart...)
      return .nothing
    }
    if avoidsBreakInside(metrics) { pass.penalty = pass.penalty + .avoidInside }
    let size = Size(width: width, height: pass.y)
    if metrics.isPositioned {
      placeAbsolutes(from: pass.absolutesStart, in: Rect(origin: .zero, size: size))
    }
    var fragment = Fragment(kind: .box, box: wrapper, size: size, baseline: pass.firstBaseline)
    fragment.continuesFromBefore = resume != nil
    fragment.continuesAfter = pass.next != nil
    let id = fragments.add(fragment, children: pendingPlacements[pass.placementsStart...])
    pendingPlacements.removeSubrange(pass.placementsStart...)
    var laid = Laid(fragment: id, size: size)
    laid.next = pass.next
    laid.forced = pass.forced
    laid.penalty = pass.next == nil ? .none : pass.penalty
    if var earlier = pass.earlier {
      if avoidsBreakInside(metrics) { earlier.penalty = earlier.penalty + .avoidInside }
      laid.earlier = earlier
    }
    laid.marginAfter = CollapsingMargin(pass.next == nil ? metrics.marginBottom(space.inlineSize) : .zero)
    laid.firstBaseline = pass.firstBaseline
    laid.lastBaseline = pass.firstBaseline
    laid.offset = marginLeft(of: width, left, right, space)
    return laid
  }

  private func report(
    _ definition: DiagnosticDefinition, _ box: BoxID, needed: Length, _ available: Length
  ) {
    let origin = boxes[box].origin
    log.report(
      Diagnostic(
        definition, at: origin.span, data: origin.dataSpan,
        overflow: overflow(
          of: box, .columns, needed: needed, available: available, characters: characters(in: needed, box)),
        [
          "needed": .decimal("\(needed.inMillimetres) mm"), "available": .decimal("\(available.inMillimetres) mm"),
        ]))
  }
}

/// One pass over the parts of a table wrapper.
private struct WrapperPass {
  let wrapper: BoxID
  let grid: BoxID
  let width: Length
  let space: Space
  var placementsStart = 0
  var absolutesStart = 0
  var y = Length.zero
  var fails = false
  var next: BreakToken?
  var penalty = BreakPenalty.none
  var forced: ForcedBreak?
  var earlier: BreakCandidate?
  var firstBaseline: Length?
  private var hasContent = false
  private var reservedBefore = Length.zero

  init(wrapper: BoxID, grid: BoxID, width: Length, space: Space) {
    self.wrapper = wrapper
    self.grid = grid
    self.width = width
    self.space = space
  }

  mutating func run(_ scope: LayoutScope, _ parts: [BoxID], resume: BreakToken?, until: BreakToken?) {
    placementsStart = scope.pendingPlacements.count
    absolutesStart = scope.pendingAbsolutes.count
    reservedBefore = scope.reservedForNotes
    var index = 0
    var token: BreakToken?
    if case .child(let part, let inner)? = resume?.position {
      index = parts.firstIndex(of: part) ?? 0
      token = inner
    }
    var untilPart: (box: BoxID, token: BreakToken?)?
    if case .child(let part, let inner)? = until?.position { untilPart = (part, inner) }
    while index < parts.count {
      let part = parts[index]
      if let untilPart, untilPart.box == part, untilPart.token == nil {
        next = BreakToken(box: wrapper, position: .child(part, nil))
        return
      }
      let mark = scope.pendingAbsolutes.count
      let partUntil = untilPart?.box == part ? untilPart?.token : nil
      var laid = lay(scope, part, token, partUntil)
      if laid.fragment == nil, part == grid, hasContent, space.isPageStart {
        laid = lay(scope, part, token, partUntil, splitsRows: true)
      }
      token = nil
      guard let fragment = laid.fragment else {
        // A caption does not stand alone above the break where that can be helped; one below may move on its own.
        if !hasContent || (part == grid && !space.isPageStart) {
          fails = true
        } else {
          next = BreakToken(box: wrapper, position: .child(part, nil))
          penalty = .avoidBetween
        }
        return
      }
      scope.place(fragment, at: Point(x: laid.offset, y: y), absolutesFrom: mark)
      if firstBaseline == nil { firstBaseline = laid.firstBaseline.map { $0 + y } }
      if let inner = laid.earlier {
        earlier = BreakCandidate(
          token: BreakToken(box: wrapper, position: .child(part, inner.token)), penalty: inner.penalty)
      }
      y += laid.size.height
      if laid.size.height > .zero { hasContent = true }
      if let inner = laid.next {
        next = BreakToken(box: wrapper, position: .child(part, inner))
        penalty = laid.penalty
        forced = laid.forced
        return
      }
      y += laid.marginAfter.resolved
      index += 1
    }
  }

  private mutating func lay(
    _ scope: LayoutScope, _ part: BoxID, _ token: BreakToken?, _ until: BreakToken?, splitsRows: Bool = false
  ) -> Laid {
    var inner = Space(inlineSize: part == grid ? space.inlineSize : width)
    inner.isRightToLeft = scope.metrics(grid).isRightToLeft
    inner.pageBlockSize = space.pageBlockSize
    inner.percentageBlockSize = space.percentageBlockSize
    inner.isPageStart = space.isPageStart && !hasContent
    inner.truncatesMargins = space.truncatesMargins
    if part == grid {
      inner.blockSize = space.blockSize.map { $0 - y - (scope.reservedForNotes - reservedBefore) }
      inner.usedContentWidth = width
      inner.splitsRows = splitsRows
      return scope.layoutTable(part, inner, resume: token, until: until)
    }
    if token == nil { y += scope.leadingMargin(part, width).margin.resolved }
    inner.blockSize = space.blockSize.map { $0 - y - (scope.reservedForNotes - reservedBefore) }
    return scope.layout(part, inner, resume: token, until: until)
  }
}
