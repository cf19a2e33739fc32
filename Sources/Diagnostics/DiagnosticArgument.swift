/// A value inside a message, typed by whether it may be shown to everybody.
package enum DiagnosticArgument: Hashable, Sendable {
  /// A key, element, property, path or file name: never personal data.
  case name(String)
  /// A value of the case data: shown on a terminal or with `--show-values`, masked elsewhere.
  case value(String)
  /// A count or limit.
  case number(Int)
  /// A text that exists in both languages: a schema label, the message of a check.
  case text(Bilingual)
}
