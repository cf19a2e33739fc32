package import Diagnostics

/// All findings of this module, for `explain` and the list of diagnostics.
package enum CaseDataDiagnostics {
  /// All of them.
  package static let all: [DiagnosticDefinition] =
    JSONDiagnostics.all + DataDiagnostics.all + FieldDiagnostics.all + RichTextDiagnostics.all + SchemaDiagnostics.all
    + YAMLDiagnostics.all + CSVDiagnostics.all + CheckDiagnostics.all + AudienceDiagnostics.all
    + FactDiagnostics.all + TermDiagnostics.all
}
