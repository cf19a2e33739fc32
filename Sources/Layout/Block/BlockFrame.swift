import Geometry

/// One block container while it is laid out: its edges, its room, the break it stops at.
///
/// Shared by containers of blocks, containers of lines, and others that have border, padding and a height of their own.
struct BlockFrame {
  let box: BoxID
  let space: Space
  let metrics: BoxMetrics
  let sizing: BlockSizing
  let resume: BreakToken?
  let until: BreakToken?
  /// The top of the content, from the top of this fragment's border box.
  let top: Length
  /// Whether breaks inside are to be avoided where layout stands.
  let avoidsBreakInside: Bool
  /// The definite content height of the whole box, if any.
  let definiteHeight: Length?
  /// The start of this fragment's children among the pending placements.
  let placementsStart: Int
  let absolutesStart: Int
  /// The top left corner of the border box in its block formatting context.
  let origin: Point
  /// The floats of the context around, while this box has a context of its own.
  private var outerFloats: FloatContext?
  private var floatMark: FloatContext.Mark?
  /// Whether floats that earlier pages left stand at the top.
  private(set) var hasResumedFloats = false
  /// Whether floats of a paragraph stay although none of its lines does.
  var keepsAnchors = false
  /// Where in its text the lines of a paragraph begin to be counted.
  var textStart = LinePosition(piece: 0)
  /// What the page kept for footnotes when this layout began.
  let reservedBefore: Length
  /// What footnotes called inside take from the room.
  var noteReserve = Length.zero
  /// Nothing could be placed though nothing forces it: the break is before the box.
  var fails = false

  private var stopped: BreakToken?
  private var penalty = BreakPenalty.none
  private var forced: ForcedBreak?
  private var best: Best?
  private var firstBaseline: Length?
  private var lastBaseline: Length?
  private var marker: Marker?

  /// The best place for an earlier break; it becomes a token only when it is handed on.
  private enum Best {
    case line(BreakToken.Position, BreakPenalty, consumed: Length)
    case child(BoxID, BreakToken?, BreakPenalty, consumed: Length)

    var penalty: BreakPenalty {
      switch self {
      case .line(_, let penalty, _): penalty
      case .child(_, _, let penalty, _): penalty
      }
    }
  }

  /// A list item's marker, placed when the first baseline is known.
  private struct Marker {
    let placement: Int
    let fragment: FragmentID
    let x: Length
    let height: Length
    let baseline: Length
  }

  init(_ scope: LayoutScope, _ box: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) {
    self.box = box
    self.space = space
    self.resume = resume
    self.until = until
    metrics = scope.metrics(box)
    sizing = scope.blockSizing(box, space)
    top = resume == nil || metrics.clonesDecoration ? sizing.edges.top : .zero
    avoidsBreakInside = scope.avoidsBreakInside(metrics)
    definiteHeight = scope.definiteHeight(metrics, sizing.edges.vertical, space)
    placementsStart = scope.pendingPlacements.count
    absolutesStart = scope.pendingAbsolutes.count
    reservedBefore = scope.reservedForNotes
    let marginLeft = sizing.marginLeft
    origin = space.flowOrigin.map { Point(x: $0.x + marginLeft, y: $0.y) } ?? .zero
  }

  /// The sides between which floats inside stand.
  var floatBounds: FloatBounds {
    let left = origin.x + contentLeft
    return FloatBounds(left: left, right: left + contentWidth, isRightToLeft: isRightToLeft)
  }

  /// Begins a context for floats where the box is the root of a block formatting context.
  mutating func beginFloats(_ scope: LayoutScope) {
    guard scope.boxes.hasFloats else { return }
    guard space.flowOrigin == nil else {
      floatMark = scope.floats.mark
      return
    }
    outerFloats = scope.floats
    scope.floats = FloatContext()
    scope.floats.limit = contentLimit
    scope.floats.pageBlockSize = space.pageBlockSize
    scope.floats.isPageStart = space.isPageStart
    scope.floats.top = top
    scope.floats.width = sizing.borderBoxWidth
    if let rests = resume?.floats, !rests.isEmpty {
      scope.resumeFloats(rests, self)
      hasResumedFloats = true
    }
  }

  /// Ends the context that `beginFloats` began.
  private mutating func endFloats(_ scope: LayoutScope) {
    guard let outer = outerFloats else { return }
    scope.statistics.floatSteps += scope.floats.steps
    scope.floats = outer
    outerFloats = nil
  }

  /// Nothing of the flow fits below the floats that were resumed: it goes on where it would have now.
  mutating func waitsForFloats(_ scope: LayoutScope) -> Bool {
    guard fails, hasResumedFloats, let resume else { return false }
    fails = false
    stopped = BreakToken(box: box, position: resume.position, consumed: resume.consumed)
    return true
  }

  /// The left edge of the content.
  var contentLeft: Length { sizing.edges.left }
  var contentWidth: Length { sizing.contentWidth }
  /// The direction of what is inside.
  var isRightToLeft: Bool { metrics.isRightToLeft }
  /// How far content may reach from the top of this fragment; room for the bottom edge is kept.
  var contentLimit: Length? { space.blockSize.map { $0 - sizing.edges.bottom - noteReserve } }

