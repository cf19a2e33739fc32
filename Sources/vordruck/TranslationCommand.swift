import Diagnostics
import Vordruck

/// `i18n export`, `i18n import` and `i18n status`: texts to translators and back.
struct TranslationCommand {
  /// What is to be done.
  enum Action: String, CaseIterable {
    case export, `import`, status
  }

  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let actions = Action.allCases.map(\.rawValue)
    guard arguments.words.count > 1 else { throw .missingArgument(actions.joined(separator: "|")) }
    guard let action = Action(rawValue: arguments.words[1]) else {
      throw .invalidValue(option: "i18n", value: arguments.words[1], allowed: actions)
    }
    switch action {
    case .export: return try export(arguments)
    case .import: return try bringBack(arguments)
    case .status: return try status(arguments)
    }
  }

  private func export(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let template = try only(arguments, reporter.language == .de ? "VORLAGE" : "TEMPLATE")
    guard let language = arguments.values["--language"] else { throw .missingArgument("--language") }
    let wanted = try arguments.choice("--only", as: Engine.ExchangeScope.self)
    if let data = arguments.values["--data"] {
      guard arguments.values["--pictures"] == nil else { throw .surplusArgument("--pictures") }
      return exportCase(template, data, language, isWhole: wanted == .all, arguments)
    }
    let scope = wanted ?? .all
    let format = try arguments.choice("--format", as: Engine.ExchangeFormat.self) ?? .xliff
    var pictures: TextPictures?
    if let folder = arguments.values["--pictures"] {
      guard format != .tsv else { throw .missingArgument("--format xliff|po") }
      pictures = try self.pictures(template, folder, arguments)
      if pictures == nil { return .inputHasErrors }
    }
    let sources = SourceMap()
    var log = DiagnosticLog()
    let text = engine.translationExport(
      template, language: language, house: arguments.values["--house"], scope: scope, format: format,
      pictures: pictures, sources: sources, log: &log)
    if text != nil, let pictures {
      // Nothing half done: no picture is written unless the file can be.
      let overwrites = arguments.flags.contains("--overwrite")
      output(arguments)?.check(overwrites: overwrites, log: &log)
      if !log.hasErrors { pictures.write(overwrites: overwrites, log: &log) }
    }
    return write(text, arguments, sources, &log)
  }

  /// The pages of the German example; nil with what prevents them reported.
  private func pictures(
    _ template: String, _ folder: String, _ arguments: Arguments
  ) throws(Arguments.Problem) -> TextPictures? {
    var log = DiagnosticLog()
    let resolution = try arguments.resolution()
    let run = engine.examplePictures(
      template, house: arguments.values["--house"], parameters: try arguments.parameters(), resolution: resolution,
      log: &log)
    guard let run else {
      reporter.report(log, SourceMap())
      return nil
    }
    let pictures = TextPictures(run, template: template, folder: folder, resolution: resolution)
    if pictures == nil { reporter.report(run.log, run.sources) }
    return pictures
  }

  private func exportCase(
    _ template: String, _ data: String, _ language: String, isWhole: Bool, _ arguments: Arguments
  ) -> ExitStatus {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let text = CaseTextExchange(engine: engine, sources: sources)
      .export(template, data: data, language: language, isWhole: isWhole, log: &log)
    return write(text, arguments, sources, &log)
  }

  /// The file to be written; nil for standard output.
  private func output(_ arguments: Arguments) -> OutputTarget? {
    let path = arguments.values["-o"] ?? arguments.values["--output"] ?? "-"
    return path == "-" ? nil : OutputTarget(file: path)
  }

  private func write(
    _ text: String?, _ arguments: Arguments, _ sources: SourceMap, _ log: inout DiagnosticLog
  ) -> ExitStatus {
    if let text, !log.hasErrors {
      if let target = output(arguments) {
        target.write(Array(text.utf8), overwrites: arguments.flags.contains("--overwrite"), log: &log)
      } else {
        console.output(Array(text.utf8))
      }
    }
    reporter.report(log, sources)
    return log.hasErrors ? .inputHasErrors : .done
  }

  /// Takes translations of free texts back into a case file.
  private func bringBackCase(_ data: String, _ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    guard let template = arguments.values["--template"] else { throw .missingArgument("--template") }
    let file = try only(arguments, reporter.language == .de ? "DATEI" : "FILE")
    let sources = SourceMap()
    var log = DiagnosticLog()
    let count = CaseTextExchange(engine: engine, sources: sources)
      .bringBack(file, template: template, data: data, language: arguments.values["--language"], log: &log)
    reporter.report(log, sources)
    guard let count, !log.hasErrors else { return .inputHasErrors }
    console.print(
      reporter.language == .de
        ? "\(data): \(count) \(count == 1 ? "Text" : "Texte") eingetragen"
        : "\(data): \(count) \(count == 1 ? "text" : "texts") written")
    return .done
  }

  private func bringBack(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    guard arguments.words.count > 2 else { throw .missingArgument(reporter.language == .de ? "DATEI" : "FILE") }
    if let data = arguments.values["--data"] { return try bringBackCase(data, arguments) }
    var options = TranslationImport.Options()
    options.template = arguments.values["--template"]
    options.language = arguments.values["--language"]
    options.house = arguments.values["--house"]
    options.state = try arguments.choice("--state", as: TranslationImport.State.self)
    var status = ExitStatus.done
    for path in arguments.words.dropFirst(2) {
      let sources = SourceMap()
      var log = DiagnosticLog()
      let results = TranslationImport(engine: engine, options: options, sources: sources).run(path, log: &log)
      reporter.report(log, sources)
      for result in results {
        console.print(
          reporter.language == .de
            ? "\(result.path): \(result.count) \(result.count == 1 ? "Text" : "Texte") übernommen"
            : "\(result.path): \(result.count) \(result.count == 1 ? "text" : "texts") taken over")
      }
      if log.hasErrors { status = .inputHasErrors }
      if results.isEmpty, !log.hasErrors {
        console.print(reporter.language == .de ? "\(path): nichts Neues" : "\(path): nothing new")
      }
    }
    return status
  }

  private func status(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    guard arguments.words.count < 4 else { throw .surplusArgument(arguments.words[3]) }
    let templates = arguments.words.count > 2 ? [arguments.words[2]] : engine.templateNames + ["shared"]
    let sources = SourceMap()
    var log = DiagnosticLog()
    var hasErrors = false
    for template in templates {
      let status = TranslationStatus(
        template, house: arguments.values["--house"], language: arguments.values["--language"], engine: engine,
        sources: sources, log: &log)
      if let status, templates.count == 1 || !status.rows.isEmpty { console.print(status.text(reporter.language)) }
      if let status, arguments.flags.contains("--pages") {
        // Where only shared texts are translated there is nothing to print, unless somebody asks for just that.
        let isAskedFor = arguments.words.count > 2 && arguments.values["--language"] != nil
        for row in status.rows where row.hasCatalogue || isAskedFor {
          hasErrors = try checkPages(template, row.language, arguments) || hasErrors
        }
      }
    }
    reporter.report(log, sources)
    return log.hasErrors || hasErrors ? .inputHasErrors : .done
  }

  /// Lays out the example in a language and reports the texts that are too long; whether there were errors.
  private func checkPages(
    _ template: String, _ language: String, _ arguments: Arguments
  ) throws(Arguments.Problem) -> Bool {
    var log = DiagnosticLog()
    let checks = PageCheck.run(
      template, language: language, house: arguments.values["--house"], parameters: try arguments.parameters(),
      engine: engine, log: &log)
    reporter.report(log, SourceMap())
    for check in checks { reporter.report(check.log, check.sources) }
    let count = checks.reduce(0) { $0 + $1.count }
    let result =
      if checks.isEmpty || checks.contains(where: { !$0.isLaidOut }) {
        reporter.say("nicht geprüft", "not checked")
      } else if count == 0 {
        reporter.say("alle Texte haben Platz", "all texts have room")
      } else {
        reporter.say(
          "\(count) \(count == 1 ? "Text hat" : "Texte haben") zu wenig Platz",
          "\(count) \(count == 1 ? "text has" : "texts have") not enough room")
      }
    console.print("\(template), \(language): \(result)")
    return log.hasErrors || checks.contains { $0.log.hasErrors }
  }

  private func only(_ arguments: Arguments, _ name: String) throws(Arguments.Problem) -> String {
    guard arguments.words.count > 2 else { throw .missingArgument(name) }
    guard arguments.words.count == 3 else { throw .surplusArgument(arguments.words[3]) }
    return arguments.words[2]
  }
}
