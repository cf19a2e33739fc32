import CaseData
import Diagnostics

/// Words for what a schema says: how often, what kind, and an example of each kind.
struct SchemaWords {
  let language: DiagnosticLanguage

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// How often a field occurs, and whether a paper demands what the schema leaves open.
  func occurrence(of field: ElementDeclaration, isDemanded: Bool = false) -> String {
    switch (field.minOccurs, field.isRepeated) {
    case (0, false) where isDemanded: say("für dieses Papier nötig", "needed for this paper")
    case (0, true) where isDemanded:
      say("für dieses Papier nötig, auch mehrfach", "needed for this paper, also several")
    case (0, false): say("kann fehlen", "optional")
    case (0, true): say("beliebig oft", "any number")
    case (_, false): say("Pflicht", "required")
    case (_, true): say("mindestens \(field.minOccurs)", "at least \(field.minOccurs)")
    }
  }

  /// What kind of value a field takes.
  func kind(_ kind: TypeKind) -> String {
    switch kind {
    case .complex: say("Gruppe", "group")
    case .money: say("Geldbetrag", "amount of money")
    case .text: say("Text", "text")
    case .decimal: say("Zahl", "number")
    case .integer: say("ganze Zahl", "whole number")
    case .boolean: say("ja/nein: true, false", "true or false")
    case .threeState: say("yes, no oder unanswered", "yes, no or unanswered")
    case .date: say("Datum JJJJ-MM-TT", "date YYYY-MM-DD")
    case .partialDate: say("Datum JJJJ, JJJJ-MM oder JJJJ-MM-TT", "date YYYY, YYYY-MM or YYYY-MM-DD")
    case .time: say("Uhrzeit HH:MM", "time HH:MM")
    case .dateTime: say("Zeitpunkt JJJJ-MM-TTTHH:MM", "date and time YYYY-MM-DDTHH:MM")
    case .enumeration: say("Auswahl", "choice")
    case .localizedText: say("Text, auch in mehreren Sprachen", "text, perhaps in several languages")
    case .richText: say("Text mit Absätzen und Listen (Markdown)", "text with paragraphs and lists (Markdown)")
    case .language: say("Sprachkennung wie de", "language tag such as de")
    case .script: say("Schriftkennung wie Arab", "script code such as Arab")
    case .country, .nationality: say("Staat wie SY", "country such as SY")
    case .currency: say("Währung wie EUR", "currency such as EUR")
    case .email: say("E-Mail-Adresse", "e-mail address")
    case .phone: say("Telefonnummer", "telephone number")
    case .webAddress: say("Internetadresse", "web address")
    }
  }

  /// Label, whether required, and what may stand there: the comment beside a field of a skeleton.
  func comment(on field: ElementDeclaration, _ type: TypeDefinition, isRequired: Bool) -> String {
    var parts = [(isRequired ? say("Pflicht: ", "required: ") : "") + field.label.text(language)]
    switch type.kind {
    case .enumeration(let values):
      parts.append(
        values.map { $0.hasOwnLabel ? "\($0.value) = \($0.label.text(language))" : $0.value }.joined(separator: ", "))
    case .complex, .text: break
    case let kind: parts.append(self.kind(kind))
    }
    if field.isRepeated { parts.append(say("mehrere möglich", "several possible")) }
    return parts.joined(separator: " – ")
  }
}
