import CaseData
import Diagnostics

/// The words of council information systems for what the session file calls by a closed list of values.
///
/// OParl leaves these texts free. The labels of the schema are understood as well; nothing is guessed from parts of
/// words, for "ungeändert" contains "geändert".
enum OParlWords {
  static let result: [String: String] = [
    "unverändert beschlossen": "adopted", "ungeändert beschlossen": "adopted", "beschlossen": "adopted",
    "einstimmig beschlossen": "adopted", "mehrheitlich beschlossen": "adopted", "zugestimmt": "adopted",
    "einstimmig zugestimmt": "adopted", "angenommen": "adopted", "geändert beschlossen": "adoptedChanged",
    "mit änderungen beschlossen": "adoptedChanged", "empfohlen": "recommended", "ungeändert empfohlen": "recommended",
    "einstimmig empfohlen": "recommended", "mehrheitlich empfohlen": "recommended",
    "geändert empfohlen": "recommendedChanged", "abgelehnt": "rejected", "einstimmig abgelehnt": "rejected",
    "mehrheitlich abgelehnt": "rejected", "endgültig abgelehnt": "rejected", "zur kenntnis genommen": "noted",
    "kenntnis genommen": "noted", "kenntnisnahme": "noted", "verwiesen": "referred",
    "ohne votum in nachfolgende gremien": "referred", "vertagt": "postponed", "zurückgestellt": "postponed",
    "zurückgezogen": "withdrawn", "abgesetzt": "removed", "von der tagesordnung abgesetzt": "removed",
    "erledigt": "done",
  ]

  static let paperKind: [String: String] = [
    "beschlussvorlage": "decision", "berichtsvorlage": "report", "bericht": "report",
    "mitteilungsvorlage": "information", "mitteilung": "information", "informationsvorlage": "information",
    "antrag": "motion", "änderungsantrag": "amendment", "anfrage": "question", "antwort": "answer",
    "beantwortung einer anfrage": "answer", "stellungnahme": "answer", "ergänzungsvorlage": "supplement",
    "ergänzung": "supplement", "dringlichkeitsentscheidung": "urgentDecision", "bürgerantrag": "citizenPetition",
    "anregung": "citizenPetition",
  ]

  static let consultationRole: [String: String] = [
    "anhörung": "hearing", "entscheidung": "decision", "beschlussfassung": "decision", "beschluss": "decision",
    "kenntnisnahme": "notice", "vorberatung": "preliminary", "beratung": "deliberation", "empfehlung": "recommendation",
  ]

  static let membershipRole: [String: String] = [
    "vorsitz": "chair", "vorsitzende": "chair", "vorsitzender": "chair", "ausschussvorsitzende": "chair",
    "ausschussvorsitzender": "chair", "mitglied": "member", "ordentliches mitglied": "member",
    "stellvertretendes mitglied": "member", "stellvertretende vorsitzende": "member",
    "stellvertretender vorsitzender": "member", "sachkundige bürgerin": "expertCitizen",
    "sachkundiger bürger": "expertCitizen", "sachkundige einwohnerin": "expertResident",
    "sachkundiger einwohner": "expertResident", "beratendes mitglied": "advisory", "verwaltung": "administration",
    "gast": "guest", "schriftführung": "minuteTaker", "schriftführer": "minuteTaker", "schriftführerin": "minuteTaker",
  ]

  /// The value that a text means: by the labels of the schema's list, else by the table.
  static func value(
    _ text: String, table: [String: String], field: String, of typeName: String, in schema: SchemaModel
  ) -> String? {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let declaration = schema.type(named: typeName).flatMap { schema.child(field, of: $0) }
    guard let declaration, case .enumeration(let values) = schema.type(of: declaration).kind else { return table[word] }
    if let value = values.first(where: { $0.label.de.lowercased() == word }) { return value.value }
    return table[word].flatMap { found in values.contains { $0.value == found } ? found : nil }
  }
}
