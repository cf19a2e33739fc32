import Geometry
import Styling

/// Fills each line as far as it goes before it begins the next (first fit).
///
/// Words are divided by their language's rules only where that helps: not the last word of a paragraph, not on more
/// than three lines in a row, and in text that is not justified not for a gap narrower than a twelfth of the line.
struct GreedyLineBreaker: LineBreaker {
  func lines(
    of context: LineContext, from start: LinePosition, after before: [BrokenLine], limit: Int, rooms: LineRooms
  ) -> [BrokenLine] {
    var lines: [BrokenLine] = []
    var start = start
    var ladder = before.reversed().prefix { $0.endsWithHyphen }.count
    var isForced = before.last?.endsWithForcedBreak ?? false
    let longestLadder = context.longestLadder
    while lines.count < limit, start.piece < context.paragraph.pieces.count, !context.isPhantom(from: start) {
      let room = rooms.room(before.count + lines.count, afterForcedBreak: isForced)
      var filler = LineFiller(context: context, start: start, room: room)
      filler.sparesHyphens = ladder >= longestLadder
      let line = filler.fill()
      ladder = line.endsWithHyphen ? ladder + 1 : 0
      isForced = line.endsWithForcedBreak
      lines.append(line)
      start = line.end
    }
    return lines
  }
}

/// Finds the end of one line.
private struct LineFiller {
  let context: LineContext
  let start: LinePosition
  let room: Length
  /// From the start edge of the containing block to the line.
  private let origin: Length
  private var measure: LineMeasure
  /// The end edges of open boxes that repeat their edges on each line.
  private var reserve = Length.zero
  /// The best place so far where the line may end.
  private var best: BrokenLine?
  /// The last place inside a phrase that belongs together, for when there is nothing better.
  private var insidePhrase: BrokenLine?
  /// A soft hyphen that sticks out, for when there is nothing better.
  private var lastResort: BrokenLine?
  /// How wide the line is if it ends at the best place.
  private var bestWidth = Length.zero
  /// Whether enough lines in a row end with hyphens.
  var sparesHyphens = false

  private var pieces: [Piece] { context.paragraph.pieces }

  init(context: LineContext, start: LinePosition, room: LineRoom) {
    self.context = context
    self.start = start
    self.room = room.width
    origin = room.start
    measure = context.measure(at: start)
    measure.origin = origin
    for inline in context.openInlines(at: start) where context.paragraph.inlines[Int(inline)].clonesEdges {
      reserve += context.endEdge(inline)
    }
  }

  mutating func fill() -> BrokenLine {
    for index in start.piece..<pieces.count {
      let piece = pieces[index]
      if piece.kind == .forcedBreak {
        // End edges after the break belong to what came before it.
        var end = index + 1
        while end < pieces.count, pieces[end].staysBeforeBreak { end += 1 }
        return BrokenLine(start: start, end: LinePosition(piece: end), endsWithForcedBreak: true)
      }
      updateReserve(piece)
      let before = measure
      context.add(index, from: index == start.piece ? start.offset : 0, &measure)
      // Comparing widths, not advances: what grows the line is anything but hanging white space.
      if measure.width > before.width, measure.width + reserve > room, let line = breakLine(at: index) {
        return line
      }
      noteOpportunity(after: index)
    }
    return BrokenLine(start: start, end: LinePosition(piece: pieces.count))
  }

  private mutating func updateReserve(_ piece: Piece) {
    guard piece.kind == .open || piece.kind == .close,
      context.paragraph.inlines[Int(piece.owner)].clonesEdges
    else { return }
    let edge = context.endEdge(piece.owner)
    reserve += piece.kind == .open ? edge : -edge
  }

  private mutating func noteOpportunity(after index: Int) {
    let end = LinePosition(piece: index + 1)
    switch pieces[index].breakAfter {
    case .none:
      break
    case .allowed:
      best = BrokenLine(start: start, end: end)
      bestWidth = measure.width
    case .bound:
      insidePhrase = BrokenLine(start: start, end: end)
    case .hyphen:
      // The soft hyphen may stand before end edges.
      guard let text = pieces[...index].last(where: { $0.kind == .text }),
        let hyphen = context.hyphenWidth(text)
      else { return }
      let line = BrokenLine(start: start, end: end, endsWithHyphen: true)
      guard measure.width + hyphen + reserve <= room else {
        lastResort = lastResort ?? line
        return
      }
      best = line
      bestWidth = measure.width + hyphen
    }
  }

  /// Ends the line before a piece that does not fit, or inside it; nil when there is no such place.
  private func breakLine(at index: Int) -> BrokenLine? {
    if let best, avoidsHyphen(at: index) { return best }
    return hyphenated(at: index) ?? best ?? insidePhrase ?? emergency(at: index) ?? lastResort
  }

