package import Catalogues
package import TextAnalysis

/// What somebody wants of one document, beside template and data.
package struct InstantiationOptions: Sendable {
  /// The document's language, a BCP 47 tag.
  package var language = "de"
  /// The languages beside German in `v:parallel`; empty for a document in one language.
  package var parallelLanguages: [String] = []
  /// Where translations stand.
  package var arrangement = Arrangement.parallel
  /// Whether missing values become numbered gaps instead of errors.
  package var isDraft = false
  /// Whether it is a sample: a parameter without a value takes the first that the data have.
  package var isSample = false
  /// The document's date, ISO 8601: `$date` in expressions.
  package var date: String?
  /// The digits of dates in words and of numbers in messages; binding entries have Latin ones always.
  package var digits = Digits.latin
  /// The calendar of dates in words; binding entries have the Gregorian one always.
  package var calendar = DateCalendar.gregorian
  /// The least state of a translation that is printed; nil for any.
  package var requiredState: TranslationState?
  /// The least state that the template itself demands, where somebody has told otherwise: the document says so.
  package var waivedState: TranslationState?
  /// For whom the document is made: `$audience` in expressions.
  package var audience = "full"
  /// How its form is filled in (`fillable`, `flat`, `blank`): `$fill` in expressions; empty where nobody said.
  package var fill = ""
  /// The role that has confirmed that a paper without names tells of nobody: `$confirmedBy` in expressions; else empty.
  package var confirmedBy = ""
  /// What the caller says about the document, by the names of `v:param`.
  package var parameters: [String: String] = [:]
  /// What rules about the data have found missing: it is not reported again where it would be printed.
  package var missing = MissingParts()
  /// How large a document may become.
  package var limits = InstantiationLimits()

  /// Creates options for a final German document.
  package init() {}
}

/// Where the translations of a document stand.
package enum Arrangement: String, Sendable, CaseIterable {
  /// Beside the German blocks, row by row, in `v:parallel`.
  case parallel
  /// Behind the whole German document, each language with page numbers of its own.
  case sequential
  /// On a sheet of its own for information, without German and without lines to sign on.
  case sheet
}

/// How large a document may become; what goes beyond ends with a diagnostic.
package struct InstantiationLimits: Sendable {
  /// The most passes through all `v:for-each` together.
  package var repetitions = 500_000
  /// The most elements and texts.
  package var nodes = 2_000_000
  /// The deepest nesting of elements.
  package var depth = 200
  /// The most steps of one expression.
  package var operations = 10_000_000

  /// Creates the usual limits.
  package init() {}
}
