import CaseData
import Diagnostics

/// The fields of a schema as an outline for people: key, label, how often, what kind, help.
struct SchemaText {
  let schema: SchemaModel
  let language: DiagnosticLanguage

  /// The outline; a type that contains itself is shown once.
  func text() -> String {
    var lines: [String] = []
    add(children: schema.rootElement.type, depth: 0, open: [schema.rootElement.type], to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(children type: TypeID, depth: Int, open: Set<TypeID>, to lines: inout [String]) {
    for field in schema.children(of: type) {
      let definition = schema.type(of: field)
      let indent = String(repeating: "  ", count: depth)
      lines.append("\(indent)\(field.name)\(field.isRepeated ? "[]" : "")  –  \(headline(field, definition))")
      if let help = field.help?.text(language), !help.isEmpty { lines.append("\(indent)    \(help)") }
      if case .enumeration(let values) = definition.kind {
        for value in values { lines.append("\(indent)    \(value.value) = \(value.label.text(language))") }
      }
      guard definition.kind.hasDeclaredChildren, !open.contains(field.type) else { continue }
      add(children: field.type, depth: depth + 1, open: open.union([field.type]), to: &lines)
    }
  }

  private func headline(_ field: ElementDeclaration, _ definition: TypeDefinition) -> String {
    let words = SchemaWords(language: language)
    let note = field.deprecation.map { language == .de ? ", veraltet: \($0)" : ", deprecated: \($0)" } ?? ""
    return "\(field.label.text(language)) (\(words.kind(definition.kind)), \(words.occurrence(of: field))\(note))"
  }
}
