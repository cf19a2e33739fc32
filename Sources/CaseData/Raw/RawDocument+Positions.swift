package import Diagnostics
import Markup

extension RawDocument {
  /// The place in the file of a stretch of a value's text, given in UTF-8 offsets of the text.
  package func place(of range: Range<Int>, in value: ValueID) -> SourceSpan {
    let node = nodes[Int(value.index)]
    guard let file = files.first(where: { $0.id == node.span.source }) else { return node.span }
    let start = Int(node.span.start)
    let raw = file.bytes[start..<min(file.bytes.count, start + Int(node.span.length))]
    let text = Array(node.text.utf8)
    guard range.lowerBound <= text.count else { return node.span }
    if node.style == .markup, let place = placeInMarkup(of: range, in: node) { return place }
    if node.style == .verbatim || Array(raw) == text {
      return node.span.slice(offset: range.lowerBound, length: range.count)
    }
    let alignment = TextAlignment(text: text, raw: Array(raw), style: node.style)
    let lower = alignment.rawOffset(of: range.lowerBound)
    let upper = range.isEmpty ? lower : max(lower, alignment.rawOffset(of: range.upperBound))
    return node.span.slice(offset: lower, length: upper - lower)
  }

  /// XML texts know their own places; the text of an element is that of its text children, one after another.
  private func placeInMarkup(of range: Range<Int>, in node: Node) -> SourceSpan? {
    guard node.tree >= 0 else { return nil }
    let tree = trees[Int(node.tree)]
    var offset = range.lowerBound
    for child in tree.children(node.element) where tree.kind(child) == .text {
      let count = tree.textBytes(child).count
      if offset < count { return tree.place(of: offset..<min(count, offset + range.count), in: child) }
      offset -= count
    }
    return nil
  }
}

/// Finds the place of decoded characters among the bytes of a quoted or folded text by walking both in step.
///
/// Done only when a finding needs a place inside a text, so that reading needs no table of offsets.
struct TextAlignment {
  private let text: [UInt8]
  private let raw: [UInt8]
  private let style: RawDocument.TextStyle

  init(text: [UInt8], raw: [UInt8], style: RawDocument.TextStyle) {
    (self.text, self.raw, self.style) = (text, raw, style)
  }

  /// The offset among the raw bytes at which the character with that offset in the text begins.
  func rawOffset(of wanted: Int) -> Int {
    var position = skipOpening()
    var decoded = 0
    while decoded < wanted, position < raw.count {
      let byte = text[decoded]
      if let step = escape(at: position) {
        position += step.raw
        decoded += step.text
      } else if raw[position] == byte {
        position += 1
        decoded += 1
      } else if Self.isBlank(raw[position]) {
        position += 1
        // A folded line break stands for one blank, or for one line break after an empty line.
        if Self.isBlank(byte), position >= raw.count || !Self.isBlank(raw[position]) { decoded += 1 }
      } else if Self.isBlank(byte) {
        decoded += 1
      } else {
        position += 1
      }
    }
    // The indentation before a character is not the character.
    while decoded < text.count, position < raw.count, Self.isBlank(raw[position]), !Self.isBlank(text[decoded]) {
      position += 1
    }
    return min(position, raw.count)
  }

  private func skipOpening() -> Int {
    switch (style, raw.first) {
    case (.json, _), (.quotedCell, _), (.yaml, UInt8(ascii: "\"")), (.yaml, UInt8(ascii: "'")): 1
    case (.yaml, UInt8(ascii: "|")), (.yaml, UInt8(ascii: ">")):
      // The header of a block scalar is its own line.
      (raw.firstIndex(of: 0x0A) ?? raw.count - 1) + 1
    default: 0
    }
  }

  /// The lengths of an escape sequence and of what it stands for.
  private func escape(at position: Int) -> (raw: Int, text: Int)? {
    let byte = raw[position]
    let next = position + 1 < raw.count ? raw[position + 1] : 0
    switch style {
    case .json where byte == UInt8(ascii: "\\"),
      .yaml where raw.first == UInt8(ascii: "\"") && byte == UInt8(ascii: "\\"):
      return backslash(at: position, next)
    case .yaml where raw.first == UInt8(ascii: "'") && byte == UInt8(ascii: "'") && next == UInt8(ascii: "'"),
      .quotedCell where byte == UInt8(ascii: "\"") && next == UInt8(ascii: "\""):
      return (2, 1)
    case .windows1252 where byte >= 0x80:
      return (1, UTF8.width(Windows1252.scalar(byte) ?? "\u{FFFD}"))
    default: return nil
    }
  }

  private func backslash(at position: Int, _ letter: UInt8) -> (raw: Int, text: Int) {
    let digits: Int
    switch letter {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "N"), UInt8(ascii: "_"): return (2, 2)
    case UInt8(ascii: "L"), UInt8(ascii: "P"): return (2, 3)
    case 0x0A: return (2, 0)
    default: return (2, 1)
    }
    let end = min(raw.count, position + 2 + digits)
    guard let value = UInt32(String(decoding: raw[(position + 2)..<end], as: UTF8.self), radix: 16) else {
      return (2, 1)
    }
    // The halves of a pair stand for four bytes together.
    if 0xD800...0xDBFF ~= value { return (digits + 2 + 6, 4) }
    return (digits + 2, Unicode.Scalar(value).map { UTF8.width($0) } ?? 3)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