  /// Whether dividing a word would disturb readers more than the gap at the line's end does.
  private func avoidsHyphen(at index: Int) -> Bool {
    if sparesHyphens { return true }
    let isJustified = context.isJustified
    if !isJustified && room - bestWidth < room / 12 { return true }
    let isLastWord = pieces[(index + 1)...].allSatisfy { $0.staysBeforeBreak || $0.kind == .forcedBreak }
    return isLastWord && pieces[index].content.units < wholeLine(at: index)
  }

  /// The font units that fit on a line of the face and size of a piece; nothing for what is not text.
  private func wholeLine(at index: Int) -> Int {
    guard pieces[index].kind == .text else { return 0 }
    let item = context.paragraph.items[Int(pieces[index].owner)]
    return room.units * item.unitsPerEm / max(1, item.size.units)
  }

  /// Divides a word between the best opportunity and the end of the piece that does not fit (CSS Text 3 §6.1).
  private func hyphenated(at index: Int) -> BrokenLine? {
    let first = best?.end ?? start
    for piece in (first.piece...index).reversed() where pieces[piece].kind == .text {
      let lower = pieces[piece].text.lowerBound
      let floor = piece == first.piece ? lower + first.offset : lower - 1
      let points = HyphenationPoints.find(in: pieces[piece], context: context)
      guard !points.isEmpty, let hyphen = context.hyphenWidth(pieces[piece]) else { continue }
      for point in points.reversed() where point > floor {
        var end = LinePosition(piece: piece, offset: point - lower)
        // At the edge of an inline box its start edge goes with what follows.
        if point == lower { while end.piece > first.piece, pieces[end.piece - 1].kind == .open { end.piece -= 1 } }
        if context.measure(from: start, to: end, origin: origin).width + hyphen + reserve <= room {
          return BrokenLine(start: start, end: end, endsWithHyphen: true)
        }
      }
    }
    return nil
  }

  /// Whether a line that ends at an offset would leave closing punctuation to the next or keep an opening bracket.
  private func partsPunctuation(at offset: Int) -> Bool {
    let text = context.paragraph.text
    if offset < text.count {
      switch ScalarReader.next(in: text, at: offset).scalar.properties.generalCategory {
      case .closePunctuation, .finalPunctuation, .otherPunctuation: return true
      default: break
      }
    }
    switch ScalarReader.previous(in: text[...], before: offset)?.scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return true
    default: return false
    }
  }

  /// Ends the line before the last character of a text, so that a sign in another face is not alone on the next.
  private func beforeLastCharacter(of index: Int) -> BrokenLine? {
    let piece = pieces[index]
    guard piece.kind == .text else { return nil }
    let style = context.scope.boxes.style(context.paragraph.items[Int(piece.owner)].box)
    let from = index == start.piece ? start.offset : 0
    let ends = TextClusters.ends(
      in: Array(context.paragraph.text[piece.text.lowerBound + from..<piece.text.upperBound]), context.scope.boundaries)
    guard style.breaksAnywhere(), ends.count > 1 else { return nil }
    return BrokenLine(start: start, end: LinePosition(piece: index, offset: from + ends[ends.count - 2]))
  }

  /// Breaks between any two characters where `overflow-wrap` allows it and nothing else helps (CSS Text 3 §5.5).
  private func emergency(at index: Int) -> BrokenLine? {
    let piece = pieces[index]
    guard piece.kind == .text else { return nil }
    let style = context.scope.boxes.style(context.paragraph.items[Int(piece.owner)].box)
    guard style.breaksAnywhere() else { return nil }
    let from = index == start.piece ? start.offset : 0
    let lower = piece.text.lowerBound + from
    let ends = TextClusters.ends(
      in: Array(context.paragraph.text[lower..<piece.text.upperBound]), context.scope.boundaries)
    var low = 0
    var high = max(0, ends.count - 1)
    // The most characters that fit; the last one would be the whole piece, which does not.
    while low < high {
      let middle = (low + high + 1) / 2
      let end = LinePosition(piece: index, offset: from + ends[middle - 1])
      if context.measure(from: start, to: end, origin: origin).width + reserve <= room {
        low = middle
      } else {
        high = middle - 1
      }
    }
    while low > 1, partsPunctuation(at: lower + ends[low - 1]) { low -= 1 }
    if low > 0 { return BrokenLine(start: start, end: LinePosition(piece: index, offset: from + ends[low - 1])) }
    // Not a single character fits: the line ends before it, or takes it if it would be empty otherwise.
    var before = index
    while before > start.piece, pieces[before - 1].kind == .open { before -= 1 }
    if before > start.piece {
      let earlier = partsPunctuation(at: lower) ? beforeLastCharacter(of: before - 1) : nil
      return earlier ?? BrokenLine(start: start, end: LinePosition(piece: before))
    }
    guard ends.count > 1 else { return nil }
    return BrokenLine(start: start, end: LinePosition(piece: index, offset: from + ends[0]))
  }
}
