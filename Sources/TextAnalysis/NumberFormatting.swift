internal import CICU

/// Numbers and money by the rules of a language, from exact decimals (`-1234.50`).
package enum NumberFormatting {
  /// A number with grouping and as many decimal places as it has, or exactly `places`.
  ///
  /// A value with more places than asked for is an error: nothing is rounded unasked.
  package static func decimal(
    _ number: String, places: Int? = nil, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    let precision = places.map { fixed($0) } ?? "precision-unlimited"
    return try format(number, skeleton: "\(precision) rounding-mode-unnecessary", language, digits)
  }

  /// An amount in a currency with its usual places and sign: `1.234,56 €`.
  package static func money(
    _ amount: String, currency: String = "EUR", language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw TextFormatError(.icu("U_ILLEGAL_ARGUMENT_ERROR"))
    }
    return try format(
      amount, skeleton: "currency/\(currency) precision-currency-standard rounding-mode-unnecessary", language, digits)
  }

  /// A number with the percent sign of the language: `12.5` becomes `12,5 %`.
  package static func percent(
    _ number: String, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    try format(number, skeleton: "percent precision-unlimited", language, digits)
  }

  /// Whether a text is an exact decimal: optional sign, digits, optionally a point and digits.
  package static func isExactDecimal(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == 0x2D || rest.first == 0x2B { rest = rest.dropFirst() }
    let parts = rest.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func fixed(_ places: Int) -> String {
    places == 0 ? "precision-integer" : "." + String(repeating: "0", count: places)
  }

  private static func format(
    _ number: String, skeleton: String, _ language: String, _ digits: Digits
  ) throws(TextFormatError) -> String {
    guard isExactDecimal(number) else { throw TextFormatError(.invalidNumber(number)) }
    let result = unsafe language.withCString { language in
      unsafe digits.rawValue.withCString { digits in
        unsafe ICU.text { out in
          unsafe cicu_format_number(
            number, skeleton, cicu_locale(language_tag: language, digits: digits), out)
        }
      }
    }
    switch result {
    case .success(let text): return text
    case .failure(let failure):
      let name = ICU.name(of: failure.status)
      throw TextFormatError(name == "U_FORMAT_INEXACT_ERROR" ? .inexactNumber(number) : .icu(name))
    }
  }
}
