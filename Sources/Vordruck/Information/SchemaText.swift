import CaseData
import Diagnostics

/// The fields of a schema as an outline for people: key, label, how often, what kind, help.
struct SchemaText {
  let shown: ShownFields
  let language: DiagnosticLanguage

  /// The outline; a type that contains itself is shown once.
  func text() -> String {
    var lines: [String] = []
    let schema = shown.schema
    add(children: schema.rootElement.type, at: [], open: [schema.rootElement.type], to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(children type: TypeID, at path: [String], open: Set<TypeID>, to lines: inout [String]) {
    for field in shown.children(of: type, at: path) {
      let definition = shown.schema.type(of: field)
      let indent = String(repeating: "  ", count: path.count)
      lines.append("\(indent)\(field.name)\(field.isRepeated ? "[]" : "")  –  \(headline(field, definition, path))")
      if let help = field.help?.text(language), !help.isEmpty { lines.append("\(indent)    \(help)") }
      if case .enumeration(let values) = definition.kind {
        for value in values { lines.append("\(indent)    \(value.value) = \(value.label.text(language))") }
      }
      guard definition.kind.hasDeclaredChildren, !open.contains(field.type) else { continue }
      add(children: field.type, at: path + [field.name], open: open.union([field.type]), to: &lines)
    }
  }

  private func headline(_ field: ElementDeclaration, _ definition: TypeDefinition, _ path: [String]) -> String {
    let words = SchemaWords(language: language)
    let note = field.deprecation.map { language == .de ? ", veraltet: \($0)" : ", deprecated: \($0)" } ?? ""
    return
      "\(field.label.text(language)) (\(words.kind(definition.kind)), \(words.occurrence(of: field, isDemanded: shown.isDemanded(path + [field.name])))\(note))"
  }
}
