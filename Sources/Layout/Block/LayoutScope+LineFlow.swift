import Geometry

// Paragraphs beside floats, with floats inside, or with absolutely positioned boxes in their text.

extension LayoutScope {
  /// Whether the lines of a paragraph depend on more than its width.
  func needsLineFlow(_ frame: BlockFrame) -> Bool {
    boxes[frame.box].hasAnchors || (boxes.hasFloats && floats.isActive(at: frame.origin.y + frame.top))
  }

  /// Where in its text a paragraph goes on; nil when all of it is placed.
  func textPosition(_ box: BoxID, resume: BreakToken?) -> LinePosition? {
    guard let resume else { return LinePosition(piece: 0) }
    guard case .line(let line, let width, let start) = resume.position else { return nil }
    if line == 0 { return start }
    let lines = InlineLayout.lines(box, width: width, from: start, self).lines
    return line < lines.count ? lines[line].start : nil
  }

  /// Lays out a paragraph line by line in the room that floats leave.
  func layoutLineFlow(_ frame: inout BlockFrame) -> Laid {
    guard let start = textPosition(frame.box, resume: frame.resume) else {
      return frame.finish(self, contentBottom: frame.top)
    }
    var flow = LineFlow(self, frame, from: start)
    flow.run(from: start, limit: frame.contentLimit, surplus: max(frame.metrics.widows, 1))
    let end = self.end(of: flow, &frame)
    if !frame.keepsAnchors { flow.drop(from: end) }
    if frame.fails, !frame.waitsForFloats(self) { return frame.abandon(self) }
    var bottom = frame.top
    var anchored = flow.anchored[...]
    for (index, line) in flow.lines[..<end].enumerated() {
      while let first = anchored.first, first.line <= index {
        pendingPlacements.append(first.placement)
        anchored.removeFirst()
      }
      pendingPlacements.append(
        Placement(fragment: line.box.fragment, offset: Point(x: frame.contentLeft, y: line.y)))
      if index == 0 || index == end - 1 {
        var laid = Laid(fragment: line.box.fragment, size: .zero)
        laid.firstBaseline = line.box.baseline
        laid.lastBaseline = line.box.baseline
        frame.noteBaselines(of: laid, at: line.y)
      }
      bottom = line.bottom
    }
    pendingPlacements += anchored.map(\.placement)
    return frame.finish(self, contentBottom: bottom)
  }

  /// The line before which this fragment ends; orphans and widows as for other paragraphs.
  private func end(of flow: LineFlow, _ frame: inout BlockFrame) -> Int {
    let lines = flow.lines
    let width = frame.contentWidth
    let top = frame.top
    func position(_ line: Int) -> BreakToken.Position {
      .line(0, width: width, start: lines[line].box.start)
    }
    func bottom(_ line: Int) -> Length { line == 0 ? top : lines[line - 1].bottom }
    func offerEarlier(_ frame: inout BlockFrame) {
      let line = lines.count - frame.metrics.widows
      guard line >= frame.metrics.orphans, frame.space.blockSize != nil else { return }
      frame.offer(beforeLine: position(line), .none, consumed: bottom(line))
    }
    if let until = frame.until {
      guard case .line(let number, _, let start) = until.position else { return lines.count }
      let line = number > 0 ? number : lines.firstIndex { $0.box.start == start } ?? lines.count
      if hasNotes { takeNotes(of: lines[..<min(line, lines.count)].map(\.box)[...], &frame) }
      if line < lines.count { frame.stop(at: position(line), consumed: bottom(line), penalty: .none) }
      return line
    }
    guard let limit = frame.contentLimit else {
      if hasNotes { takeNotes(of: lines.map(\.box)[...], &frame) }
      return lines.count
    }
    var fitting =
      hasNotes ? fittingWithNotes(flow, &frame) : lines.firstIndex { $0.bottom > limit } ?? lines.count
    if frame.fails { return 0 }
    if fitting == lines.count {
      offerEarlier(&frame)
      return fitting
    }
    if fitting == 0 {
      guard frame.space.isPageStart, !frame.hasResumedFloats, lines[0].y <= frame.top else {
        if frame.space.isPageStart, let start = flow.startBehindAnchors {
          // Floats take all of the page: they stay, and the text goes on behind them.
          frame.keepsAnchors = true
          frame.stop(
            at: .line(0, width: frame.contentWidth, start: start), consumed: frame.top, penalty: .none)
        } else {
          frame.fails = true
        }
        return 0
      }
      // Progress: an empty page takes a line even if it is higher than the page.
      if lines[0].box.height > frame.space.pageBlockSize ?? .unlimited {
        reportOverflow(frame.box, lines[0].box.height, frame.space)
      }
      if hasNotes { takeNotes(of: [lines[0].box], &frame) }
      fitting = 1
      if fitting == lines.count { return fitting }
    }
    let kept = min(fitting, lines.count - frame.metrics.widows)
    if kept >= frame.metrics.orphans {
      offerEarlier(&frame)
      if hasNotes, kept < fitting { leaveNotes(of: lines[kept..<fitting].map(\.box)[...], &frame) }
      frame.stop(at: position(kept), consumed: bottom(kept), penalty: .none)
      return kept
    }
    frame.stop(at: position(fitting), consumed: bottom(fitting), penalty: .orphansWidows)
    return fitting
  }

  /// The lines that fit together with the footnotes that they call.
  private func fittingWithNotes(_ flow: LineFlow, _ frame: inout BlockFrame) -> Int {
    let boxes = flow.lines.map(\.box)
    var fitting = 0
    while fitting < boxes.count, let limit = frame.contentLimit, flow.lines[fitting].bottom <= limit {
      if !boxes[fitting].notes.isEmpty,
        !takeNotes(boxes, 0, fitting, room: limit - flow.lines[fitting].bottom, &frame)
      {
        break
      }
      fitting += 1
    }
    return fitting
  }
}