  /// Whether the first child's top margin adjoins this box's own.
  var collapsesStart: Bool {
    resume == nil && top == .zero && !metrics.isFormattingRoot && space.usedContentWidth == nil
  }

  /// Whether the top edge fits at all, or has to.
  var canStart: Bool {
    guard let limit = space.blockSize, !space.isPageStart else { return true }
    return top <= limit && limit >= .zero
  }

  /// The child up to which to lay out, when an earlier break was chosen.
  var untilChild: (box: BoxID, token: BreakToken?)? {
    guard let until, case .child(let child, let token) = until.position else { return nil }
    return (child, token)
  }

  /// The place before one of the lines of this fragment's width.
  func position(ofLine line: Int) -> BreakToken.Position {
    .line(line, width: contentWidth, start: textStart)
  }

  /// The token of a place in this box; `cursor` is the bottom of the content so far.
  func token(_ position: BreakToken.Position, _ cursor: Length) -> BreakToken {
    BreakToken(box: box, position: position, consumed: (resume?.consumed ?? .zero) + max(cursor - top, .zero))
  }

  /// Ends the layout at a break.
  mutating func stop(
    at position: BreakToken.Position, consumed cursor: Length, penalty: BreakPenalty, forced: ForcedBreak? = nil
  ) {
    stopped = token(position, cursor)
    self.penalty = penalty
    self.forced = forced
  }

  /// Notes a possible break before a child; among equals the later is better.
  mutating func offer(before child: BoxID, _ penalty: BreakPenalty, consumed cursor: Length) {
    if space.blockSize == nil || best.map({ $0.penalty < penalty }) ?? false { return }
    best = .child(child, nil, penalty, consumed: cursor)
  }

  /// Notes a possible break before a line.
  mutating func offer(beforeLine line: BreakToken.Position, _ penalty: BreakPenalty, consumed cursor: Length) {
    if space.blockSize == nil || best.map({ $0.penalty < penalty }) ?? false { return }
    best = .line(line, penalty, consumed: cursor)
  }

  /// Notes the best possible break inside a child.
  mutating func offer(_ candidate: BreakCandidate?, in child: BoxID, consumed cursor: Length) {
    guard let candidate else { return }
    if let best, best.penalty < candidate.penalty { return }
    best = .child(child, candidate.token, candidate.penalty, consumed: cursor)
  }

  /// Notes the first and the last baseline.
  mutating func noteBaselines(of laid: Laid, at y: Length) {
    if firstBaseline == nil { firstBaseline = laid.firstBaseline.map { $0 + y } }
    if let baseline = laid.lastBaseline { lastBaseline = baseline + y }
  }

  // MARK: List markers (CSS Lists 3 §3.5)

  /// Lays out the marker beside the content; its height is known when the first line is.
  mutating func reserveMarker(_ scope: LayoutScope, _ marker: BoxID) {
    let width = InlineLayout.contentSizes(marker, scope).maxContent
    guard let line = InlineLayout.lines(marker, width: width, scope).lines.first else { return }
    // It ends where the item's box begins: padding of the item keeps it apart from the text.
    let x = isRightToLeft ? sizing.borderBoxWidth : -width
    self.marker = Marker(
      placement: scope.pendingPlacements.count, fragment: line.fragment, x: x, height: line.height,
      baseline: line.baseline)
    scope.pendingPlacements.append(Placement(fragment: line.fragment, offset: .zero))
  }

  /// A marker stands beside its line, also where a float has pushed the line aside.
  private func markerShift(_ scope: LayoutScope, at y: Length, _ height: Length) -> Length {
    guard scope.boxes.hasFloats, scope.floats.isActive(at: origin.y + y) else { return .zero }
    let bounds = floatBounds
    let room = scope.floats.room(at: origin.y + y, height: height, left: bounds.left, right: bounds.right)
    return isRightToLeft ? room.right - bounds.right : room.left - bounds.left
  }

  // MARK: The end

  /// Takes back everything: nothing fits.
  mutating func abandon(_ scope: LayoutScope) -> Laid {
    if outerFloats != nil {
      endFloats(scope)
    } else if let floatMark {
      scope.floats.rollBack(to: floatMark)
    }
    scope.pendingPlacements.removeSubrange(placementsStart...)
    scope.pendingAbsolutes.removeSubrange(absolutesStart...)
    return .nothing
  }

