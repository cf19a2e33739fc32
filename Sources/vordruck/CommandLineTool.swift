import Diagnostics
import Vordruck

/// Understands a command line and runs its command.
struct CommandLineTool {
  let console: Console

  /// Options with a value, of any command.
  private static let valued: Set<String> = [
    "-o", "--output", "--language", "--parallel", "--house", "--previous", "--date", "--conformance", "--diagnostics",
    "--locale", "--resources", "--stage", "--fill", "--format", "--resolution", "--oparl", "--audience",
    "--param", "--imposition", "--confirmed-by", "--facts", "--due", "--profile", "--settings", "--only", "--template",
    "--state", "--require", "--digits", "--calendar", "--layout", "--from", "--data", "--base", "--jobs", "--report",
    "--shard", "--ics", "--pictures",
  ]
  /// Options without one, of any command.
  private static let flags: Set<String> = [
    "--help", "-h", "--check", "--draft", "--overwrite", "--show-values", "--version", "--resume", "--copies", "--all",
    "--sample", "--pages",
  ]

  /// Runs one command line (without the program's name).
  func run(_ words: [String]) -> ExitStatus {
    // The language of complaints must be known before anything can be complained about.
    let language = Self.language(words)
    do throws(Arguments.Problem) {
      let arguments = try Arguments(words, valued: Self.valued, flags: Self.flags)
      _ = try arguments.choice("--locale", as: DiagnosticLanguage.self)
      if arguments.flags.contains("--version") {
        console.print("vordruck \(Engine.version)")
        return .done
      }
      if !arguments.flags.isDisjoint(with: ["--help", "-h"]) || arguments.words.first == "help" {
        console.print(language == .de ? Help.german : Help.english)
        return .done
      }
      guard let command = arguments.words.first else {
        console.print(Help.firstSteps)
        return .done
      }
      return try run(command, arguments, language)
    } catch {
      console.note(UsageMessage(language: language).text(error))
      return .usage
    }
  }

  private func run(
    _ command: String, _ arguments: Arguments, _ language: DiagnosticLanguage
  ) throws(Arguments.Problem) -> ExitStatus {
    guard let name = CommandName(rawValue: command) else {
      let nearest = EditDistance.nearest(to: command, in: CommandName.allCases.map(\.rawValue))
      console.note(UsageMessage(language: language).unknownCommand(command, nearest: nearest))
      return .usage
    }
    if name == .explain, arguments.words.count == 1 {
      console.output(Array(DiagnosticList.markdown().utf8))
      return .done
    }
    if name == .explain {
      return ExplainCommand(console: console, language: language).run(try Self.only(arguments, "KENNUNG"))
    }
    guard let resources = arguments.values["--resources"].map(Resources.init(root:)) ?? Resources.locate() else {
      console.note(UsageMessage(language: language).noResources)
      return .inputHasErrors
    }
    let engine = Engine(resources: resources)
    let reporter = Reporter(
      console: console, language: language,
      format: try arguments.choice("--diagnostics", as: Reporter.Format.self) ?? .text,
      showsValues: arguments.flags.contains("--show-values"))
    switch name {
    case .render, .check, .dump:
      let command = RenderCommand(engine: engine, reporter: reporter, console: console)
      return try command.run(name, arguments)
    case .batch:
      let request = try RenderCommand(engine: engine, reporter: reporter, console: console).request(arguments)
      return try BatchCommand(installation: engine.installation, reporter: reporter, console: console)
        .run(request, arguments)
    case .due:
      return try DueCommand(resources: resources, reporter: reporter, console: console).run(arguments)
    case .templates, .fonts, .schema, .example, .selfCheck:
      let command = InformationCommand(engine: engine, reporter: reporter, console: console)
      return try command.run(name, arguments)
    case .i18n:
      return try TranslationCommand(engine: engine, reporter: reporter, console: console).run(arguments)
    case .facts:
      return try FactsCommand(engine: engine, reporter: reporter, console: console).run(arguments)
    case .lint: return try LintCommand(engine: engine, reporter: reporter, console: console).run(arguments)
    case .new: return try NewCommand(engine: engine, reporter: reporter, console: console).run(arguments)
    case .explain: return .defect
    }
  }

  /// The single word after the command.
  static func only(_ arguments: Arguments, _ name: String) throws(Arguments.Problem) -> String {
    guard arguments.words.count > 1 else { throw .missingArgument(name) }
    guard arguments.words.count == 2 else { throw .surplusArgument(arguments.words[2]) }
    return arguments.words[1]
  }

  private static func language(_ words: [String]) -> DiagnosticLanguage {
    for (index, word) in words.enumerated() {
      if word == "--locale=en" { return .en }
      if word == "--locale", index + 1 < words.count, words[index + 1] == "en" { return .en }
    }
    return .de
  }
}
