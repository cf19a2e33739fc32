/// The restrictions of a simple type, in the words of the schema.
package struct Facets: Hashable, Sendable {
  /// Regular expressions; one of each step of derivation must match.
  package var patterns: [String] = []
  /// The exact number of characters.
  package var length: Int?
  /// The least number of characters.
  package var minLength: Int?
  /// The greatest number of characters.
  package var maxLength: Int?
  /// The least value.
  package var minInclusive: String?
  /// The greatest value.
  package var maxInclusive: String?
  /// The value that must be exceeded.
  package var minExclusive: String?
  /// The value that must not be reached.
  package var maxExclusive: String?
  /// The most digits in all.
  package var totalDigits: Int?
  /// The most digits after the decimal point.
  package var fractionDigits: Int?

  /// No restriction.
  package init() {}
}
