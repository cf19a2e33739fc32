import Geometry
import Styling

// Footnotes while a page is filled: lines that call them take room at its foot (CSS GCPM 3 §2).

extension LayoutScope {
  /// What the foot of the page takes with the notes called so far.
  var reservedForNotes: Length {
    guard hasNotes, let area = noteArea else { return .zero }
    return max(area.floor, area.height(noteStack))
  }

  private var noteStack: NoteStack {
    guard let area = noteArea else { return NoteStack() }
    var stack = area.stack
    for entry in pendingAbsolutes where entry.note >= 0 { stack.add(entry.noteSize) }
    return stack
  }

  /// What some notes that were set aside would take beyond what is taken.
  func reserve(for entries: some Sequence<PendingAbsolute>) -> Length {
    guard hasNotes, let area = noteArea else { return .zero }
    var stack = noteStack
    let before = area.height(stack)
    for entry in entries where entry.note >= 0 { stack.add(entry.noteSize) }
    let after = area.height(stack)
    return max(after, area.floor) - max(before, area.floor)
  }

  /// The numbers of the notes that a line calls.
  private func notes(of line: LineBox) -> ArraySlice<Int32> {
    inline.lineNotes[Int(line.notes.lowerBound)..<Int(line.notes.upperBound)]
  }

  /// Takes the notes of lines that stand here whatever their notes need; those without room go to the next page.
  func takeNotes(of lines: ArraySlice<LineBox>, _ frame: inout BlockFrame) {
    var y = frame.top
    for line in lines {
      y += line.height
      guard !line.notes.isEmpty else { continue }
      for note in notes(of: line) { take(note, room: frame.contentLimit.map { $0 - y }, isForced: true) }
      frame.noteReserve = reservedForNotes - frame.reservedBefore
    }
  }

  /// Takes the notes of a line; false when the line should rather go to the next page with them.
  ///
  /// Notes without room wait for the next page only where the line cannot: at the start of a page, and where orphans
  /// and widows hold it. `footnote-policy` makes it go all the same.
  func takeNotes(
    _ lines: [LineBox], _ first: Int, _ line: Int, room: Length, _ frame: inout BlockFrame
  ) -> Bool {
    let mark = pendingAbsolutes.count
    var refused: Int32?
    for note in notes(of: lines[line])
    where !take(
      note,
      room: frame.contentLimit.map { _ in
        room - (reservedForNotes - frame.reservedBefore - frame.noteReserve)
      }, isForced: false)
    {
      refused = note
      break
    }
    guard let refused else {
      frame.noteReserve = reservedForNotes - frame.reservedBefore
      return true
    }
    let policy = boxes.footnotes[Int(refused)].policy
    let canWait = !(frame.space.isPageStart && line == first)
    let keepsRules =
      line == first || line - first >= frame.metrics.orphans && lines.count - line >= frame.metrics.widows
    if canWait, keepsRules || policy != .auto {
      pendingAbsolutes.removeSubrange(mark...)
      if policy == .block, frame.resume == nil, !frame.space.isPageStart { frame.fails = true }
      return false
    }
    pendingAbsolutes.removeSubrange(mark...)
    for note in notes(of: lines[line]) {
      take(note, room: room - (reservedForNotes - frame.reservedBefore - frame.noteReserve), isForced: true)
    }
    frame.noteReserve = reservedForNotes - frame.reservedBefore
    return true
  }

  /// Gives back the notes of lines that go to the next page after all.
  func leaveNotes(of lines: ArraySlice<LineBox>, _ frame: inout BlockFrame) {
    var dropped: Set<Int32> = []
    for line in lines { dropped.formUnion(notes(of: line)) }
    guard !dropped.isEmpty else { return }
    pendingAbsolutes.removeAll { $0.note >= 0 && dropped.contains($0.note) }
    frame.noteReserve = reservedForNotes - frame.reservedBefore
  }

  // MARK: One note

