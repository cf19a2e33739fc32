import Geometry
import Styling

// Footnotes when a page is filled: the notes and what goes on of earlier ones, at its foot (CSS GCPM 3 §2.2).

extension LayoutScope {
  /// Begins the foot of a page; the rests of earlier notes come first and leave something for the text.
  func beginNotes(_ area: NoteArea, page: Size, hasFlow: Bool) {
    var area = area
    noteArea = nil
    let most = hasFlow ? min(area.limit, page.height * 3 / 4 - area.above - area.below) : area.limit
    for entry in area.waiting {
      guard let (size, isWhole) = measure(entry, area, room: most - area.stack.height) else {
        area.isFull = true
        break
      }
      area.stack.add(size)
      if !isWhole {
        area.isFull = true
        break
      }
    }
    noteArea = area
  }

  /// The size of as much of a waiting note as has room.
  private func measure(
    _ entry: NoteArea.Waiting, _ area: NoteArea, room: Length
  ) -> (size: NoteSize, isWhole: Bool)? {
    statistics.noteLayouts += 1
    let box = boxes.footnotes[Int(entry.note)].body
    var size = NoteSize()
    if entry.token == nil { size.before = leadingMargin(box, area.width).margin }
    let mark = pendingAbsolutes.count
    let laid = layoutWithBestBreak(
      box, noteSpace(area, entry, room: room - size.before.resolved, isPageStart: false), resume: entry.token)
    pendingAbsolutes.removeSubrange(mark...)
    guard laid.fragment != nil, laid.size.height > .zero else { return nil }
    size.height = laid.size.height
    size.after = laid.marginAfter
    return (size, laid.next == nil)
  }

  private func noteSpace(
    _ area: NoteArea, _ entry: NoteArea.Waiting, room: Length, isPageStart: Bool
  ) -> Space {
    var space = Space(inlineSize: area.width, isRightToLeft: area.isRightToLeft)
    space.blockSize = room
    space.pageBlockSize = area.limit
    space.isPageStart = isPageStart
    space.truncatesMargins = entry.token != nil
    return space
  }

  /// Puts the notes of a page at its foot, below content that ends at `bottom`; hands back what must wait.
  func placeNotes(in page: Rect, below bottom: Length) -> [NoteArea.Waiting] {
    guard let area = noteArea else { return [] }
    noteArea = nil
    var queue = area.waiting
    for entry in pendingAbsolutes where entry.note >= 0 && !placedNotes[Int(entry.note)] {
      if !queue.contains(where: { $0.note == entry.note }) {
        queue.append(NoteArea.Waiting(note: entry.note, token: nil))
      }
    }
    pendingAbsolutes.removeAll { $0.note >= 0 }
    guard !queue.isEmpty else { return [] }

    let room = min(area.limit, page.size.height - bottom - area.above - area.below)
    let placements = pendingPlacements.count
    let absolutes = pendingAbsolutes.count
    var stack = NoteStack()
    var index = 0
    var waiting: [NoteArea.Waiting] = []
    while index < queue.count {
      let entry = queue[index]
      let box = boxes.footnotes[Int(entry.note)].body
      var size = NoteSize()
      if entry.token == nil { size.before = leadingMargin(box, area.width).margin }
      let y = stack.position(size)
      let isFirst = bottom == .zero && stack.isEmpty
      let mark = pendingAbsolutes.count
      statistics.noteLayouts += 1
      let laid = layoutWithBestBreak(
        box, noteSpace(area, entry, room: room - y, isPageStart: isFirst), resume: entry.token)
      let inner = pendingAbsolutes[mark...].filter { $0.note >= 0 }.map { NoteArea.Waiting(note: $0.note, token: nil) }
      pendingAbsolutes = pendingAbsolutes[..<mark] + pendingAbsolutes[mark...].filter { $0.note < 0 }
      let isTorn = laid.next != nil && laid.penalty != .none && entry.token == nil && !isFirst
      guard let fragment = laid.fragment, laid.next == nil || laid.size.height > .zero, !isTorn else {
        pendingAbsolutes.removeSubrange(mark...)
        waiting = Array(queue[index...])
        break
      }
      place(
        fragment, at: Point(x: area.inset.left + laid.offset, y: area.inset.top + y), absolutesFrom: mark)
      placedNotes[Int(entry.note)] = true
      size.height = laid.size.height
      size.after = laid.marginAfter
      stack.add(size)
      queue.insert(contentsOf: inner.filter { note in !queue.contains { $0.note == note.note } }, at: index + 1)
      index += 1
      if let next = laid.next {
        waiting = [NoteArea.Waiting(note: entry.note, token: next)] + queue[index...]
        break
      }
    }
    guard !stack.isEmpty else {
      pendingPlacements.removeSubrange(placements...)
      return waiting
    }
    let size = Size(
      width: area.width + area.inset.horizontal, height: stack.height + area.inset.vertical)
    placeAbsolutes(from: absolutes, in: Rect(origin: .zero, size: size))
    let fragment = fragments.add(
      Fragment(kind: .box, box: area.box, size: size), children: pendingPlacements[placements...])
    pendingPlacements.removeSubrange(placements...)
    pendingPlacements.append(
      Placement(
        fragment: fragment,
        offset: Point(x: page.minX + area.margin.left, y: page.maxY - area.margin.bottom - size.height)))
    return waiting
  }

  /// How far the content of a page in the flow reaches down: lines, pictures, boxes without content.
  func contentBottom(_ placements: ArraySlice<Placement>) -> Length {
    var bottom = Length.zero
    for placement in placements { noteBottom(placement.fragment, at: placement.offset.y, &bottom) }
    return bottom
  }

  private func noteBottom(_ id: FragmentID, at y: Length, _ bottom: inout Length) {
    let fragment = fragments[id]
    if metrics(fragment.box).isAbsolute { return }
    switch fragment.kind {
    case .box where !fragment.children.isEmpty:
      for placement in fragments.children(id) { noteBottom(placement.fragment, at: y + placement.offset.y, &bottom) }
    default: bottom = max(bottom, y + fragment.size.height)
    }
  }
}
