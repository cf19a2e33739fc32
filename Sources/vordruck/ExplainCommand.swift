import Diagnostics
import Vordruck

/// `explain ID`: what a finding means, in both parts of its wording.
struct ExplainCommand {
  let console: Console
  let language: DiagnosticLanguage

  func run(_ id: String) -> ExitStatus {
    let all = DiagnosticCatalogue.all
    guard let definition = all.first(where: { $0.id == id }) else {
      let nearest = EditDistance.nearest(to: id, in: all.map(\.id))
      let hint = nearest.map { language == .de ? " Meinten Sie „\($0)“?" : " Did you mean “\($0)”?" } ?? ""
      console.note(
        (language == .de ? "Die Meldung „\(id)“ gibt es nicht." : "There is no finding “\(id)”.") + hint)
      return .inputHasErrors
    }
    console.print("\(definition.id) (\(definition.severity.rawValue))\n")
    console.print(DiagnosticPattern(definition.message.text(language)).plain)
    console.print(
      (language == .de ? "\nAbhilfe: " : "\nfix: ")
        + DiagnosticPattern(definition.fix.text(language)).plain)
    console.print("\n" + definition.explanation.text(language))
    return .done
  }
}
