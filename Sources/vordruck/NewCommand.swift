import Diagnostics
import Vordruck

/// `new NAME [--from TEMPLATE]`: a template folder to start from, and what to do next.
struct NewCommand {
  let engine: Engine
  let reporter: Reporter
  let console: Console

  func run(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let name = try CommandLineTool.only(arguments, "NAME")
    var parent = arguments.values["-o"] ?? arguments.values["--output"] ?? "."
    while parent.count > 1, parent.hasSuffix("/") { parent.removeLast() }
    var log = DiagnosticLog()
    let result = NewTemplate(resources: engine.resources).make(
      name, from: arguments.values["--from"], in: parent, log: &log)
    reporter.report(log, SourceMap())
    guard let result, !log.hasErrors else { return .inputHasErrors }
    console.print(text(result, name: name))
    return .done
  }

  private func text(_ result: NewTemplate.Result, name: String) -> String {
    let folder = result.folder.contains("/") ? result.folder : "./" + result.folder
    let data = result.example.map { "\(folder)/\($0)" } ?? "\(name).json"
    let make = result.usesSharedData ? "  vordruck example \(folder) > \(data)\n" : ""
    let render =
      "  vordruck render \(folder) \(result.example != nil || result.usesSharedData ? data + " " : "")--house musterstadt -o \(name).pdf"
    guard reporter.language == .de else {
      return """
        Made: \(folder) (\(result.files.joined(separator: ", ")))

        Now
          1. See it:
        \(make)\(render)
          2. Write your words into \(folder)/catalogues/de.xlf and arrange them in \(folder)/template.xml.
          3. Describe your data in \(folder)/schema.xsd; “vordruck schema \(folder)” shows what it takes.
          4. Check while you write: vordruck check \(folder) \(data)

        Docs/Vorlagen-schreiben.md (German) leads through all of it in half an hour.
        """
    }
    return """
      Angelegt: \(folder) (\(result.files.joined(separator: ", ")))

      Wie es weitergeht
        1. Ansehen:
      \(make)\(render)
        2. Ihre Worte stehen in \(folder)/catalogues/de.xlf, ihr Platz in \(folder)/template.xml.
        3. Ihre Angaben beschreibt \(folder)/schema.xsd; „vordruck schema \(folder)“ zeigt, was sie verlangt.
        4. Prüfen, während Sie schreiben: vordruck check \(folder) \(data) --house musterstadt

      Docs/Vorlagen-schreiben.md führt in einer halben Stunde durch alles.
      """
  }
}
