import Geometry
import Pages
import Styling
import TextAnalysis
import Typography

/// Makes the fragments of a paragraph's lines.
struct LineBuilder {
  let context: LineContext
  /// The atomic boxes of the paragraph.
  let atomics: [AtomicBox]

  private var paragraph: Paragraph { context.paragraph }
  private var scope: LayoutScope { context.scope }

  /// Makes the fragment of one line; `isLast` tells that nothing of the paragraph follows.
  func build(_ line: BrokenLine, room: LineRoom, isLast: Bool) -> LineBox {
    let leaves = LineLeaves(line, context: context, origin: room.start, isLast: isLast)
    var arrangement = LineArrangement(leaves, context: context)
    let baseLevel = paragraph.levels.baseLevel(at: startOffset(line))
    let left = align(&arrangement, line, room: room, isLast: isLast, baseLevel: baseLevel)
    let heights = LineHeights(arrangement.leaves, context: context, atomics: atomics)
    reportOverflow(arrangement, room: room)

    var children = boxes(arrangement, heights: heights, left: left)
    let rules = TextRules(arrangement, context: context, heights: heights, left: left) { shift(of: $0) }
    children += rules.fragments(under: true, scope: scope)
    let writer = GlyphWriter(context: context, leaves: leaves, arrangement: arrangement)
    for (index, leaf) in arrangement.leaves.enumerated() {
      let baseline = heights.baseline(of: paragraph.inlines[Int(leaf.inline)])
      switch leaf.content {
      case .text, .tab:
        guard let fragment = writer.fragment(of: index) else { continue }
        let place = Point(x: left + leaf.x, y: baseline) + shift(of: leaf.inline)
        children.append(Placement(fragment: fragment, offset: place))
      case .leader(let element):
        guard let pattern = paragraph.leaders[element] else { continue }
        let place = Point(x: left + leaf.x, y: baseline) + shift(of: leaf.inline)
        children += writer.leader(pattern, leaf, at: place, in: context.width)
      case .atomic(let number):
        let atomic = atomics[number]
        let offset = Point(x: left + leaf.x + atomic.margin.left, y: heights.atomicTops[number] ?? .zero)
        let own = scope.relativeOffset(scope.metrics(paragraph.atomics[number]), space)
        children.append(Placement(fragment: atomic.fragment, offset: offset + own + shift(of: leaf.inline)))
      case .empty:
        break
      }
    }
    children += rules.fragments(under: false, scope: scope)
    let fragment = scope.fragments.add(
      Fragment(
        kind: .line, box: paragraph.root, size: Size(width: context.width, height: heights.height),
        baseline: heights.baseline),
      children: children)
    var box = LineBox(
      fragment: fragment, height: heights.height, baseline: heights.baseline,
      endsWithForcedBreak: line.endsWithForcedBreak)
    box.start = line.start
    box.left = left
    box.width = arrangement.width
    if scope.hasNotes { box.notes = notes(leaves) }
    return box
  }

  /// The footnotes that the line calls, those in its atomic boxes included.
  private func notes(_ leaves: LineLeaves) -> Range<Int32> {
    let start = Int32(scope.inline.lineNotes.count)
    for inline in leaves.begins {
      if let note = scope.boxes.noteCalls[paragraph.inlines[Int(inline)].id] { scope.inline.lineNotes.append(note) }
    }
    for leaf in leaves.leaves {
      guard case .atomic(let number) = leaf.content else { continue }
      scope.inline.lineNotes += scope.atomicNotes[paragraph.atomics[number]] ?? []
    }
    return start..<Int32(scope.inline.lineNotes.count)
  }

  /// The space in which `position: relative` counts.
  private var space: Space {
    Space(inlineSize: context.width, isRightToLeft: context.rootStyle.direction == .rtl)
  }

  /// How far `position: relative` moves an inline box, together with those around it (CSS 2.2 §9.4.3).
  private func shift(of inline: Int32) -> Point {
    var total = Point.zero
    var next = inline
    while next > 0, paragraph.inlines[Int(next)].isShifted {
      total = total + scope.relativeOffset(scope.metrics(paragraph.inlines[Int(next)].id), space)
      next = paragraph.inlines[Int(next)].parent
    }
    return total
  }

