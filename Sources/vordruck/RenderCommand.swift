import Diagnostics
import Vordruck

/// `render`, `check` and `dump`: everything that runs the pipeline.
struct RenderCommand {
  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ name: CommandName, _ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let request = try request(arguments)
    switch name {
    case .dump:
      guard let stage = try arguments.choice("--stage", as: Stage.self) else { throw .missingArgument("--stage") }
      let run = engine.run(request, until: stage)
      reporter.report(run.log, run.sources)
      guard let dump = run.dump else { return .inputHasErrors }
      console.output(dump)
      return run.log.hasErrors ? .inputHasErrors : .done
    case .check:
      let run = engine.run(request, until: nil)
      reporter.report(run.log, run.sources)
      return run.log.hasErrors ? .inputHasErrors : .done
    default:
      guard let output = arguments.values["-o"] ?? arguments.values["--output"] else {
        throw .missingArgument("-o")
      }
      return render(request, to: output, overwrites: arguments.flags.contains("--overwrite"))
    }
  }

  private func render(_ request: RenderRequest, to output: String, overwrites: Bool) -> ExitStatus {
    var run = engine.run(request, until: nil)
    let target = OutputTarget(output, run: run, isDraft: request.isDraft)
    if let pdf = run.pdf, !run.log.hasErrors {
      if target.isStandardOutput {
        console.output(pdf)
      } else {
        target.write(pdf, overwrites: overwrites, log: &run.log)
      }
    } else {
      target.check(overwrites: overwrites, log: &run.log)
    }
    reporter.report(run.log, run.sources)
    return run.log.hasErrors ? .inputHasErrors : .done
  }

  private func request(_ arguments: Arguments) throws(Arguments.Problem) -> RenderRequest {
    guard arguments.words.count > 1 else {
      throw .missingArgument(reporter.language == .de ? "VORLAGE" : "TEMPLATE")
    }
    var request = RenderRequest(template: arguments.words[1])
    request.data = Array(arguments.words.dropFirst(2))
    request.language = arguments.values["--language"]
    request.parallelLanguages =
      arguments.values["--parallel"]?.split(separator: ",").map(String.init) ?? []
    request.house = arguments.values["--house"]
    request.date = arguments.values["--date"]
    request.isDraft = arguments.flags.contains("--draft")
    request.conformance = try arguments.choice("--conformance", as: RenderRequest.Conformance.self) ?? .archive
    return request
  }
}
