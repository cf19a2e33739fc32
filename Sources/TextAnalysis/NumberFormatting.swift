/// Numbers and money by the rules of a language, from exact decimals (`-1234.50`); see `TextFormatter`.
package enum NumberFormatting {
  /// A number with grouping and as many decimal places as it has, or exactly `places`.
  package static func decimal(
    _ number: String, places: Int? = nil, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    try TextFormatter().decimal(number, places: places, language: language, digits: digits)
  }

  /// An amount in a currency with its usual places and sign: `1.234,56 €`.
  package static func money(
    _ amount: String, currency: String = "EUR", whole: Bool = false, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    try TextFormatter().money(amount, currency: currency, whole: whole, language: language, digits: digits)
  }

  /// An amount with the name of its currency: `1.234,56 Euro`; nil when the language has no name for it.
  package static func moneyInWords(
    _ amount: String, currency: String = "EUR", whole: Bool = false, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String? {
    try TextFormatter().moneyInWords(amount, currency: currency, whole: whole, language: language, digits: digits)
  }

  /// A number with a unit in words: `5 Jahre`; nil when the language has no word for it.
  package static func measure(
    _ number: String, unit: String, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String? {
    try TextFormatter().measure(number, unit: unit, language: language, digits: digits)
  }

  /// A number with the percent sign of the language: `12.5` becomes `12,5 %`.
  package static func percent(
    _ number: String, language: String, digits: Digits = .latin
  ) throws(TextFormatError) -> String {
    try TextFormatter().percent(number, language: language, digits: digits)
  }

  /// Whether a text is an exact decimal: optional sign, digits, optionally a point and digits.
  package static func isExactDecimal(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == 0x2D || rest.first == 0x2B { rest = rest.dropFirst() }
    let parts = rest.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
