import Diagnostics
import Vordruck

/// `templates`, `fonts`, `schema`, `example` and `self-check`: what there is, without rendering.
struct InformationCommand {
  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ name: CommandName, _ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let sources = SourceMap()
    var log = DiagnosticLog()
    var text: String?
    let isWhole = arguments.flags.contains("--all")
    switch name {
    case .templates: text = engine.templateList(log: &log)
    case .fonts: text = engine.fontList(log: &log)
    case .schema:
      let template = try CommandLineTool.only(arguments, reporter.language == .de ? "VORLAGE" : "TEMPLATE")
      switch try arguments.choice("--format", as: Engine.SchemaForm.self) ?? .text {
      case .text:
        text = engine.schemaText(
          template, isWhole: isWhole, language: reporter.language, sources: sources, log: &log)
      case .html:
        text = engine.schemaPage(
          template, isWhole: isWhole, language: reporter.language, sources: sources, log: &log)
      }
    case .example:
      let template = try CommandLineTool.only(arguments, reporter.language == .de ? "VORLAGE" : "TEMPLATE")
      if let format = try arguments.choice("--format", as: Engine.DataFormat.self) {
        text = engine.skeleton(
          template, format: format, isWhole: isWhole, language: reporter.language, sources: sources, log: &log)
      } else {
        text = engine.exampleText(template, log: &log)
      }
    default: text = engine.selfCheck(language: reporter.language, log: &log)
    }
    if let text { console.output(Array(text.utf8)) }
    reporter.report(log, sources)
    return log.hasErrors ? .inputHasErrors : .done
  }
}
