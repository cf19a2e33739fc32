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
      return try render(request, to: output, overwrites: arguments.flags.contains("--overwrite"))
    }
  }

  private func render(
    _ request: RenderRequest, to output: String, overwrites: Bool
  ) throws(Arguments.Problem) -> ExitStatus {
    var run = engine.run(request, until: nil)
    let ending =
      switch request.format {
      case .pdf: ".pdf"
      case .png: ".png"
      case .tree: ".txt"
      }
    let target = OutputTarget(output, run: run, isDraft: request.isDraft, ending: ending)
    let files = run.pictures ?? (run.pdf ?? run.dump).map { [$0] } ?? []
    let targets = target.pages(files.count)
    if files.isEmpty || run.log.hasErrors {
      target.check(overwrites: overwrites, log: &run.log)
    } else if target.isStandardOutput {
      // Several pictures cannot follow each other in one stream.
      guard files.count == 1 else { throw .severalPictures(files.count) }
      console.output(files[0])
    } else {
      // Nothing half done: no picture is written unless all can be.
      var problems = DiagnosticLog()
      for target in targets { target.check(overwrites: overwrites, log: &problems) }
      run.log.append(problems)
      if !problems.hasErrors {
        for (file, target) in zip(files, targets) { target.write(file, overwrites: overwrites, log: &run.log) }
      }
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
    request.format = try format(arguments)
    return request
  }

  /// `--format`, and for pictures `--resolution`: 1 to 1200 pixels per inch, 96 unless told otherwise.
  private func format(_ arguments: Arguments) throws(Arguments.Problem) -> RenderRequest.Format {
    guard let name = arguments.values["--format"] else {
      if arguments.values["--resolution"] != nil { throw .missingArgument("--format png") }
      return .pdf
    }
    switch name {
    case "pdf": return .pdf
    case "tree": return .tree(reporter.language)
    case "png":
      let resolution = arguments.values["--resolution"] ?? "96"
      guard let number = Int(resolution), (1...1200).contains(number) else {
        throw .invalidValue(option: "--resolution", value: resolution, allowed: ["1–1200"])
      }
      return .png(resolution: number)
    default: throw .invalidValue(option: "--format", value: name, allowed: ["pdf", "png", "tree"])
    }
  }
}
