import Geometry
import Styling

/// An absolutely positioned box that waits for its containing block, or a footnote that waits for the foot of the page.
///
/// Both are out of the flow and known to whoever lays out what is around them; what is laid out anew takes them back.
struct PendingAbsolute: Sendable {
  /// The box.
  let box: BoxID
  /// Its static position, from the top left corner of the fragment under construction.
  var offset: Point
  /// The direction of the block it would stand in.
  let isRightToLeft: Bool
  /// Which point of the margin box stands there, in halves of its size: flex containers align it.
  var anchor = Anchor()

  /// A point of a box: 0 is left or top, 1 the middle, 2 right or bottom.
  struct Anchor: Hashable, Sendable {
    var x = 0
    var y = 0
  }
  /// The number of the footnote, -1 for a positioned box.
  var note: Int32 = -1
  /// What is kept free for the footnote.
  var noteSize = NoteSize()
}

// Absolute positioning (CSS 2.2 §10.3.7, §10.6.4) against the padding box of a positioned ancestor or the page area.

extension LayoutScope {
  /// Notes an absolutely positioned box at its static position.
  func addAbsolute(_ box: BoxID, at offset: Point, rightToLeft: Bool) {
    var entry = PendingAbsolute(box: box, offset: offset, isRightToLeft: rightToLeft)
    if rightToLeft { entry.anchor.x = 2 }
    pendingAbsolutes.append(entry)
  }

  /// Places the boxes that waited for a positioned block, now that its size is known.
  func placeAbsolutes(from start: Int, in frame: BlockFrame, _ size: Size) {
    guard start < pendingAbsolutes.count else { return }
    let border = frame.sizing.border
    let area = Rect(
      x: border.left, y: border.top, width: size.width - border.horizontal,
      height: max(size.height - border.vertical, .zero))
    placeAbsolutes(from: start, in: area)
  }

  /// Places waiting boxes against a rectangle of the fragment under construction.
  func placeAbsolutes(from start: Int, in area: Rect) {
    guard start < pendingAbsolutes.count else { return }
    let waiting = pendingAbsolutes[start...].filter { $0.note < 0 }
    // Footnotes wait for the end of the page.
    pendingAbsolutes = pendingAbsolutes[..<start] + pendingAbsolutes[start...].filter { $0.note >= 0 }
    for entry in waiting {
      let placed = layoutAbsolute(
        entry.box, in: area, staticPosition: entry.offset, anchor: entry.anchor, entry.isRightToLeft)
      pendingPlacements.append(placed)
    }
  }

  /// Lays out one absolutely positioned box.
  func layoutAbsolute(
    _ box: BoxID, in area: Rect, staticPosition: Point, anchor: PendingAbsolute.Anchor = .init(), _ isRightToLeft: Bool
  ) -> Placement {
    let metrics = metrics(box)
    let basis = area.size.width
    var space = Space(inlineSize: basis, isRightToLeft: isRightToLeft)
    space.percentageBlockSize = area.size.height
    let edges = metrics.usedPadding(basis) + metrics.border
    let left = metrics.inset.left.resolved(against: basis)
    let right = metrics.inset.right.resolved(against: basis)
    let marginLeft = metrics.margin.left.resolved(against: basis)
    let marginRight = metrics.margin.right.resolved(against: basis)
    let margins = (marginLeft ?? .zero) + (marginRight ?? .zero)
    var room = basis - (left ?? .zero) - (right ?? .zero)
    if left == nil, right == nil {
      // §10.3.7: the start side is the static position.
      let start = staticPosition.x - area.minX
      if anchor.x == 0 { room = basis - start }
      if anchor.x == 2 { room = start }
    }
    let available = max(room - margins - edges.horizontal, .zero)

    // §10.3.7: the width fills between both sides, or shrinks to fit.
    let isImage = if case .image = boxes[box].kind { true } else { false }
    let isTable = boxes[box].kind == .tableWrapper
    if !isImage, !isTable {
      let wanted = contentWidth(metrics.width, box, basis, available, edges.horizontal, metrics)
      let width =
        wanted ?? (left != nil && right != nil ? available : shrinkToFit(box, available: available))
      space.usedContentWidth = constrained(width, box, basis, available, edges.horizontal, metrics)
    }
    let top = metrics.inset.top.resolved(against: area.size.height)
    let bottom = metrics.inset.bottom.resolved(against: area.size.height)
    let marginTop = metrics.margin.top.resolved(against: basis)
    let marginBottom = metrics.margin.bottom.resolved(against: basis)
    if let top, let bottom, metrics.height == .auto, !isImage, !isTable {
      // §10.6.4: the height fills between both sides.
      let outer = (marginTop ?? .zero) + (marginBottom ?? .zero)
      let height = max(area.size.height - top - bottom - outer - edges.vertical, .zero)
      space.usedContentHeight = constrainedHeight(height, metrics, edges.vertical, space)
    }
    let laid = isImage ? imageBox(box, space) : layout(box, space)
    let fragment = laid.fragment ?? fragments.add(Fragment(kind: .box, box: box, size: laid.size))

    let x: Length
    let rest = basis - laid.size.width
    if let left, let right {
      switch (marginLeft, marginRight) {
      case (nil, nil): x = left + (rest - left - right) / 2
      case (nil, .some(let margin)): x = rest - right - margin
      case (.some(let margin), nil): x = left + margin
      case (.some(let start), .some(let end)): x = isRightToLeft ? rest - right - end : left + start
      }
    } else if let left {
      x = left + (marginLeft ?? .zero)
    } else if let right {
      x = rest - right - (marginRight ?? .zero)
    } else {
      let outer = laid.size.width + margins
      x = staticPosition.x - area.minX + (marginLeft ?? .zero) - outer * anchor.x / 2
    }
    let y: Length
    let free = area.size.height - laid.size.height
    if let top, let bottom, marginTop == nil, marginBottom == nil, metrics.height != .auto {
      y = top + (free - top - bottom) / 2
    } else if let top {
      y = top + (marginTop ?? .zero)
    } else if let bottom {
      y = free - bottom - (marginBottom ?? .zero)
    } else {
      let outer = laid.size.height + (marginTop ?? .zero) + (marginBottom ?? .zero)
      y = staticPosition.y - area.minY + (marginTop ?? .zero) - outer * anchor.y / 2
    }
    return Placement(fragment: fragment, offset: Point(x: area.minX + x, y: area.minY + y))
  }
}
