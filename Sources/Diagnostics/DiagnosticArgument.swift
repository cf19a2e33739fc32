/// A value inside a message, typed by whether it may be shown to everybody.
package enum DiagnosticArgument: Hashable, Sendable {
  /// A key, element, property, path or file name: never personal data.
  case name(String)
  /// A value of the case data: shown on a terminal or with `--show-values`, masked elsewhere.
  case value(String)
  /// A value of the case data, and what may be said of it to everybody.
  case described(String, as: Bilingual)
  /// A measure with a full stop before its decimals, `86.8 mm`: German writes a comma.
  case decimal(String)
  /// A count or limit.
  case number(Int)
  /// A text that exists in both languages: a schema label, the message of a check.
  case text(Bilingual)
}
