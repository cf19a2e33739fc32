/// A text that matches a pattern of XSD: of alternatives the first, of classes a letter or digit, of what may be absent nothing.
///
/// It knows groups, alternatives, classes, escapes and counts. Subtraction and categories beyond letters and digits give nil.
struct PatternExample {
  private var rest: Substring

  /// A match, or nil for a pattern that is not understood.
  static func text(_ pattern: String) -> String? {
    var reader = PatternExample(rest: pattern[...])
    guard let text = reader.alternatives(), reader.rest.isEmpty else { return nil }
    return text
  }

  private mutating func alternatives() -> String? {
    guard let first = sequence() else { return nil }
    while rest.first == "|" {
      rest.removeFirst()
      guard sequence() != nil else { return nil }
    }
    return first
  }

  private mutating func sequence() -> String? {
    var text = ""
    while let next = rest.first, next != "|", next != ")" {
      guard let atom = atom(), let count = count() else { return nil }
      text += String(repeating: atom, count: count)
    }
    return text
  }

  private mutating func atom() -> String? {
    switch rest.removeFirst() {
    case "(":
      guard let text = alternatives(), rest.popFirst() == ")" else { return nil }
      return text
    case "[": return characterClass()
    case "\\": return escape()
    case ".": return "x"
    case let character: return "*+?{}]".contains(character) ? nil : String(character)
    }
  }

  /// How often: the least number that is asked for, of what may be absent none.
  private mutating func count() -> Int? {
    switch rest.first {
    case "?", "*":
      rest.removeFirst()
      return 0
    case "+":
      rest.removeFirst()
      return 1
    case "{":
      guard let end = rest.firstIndex(of: "}") else { return nil }
      let least = rest[rest.index(after: rest.startIndex)..<end].prefix { $0 != "," }
      rest = rest[rest.index(after: end)...]
      return Int(least).flatMap { (0...1000).contains($0) ? $0 : nil }
    default: return 1
    }
  }

  private mutating func escape() -> String? {
    guard let character = rest.popFirst() else { return nil }
    switch character {
    case "d": return "1"
    case "w", "i", "c", "S", "D": return "x"
    case "s": return " "
    case "n": return "\n"
    case "t": return "\t"
    case "r", "p", "P", "W", "I", "C": return nil
    default: return String(character)
    }
  }

  /// One character of a class: the first that it names, or one that a negated class does not name.
  private mutating func characterClass() -> String? {
    let isNegated = rest.first == "^"
    if isNegated { rest.removeFirst() }
    var named: [Character] = []
    var ranges: [ClosedRange<Character>] = []
    while let character = rest.popFirst(), character != "]" {
      if character == "[" { return nil }
      var first = character
      if character == "\\" {
        guard let escaped = escape(), let only = escaped.first else { return nil }
        first = only
      }
      if rest.first == "-", let end = rest.dropFirst().first, end != "]" {
        guard end != "[", end != "\\", first <= end else { return nil }
        rest.removeFirst(2)
        ranges.append(first...end)
      } else {
        named.append(first)
      }
    }
    if isNegated {
      return "xa1-".first { letter in !named.contains(letter) && !ranges.contains { $0.contains(letter) } }
        .map(String.init)
    }
    // A zero or a blank at the start of a value reads badly.
    let letters: [Character] = ["M", "m", "4", "1"]
    let usual = letters.first { letter in ranges.contains { $0.contains(letter) } }
    return (usual ?? ranges.first?.lowerBound ?? named.first { $0 != " " } ?? named.first).map(String.init)
  }
}
