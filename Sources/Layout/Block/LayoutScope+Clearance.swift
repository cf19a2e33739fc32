import Geometry
import Styling

// Blocks among floats: clearance (CSS 2.2 §9.5.2), and boxes that must not overlap floats (§9.5).

extension LayoutScope {
  /// Whether a block must stand below a float that has gone to the next page.
  func waitsForFloatRest(_ box: BoxID) -> Bool {
    let clear = metrics(box).clear
    return clear != .none && floats.hasRest(left: clear.clearsLeft, right: clear.clearsRight)
  }

  /// Moves a block down where it, or a first child inside whose margin adjoins its own, must clear floats.
  ///
  /// Returns the box that needs clearance.
  func clear(
    _ child: BoxID, _ frame: BlockFrame, _ stack: inout BlockStack, _ space: Space, at y: inout Length
  ) -> BoxID? {
    if let cleared = space.clearedBox {
      // The decision was made where the outermost of these margins was applied.
      guard cleared == child else { return stack.collapses ? cleared : nil }
      moveBelowFloats(child, frame, at: &y)
      stack.collapses = false
      return cleared
    }
    guard floats.isActive(at: frame.origin.y + y), let cleared = clearedBox(in: child, at: frame.origin.y + y)
    else { return nil }
    if cleared == child {
      moveBelowFloats(child, frame, at: &y)
      stack.collapses = false
      return cleared
    }
    // The margin of the cleared box no longer adjoins those around it.
    var margin = CollapsingMargin()
    var current: BoxID? = child
    while let box = current, box != cleared {
      margin.merge(metrics(box).marginTop(frame.contentWidth))
      current = firstInFlow(box)
    }
    y = stack.position(of: margin, truncates: false)
    return cleared
  }

  private func moveBelowFloats(_ box: BoxID, _ frame: BlockFrame, at y: inout Length) {
    let clear = metrics(box).clear
    y = max(y, floats.clearBottom(left: clear.clearsLeft, right: clear.clearsRight) - frame.origin.y)
  }

  /// The first box, from a block to its first children with adjoining margins, that has to clear a float.
  private func clearedBox(in box: BoxID, at y: Length) -> BoxID? {
    var current = box
    while true {
      let metrics = metrics(current)
      if metrics.clear != .none,
        floats.clearBottom(left: metrics.clear.clearsLeft, right: metrics.clear.clearsRight) > y
      {
        return current
      }
      guard boxes[current].kind == .block, !metrics.isFormattingRoot, metrics.border.top == .zero,
        metrics.padding.top == LengthPercentage.zero, let first = firstInFlow(current)
      else { return nil }
      current = first
    }
  }

  // MARK: Boxes that must not overlap floats

  /// Lays out a block in the room that floats leave.
  func layoutAmongFloats(
    _ box: BoxID, _ space: inout Space, _ frame: BlockFrame, at y: inout Length, resume: BreakToken?,
    until: BreakToken?
  ) -> Laid {
    guard avoidsFloats(box) else {
      space.flowOrigin = Point(x: frame.origin.x + frame.contentLeft, y: frame.origin.y + y)
      return layout(box, space, resume: resume, until: until)
    }
    guard floats.isActive(at: frame.origin.y + y) else { return layout(box, space, resume: resume, until: until) }
    let absolutes = pendingAbsolutes.count
    let bounds = frame.floatBounds
    let start = y
    let needed = narrowestWidth(box, space)
    var height = Length.zero
    var attempts = 0
    while true {
      let room = floats.room(at: frame.origin.y + y, height: height, left: bounds.left, right: bounds.right)
      let isFree = room.left == bounds.left && room.right == bounds.right
      if !isFree, needed > room.right - room.left || attempts > 4,
        let edge = floats.nextEdge(below: frame.origin.y + y)
      {
        y = edge - frame.origin.y
        height = .zero
        attempts = 0
        continue
      }
      space.floatLeft = room.left - bounds.left
      space.floatRight = bounds.right - room.right
      space.blockSize = frame.contentLimit.map { $0 - y }
      if y > start, space.blockSize.map({ $0 <= .zero }) ?? false { return .nothing }
      pendingAbsolutes.removeSubrange(absolutes...)
      let laid = layout(box, space, resume: resume, until: until)
      guard laid.fragment != nil, laid.size.height > height else { return laid }
      let needs = floats.room(
        at: frame.origin.y + y, height: laid.size.height, left: bounds.left, right: bounds.right)
      // A float further down would be overlapped: the box is as narrow as its narrowest place.
      if needs == room || attempts > 4 { return laid }
      height = laid.size.height
      attempts += 1
    }
  }

  /// Whether a block must stand beside floats as a whole: all but plain blocks and paragraphs (CSS 2.2 §9.5).
  private func avoidsFloats(_ box: BoxID) -> Bool {
    switch boxes[box].kind {
    case .block, .inlineRoot: metrics(box).isFormattingRoot
    default: true
    }
  }

  /// The width that a block needs beside floats, border box.
  private func narrowestWidth(_ box: BoxID, _ space: Space) -> Length {
    let metrics = metrics(box)
    let basis = space.inlineSize
    switch boxes[box].kind {
    case .image: return imageBox(box, space).size.width
    case .tableWrapper:
      let least = tableContentSizes(box).minContent
      return max(metrics.width.resolved(against: basis) ?? .zero, least)
    default:
      let edges = metrics.usedPadding(basis).horizontal + metrics.border.horizontal
      if case .value(let value) = metrics.width {
        let width = value.resolved(against: basis)
        return max(metrics.isBorderBox ? width : width + edges, edges)
      }
      return limitedContentSizes(box, metrics, edges).minContent + edges
    }
  }
}
