import Diagnostics
import Geometry
import Pages

// Layout of block-level boxes: the entrance for all formatting contexts, and the block formatting context itself.

extension LayoutScope {
  /// Lays out a block-level box from `resume` until it ends, the room ends, or `until` is reached.
  func layout(_ box: BoxID, _ space: Space, resume: BreakToken? = nil, until: BreakToken? = nil) -> Laid {
    statistics.boxLayouts += 1
    if resume == nil, space.blockSize != nil, let laid = layoutMonolithic(box, space) { return laid }
    switch boxes[box].kind {
    case .inlineRoot, .marker: return layoutLines(box, space, resume: resume, until: until)
    case .image: return layoutReplaced(box, space)
    case .control: return layoutControl(box, space)
    case .tableWrapper:
      return nested(box, space) { layoutTableWrapper(box, $0, resume: resume, until: until) }
    case .parallelRow:
      return nested(box, space) { layoutParallelRow(box, $0, resume: resume, until: until) }
    case .flex:
      return nested(box, space) { layoutFlex(box, $0, resume: resume, until: until) }
    case .columns:
      return nested(box, space) { layoutColumns(box, $0, resume: resume) }
    default: return layoutBlock(box, space, resume: resume, until: until)
    }
  }

  /// Lays out a box that cuts off what is below a given height: no page breaks inside (CSS Break 3 §2), because what is
  /// cut off needs no page. Nil where the box is none of that kind, or is higher than a page.
  private func layoutMonolithic(_ box: BoxID, _ space: Space) -> Laid? {
    let metrics = metrics(box)
    guard metrics.clipsHeight, metrics.isFormattingRoot || !boxes.hasFloats, let room = space.blockSize else {
      return nil
    }
    let edges = (metrics.usedPadding(space.inlineSize) + metrics.border).vertical
    let unlimited = constrainedHeight(.unlimited, metrics, edges, space)
    let height = definiteHeight(metrics, edges, space) ?? (unlimited < .unlimited ? unlimited : nil)
    guard let height, height + edges <= space.pageBlockSize ?? .unlimited else { return nil }
    let absolutes = pendingAbsolutes.count
    var open = space
    open.blockSize = nil
    let laid = layout(box, open)
    if laid.size.height <= room || space.isPageStart { return laid }
    pendingAbsolutes.removeSubrange(absolutes...)
    return .nothing
  }

  /// Lays out boxes side by side inside others; each level may lay out its content twice, so that depth is limited.
  private func nested(_ box: BoxID, _ space: Space, _ layOut: (Space) -> Laid) -> Laid {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting > LayoutScope.nestingLimit else { return layOut(space) }
    let origin = boxes[box].origin
    log.report(
      Diagnostic(
        LayoutDiagnostics.nestedTooDeep, at: origin.span, data: origin.dataSpan,
        ["limit": .number(LayoutScope.nestingLimit)]))
    return Laid(fragment: fragments.add(Fragment(kind: .box, box: box, size: .zero)), size: .zero)
  }

  /// Lays out a box and takes the best break: when the one at the end of the room violates rules and an earlier one
  /// does less, the box is laid out again up to the earlier one.
  func layoutWithBestBreak(_ box: BoxID, _ space: Space, resume: BreakToken? = nil) -> Laid {
    let placements = pendingPlacements.count
    let absolutes = pendingAbsolutes.count
    let laid = layout(box, space, resume: resume)
    guard laid.next != nil, laid.forced == nil, let earlier = laid.earlier, earlier.penalty < laid.penalty else {
      return laid
    }
    pendingPlacements.removeSubrange(placements...)
    pendingAbsolutes.removeSubrange(absolutes...)
    return layout(box, space, resume: resume, until: earlier.token)
  }

  // MARK: Block formatting context (CSS 2.2 §9.4.1)

