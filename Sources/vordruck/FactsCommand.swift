import Diagnostics
import Vordruck

/// `facts`: the register of law facts, and what needs attention in it.
struct FactsCommand {
  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    if arguments.flags.contains("--check") { return try check(arguments) }
    if arguments.words.count > 1 { throw .surplusArgument(arguments.words[1]) }
    var query = Engine.FactQuery(date: arguments.values["--date"] ?? Clock.today)
    if let days = arguments.values["--due"] {
      guard let number = Int(days), (0...3660).contains(number) else {
        throw .invalidValue(option: "--due", value: days, allowed: ["0–3660"])
      }
      query.days = number
    }
    query.house = arguments.values["--house"]
    query.register = arguments.values["--facts"]
    let sources = SourceMap()
    var log = DiagnosticLog()
    let text = engine.factList(query, language: reporter.language, sources: sources, log: &log)
    if let text { console.output(Array(text.utf8)) }
    reporter.report(log, sources)
    return log.hasErrors ? .inputHasErrors : .done
  }

  /// `--check FILE.pdf…`: which printed papers say what no longer holds.
  private func check(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let files = Array(arguments.words.dropFirst())
    guard !files.isEmpty else { throw .missingArgument(reporter.language == .de ? "DATEI.pdf" : "FILE.pdf") }
    var query = Engine.FactQuery(date: arguments.values["--date"] ?? Clock.today)
    query.house = arguments.values["--house"]
    query.register = arguments.values["--facts"]
    let sources = SourceMap()
    var log = DiagnosticLog()
    let result = engine.checkLeaflets(files, query, language: reporter.language, sources: sources, log: &log)
    if let result { console.output(Array(result.text.utf8)) }
    reporter.report(log, sources)
    return log.hasErrors || result?.isStale == true ? .inputHasErrors : .done
  }
}
