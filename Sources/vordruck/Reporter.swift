import Diagnostics
import Vordruck

/// Shows findings on standard error, in the form and language wanted.
struct Reporter {
  /// The forms of findings.
  enum Format: String, CaseIterable {
    /// Lines for people.
    case text
    /// One JSON object a line.
    case json
  }

  let console: Console
  let language: DiagnosticLanguage
  let format: Format
  let showsValues: Bool

  /// Shows all findings of a run, and for people a closing line with their number.
  func report(_ log: DiagnosticLog, _ sources: SourceMap) {
    let visible = showsValues || (format == .text && console.isTerminal)
    let renderer = DiagnosticRenderer(language: language, showsValues: visible, sources: sources)
    for diagnostic in log.diagnostics {
      console.note(format == .json ? renderer.json(diagnostic) : renderer.text(diagnostic) + "\n")
    }
    guard format == .text, !log.diagnostics.isEmpty else { return }
    let errors = log.diagnostics.count { $0.severity == .error }
    let warnings = log.diagnostics.count { $0.severity == .warning }
    console.note(summary(errors: errors, warnings: warnings))
  }

  private func summary(errors: Int, warnings: Int) -> String {
    language == .de
      ? "\(errors) Fehler, \(warnings) \(warnings == 1 ? "Warnung" : "Warnungen")."
        + (errors > 0 ? " Es wurde nichts geschrieben." : "")
      : "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")."
        + (errors > 0 ? " Nothing was written." : "")
  }
}
