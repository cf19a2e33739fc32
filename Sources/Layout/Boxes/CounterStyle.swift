import Pages
import Styling

// Counter styles (CSS Counter Styles 3 §6, the predefined ones that the subset promises).

extension ListStyleType {
  /// The representation of a counter's value, without a suffix.
  func representation(of value: Int) -> String {
    switch self {
    case .none: ""
    case .disc: "\u{2022}"
    case .circle: "\u{25E6}"
    case .square: "\u{25AA}"
    case .decimal: String(value)
    case .decimalLeadingZero: (value < 0 ? "-" : "") + (abs(value) < 10 ? "0" : "") + String(abs(value))
    case .lowerAlpha: ListStyleType.alphabetic(value, first: "a") ?? String(value)
    case .upperAlpha: ListStyleType.alphabetic(value, first: "A") ?? String(value)
    case .lowerRoman: ListStyleType.roman(value)?.lowercased() ?? String(value)
    case .upperRoman: ListStyleType.roman(value) ?? String(value)
    case .arabicIndic: ListStyleType.digits(value, zero: 0x0660)
    case .persian: ListStyleType.digits(value, zero: 0x06F0)
    case .string(let text): text
    }
  }

  /// The text of a list item's marker, without the distance to the text.
  func marker(for value: Int) -> String {
    switch self {
    case .none, .disc, .circle, .square, .string: representation(of: value)
    default: representation(of: value) + "."
    }
  }

  /// The `ListNumbering` that tells the kind of marker to assistive technology.
  var listNumbering: StructureAttributes.ListNumbering {
    switch self {
    case .none, .string: .none
    case .disc: .disc
    case .circle: .circle
    case .square: .square
    case .decimal, .decimalLeadingZero, .arabicIndic, .persian: .decimal
    case .lowerAlpha: .lowerAlpha
    case .upperAlpha: .upperAlpha
    case .lowerRoman: .lowerRoman
    case .upperRoman: .upperRoman
    }
  }

  /// The alphabetic system: a, b, …, z, aa, ab, …; nil outside its range.
  private static func alphabetic(_ value: Int, first: Unicode.Scalar) -> String? {
    guard value > 0 else { return nil }
    var rest = value
    var letters: [Unicode.Scalar] = []
    while rest > 0 {
      rest -= 1
      letters.append(Unicode.Scalar(UInt8(Int(first.value) + rest % 26)))
      rest /= 26
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters.reversed())
    return String(text)
  }

  /// The additive system of Roman numerals; nil outside 1 to 3999.
  private static func roman(_ value: Int) -> String? {
    guard (1...3999).contains(value) else { return nil }
    let symbols: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (weight, symbol) in symbols {
      while rest >= weight {
        text += symbol
        rest -= weight
      }
    }
    return text
  }

  /// The numeric system with other digits.
  private static func digits(_ value: Int, zero: UInt32) -> String {
    var text = String.UnicodeScalarView()
    for character in String(value).unicodeScalars {
      if let digit = Unicode.Scalar(zero &+ (character.value &- 0x30)), (0x30...0x39).contains(character.value) {
        text.append(digit)
      } else {
        text.append(character)
      }
    }
    return String(text)
  }
}
