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

extension PluralRules {
  /// The categories that whole numbers take in a language, in CLDR's order: six in Arabic, four in Polish.
  ///
  /// All rules of CLDR for whole numbers are settled below two hundred, but for millions in a few languages.
  package static func categories(language: String) -> [String] {
    let numbers = (0...200).map(String.init) + ["1000000"]
    let found = Set(numbers.compactMap { try? category(of: $0, language: language) })
    return ["zero", "one", "two", "few", "many", "other"].filter { found.contains($0) || $0 == "other" }
  }
}
