import Geometry
import Styling

/// Lines beside floats: broken for the room that each has at its height, and floats placed where the text anchors them.
///
/// Lines below are broken for the heights they are expected to have. Each line is committed from the top; where its
/// place, its height or a float turns out to change the room of lines below, the rest is broken anew.
struct LineFlow {
  /// A line in its place.
  struct Line {
    let box: LineBox
    /// The top, from the fragment's border box.
    let y: Length
  }

  /// A box out of the flow that a line carries.
  struct Anchored {
    let line: Int
    let placement: Placement
  }

  /// What is taken back when lines go to the next page.
  private struct Mark {
    let line: Int
    let floats: FloatContext.Mark
    let absolutes: Int
  }

  private let scope: LayoutScope
  private let frame: BlockFrame
  private let context: LineContext
  private let builder: LineBuilder
  private let isRightToLeft: Bool
  private let bounds: FloatBounds
  /// The height that lines are expected to have.
  private let expectedHeight: Length
  /// The positions of the anchors among the pieces.
  private var anchors: [Int] = []
  private var nextAnchor = 0
  private var marks: [Mark] = []
  /// Floats that found no room beside the text before them: they follow below the line.
  private var waiting: [FloatBox] = []
  private var waitingAbsolutes: [(box: BoxID, piece: Int)] = []
  /// The height of the line being built, once it has turned out higher than expected.
  private var knownHeight: Length?
  private var attempts = 0
  private var rebreaks = 0
  /// The lines as they were broken; the last of them tell the breaker how many hyphens stand below each other.
  private var committed: [BrokenLine] = []
  private static let memory = 32

  private(set) var lines: [Line] = []
  private(set) var anchored: [Anchored] = []
  /// The bottom of the last line.
  private(set) var y: Length

  init(_ scope: LayoutScope, _ frame: BlockFrame, from start: LinePosition) {
    self.scope = scope
    self.frame = frame
    let paragraph = InlineLayout.paragraph(frame.box, scope)
    let atomics = paragraph.atomics.map { scope.layoutAtomic($0, availableWidth: frame.contentWidth) }
    context = LineContext(
      paragraph, scope: scope, width: frame.contentWidth,
      atomicWidths: atomics.map { $0.margin.left + $0.size.width + $0.margin.right })
    builder = LineBuilder(context: context, atomics: atomics)
    isRightToLeft = context.rootStyle.direction == .rtl
    bounds = frame.floatBounds
    expectedHeight = max(paragraph.inlines[0].bounds.height, Length(units: 1))
    if !paragraph.anchors.isEmpty {
      anchors = paragraph.pieces.indices.filter {
        paragraph.pieces[$0].kind == .anchor && (start.piece <= $0)
      }
    }
    y = frame.top
  }

  private var pieces: [Piece] { context.paragraph.pieces }

  /// Sets lines until the text ends or enough of them lie below a limit.
  mutating func run(from start: LinePosition, limit: Length?, surplus: Int) {
    scope.statistics.paragraphsBroken += 1
    var position = start
    repeat {
      placeHeadAnchors(before: contentStart(position))
      if context.isPhantom(from: position) {
        placeHeadAnchors(before: pieces.count)
        return
      }
      guard let next = setLines(from: position, limit: limit, surplus: surplus) else {
        return
      }
      position = next
      rebreaks += 1
      scope.statistics.floatRebreaks += 1
    } while true
  }

  /// Breaks the text from a place on and commits lines as long as they have the room they were broken for.
  private mutating func setLines(from start: LinePosition, limit: Length?, surplus: Int) -> LinePosition? {
    let plan = plan(from: start)
    // With many floats in one paragraph choosing all breaks together each time would cost more than it gives.
    let isHurried = rebreaks >= 32
    let breaker: any LineBreaker = isHurried ? GreedyLineBreaker() : InlineLayout.breaker(context)
    let before = Array(committed.suffix(Self.memory))
    let rooms = LineRooms(context, from: start, uniformFrom: plan.uniformFrom.map { before.count + $0 }) { line in
      plan.room(line - before.count)
    }
    let broken = breaker.lines(of: context, from: start, after: before, limit: isHurried ? 8 : .max, rooms: rooms)
    for (index, line) in broken.enumerated() {
      let assumed = plan.room(index)
      if index > 0 {
        if hasAnchor(before: contentStart(line.start)) { return line.start }
        if room(at: y, height: expectedHeight) != assumed { return line.start }
      }
      let isAfterForcedBreak = committed.last?.endsWithForcedBreak ?? false
      let indented = rooms.room(before.count + index, afterForcedBreak: isAfterForcedBreak)
      guard commit(line, assumed, indented) else { return line.start }
      if let limit, lines.count >= surplus, lines[lines.count - surplus].bottom > limit { return nil }
    }
    return broken.last?.end
  }

