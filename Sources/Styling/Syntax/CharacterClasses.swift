// The character classes of CSS Syntax 3 §4.2, on bytes.
extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
  var isCSSNewline: Bool { self == 0x0A || self == 0x0C || self == 0x0D }
  var isCSSWhitespace: Bool { self == 0x20 || self == 0x09 || isCSSNewline }
  /// Letters, the underscore, everything outside ASCII, and NUL, which stands for U+FFFD.
  var isNameStart: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || self == UInt8(ascii: "_") || self >= 0x80
      || self == 0
  }
  var isNamePart: Bool { isNameStart || isDigit || self == UInt8(ascii: "-") }
  var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension String {
  /// The text with ASCII letters made small: CSS keywords ignore case in ASCII only.
  var asciiLowercased: String {
    guard utf8.contains(where: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else { return self }
    let lowered = utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    return String(decoding: lowered, as: UTF8.self)
  }
}
