import Diagnostics
import Geometry
import Pages

// Block containers that hold lines: stacking them, and breaking between them (CSS Fragmentation 3 §4.1 class B).

extension LayoutScope {
  /// Lays out the root of an inline formatting context.
  func layoutLines(_ box: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) -> Laid {
    var frame = BlockFrame(self, box, space, resume: resume, until: until)
    guard frame.canStart else { return .nothing }
    frame.beginFloats(self)
    if needsLineFlow(frame) { return layoutLineFlow(&frame) }
    var first = 0
    var start = LinePosition(piece: 0)
    if let resume {
      guard case .line(let line, let width, let from) = resume.position else {
        return frame.finish(self, contentBottom: frame.top)
      }
      if width == frame.contentWidth {
        first = line
        start = from
      } else {
        // Where there is another width, the rest is broken anew.
        start = textPosition(box, resume: resume) ?? from
      }
    }
    let lines = InlineLayout.lines(box, width: frame.contentWidth, from: start, self).lines
    frame.textStart = start
    let end = self.end(of: lines, from: first, &frame)
    if frame.fails, !frame.waitsForFloats(self) { return frame.abandon(self) }
    if hasNotes { frame.noteReserve = reservedForNotes - frame.reservedBefore }
    var y = frame.top
    for index in first..<end {
      pendingPlacements.append(
        Placement(fragment: lines[index].fragment, offset: Point(x: frame.contentLeft, y: y)))
      if index == first || index == end - 1 {
        let baseline = lines[index].baseline
        var laid = Laid(fragment: lines[index].fragment, size: .zero)
        laid.firstBaseline = baseline
        laid.lastBaseline = baseline
        frame.noteBaselines(of: laid, at: y)
      }
      y += lines[index].height
    }
    return frame.finish(self, contentBottom: y)
  }

  /// The line before which this fragment ends, with orphans and widows kept where the lines allow it.
  private func end(of lines: [LineBox], from first: Int, _ frame: inout BlockFrame) -> Int {
    if let until = frame.until {
      guard case .line(let line, _, _) = until.position else { return lines.count }
      if hasNotes { takeNotes(of: lines[first..<line], &frame) }
      frame.stop(
        at: frame.position(ofLine: line), consumed: bottom(of: lines, first..<line, frame), penalty: .none)
      return line
    }
    guard frame.contentLimit != nil else {
      if hasNotes { takeNotes(of: lines[first...], &frame) }
      return lines.count
    }
    let metrics = frame.metrics
    var y = frame.top
    var fitting = first
    while fitting < lines.count, let limit = frame.contentLimit, y + lines[fitting].height <= limit {
      y += lines[fitting].height
      if !lines[fitting].notes.isEmpty, !takeNotes(lines, first, fitting, room: limit - y, &frame) { break }
      fitting += 1
    }
    if frame.fails { return first }
    if fitting == lines.count {
      offerEarlierBreak(lines, from: first, &frame)
      return fitting
    }
    if fitting == first {
      guard frame.space.isPageStart, !frame.hasResumedFloats else {
        frame.fails = true
        return first
      }
      // Progress: an empty page takes a line even if it is higher than the page.
      let needed = lines[first].height
      if needed > frame.space.pageBlockSize ?? .unlimited { reportOverflow(frame.box, needed, frame.space) }
      if hasNotes { takeNotes(of: lines[first...first], &frame) }
      fitting = first + 1
      if fitting == lines.count { return fitting }
    }
    let kept = min(fitting, lines.count - metrics.widows)
    if kept - first >= metrics.orphans {
      offerEarlierBreak(lines, from: first, &frame)
      if kept < fitting, hasNotes { leaveNotes(of: lines[kept..<fitting], &frame) }
      frame.stop(
        at: frame.position(ofLine: kept), consumed: bottom(of: lines, first..<kept, frame), penalty: .none)
      return kept
    }
    frame.stop(
      at: frame.position(ofLine: fitting), consumed: bottom(of: lines, first..<fitting, frame),
      penalty: .orphansWidows)
    return fitting
  }

  /// Offers the last break inside a paragraph that keeps orphans and widows, for siblings that must not be parted.
  private func offerEarlierBreak(_ lines: [LineBox], from first: Int, _ frame: inout BlockFrame) {
    let line = lines.count - frame.metrics.widows
    guard line - first >= frame.metrics.orphans, frame.space.blockSize != nil else { return }
    frame.offer(beforeLine: frame.position(ofLine: line), .none, consumed: bottom(of: lines, first..<line, frame))
  }

  private func bottom(of lines: [LineBox], _ range: Range<Int>, _ frame: BlockFrame) -> Length {
    var y = frame.top
    for index in range { y += lines[index].height }
    return y
  }

  /// Reports content that fits on no page.
  func reportOverflow(_ box: BoxID, _ needed: Length, _ space: Space) {
    let origin = boxes[box].origin
    log.report(
      Diagnostic(
        LayoutDiagnostics.overflow, at: origin.span, data: origin.dataSpan,
        overflow: overflow(of: box, .lines, needed: needed, available: space.pageBlockSize ?? .zero),
        [
          "needed": .decimal("\(needed.inMillimetres) mm"),
          "available": .decimal("\((space.pageBlockSize ?? .zero).inMillimetres) mm"),
        ]))
  }
}

extension Length {
  /// Millimetres with one decimal, for messages.
  var inMillimetres: String {
    let tenths = (units * 254 + 36 * Length.unitsPerPoint) / (72 * Length.unitsPerPoint)
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
