internal import CICU

/// Plural categories of CLDR: `zero`, `one`, `two`, `few`, `many`, `other`.
package enum PluralRules {
  /// The category of an exact decimal; its visible decimal places count (`1` is `one`, `1.0` is `other` in German).
  package static func category(
    of number: String, isOrdinal: Bool = false, language: String
  ) throws(TextFormatError) -> String {
    guard NumberFormatting.isExactDecimal(number) else { throw TextFormatError(.invalidNumber(number)) }
    let result = unsafe ICU.text { out in unsafe cicu_plural_category(number, isOrdinal, language, out) }
    switch result {
    case .success(let category): return category
    case .failure(let failure): throw TextFormatError(.icu(ICU.name(of: failure.status)))
    }
  }
}