  /// The rooms that lines are expected to have from here on.
  private func plan(from start: LinePosition) -> LineFlowPlan {
    LineFlowPlan(
      floats: scope.floats, bounds: bounds, isRightToLeft: isRightToLeft, top: frame.origin.y + y,
      firstHeight: knownHeight ?? expectedHeight, height: expectedHeight)
  }

  /// The room of a line at a height.
  private func room(at y: Length, height: Length) -> LineRoom {
    LineFlowPlan.room(floatRoom(at: y, height: height), bounds, isRightToLeft: isRightToLeft)
  }

  private func floatRoom(at y: Length, height: Length) -> FloatContext.Room {
    scope.floats.room(at: frame.origin.y + y, height: height, left: bounds.left, right: bounds.right)
  }

  /// Puts a line into its place; false when the text from its start on must be broken anew.
  ///
  /// `room` is what the line was broken for, `indented` the same with the indentation.
  private mutating func commit(_ line: BrokenLine, _ room: LineRoom, _ indented: LineRoom) -> Bool {
    let height = knownHeight ?? expectedHeight
    let indent = indented.start - room.start
    while nextAnchor < anchors.count, isInside(anchors[nextAnchor], line) {
      let piece = anchors[nextAnchor]
      let box = context.paragraph.anchors[Int(pieces[piece].owner)]
      mark()
      nextAnchor += 1
      guard scope.isFloat(box) else {
        waitingAbsolutes.append((box, piece))
        continue
      }
      let used = context.measure(from: line.start, to: LinePosition(piece: piece)).width + indent
      let absolutes = scope.pendingAbsolutes.count
      let float = scope.floatBox(box, bounds)
      let position = scope.floatPosition(float, bounds, notAbove: frame.origin.y + y)
      let free = floatRoom(at: y, height: .zero)
      // Beside the text before it, else below the line (CSS 2.2 §9.5.1).
      let fits =
        waiting.isEmpty && position.y == frame.origin.y + y && used + float.size.width <= free.right - free.left
      if fits {
        settle(float, absolutesFrom: absolutes)
        if self.room(at: y, height: height) != room { return false }
      } else {
        scope.pendingAbsolutes.removeSubrange(absolutes...)
        waiting.append(float)
      }
    }
    if isSqueezed(line, indented), let edge = scope.floats.nextEdge(below: frame.origin.y + y) {
      // Nothing fits beside the floats: the line moves down (CSS 2.2 §9.5).
      y = edge - frame.origin.y
      attempts = 0
      return false
    }
    let box = builder.build(line, room: indented, isLast: context.isPhantom(from: line.end))
    if box.height != height, attempts < 3, self.room(at: y, height: box.height) != room {
      attempts += 1
      knownHeight = box.height
      return false
    }
    addAbsolutes(line, box)
    lines.append(Line(box: box, y: y))
    committed.append(line)
    y += box.height
    knownHeight = nil
    attempts = 0
    let floats = waiting
    waiting = []
    for float in floats {
      let absolutes = scope.pendingAbsolutes.count
      settle(scope.floatBox(float.box, bounds), absolutesFrom: absolutes, line: lines.count - 1)
    }
    return true
  }

  /// Whether a line is too narrow for the first thing on it.
  private func isSqueezed(_ line: BrokenLine, _ room: LineRoom) -> Bool {
    let free = floatRoom(at: y, height: knownHeight ?? expectedHeight)
    guard free.left != bounds.left || free.right != bounds.right else { return false }
    // A word broken anywhere, which it is only where not even one fits.
    if line.end.offset > 0, !line.endsWithHyphen { return true }
    var width = context.measure(from: line.start, to: line.end).width
    if line.endsWithHyphen, line.end.piece > 0 {
      let text = pieces[...min(line.end.piece, pieces.count - 1)].last { $0.kind == .text }
      width += text.flatMap { context.hyphenWidth($0) } ?? .zero
    }
    // Justified lines may be a little too full: their spaces give way.
    let tolerance = context.rootStyle.textAlign == .justify ? max(room.width / 20, .points(0.25)) : .points(0.25)
    return width > room.width + tolerance
  }

