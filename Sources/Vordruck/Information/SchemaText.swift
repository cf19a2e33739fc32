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
    let occurrence =
      switch (field.minOccurs, field.isRepeated) {
      case (0, false): language == .de ? "kann fehlen" : "optional"
      case (0, true): language == .de ? "beliebig oft" : "any number"
      case (_, false): language == .de ? "Pflicht" : "required"
      case (_, true): language == .de ? "mindestens \(field.minOccurs)" : "at least \(field.minOccurs)"
      }
    return "\(field.label.text(language)) (\(kind(definition.kind)), \(occurrence))"
  }

  private func kind(_ kind: TypeKind) -> String {
    let words: (de: String, en: String) =
      switch kind {
      case .complex: ("Gruppe", "group")
      case .money: ("Geldbetrag", "amount of money")
      case .text: ("Text", "text")
      case .decimal: ("Zahl", "number")
      case .integer: ("ganze Zahl", "whole number")
      case .boolean: ("ja/nein: true, false", "true or false")
      case .threeState: ("yes, no oder unanswered", "yes, no or unanswered")
      case .date: ("Datum JJJJ-MM-TT", "date YYYY-MM-DD")
      case .partialDate: ("Datum JJJJ, JJJJ-MM oder JJJJ-MM-TT", "date YYYY, YYYY-MM or YYYY-MM-DD")
      case .time: ("Uhrzeit HH:MM", "time HH:MM")
      case .dateTime: ("Zeitpunkt", "date and time")
      case .enumeration: ("Auswahl", "choice")
      case .localizedText: ("Text, auch in mehreren Sprachen", "text, perhaps in several languages")
      case .richText: ("Text mit Absätzen und Listen (Markdown)", "text with paragraphs and lists (Markdown)")
      case .language: ("Sprachkennung wie de", "language tag such as de")
      case .script: ("Schriftkennung wie Arab", "script code such as Arab")
      case .country, .nationality: ("Staat wie SY", "country such as SY")
      case .currency: ("Währung wie EUR", "currency such as EUR")
      case .email: ("E-Mail-Adresse", "e-mail address")
      case .phone: ("Telefonnummer", "telephone number")
      case .webAddress: ("Internetadresse", "web address")
      }
    return language == .de ? words.de : words.en
  }
}
