/// The languages in which diagnostics speak.
package enum DiagnosticLanguage: String, Sendable, CaseIterable {
  /// German.
  case de
  /// English.
  case en
}
