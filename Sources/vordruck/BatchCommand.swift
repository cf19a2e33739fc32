import Diagnostics
import Vordruck

/// `batch`: a document for each row of a table or for each file.
struct BatchCommand {
  let installation: Installation
  let reporter: Reporter
  let console: Console

  func run(_ request: RenderRequest, _ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let request = try batch(request, arguments)
    let sources = SourceMap()
    var log = DiagnosticLog()
    guard let batch = Batch(request, installation: installation, sources: sources, log: &log) else {
      reporter.report(log, sources)
      return .inputHasErrors
    }
    let reporter = reporter
    let counts = batch.run(log: &log) { outcome in
      guard outcome.state == .failed else { return }
      reporter.report(outcome)
    }
    guard let counts else {
      reporter.report(log, sources)
      return .inputHasErrors
    }
    console.note(
      reporter.say(
        "\(counts[.done] ?? 0) erstellt, \(counts[.skipped] ?? 0) schon vorhanden, \(counts[.failed] ?? 0) fehlgeschlagen.",
        "\(counts[.done] ?? 0) made, \(counts[.skipped] ?? 0) already there, \(counts[.failed] ?? 0) failed."))
    return counts[.failed] == nil ? .done : .batchHasFailures
  }

  private func batch(_ base: RenderRequest, _ arguments: Arguments) throws(Arguments.Problem) -> BatchRequest {
    guard let folder = arguments.values["-o"] ?? arguments.values["--output"] else {
      throw .missingArgument("--output")
    }
    guard base.format == .pdf else { throw .missingArgument("--format pdf") }
    var request = BatchRequest(
      base: base, folder: folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
    request.common = arguments.repeated["--base"] ?? []
    request.jobs = try number("--jobs", in: 1...256, arguments) ?? Batch.processors
    request.overwrites = arguments.flags.contains("--overwrite")
    request.report = arguments.values["--report"]
    request.resumes = arguments.flags.contains("--resume")
    if request.resumes, request.report == nil { throw .missingArgument("--report") }
    if let shard = arguments.values["--shard"] {
      let parts = shard.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let index = parts[0], let of = parts[1], of >= 1, (1...of).contains(index) else {
        throw .invalidValue(option: "--shard", value: shard, allowed: ["1/2", "2/2"])
      }
      request.shard = (index, of)
    }
    return request
  }

  private func number(
    _ option: String, in range: ClosedRange<Int>, _ arguments: Arguments
  ) throws(Arguments.Problem) -> Int? {
    guard let value = arguments.values[option] else { return nil }
    guard let number = Int(value), range.contains(number) else {
      throw .invalidValue(option: option, value: value, allowed: ["\(range.lowerBound)–\(range.upperBound)"])
    }
    return number
  }
}
