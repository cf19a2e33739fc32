import Styling
import TextAnalysis

/// The embedding levels of a paragraph's text (UAX #9, CSS Writing Modes 4 §2.4).
struct BidiLevels {
  /// A part of a paragraph between forced breaks, to which the algorithm is applied (UAX #9 P1).
  struct Part {
    /// The offset at which it ends.
    let end: Int
    /// Its embedding level: 0 left to right, 1 right to left.
    let level: UInt8
  }

  /// One level for each byte; empty when all are zero.
  private(set) var levels: [UInt8] = []
  /// The parts between forced breaks with their base levels.
  private(set) var parts: [Part] = []

  /// The level of the character at an offset.
  func level(at offset: Int) -> UInt8 { levels.isEmpty ? 0 : levels[offset] }

  /// The base level of the part that holds an offset.
  func baseLevel(at offset: Int) -> UInt8 {
    var low = 0
    var high = parts.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offset < parts[middle].end { high = middle } else { low = middle + 1 }
    }
    return parts.isEmpty ? 0 : parts[low].level
  }

  /// Resolves the levels of a paragraph.
  init(_ content: InlineContent, boxes: BoxTree) {
    guard Self.isNeeded(content, boxes: boxes) else {
      parts = [Part(end: content.text.count, level: 0)]
      return
    }
    levels = [UInt8](repeating: 0, count: content.text.count)
    var open: [BidiControls] = []
    var element = 0
    var start = 0
    repeat {
      // P1: a forced break ends a paragraph of the algorithm; the inline boxes that are open there are closed
      // before it and opened again after it.
      var end = content.text.count
      if let next = content.elements[element...].first(where: { $0.kind == .forcedBreak }) {
        end = next.text.upperBound
      }
      let level = resolve(content, from: &element, to: end, open: &open, boxes: boxes)
      parts.append(Part(end: end, level: level))
      start = end
    } while start < content.text.count
  }

  /// Resolves one part: puts controls in, runs the algorithm, and takes the levels of the text out again.
  ///
  /// Returns the base level of the part.
  private mutating func resolve(
    _ content: InlineContent, from element: inout Int, to end: Int, open: inout [BidiControls], boxes: BoxTree
  ) -> UInt8 {
    let style = boxes.style(content.inlines[0].box)
    let root = BidiControls(root: style)
    var buffer = root.start
    for controls in open { buffer += controls.start }
    var copies: [(source: Range<Int>, target: Int)] = []
    var position = element < content.elements.count ? content.elements[element].text.lowerBound : end
    while element < content.elements.count, position < end || content.elements[element].text.isEmpty {
      let step = content.elements[element]
      element += 1
      switch step.kind {
      case .open:
        let controls = BidiControls(inline: boxes.style(step.box))
        buffer += controls.start
        open.append(controls)
      case .close:
        buffer += open.removeLast().end
      case .empty, .anchor:
        break
      case .forcedBreak:
        for controls in open.reversed() { buffer += controls.end }
        buffer += root.end
        copies.append((step.text, buffer.count))
        buffer.append(0x0A)
      case .leader:
        // Like a tab it parts the line: what follows a title in another direction stays at the end of the line.
        copies.append((step.text, buffer.count))
        for _ in step.text { buffer.append(0x09) }
      case .text, .tab, .atomic:
        copies.append((step.text, buffer.count))
        buffer += content.text[step.text]
      }
      if !step.text.isEmpty { position = step.text.upperBound }
    }
    let direction: UInt8 = style.direction == .rtl ? 1 : 0
    // With `plaintext` the first strong character decides (P2 and P3).
    let level = style.unicodeBidi == .plaintext ? BidiParagraph.baseLevel(of: buffer) ?? direction : direction
    let resolved = BidiParagraph(buffer, baseLevel: level).levels
    for (source, target) in copies {
      for offset in 0..<source.count { levels[source.lowerBound + offset] = resolved[target + offset] }
    }
    return level
  }

  /// Whether levels can be other than zero.
  private static func isNeeded(_ content: InlineContent, boxes: BoxTree) -> Bool {
    for (box, _) in content.inlines {
      if boxes[style: box].direction == .rtl { return true }
    }
    return mayHoldRightToLeft(content.text)
  }

  /// Whether some character may be right to left: letters of those scripts, or a control.
  private static func mayHoldRightToLeft(_ text: [UInt8]) -> Bool {
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      // Everything below U+0590, and most of what has three bytes, is not.
      if byte < 0xD6 || (byte >= 0xE3 && byte < 0xEF) || byte == 0xE1 {
        offset += 1
        continue
      }
      let (scalar, end) = ScalarReader.next(in: text, at: offset)
      if isRightToLeft(scalar) { return true }
      offset = end
    }
    return false
  }

  /// Whether a scalar lies in the blocks for right-to-left scripts (UAX #9 table 4) or is a directional control.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200F,
      0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