  /// Keeps room for a note and for those called in it; false when there is none, unless it is forced to wait.
  @discardableResult
  private func take(_ note: Int32, room: Length?, isForced: Bool) -> Bool {
    guard !placedNotes[Int(note)], !pendingAbsolutes.contains(where: { $0.note == note }) else { return true }
    guard let area = noteArea else {
      // A note is being measured: those called in it are noted only.
      var entry = PendingAbsolute(
        box: boxes.footnotes[Int(note)].call, offset: .zero, isRightToLeft: false, note: note)
      entry.noteSize.isDeferred = true
      pendingAbsolutes.append(entry)
      return true
    }
    let measured = measure(note)
    var size = measured.size
    let before = max(area.height(noteStack), area.floor)
    var stack = noteStack
    stack.add(size)
    let needed = max(area.height(stack), area.floor) - before
    let isTooHigh = stack.height > area.limit
    if area.isFull || noteArea?.isClosed(pendingAbsolutes) ?? false {
      size.isDeferred = true
    } else if isTooHigh || room.map({ needed > $0 }) ?? false {
      let free = min(room.map { $0 + before } ?? .unlimited, area.limit + area.above + area.below)
      if let part = part(of: note, area, free: free, floor: before) {
        size = part
      } else if isForced {
        size.isDeferred = true
      } else {
        return false
      }
    }
    pendingAbsolutes.append(
      PendingAbsolute(
        box: boxes.footnotes[Int(note)].call, offset: .zero, isRightToLeft: false, note: note, noteSize: size))
    guard !size.isDeferred else { return true }
    let rest = room.map { $0 - (reservedForNotes - before) }
    for inner in measured.inner { take(inner, room: rest, isForced: true) }
    return true
  }

  /// The size of a whole note at the width of the area, and the notes that it calls.
  private func measure(_ note: Int32) -> (size: NoteSize, inner: [Int32]) {
    if let known = noteArea?.measured[note] { return known }
    guard let area = noteArea else { return (NoteSize(), []) }
    statistics.noteLayouts += 1
    let box = boxes.footnotes[Int(note)].body
    let mark = pendingAbsolutes.count
    let placements = pendingPlacements.count
    // The notes inside are only counted: they take their room after this one.
    noteArea = nil
    let laid = layout(box, Space(inlineSize: area.width, isRightToLeft: area.isRightToLeft))
    noteArea = area
    let inner = pendingAbsolutes[mark...].filter { $0.note >= 0 }.map(\.note)
    pendingAbsolutes.removeSubrange(mark...)
    pendingPlacements.removeSubrange(placements...)
    var size = NoteSize()
    size.before = leadingMargin(box, area.width).margin
    size.height = laid.size.height
    size.after = laid.marginAfter
    let measured = (size, inner)
    noteArea?.measured[note] = measured
    return measured
  }

  /// The size of as much of a note as fits, nil when that is nothing or too little to be parted.
  private func part(of note: Int32, _ area: NoteArea, free: Length, floor: Length) -> NoteSize? {
    var size = NoteSize()
    let box = boxes.footnotes[Int(note)].body
    size.before = leadingMargin(box, area.width).margin
    let room = free - area.above - area.below - noteStack.position(size)
    guard room > .zero else { return nil }
    statistics.noteLayouts += 1
    var space = Space(inlineSize: area.width, isRightToLeft: area.isRightToLeft)
    space.blockSize = room
    space.pageBlockSize = area.limit
    let mark = pendingAbsolutes.count
    let placements = pendingPlacements.count
    noteArea = nil
    let laid = layoutWithBestBreak(box, space)
    noteArea = area
    pendingAbsolutes.removeSubrange(mark...)
    pendingPlacements.removeSubrange(placements...)
    guard laid.fragment != nil, laid.size.height > .zero, laid.next != nil, laid.penalty == .none else { return nil }
    size.height = laid.size.height
    return size
  }
}

extension NoteArea {
  /// Whether a note was already put off, so that later ones must wait too.
  fileprivate func isClosed(_ pending: [PendingAbsolute]) -> Bool {
    pending.contains { $0.note >= 0 && $0.noteSize.isDeferred }
  }
}