  /// Closes the fragment: height, bottom edge, margins below, candidates for earlier breaks.
  mutating func finish(
    _ scope: LayoutScope, contentBottom: Length, trailing: CollapsingMargin = CollapsingMargin()
  ) -> Laid {
    let edges = sizing.edges
    var bottom = contentBottom
    var marginAfter = CollapsingMargin(metrics.marginBottom(space.inlineSize))
    if let marker {
      let baseline = firstBaseline ?? top + marker.baseline
      let y = baseline - marker.baseline
      scope.pendingPlacements[marker.placement].offset = Point(
        x: marker.x + markerShift(scope, at: y, marker.height), y: y)
      bottom = max(bottom, baseline - marker.baseline + marker.height)
      if firstBaseline == nil { firstBaseline = baseline }
    }
    // CSS 2.2 §10.6.7: the root of a formatting context holds its floats.
    let floatBottom = outerFloats == nil ? nil : scope.floats.bottom
    let consumed = resume?.consumed ?? .zero
    if let floatBottom, stopped != nil { bottom = max(bottom, floatBottom) }
    if stopped == nil {
      // §8.3.1: the last child's bottom margin adjoins this box's own unless something is between them.
      let natural = scope.constrainedHeight(
        consumed + bottom - top, metrics, sizing.edges.vertical, space)
      let keepsMargins =
        edges.bottom != .zero || definiteHeight != nil || metrics.isFormattingRoot || space.usedContentWidth != nil
        || natural != consumed + bottom - top
      if keepsMargins {
        bottom += trailing.resolved
        // CSS Break 3 §5.2: a margin reaches no farther than the page, and makes no next one.
        if definiteHeight == nil, let limit = contentLimit { bottom = min(bottom, max(limit, contentBottom)) }
      } else {
        marginAfter.merge(trailing)
      }
      if let floatBottom { bottom = max(bottom, floatBottom) }
      let wanted =
        definiteHeight
        ?? scope.constrainedHeight(consumed + bottom - top, metrics, sizing.edges.vertical, space)
      if let definiteHeight, metrics.hidesOverflow, avoidsBreakInside {
        scope.reportBoxOverflow(box, needed: consumed + bottom - top, available: definiteHeight)
      }
      bottom = top + max(wanted - consumed, .zero)
      let contentBottom = max(contentBottom, floatBottom ?? contentBottom)
      if let limit = contentLimit, bottom > limit, definiteHeight != nil || wanted > consumed + contentBottom - top {
        breakRest(contentBottom: contentBottom, bottom: &bottom, limit: limit)
        if fails { return abandon(scope) }
      }
    }
    keepFloats(scope, contentBottom: bottom)
    if avoidsBreakInside { penalty = penalty + .avoidInside }
    var height = bottom
    if stopped == nil || metrics.clonesDecoration { height += edges.bottom }
    let size = Size(width: sizing.borderBoxWidth, height: height)
    if metrics.isPositioned { scope.placeAbsolutes(from: absolutesStart, in: self, size) }
    let fragment = close(scope, size)
    var laid = Laid(fragment: fragment, size: size)
    laid.next = stopped
    laid.penalty = stopped == nil ? .none : penalty
    laid.forced = forced
    laid.marginAfter = stopped == nil ? marginAfter : CollapsingMargin()
    laid.firstBaseline = firstBaseline
    laid.lastBaseline = lastBaseline
    laid.offset = sizing.marginLeft
    laid.earlier = wrapped()
    return laid
  }

  /// Hands floats that go on to the token, and lets the box go on for them if nothing else does.
  private mutating func keepFloats(_ scope: LayoutScope, contentBottom: Length) {
    guard outerFloats != nil else { return }
    let rests = scope.floats.rests
    endFloats(scope)
    if rests.isEmpty { return }
    if stopped == nil { stop(at: .rest, consumed: contentBottom, penalty: .none) }
    stopped?.floats = rests
  }

  /// A definite height reaches beyond the page: the box moves as a whole where it fits on one, else its rest goes on.
  private mutating func breakRest(contentBottom: Length, bottom: inout Length, limit: Length) {
    let whole = bottom + sizing.edges.bottom
    let fitsOnPage = resume == nil && whole <= space.pageBlockSize ?? .unlimited
    if contentBottom > limit {
      // Overflowing content of a definite height: it was forced, and nothing is left to go on.
      return
    }
    if fitsOnPage, !space.isPageStart {
      fails = true
      return
    }
    bottom = max(limit, contentBottom)
    stop(at: .rest, consumed: bottom, penalty: fitsOnPage ? .splitsFitting : .none)
  }

  private func wrapped() -> BreakCandidate? {
    guard let best else { return nil }
    var penalty = best.penalty
    if avoidsBreakInside { penalty = penalty + .avoidInside }
    switch best {
    case .line(let line, _, let cursor):
      return BreakCandidate(token: token(line, cursor), penalty: penalty)
    case .child(let child, let inner, _, let cursor):
      return BreakCandidate(token: token(.child(child, inner), cursor), penalty: penalty)
    }
  }

  private func close(_ scope: LayoutScope, _ size: Size) -> FragmentID {
    var fragment = Fragment(kind: .box, box: box, size: size, baseline: firstBaseline)
    fragment.continuesFromBefore = resume != nil && !metrics.clonesDecoration
    fragment.continuesAfter = stopped != nil && !metrics.clonesDecoration
    let id = scope.fragments.add(fragment, children: scope.pendingPlacements[placementsStart...])
    scope.pendingPlacements.removeSubrange(placementsStart...)
    return id
  }
}
