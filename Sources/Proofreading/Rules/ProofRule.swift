package import Diagnostics

/// A rule that texts or pages are held against: where it comes from, its words, an example, and the check itself.
package struct ProofRule: Sendable {
  /// How sure a rule can be.
  package enum Certainty: String, Sendable {
    /// Counted or found by form: right whenever it speaks.
    case exact = "E"
    /// Word lists, endings and grammar: right nearly always.
    case heuristic = "H"
    /// Measured on the laid-out page.
    case layout = "L"
  }

  /// The number in the rule table, `W2`.
  package let number: String
  /// The sources, a letter each, as `Docs/EasyLanguage.md` lists them.
  package let sources: String
  /// How sure it can be.
  package let certainty: Certainty
  /// The finding.
  package let definition: DiagnosticDefinition
  /// A sentence that breaks the rule.
  package let wrong: String
  /// The same, better.
  package let right: String
  /// The check of a text; nil for rules that only pages can break.
  package let check: (@Sendable (_ text: AnalyzedText, _ run: inout RuleRun) -> Void)?

  /// The measure of laid-out pages; nil for rules on words alone.
  package let measure: (@Sendable (_ pages: MeasuredPages, _ run: inout PageRun) -> Void)?

  /// Creates a rule; the explanation of its finding ends with the example.
  package init(
    _ number: String, id: String, sources: String, _ certainty: Certainty, severity: Severity = .warning,
    message: Bilingual, fix: Bilingual, why: Bilingual, wrong: String, right: String,
    check: (@Sendable (_ text: AnalyzedText, _ run: inout RuleRun) -> Void)?,
    measure: (@Sendable (_ pages: MeasuredPages, _ run: inout PageRun) -> Void)? = nil
  ) {
    self.number = number
    self.sources = sources
    self.certainty = certainty
    self.wrong = wrong
    self.right = right
    self.check = check
    self.measure = measure
    definition = DiagnosticDefinition(
      id: id, severity: severity, message: message, fix: fix,
      explanation: Bilingual(
        de: "\(why.de) Nicht: \(wrong) Sondern: \(right) (Regel \(number); \(sources), \(certainty.rawValue))",
        en: "\(why.en) Not: \(wrong) But: \(right) (rule \(number); \(sources), \(certainty.rawValue))"))
  }
}
