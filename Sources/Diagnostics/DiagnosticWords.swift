/// The few fixed words around a finding.
struct DiagnosticWords {
  let language: DiagnosticLanguage

  var fix: String { language == .de ? "Abhilfe" : "fix" }
  var path: String { language == .de ? "Stelle in den Daten" : "place in the data" }
  var data: String { language == .de ? "Daten" : "data" }

  func suggestion(_ name: String) -> String {
    language == .de ? "Meinten Sie „\(name)“?" : "did you mean “\(name)”?"
  }
}
