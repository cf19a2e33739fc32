import Diagnostics
import Proofreading
import Vordruck

/// `lint FILE [DATA…]`: holds a text, or a template with its data, against the rules of a profile.
struct LintCommand {
  /// The forms of a report.
  enum Format: String, CaseIterable {
    case text, json, sarif
  }

  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let language = reporter.language
    guard arguments.words.count > 1 else { throw .missingArgument(language == .de ? "DATEI" : "FILE") }
    var request = LintRequest(file: arguments.words[1])
    request.data = Array(arguments.words.dropFirst(2))
    request.profile = arguments.values["--profile"]
    request.language = arguments.values["--language"]
    request.today = Clock.today
    request.settings = arguments.repeated["--settings"] ?? []
    request.house = arguments.values["--house"]
    request.date = arguments.values["--date"]
    let format = try arguments.choice("--format", as: Format.self) ?? .text
    let run = engine.lint(request)
    if let readability = run.readability {
      switch format {
      case .text: console.output(Array(text(run, readability).utf8))
      case .json: console.output(Array(LintReport(run: run, language: language).json().utf8))
      case .sarif:
        let report = SARIFReport(language: language, sources: run.sources)
        console.output(Array(report.text(run.findings, version: Engine.version).utf8))
      }
    }
    reporter.report(run.log, run.sources)
    return run.hasErrors ? .inputHasErrors : .done
  }

  private func text(_ run: LintRun, _ readability: Readability) -> String {
    let renderer = DiagnosticRenderer(
      language: reporter.language, showsValues: reporter.showsValues || console.isTerminal, sources: run.sources)
    let findings = run.findings.map { renderer.text($0.diagnostic) + "\n\n" }.joined()
    return findings + LintReport(run: run, language: reporter.language).summary()
  }
}
