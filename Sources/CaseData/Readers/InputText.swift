import Diagnostics

/// What all readers check of a file's bytes before they read them: size, encoding, byte order mark.
enum InputText {
  /// The offset of the first character of a UTF-8 file, after its byte order mark; nil after reporting what is wrong.
  static func start(of file: SourceFile, limits: DataLimits, log: inout DiagnosticLog) -> Int? {
    guard fits(file, limits: limits, log: &log) else { return nil }
    let bytes = file.bytes
    if isUTF16(bytes) {
      log.report(
        Diagnostic(
          DataDiagnostics.wrongEncoding, data: SourceSpan(source: file.id, start: 0, length: 0),
          ["encoding": .name("UTF-16")]))
      return nil
    }
    if let bad = firstInvalidUTF8(bytes) {
      log.report(
        Diagnostic(
          DataDiagnostics.notUTF8, data: SourceSpan(source: file.id, start: bad, length: 1),
          ["byte": .name(hexadecimal(UInt32(bytes[bad]), digits: 2))]))
      return nil
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether the file is within the budget; reports when it is not.
  static func fits(_ file: SourceFile, limits: DataLimits, log: inout DiagnosticLog) -> Bool {
    guard file.bytes.count > limits.bytes else { return true }
    log.report(
      Diagnostic(
        DataDiagnostics.tooLarge, data: SourceSpan(source: file.id, start: 0, length: 0),
        ["file": .name(file.name), "limit": .number(limits.bytes >> 20)]))
    return false
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode table 3-7), or nil.
  static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: length = 3
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= count, second.contains(bytes[index + 1]) else { return index }
      for next in (index + 2)..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  /// `U+00E4 "ä"`: a character for a message; what cannot be seen is named by its number only.
  static func describe(_ scalar: Unicode.Scalar) -> String {
    let code = "U+" + hexadecimal(scalar.value, digits: 4)
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return code
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return code + " \"\u{25CC}\(scalar)\""
    default:
      return code + " \"\(scalar)\""
    }
  }

  /// A number in hexadecimal with at least so many digits.
  static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Whether XML, and so the canonical tree, can hold the character (XML 1.0, production 2).
  static func isXMLCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// UTF-16 and UTF-32 show in their byte order mark, or in a zero among the first bytes.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0)
  }
}
