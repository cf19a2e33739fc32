internal import CICU
import Calendar

/// A value for a named place of a message.
package enum MessageArgument: Hashable, Sendable {
  /// Plain text, or the keyword of a `select`.
  case text(String)
  /// An exact decimal, `1234.50`.
  case number(String)
  /// A day, `2026-11-21`.
  case date(String)
}

/// Messages in ICU's MessageFormat with named arguments, plural and select.
package enum MessageFormatting {
  /// The message with its places filled.
  ///
  /// Every argument that the pattern names in any branch must be given; ICU itself would print the bare name.
  package static func format(
    pattern: String, arguments: [String: MessageArgument], language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    let names = try argumentNames(pattern: pattern)
    var values: [Value] = []
    for name in names {
      guard let argument = arguments[name] else { throw TextFormatError(.missingArgument(name)) }
      values.append(try Value(name: name, argument))
    }
    var offset: Int32 = -1
    let result = unsafe withArguments(values[...], collected: []) { arguments in
      unsafe withPattern(pattern) { bytes, length in
        unsafe language.withCString { language in
          unsafe digits.rawValue.withCString { digits in
            unsafe ICU.text { out in
              unsafe cicu_format_message(
                bytes, length, cicu_locale(language_tag: language, digits: digits, calendar: nil),
                arguments.baseAddress, Int32(arguments.count), out, &offset)
            }
          }
        }
      }
    }
    return try message(result, errorOffset: offset)
  }

  /// The argument names of a pattern in order of first use, those in branches included.
  package static func argumentNames(pattern: String) throws(TextFormatError) -> [String] {
    var offset: Int32 = -1
    let result = unsafe withPattern(pattern) { bytes, length in
      unsafe ICU.text { out in unsafe cicu_message_argument_names(bytes, length, out, &offset) }
    }
    return try message(result, errorOffset: offset).split(separator: "\0").map(String.init)
  }

  /// An argument in the form of the C surface.
  private struct Value {
    let name: String
    let kind: cicu_argument_kind
    let text: String
    let days: Int32

    init(name: String, _ argument: MessageArgument) throws(TextFormatError) {
      self.name = name
      switch argument {
      case .text(let value): (kind, text, days) = (cicu_argument_text, value, 0)
      case .number(let value):
        guard NumberFormatting.isExactDecimal(value) else { throw TextFormatError(.invalidNumber(value)) }
        (kind, text, days) = (cicu_argument_decimal, value, 0)
      case .date(let value):
        guard let date = PartialDate(iso: value) else { throw TextFormatError(.invalidDate(value)) }
        guard date.day != nil else { throw TextFormatError(.incompleteDate(value)) }
        (kind, text, days) = (cicu_argument_date, "", Int32(date.daysSince1970))
      }
    }
  }

  /// Lends all strings at once: one scope per argument, innermost the call.
  private static func withArguments<Result>(
    _ values: ArraySlice<Value>, collected: [cicu_argument],
    _ body: (UnsafeBufferPointer<cicu_argument>) -> Result
  ) -> Result {
    guard let value = values.first else { return unsafe collected.withUnsafeBufferPointer(body) }
    return unsafe value.name.withCString { name in
      unsafe value.text.withCString { text in
        let argument = unsafe cicu_argument(name: name, kind: value.kind, text: text, days: value.days)
        return unsafe withArguments(values.dropFirst(), collected: collected + [argument], body)
      }
    }
  }

  static func withPattern<Result>(
    _ pattern: String, _ body: (UnsafePointer<CChar>?, Int32) -> Result
  ) -> Result {
    var pattern = pattern
    return pattern.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe body($0.baseAddress, Int32($0.count)) }
    }
  }

  static func message(
    _ result: Result<String, ICUFailure>, errorOffset: Int32
  ) throws(TextFormatError) -> String {
    switch result {
    case .success(let text): return text
    case .failure(let failure):
      let name = ICU.name(of: failure.status)
      // Statuses of MessagePattern: bad syntax, unmatched braces, a plural or select without "other", wrong numbers.
      let syntax: Set = [
        "U_PATTERN_SYNTAX_ERROR", "U_UNMATCHED_BRACES", "U_DEFAULT_KEYWORD_MISSING", "U_BAD_VARIABLE_DEFINITION",
      ]
      guard errorOffset >= 0 || syntax.contains(name) else { throw TextFormatError(.icu(name)) }
      throw TextFormatError(.patternSyntax(offset: errorOffset >= 0 ? Int(errorOffset) : nil))
    }
  }
}
