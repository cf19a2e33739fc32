import Catalogues

/// The way of values and mark-up through the message formatter, which knows plain text only.
enum MessageParts {
  private static let firstPlaceholder: UInt32 = 0xF0000

  /// The private character that stands for an argument while the formatter works.
  static func placeholder(_ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(firstPlaceholder + UInt32(min(number, 0xFFF0))) ?? "\u{FFFD}"
  }

  /// The type that a pattern gives an argument, `plural` in `{n, plural, …}`; nil for a plain `{n}`.
  static func type(of name: String, in pattern: String) -> String? {
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      let body = rest.drop(while: \.isWhitespace)
      guard body.hasPrefix(name) else { continue }
      let behind = body.dropFirst(name.count).drop(while: \.isWhitespace)
      guard behind.first == "," else { continue }
      return String(behind.dropFirst().drop(while: \.isWhitespace).prefix(while: \.isLetter))
    }
    return nil
  }

  /// Splits a formatted message into words, arguments and mark-up (`<strong>` … `</>`).
  static func parts(of text: String, names: [String]) -> [CataloguePart] {
    var parts: [CataloguePart] = []
    var words = ""
    func flush() {
      if !words.isEmpty { parts.append(.text(words)) }
      words = ""
    }
    var rest = Substring(text)
    while let scalar = rest.unicodeScalars.first {
      let number = Int(scalar.value) - Int(firstPlaceholder)
      if names.indices.contains(number) {
        flush()
        parts.append(.placeholder(names[number]))
        rest.unicodeScalars.removeFirst()
      } else if scalar == "<", let end = rest.firstIndex(of: ">") {
        flush()
        let name = rest[rest.index(after: rest.startIndex)..<end]
        parts.append(name == "/" ? .close : .open(String(name)))
        rest = rest[rest.index(after: end)...]
      } else {
        words.unicodeScalars.append(scalar)
        rest.unicodeScalars.removeFirst()
      }
    }
    flush()
    return parts
  }
}