  private func startOffset(_ line: BrokenLine) -> Int {
    let pieces = paragraph.pieces
    return line.start.piece < pieces.count ? pieces[line.start.piece].text.lowerBound : paragraph.text.count
  }

  /// Justifies or shifts the content; returns the distance from the left edge of the containing block to it.
  private func align(
    _ arrangement: inout LineArrangement, _ line: BrokenLine, room: LineRoom, isLast: Bool, baseLevel: UInt8
  ) -> Length {
    let style = context.rootStyle
    let slack = room.width - arrangement.width
    let isBlockRightToLeft = style.direction == .rtl
    let physicalStart = isBlockRightToLeft ? context.width - room.start - room.width : room.start
    if !paragraph.leaders.isEmpty, arrangement.fillLeaders(slack), slack >= .zero { return physicalStart }
    var side = Side(style.textAlign, baseLevel: baseLevel)
    if side == .justify && !context.isJustified { side = Side(.start, baseLevel: baseLevel) }
    if side == .justify, slack < .zero, slack >= -(arrangement.gapWidth / LineFit.shrinkDivisor) - .points(0.25) {
      // Chosen to be a little too full: the spaces give way, on the last line too.
      arrangement.justify(by: slack)
      return physicalStart
    }
    // CSS Text 4 §6.3: `justify-all` is `text-align-last: justify`, too.
    if (isLast || line.endsWithForcedBreak) && style.textAlign != .justifyAll {
      switch style.textAlignLast {
      case .auto: if side == .justify { side = Side(.start, baseLevel: baseLevel) }
      case .start: side = Side(.start, baseLevel: baseLevel)
      case .end: side = Side(.end, baseLevel: baseLevel)
      case .left: side = .left
      case .right: side = .right
      case .center: side = .center
      case .justify: side = style.textJustify == .none ? Side(.start, baseLevel: baseLevel) : .justify
      }
    }
    if side == .justify {
      if slack > .zero && arrangement.gaps > 0 {
        arrangement.justify(by: slack)
        return physicalStart
      }
      side = Side(.start, baseLevel: baseLevel)
    }
    // What is too wide begins at the start edge, whatever the alignment (CSS Text 3 §6.1).
    if slack < .zero { side = Side(.start, baseLevel: baseLevel) }
    switch side {
    case .left, .justify: return physicalStart
    case .right: return physicalStart + slack
    case .center: return physicalStart + slack / 2
    }
  }

  private enum Side {
    case left, right, center, justify

    init(_ align: TextAlign, baseLevel: UInt8) {
      let isRightToLeft = baseLevel & 1 == 1
      switch align {
      case .start: self = isRightToLeft ? .right : .left
      case .end: self = isRightToLeft ? .left : .right
      case .left: self = .left
      case .right: self = .right
      case .center: self = .center
      case .justify, .justifyAll: self = .justify
      }
    }
  }

  /// A line that sticks out is made, but somebody should look at it.
  private func reportOverflow(_ arrangement: LineArrangement, room: LineRoom) {
    let excess = arrangement.width - room.width
    // Kerning across a break may differ by less than a quarter of a point from what the breaker measured.
    guard excess > .points(0.25) else { return }
    LineOverflow.report(excess, leaves: arrangement.leaves, context: context)
  }

  /// The fragments of inline boxes that show something or are links.
  private func boxes(_ arrangement: LineArrangement, heights: LineHeights, left: Length) -> [Placement] {
    arrangement.spans.compactMap { span in
      let inline = paragraph.inlines[Int(span.inline)]
      guard inline.needsFragment, scope.boxes[style: inline.id].visibility == .visible else { return nil }
      let edges = context.edges[Int(span.inline)]
      let top = heights.baseline(of: inline) - inline.content.ascent - edges.top
      let height = inline.content.height + edges.top + edges.bottom
      var fragment = Fragment(
        kind: .box, box: inline.id, size: Size(width: span.right - span.left, height: height),
        baseline: edges.top + inline.content.ascent)
      fragment.continuesLeft = span.continuesLeft
      fragment.continuesRight = span.continuesRight
      return Placement(
        fragment: scope.fragments.add(fragment), offset: Point(x: left + span.left, y: top) + shift(of: span.inline))
    }
  }
}
