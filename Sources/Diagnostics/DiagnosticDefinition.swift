/// One kind of finding: its stable id, weight and wording.
///
/// Each module keeps its definitions beside the code that raises them (`XxxDiagnostics.swift`, with `static let all`);
/// `explain` and `Docs/Diagnostics.md` are made from these lists.
/// Messages and fixes are patterns: `{name}` stands for the argument of that name.
package struct DiagnosticDefinition: Hashable, Sendable {
  /// `module.kebab-case`; never changes once released.
  package let id: String
  /// The weight unless a caller raises or lowers it.
  package let severity: Severity
  /// What is wrong, one sentence, in terms of the reader's own file.
  package let message: Bilingual
  /// What to do, one imperative sentence.
  package let fix: Bilingual
  /// Background for `explain`: why the rule exists, with an example.
  package let explanation: Bilingual

  /// Creates a definition.
  package init(
    id: String, severity: Severity, message: Bilingual, fix: Bilingual, explanation: Bilingual
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.fix = fix
    self.explanation = explanation
  }
}
