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
  ///
  /// - Parameter consequence: What errors have led to; nil: nothing was written.
  func report(_ log: DiagnosticLog, _ sources: SourceMap, consequence: String? = nil) {
    let visible = showsValues || (format == .text && console.isTerminal)
    let renderer = DiagnosticRenderer(language: language, showsValues: visible, sources: sources)
    for diagnostic in log.diagnostics {
      console.note(format == .json ? renderer.json(diagnostic) : renderer.text(diagnostic) + "\n")
    }
    guard format == .text, !log.diagnostics.isEmpty else { return }
    let errors = log.diagnostics.count { $0.severity == .error }
    let warnings = log.diagnostics.count { $0.severity == .warning }
    console.note(
      summary(
        errors: errors, warnings: warnings,
        consequence: consequence ?? say("Es wurde nichts geschrieben.", "Nothing was written.")))
  }

  private func summary(errors: Int, warnings: Int, consequence: String) -> String {
    say(
      "\(errors) Fehler, \(warnings) \(warnings == 1 ? "Warnung" : "Warnungen").",
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings").")
      + (errors > 0 ? " \(consequence)" : "")
  }

  /// One of two languages.
  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// Shows why a case of a series failed: its row and cell or its file, then what was found.
  func report(_ outcome: BatchOutcome) {
    let visible = showsValues || (format == .text && console.isTerminal)
    let renderer = DiagnosticRenderer(language: language, showsValues: visible, sources: outcome.sources)
    let origin =
      switch outcome.origin {
      case .row(let row): say("Zeile \(row)", "Row \(row)")
      case .file(let path): path
      }
    for finding in outcome.findings where finding.diagnostic.severity == .error {
      guard format == .text else {
        console.note(renderer.json(finding.diagnostic))
        continue
      }
      let cell = finding.cell.map { say(", Zelle \($0)", ", cell \($0)") } ?? ""
      console.note("\(origin)\(cell)\n\(renderer.text(finding.diagnostic))\n")
    }
  }
}
