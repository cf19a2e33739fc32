import Diagnostics
import Imposition
import Vordruck

/// `render`, `check` and `dump`: everything that runs the pipeline.
struct RenderCommand {
  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ name: CommandName, _ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    var request = try request(arguments)
    if arguments.flags.contains("--copies") { request.parameters["copy"] = "*" }
    if name != .dump, let every = request.parameters.first(where: { $0.value == "*" })?.key {
      return try runAll(name, request, every, arguments)
    }
    return try run(name, request, arguments)
  }

  /// Makes a document for each value that the data have for a parameter.
  private func runAll(
    _ name: CommandName, _ request: RenderRequest, _ parameter: String, _ arguments: Arguments
  ) throws(Arguments.Problem) -> ExitStatus {
    let output = arguments.values["-o"] ?? arguments.values["--output"]
    if name == .render, output?.hasSuffix("/") != true { throw .severalDocuments }
    let listing = engine.run(request, until: nil)
    guard let values = listing.parameterValues else {
      reporter.report(listing.log, listing.sources)
      return .inputHasErrors
    }
    var status = ExitStatus.done
    for (index, value) in values.enumerated() {
      var single = request
      single.parameters[parameter] = value
      if arguments.flags.contains("--copies") { single.makeCopy(index + 1, of: value) }
      let result = try run(name, single, arguments)
      if result != .done { status = result }
    }
    return status
  }

  private func run(
    _ name: CommandName, _ request: RenderRequest, _ arguments: Arguments
  ) throws(Arguments.Problem) -> ExitStatus {
    switch name {
    case .dump:
      guard let stage = try arguments.choice("--stage", as: Stage.self) else { throw .missingArgument("--stage") }
      let run = engine.run(request, until: stage)
      reporter.report(run.log, run.sources)
      guard let dump = run.dump else { return .inputHasErrors }
      console.output(dump)
      return run.log.hasErrors ? .inputHasErrors : .done
    case .check:
      var request = request
      request.proofreading.holds = true
      let run = engine.run(request, until: nil)
      reporter.report(run.log, run.sources)
      return run.log.hasErrors ? .inputHasErrors : .done
    default:
      guard let output = arguments.values["-o"] ?? arguments.values["--output"] else {
        throw .missingArgument("-o")
      }
      return try render(
        request, to: output, oparl: arguments.values["--oparl"],
        overwrites: arguments.flags.contains("--overwrite"))
    }
  }

  private func render(
    _ request: RenderRequest, to output: String, oparl: String?, overwrites: Bool
  ) throws(Arguments.Problem) -> ExitStatus {
    var run = engine.run(request, until: nil)
    let ending =
      switch request.format {
      case .pdf: ".pdf"
      case .png: ".png"
      case .tree: ".txt"
      case .html: ".html"
      }
    let target = OutputTarget(output, run: run, mark: request.nameMark, ending: ending)
    var files = run.pictures ?? (run.pdf ?? run.html ?? run.dump).map { [$0] } ?? []
    var targets = target.pages(files.count)
    if let session = run.session, let oparl, files.count == 1 {
      // The objects tell the document's name, size and checksum, and stand or fall with it.
      let name = target.isStandardOutput ? nil : target.path.split(separator: "/").last.map(String.init)
      targets.append(OutputTarget(file: oparl))
      files.append(session.json(fileName: name, pdf: files[0]))
    }
    if files.isEmpty || run.log.hasErrors {
      target.check(overwrites: overwrites, log: &run.log)
    } else if target.isStandardOutput {
      // Several pictures cannot follow each other in one stream; the objects of OParl have a file of their own.
      guard files.count == 1 || run.session != nil else { throw .severalPictures(files.count) }
      for (file, target) in zip(files, targets).dropFirst() {
        target.write(file, overwrites: overwrites, log: &run.log)
      }
      if !run.log.hasErrors { console.output(files[0]) }
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

  /// The options of `render`, `check`, `dump` and `batch` as a request.
  func request(_ arguments: Arguments) throws(Arguments.Problem) -> RenderRequest {
    guard arguments.words.count > 1 else {
      throw .missingArgument(reporter.language == .de ? "VORLAGE" : "TEMPLATE")
    }
    var request = RenderRequest(template: arguments.words[1])
    request.data = Array(arguments.words.dropFirst(2))
    request.previous = arguments.values["--previous"]
    request.language = arguments.values["--language"]
    request.parallelLanguages =
      arguments.values["--parallel"]?.split(separator: ",").map(String.init) ?? []
    request.house = arguments.values["--house"]
    request.date = arguments.values["--date"]
    request.facts = arguments.values["--facts"]
    request.today = Clock.today
    request.isDraft = arguments.flags.contains("--draft")
    request.isSample = arguments.flags.contains("--sample")
    request.conformance = try arguments.choice("--conformance", as: RenderRequest.Conformance.self) ?? .archive
    if let layout = try arguments.choice("--layout", as: RenderRequest.Layout.self) { request.layout = layout }
    switch arguments.values["--digits"] {
    case nil, "latin": break
    case "native": request.usesNativeDigits = true
    case let value?: throw .invalidValue(option: "--digits", value: value, allowed: ["latin", "native"])
    }
    switch arguments.values["--calendar"] {
    case nil, "gregorian": break
    case "native": request.usesNativeCalendar = true
    case let value?: throw .invalidValue(option: "--calendar", value: value, allowed: ["gregorian", "native"])
    }
    request.requiredState = try arguments.choice("--require", as: RenderRequest.RequiredState.self)
    request.audience = try arguments.choice("--audience", as: RenderRequest.Audience.self)
    request.confirmedBy = try arguments.choice("--confirmed-by", as: RenderRequest.ConfirmingRole.self)
    request.parameters = try arguments.parameters()
    request.fill = try arguments.choice("--fill", as: RenderRequest.Fill.self)
    request.format = try format(arguments)
    request.imposition = try arguments.choice("--imposition", as: ImpositionKind.self) ?? .screen
    request.writesOParl = arguments.values["--oparl"] != nil
    if request.writesOParl, request.format != .pdf { throw .missingArgument("--format pdf") }
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
    case "html": return .html
    case "png":
      return .png(resolution: try arguments.resolution())
    default: throw .invalidValue(option: "--format", value: name, allowed: ["pdf", "html", "png", "tree"])
    }
  }
}
