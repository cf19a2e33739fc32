import Diagnostics

/// Complaints about the command line itself.
struct UsageMessage {
  let language: DiagnosticLanguage

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  var noResources: String {
    say(
      "Der Ordner mit Vorlagen und Schriften wurde nicht gefunden. Geben Sie ihn mit --resources an.",
      "The folder with templates and fonts was not found. Name it with --resources.")
  }

  func unknownCommand(_ command: String, nearest: String?) -> String {
    say("Den Befehl „\(command)“ gibt es nicht.", "There is no command “\(command)”.") + meant(nearest) + help
  }

  private func meant(_ nearest: String?) -> String {
    nearest.map { say(" Meinten Sie „\($0)“?", " Did you mean “\($0)”?") } ?? ""
  }

  private var help: String { say(" „vordruck --help“ zeigt alle.", " “vordruck --help” shows all.") }

  func text(_ problem: Arguments.Problem) -> String {
    switch problem {
    case .unknownOption(let name, let nearest):
      say("Die Option „\(name)“ gibt es nicht.", "There is no option “\(name)”.") + meant(nearest) + help
    case .missingValue(let name):
      say("Nach „\(name)“ fehlt eine Angabe.", "A value is missing after “\(name)”.")
    case .unexpectedValue(let name):
      say("„\(name)“ hat keine Angabe.", "“\(name)” takes no value.")
    case .invalidValue(let option, let value, let allowed):
      say(
        "„\(value)“ passt nicht zu \(option). Erlaubt: \(allowed.joined(separator: ", ")).",
        "“\(value)” does not fit \(option). Allowed: \(allowed.joined(separator: ", ")).")
    case .missingArgument(let name):
      say("Es fehlt: \(name). „vordruck --help“ zeigt den Aufruf.", "Missing: \(name). See “vordruck --help”.")
    case .severalPictures(let count):
      say(
        "Die \(count) Seiten ergeben \(count) Bilder, die nicht in eine Ausgabe passen. Nennen Sie mit -o eine Datei.",
        "The \(count) pages make \(count) pictures, which do not fit into one output. Name a file with -o.")
    case .severalDocuments:
      say(
        "Mit „*“ entstehen mehrere Dokumente. Nennen Sie mit -o einen Ordner, der auf „/“ endet.",
        "“*” makes several documents. Name a folder that ends with “/” after -o.")
    case .invalidParameter(let word):
      say(
        "„\(word)“ ist keine Angabe der Form NAME=WERT.", "“\(word)” is not of the form NAME=VALUE.")
    case .surplusArgument(let word):
      say("„\(word)“ ist hier zu viel.", "“\(word)” is one too many.")
    }
  }
}
