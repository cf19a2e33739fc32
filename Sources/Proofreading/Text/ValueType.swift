/// The kinds of typed values inside a text: rules on numbers, signs and abbreviations leave them alone.
package enum ValueType: String, Hashable, Sendable {
  /// An amount of money, `255 Euro`.
  case money
  /// A date, `1. März 2026`, or a year alone.
  case date
  /// A time of day, `9 Uhr`.
  case time
  /// A telephone or fax number.
  case phone
  /// A citation of a law, `§ 10 StAG`.
  case law
  /// An address of the net or an e-mail address.
  case address
  /// A postal address, a house number, a postcode.
  case postal
  /// A reference number, an account number.
  case reference
  /// Any other value that the document names as one: a fact, a value of the case data, code.
  case value
}