  // MARK: Anchors

  /// The first piece of a line that takes room.
  private func contentStart(_ position: LinePosition) -> Int {
    if position.offset > 0 { return position.piece }
    var piece = position.piece
    while piece < pieces.count {
      switch pieces[piece].kind {
      case .open, .anchor: piece += 1
      case .text, .tab, .leader, .close, .empty, .atomic, .forcedBreak: return piece
      }
    }
    return piece
  }

  /// The place behind what is anchored at the beginning of the first line, once that has its place on this page.
  var startBehindAnchors: LinePosition? {
    guard let first = lines.first, anchored.contains(where: { $0.line == 0 }) else { return nil }
    let start = LinePosition(piece: contentStart(first.box.start))
    return start == first.box.start ? nil : start
  }

  private func hasAnchor(before piece: Int) -> Bool { nextAnchor < anchors.count && anchors[nextAnchor] < piece }

  private func isInside(_ piece: Int, _ line: BrokenLine) -> Bool {
    piece < line.end.piece || (piece == line.end.piece && line.end.offset > 0)
  }

  /// Places what is anchored at the beginning of a line, before its room is known.
  private mutating func placeHeadAnchors(before piece: Int) {
    while hasAnchor(before: piece) {
      let anchor = anchors[nextAnchor]
      let box = context.paragraph.anchors[Int(pieces[anchor].owner)]
      mark()
      nextAnchor += 1
      if scope.isFloat(box) {
        let absolutes = scope.pendingAbsolutes.count
        settle(scope.floatBox(box, bounds), absolutesFrom: absolutes)
      } else if piece == pieces.count {
        let x = frame.contentLeft + (isRightToLeft ? frame.contentWidth : .zero)
        scope.addAbsolute(box, at: Point(x: x, y: y), rightToLeft: isRightToLeft)
      } else {
        waitingAbsolutes.append((box, anchor))
      }
    }
  }

  private mutating func mark() {
    marks.append(Mark(line: lines.count, floats: scope.floats.mark, absolutes: scope.pendingAbsolutes.count))
  }

  private mutating func settle(_ float: FloatBox, absolutesFrom absolutes: Int, line: Int? = nil) {
    guard
      let placement = scope.settle(float, bounds, notAbove: frame.origin.y + y, absolutesFrom: absolutes)
    else { return }
    let shift = scope.relativeOffset(
      scope.metrics(float.box), Space(inlineSize: bounds.width, isRightToLeft: isRightToLeft))
    let offset = placement.offset - frame.origin + shift
    for index in absolutes..<scope.pendingAbsolutes.count {
      scope.pendingAbsolutes[index].offset = scope.pendingAbsolutes[index].offset + offset
    }
    anchored.append(
      Anchored(line: line ?? lines.count, placement: Placement(fragment: placement.fragment, offset: offset)))
  }

  /// Notes absolutely positioned boxes where they would stand (CSS 2.2 §10.3.7, §10.6.4: static position).
  private mutating func addAbsolutes(_ line: BrokenLine, _ box: LineBox) {
    for (absolute, piece) in waitingAbsolutes {
      let before = context.measure(from: line.start, to: LinePosition(piece: piece)).total
      let isInline = scope.metrics(absolute).isInlineLevel
      var offset = Point(x: frame.contentLeft, y: y)
      if isInline {
        offset.x += isRightToLeft ? box.left + box.width - before : box.left + before
      } else {
        if isRightToLeft { offset.x += frame.contentWidth }
        if before > .zero { offset.y += box.height }
      }
      scope.addAbsolute(absolute, at: offset, rightToLeft: isRightToLeft)
    }
    waitingAbsolutes = []
  }

  /// Takes back what is anchored in lines that go to the next page.
  mutating func drop(from line: Int) {
    guard line < lines.count, let first = marks.firstIndex(where: { $0.line >= line }) else { return }
    scope.floats.rollBack(to: marks[first].floats)
    scope.pendingAbsolutes.removeSubrange(marks[first].absolutes...)
    anchored.removeAll { $0.line >= line }
  }
}

extension LineFlow.Line {
  var bottom: Length { y + box.height }
}
