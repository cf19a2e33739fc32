import Geometry
import Styling

/// A float laid out from inside, before it has a place.
struct FloatBox {
  let box: BoxID
  let laid: Laid
  let margin: Edges<Length>
  /// Whether this is what an earlier page left.
  let token: BreakToken?

  var isLeft = true

  /// The extent of the margin box.
  var size: Size {
    Size(width: laid.size.width + margin.horizontal, height: max(laid.size.height + margin.vertical, .zero))
  }
}

/// The sides between which a float stands: its containing block, measured from the formatting context's border box.
struct FloatBounds {
  var left: Length
  var right: Length
  var isRightToLeft: Bool

  var width: Length { right - left }
}

// Floats (CSS 2.2 §9.5): laying them out, placing them, leaving them to the next page.

extension LayoutScope {
  /// Whether a box is a float.
  func isFloat(_ box: BoxID) -> Bool {
    let scheme = boxes.boxes[Int(box.index)].scheme
    return scheme == .floatLeft || scheme == .floatRight
  }

  /// Lays out a float: shrink-to-fit unless a width is given (CSS 2.2 §10.3.5); `limit` is the height there is.
  func floatBox(
    _ box: BoxID, _ bounds: FloatBounds, limit: Length? = nil, isPageStart: Bool = false, resume: BreakToken? = nil
  ) -> FloatBox {
    let metrics = metrics(box)
    let basis = bounds.width
    let margin = Edges(
      top: resume == nil ? metrics.marginTop(basis) : .zero,
      right: metrics.margin.right.resolved(against: basis) ?? .zero, bottom: metrics.marginBottom(basis),
      left: metrics.margin.left.resolved(against: basis) ?? .zero)
    var space = Space(inlineSize: basis, isRightToLeft: bounds.isRightToLeft)
    space.blockSize = limit.map { $0 - margin.top }
    space.pageBlockSize = floats.pageBlockSize
    space.isPageStart = isPageStart
    space.truncatesMargins = resume != nil
    let laid: Laid
    switch boxes[box].kind {
    case .image:
      let image = imageBox(box, space)
      let fits = limit.map { image.size.height + margin.top <= $0 } ?? true
      if !fits, isPageStart { reportOverflow(box, image.size.height, space) }
      laid = fits || isPageStart ? image : .nothing
    case .tableWrapper: laid = layoutWithBestBreak(box, space, resume: resume)
    default:
      let edges = metrics.usedPadding(basis).horizontal + metrics.border.horizontal
      let available = max(basis - margin.horizontal - edges, .zero)
      let width =
        contentWidth(metrics.width, box, basis, available, edges, metrics) ?? shrinkToFit(box, available: available)
      space.usedContentWidth = constrained(width, box, basis, available, edges, metrics)
      laid = layoutWithBestBreak(box, space, resume: resume)
    }
    var result = FloatBox(box: box, laid: laid, margin: margin, token: resume)
    result.isLeft = boxes[box].scheme == .floatLeft
    return result
  }

  /// Where a float would stand that may not begin above a height.
  func floatPosition(_ float: FloatBox, _ bounds: FloatBounds, notAbove top: Length) -> Point {
    var top = top
    let clear = metrics(float.box).clear
    if clear != .none {
      top = max(top, floats.clearBottom(left: clear.clearsLeft, right: clear.clearsRight))
    }
    return floats.position(float.size, isLeft: float.isLeft, notAbove: top, left: bounds.left, right: bounds.right)
  }

  /// Gives a float its place, on this page as far as it fits; nil when all of it goes to the next one.
  ///
  /// The result is the border box in the formatting context. `absolutes` is where the boxes inside that wait for a
  /// containing block begin.
  func settle(
    _ float: FloatBox, _ bounds: FloatBounds, notAbove top: Length, absolutesFrom absolutes: Int,
    mustStart: Bool = false
  ) -> Placement? {
    statistics.floatsPlaced += 1
    let clear = metrics(float.box).clear
    let waits =
      floats.hasMovedFloat
      || (clear != .none && floats.hasRest(left: clear.clearsLeft, right: clear.clearsRight))
    if waits { return leave(float, bounds, absolutesFrom: absolutes) }
    let position = floatPosition(float, bounds, notAbove: top)
    guard let limit = floats.limit, position.y + float.margin.top + float.laid.size.height > limit else {
      return put(float, at: position)
    }
    let fitsOnPage = float.token == nil && float.laid.size.height <= floats.pageBlockSize ?? .unlimited
    let startsPage = mustStart || (floats.isPageStart && floats.placed.isEmpty && position.y <= floats.top)
    if fitsOnPage, !startsPage { return leave(float, bounds, absolutesFrom: absolutes) }
    // Higher than a page: what fits stays here.
    pendingAbsolutes.removeSubrange(absolutes...)
    let part = floatBox(
      float.box, bounds, limit: limit - position.y, isPageStart: startsPage, resume: float.token)
    guard part.laid.fragment != nil else { return leave(float, bounds, absolutesFrom: absolutes) }
    let placement = put(part, at: position)
    if let next = part.laid.next { addRest(float, bounds, next) }
    return placement
  }

  private func put(_ float: FloatBox, at position: Point) -> Placement? {
    floats.add(Rect(origin: position, size: float.size), isLeft: float.isLeft)
    guard let fragment = float.laid.fragment else { return nil }
    fragments.fragments[Int(fragment.index)].isFloat = true
    return Placement(
      fragment: fragment, offset: Point(x: position.x + float.margin.left, y: position.y + float.margin.top))
  }

  private func leave(_ float: FloatBox, _ bounds: FloatBounds, absolutesFrom absolutes: Int) -> Placement? {
    pendingAbsolutes.removeSubrange(absolutes...)
    addRest(float, bounds, float.token)
    return nil
  }

  private func addRest(_ float: FloatBox, _ bounds: FloatBounds, _ token: BreakToken?) {
    floats.leave(
      BreakToken.FloatRest(
        box: float.box, token: token, isLeft: float.isLeft, leftInset: bounds.left,
        rightInset: floats.width - bounds.right, isRightToLeft: bounds.isRightToLeft))
  }

  /// Lays out and places a float among blocks; the placement goes to the fragment under construction.
  func addFloat(_ box: BoxID, _ frame: BlockFrame, at y: Length) {
    let absolutes = pendingAbsolutes.count
    let float = floatBox(box, frame.floatBounds)
    guard
      let placement = settle(float, frame.floatBounds, notAbove: frame.origin.y + y, absolutesFrom: absolutes)
    else { return }
    let shift = relativeOffset(metrics(box), Space(inlineSize: frame.contentWidth, isRightToLeft: frame.isRightToLeft))
    place(placement.fragment, at: placement.offset - frame.origin + shift, absolutesFrom: absolutes)
  }

  /// Places what earlier pages left of floats, at the top of the context.
  func resumeFloats(_ rests: [BreakToken.FloatRest], _ frame: BlockFrame) {
    for (index, rest) in rests.enumerated() {
      let bounds = FloatBounds(
        left: rest.leftInset, right: floats.width - rest.rightInset, isRightToLeft: rest.isRightToLeft)
      let absolutes = pendingAbsolutes.count
      let float = floatBox(rest.box, bounds, resume: rest.token)
      if let placement = settle(
        float, bounds, notAbove: frame.top, absolutesFrom: absolutes, mustStart: index == 0)
      {
        place(placement.fragment, at: placement.offset, absolutesFrom: absolutes)
      }
    }
  }
}

extension Clear {
  var clearsLeft: Bool { self == .left || self == .both }
  var clearsRight: Bool { self == .right || self == .both }
}
