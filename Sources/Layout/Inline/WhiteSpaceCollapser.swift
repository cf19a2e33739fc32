import Styling

/// The first phase of white space processing: collapsing and transformation (CSS Text 3 §4.1.1).
///
/// One collapser runs over a whole inline formatting context, because a space collapses with one before it
/// even across the edges of inline boxes.
struct WhiteSpaceCollapser {
  /// Whether a collapsible space that came now would vanish: at the start of a line, or after another one.
  private var swallowsSpace = true

  /// Adds the characters of a text box.
  mutating func addText(
    _ bytes: ArraySlice<UInt8>, box: BoxID, inline: Int32, whiteSpace: WhiteSpaceCollapse,
    to content: inout InlineContent
  ) {
    var run = TextRun(box: box, inline: inline, start: content.text.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if whiteSpace.joinsSpaces {
          let end = endOfWhiteSpace(in: bytes, from: position)
          collapse(bytes, position..<end, keepsBreaks: whiteSpace.keepsBreaks, run: &run, to: &content)
          position = end
        } else {
          preserve(byte, keepsBreaks: whiteSpace.keepsBreaks, run: &run, to: &content)
          position += 1
        }
      } else if byte == 0xE2, position + 2 < bytes.endIndex, bytes[position + 1] == 0x80,
        bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9
      {
        // U+2028 and U+2029 force a break whatever `white-space` says (CSS Text 3 §5.1).
        breakLine(run: &run, to: &content)
        position += 3
      } else {
        content.text.append(byte)
        swallowsSpace = false
        position += 1
      }
    }
    run.flush(to: &content)
  }

  /// Adds the forced break of a `br`.
  mutating func addForcedBreak(box: BoxID, inline: Int32, to content: inout InlineContent) {
    let start = content.text.count
    content.text.append(0x0A)
    content.elements.append(
      InlineElement(kind: .forcedBreak, box: box, inline: inline, text: start..<start + 1))
    swallowsSpace = true
  }

  /// Adds what fills the rest of the line; lines do not end beside it, as if it were a no-break space.
  mutating func addLeader(box: BoxID, inline: Int32, to content: inout InlineContent) {
    let start = content.text.count
    content.text.append(contentsOf: [0xC2, 0xA0])
    content.elements.append(InlineElement(kind: .leader, box: box, inline: inline, text: start..<start + 2))
    swallowsSpace = false
  }

  /// Adds a box that stands on the line as one piece.
  mutating func addAtomic(box: BoxID, inline: Int32, to content: inout InlineContent) {
    let start = content.text.count
    content.text.append(contentsOf: [0xEF, 0xBF, 0xBC])
    content.elements.append(InlineElement(kind: .atomic, box: box, inline: inline, text: start..<start + 3))
    content.atomics.append(box)
    swallowsSpace = false
  }

  /// Takes away the collapsible space at the very end: nothing follows from which it could separate.
  mutating func removeTrailingSpace(from content: inout InlineContent, boxes: BoxTree) {
    guard content.text.last == 0x20 else { return }
    guard let last = content.elements.lastIndex(where: { !$0.text.isEmpty }) else { return }
    let element = content.elements[last]
    guard element.kind == .text else { return }
    guard boxes[style: element.box].whiteSpaceCollapse.joinsSpaces else { return }
    content.text.removeLast()
    let end = content.text.count
    for index in last..<content.elements.count {
      let start = min(content.elements[index].text.lowerBound, end)
      content.elements[index].text = start..<end
    }
    guard content.elements[last].text.isEmpty else { return }
    content.elements.remove(at: last)
    // An inline box whose only content was that space is now empty.
    if last > 0, last < content.elements.count, content.elements[last - 1].kind == .open,
      content.elements[last].kind == .close
    {
      var mark = content.elements[last]
      mark.kind = .empty
      content.elements.insert(mark, at: last)
    }
  }

  private func endOfWhiteSpace(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.endIndex, bytes[end] == 0x20 || (bytes[end] >= 0x09 && bytes[end] <= 0x0D) { end += 1 }
    return end
  }

  private mutating func collapse(
    _ bytes: ArraySlice<UInt8>, _ space: Range<Int>, keepsBreaks: Bool, run: inout TextRun,
    to content: inout InlineContent
  ) {
    let breaks = bytes[space].count { $0 == 0x0A }
    if keepsBreaks && breaks > 0 {
      // The spaces around a preserved segment break go.
      for _ in 0..<breaks { breakLine(run: &run, to: &content) }
      return
    }
    if swallowsSpace { return }
    if breaks > 0, EastAsianWidth.removesBreak(before: content.text[...], after: bytes[space.upperBound...]) {
      return
    }
    content.text.append(0x20)
    swallowsSpace = true
  }

  private mutating func preserve(
    _ byte: UInt8, keepsBreaks: Bool, run: inout TextRun, to content: inout InlineContent
  ) {
    switch byte {
    case 0x0A where keepsBreaks:
      breakLine(run: &run, to: &content)
    case 0x09 where keepsBreaks:
      run.flush(to: &content)
      run.add(.tab, byte: 0x09, to: &content)
      swallowsSpace = false
    default:
      // Carriage returns and other controls are spaces (CSS Text 3 §4.1).
      content.text.append(0x20)
      swallowsSpace = false
    }
  }

  private mutating func breakLine(run: inout TextRun, to content: inout InlineContent) {
    run.flush(to: &content)
    run.add(.forcedBreak, byte: 0x0A, to: &content)
    swallowsSpace = true
  }
}

/// The stretch of a text box that is being collected.
private struct TextRun {
  let box: BoxID
  let inline: Int32
  var start: Int

  /// Ends the stretch and makes an element of it, unless it is empty.
  mutating func flush(to content: inout InlineContent) {
    let end = content.text.count
    if end > start {
      content.elements.append(InlineElement(kind: .text, box: box, inline: inline, text: start..<end))
    }
    start = end
  }

  /// Adds an element of one byte.
  mutating func add(_ kind: InlineElement.Kind, byte: UInt8, to content: inout InlineContent) {
    content.text.append(byte)
    content.elements.append(
      InlineElement(kind: kind, box: box, inline: inline, text: start..<start + 1))
    start += 1
  }
}