  /// Lays out a block container that holds blocks.
  private func layoutBlock(_ box: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) -> Laid {
    var frame = BlockFrame(self, box, space, resume: resume, until: until)
    guard frame.canStart else { return .nothing }
    frame.beginFloats(self)
    var stack = BlockStack(cursor: frame.top, collapses: frame.collapsesStart)
    var child = boxes.firstChild(box)
    var childToken: BreakToken?
    if let resume {
      switch resume.position {
      case .child(let start, let token):
        child = start
        childToken = token
      default: child = nil
      }
    }
    if resume == nil, let marker = child, boxes[marker].kind == .marker {
      frame.reserveMarker(self, marker)
      child = boxes.nextSibling(marker)
    }
    let firstChild = child
    let untilChild = frame.untilChild

    while let current = child {
      let next = boxes.nextSibling(current)
      if !isInFlow(current) {
        addOutOfFlow(current, frame, &stack)
        child = next
        continue
      }
      let isResumed = childToken != nil
      if columnLevel > 0, !isResumed, space.blockSize != nil, isColumnSpan(current) {
        frame.stop(at: .child(current, nil), consumed: stack.cursor, penalty: .none, forced: .columnSpan)
        break
      }
      if let previous = stack.previous, !isResumed, space.blockSize != nil, untilChild?.box != current {
        let rule = breakBetween(previous, current)
        if let forced = rule.forced {
          frame.stop(at: .child(current, nil), consumed: stack.cursor, penalty: .none, forced: forced)
          break
        }
        if stack.hasContent || !space.isPageStart || frame.hasResumedFloats {
          frame.offer(before: current, rule.penalty, consumed: stack.cursor)
        }
      }
      if let untilChild, untilChild.box == current, untilChild.token == nil {
        frame.stop(at: .child(current, nil), consumed: stack.cursor, penalty: .none)
        break
      }
      let lead = isResumed ? nil : leadingMargin(current, frame.contentWidth)
      let truncates = current == firstChild && (resume != nil ? space.truncatesMargins : false)
      var y = stack.position(of: lead?.margin, truncates: truncates || isResumed)
      var cleared: BoxID?
      if boxes.hasFloats, !isResumed {
        if waitsForFloatRest(current) {
          breakBefore(current, &frame, stack)
          break
        }
        cleared = clear(current, frame, &stack, space, at: &y)
      }
      var inner = Space(inlineSize: frame.contentWidth, isRightToLeft: frame.isRightToLeft)
      inner.blockSize = frame.contentLimit.map { $0 - y }
      inner.pageBlockSize = space.pageBlockSize
      inner.percentageBlockSize = frame.definiteHeight
      inner.isPageStart = space.isPageStart && !stack.hasContent && !frame.hasResumedFloats
      if boxes.hasFloats { inner.clearedBox = cleared == current ? nil : cleared }
      inner.truncatesMargins = space.truncatesMargins && current == firstChild
      let absolutes = pendingAbsolutes.count
      let childUntil = untilChild?.box == current ? untilChild?.token : nil
      let laid =
        boxes.hasFloats
        ? layoutAmongFloats(current, &inner, frame, at: &y, resume: childToken, until: childUntil)
        : layout(current, inner, resume: childToken, until: childUntil)
      childToken = nil
      if hasNotes { frame.noteReserve = reservedForNotes - frame.reservedBefore }

      guard let fragment = laid.fragment else {
        // Nothing of the child fits: the break is before it.
        breakBefore(current, &frame, stack)
        break
      }
      let shift = relativeOffset(metrics(current), inner)
      let offset = Point(x: frame.contentLeft + laid.offset + shift.x, y: y + shift.y)
      place(fragment, at: offset, absolutesFrom: absolutes)
      frame.noteBaselines(of: laid, at: y)
      if let next = laid.next {
        stack.cursor = y + laid.size.height
        frame.offer(laid.earlier, in: current, consumed: stack.cursor)
        frame.stop(
          at: .child(current, next), consumed: stack.cursor, penalty: laid.penalty, forced: laid.forced)
        break
      }
      frame.offer(laid.earlier, in: current, consumed: stack.cursor)
      stack.advance(
        past: laid, at: y, collapsesThrough: lead?.collapsesThrough ?? false, margin: lead?.margin,
        isCleared: cleared == current)
      stack.previous = current
      child = next
    }
    if frame.fails, !frame.waitsForFloats(self) { return frame.abandon(self) }
    return frame.finish(self, contentBottom: stack.cursor, trailing: stack.pending)
  }

  /// Ends a block before a child of which nothing fits; without anything before it, nothing of the block fits.
  private func breakBefore(_ child: BoxID, _ frame: inout BlockFrame, _ stack: BlockStack) {
    if let previous = stack.previous {
      let penalty = breakBetween(previous, child).penalty
      frame.stop(at: .child(child, nil), consumed: stack.cursor, penalty: penalty)
    } else if stack.hasFloats {
      frame.stop(at: .child(child, nil), consumed: stack.cursor, penalty: .none)
    } else {
      frame.fails = true
    }
  }

  /// Places a float, or notes an absolutely positioned box at its static position.
  private func addOutOfFlow(_ box: BoxID, _ frame: BlockFrame, _ stack: inout BlockStack) {
    let y = stack.position(of: nil, truncates: false)
    if isFloat(box) {
      stack.hasFloats = true
      addFloat(box, frame, at: y)
      return
    }
    let x = frame.contentLeft + (frame.isRightToLeft ? frame.contentWidth : .zero)
    addAbsolute(box, at: Point(x: x, y: y), rightToLeft: frame.isRightToLeft)
  }

  /// Puts a finished fragment into the one under construction, and moves the absolutes inside along.
  func place(_ fragment: FragmentID, at offset: Point, absolutesFrom start: Int) {
    pendingPlacements.append(Placement(fragment: fragment, offset: offset))
    for index in start..<pendingAbsolutes.count {
      pendingAbsolutes[index].offset = pendingAbsolutes[index].offset + offset
    }
  }
}
