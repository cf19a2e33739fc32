package import Diagnostics

/// Findings about what may be shown to whom.
package enum AudienceDiagnostics {
  /// A private value stands elsewhere, too.
  package static let remains = DiagnosticDefinition(
    id: "audience.private-remains", severity: .error,
    message: Bilingual(
      de: "Der vertrauliche Wert „{value}“ ({label}) steht auch in diesem Text.",
      en: "The private value “{value}” ({label}) also stands in this text."),
    fix: Bilingual(
      de:
        "Kennzeichnen Sie die Stelle: [Name](private: \"eine Einwohnerin\") – in Klammern steht, was öffentlich zu lesen ist.",
      en: "Mark the place: [name](private: \"a resident\"), with the words that the public reads instead."),
    explanation: Bilingual(
      de:
        "Eine Fassung für die Öffentlichkeit entsteht aus den Daten, nicht durch Schwärzen: was vertraulich ist, wird "
        + "vor dem Drucken entfernt. In fließendem Text lässt sich ein Name nicht von selbst ersetzen.",
      en:
        "A paper for the public is made from the data, not by blackening: what is private is removed before printing. "
        + "Within running text a name cannot be replaced by itself."))

  /// The last word of a private name stands elsewhere.
  package static let nameRemains = DiagnosticDefinition(
    id: "audience.name-remains", severity: .warning,
    message: Bilingual(
      de: "In diesem Text steht „{value}“, ein Teil eines vertraulichen Werts ({label}).",
      en: "This text has “{value}”, a part of a private value ({label})."),
    fix: Bilingual(
      de: "Kennzeichnen Sie die Stelle, wenn dieselbe Person gemeint ist: [Name](private: \"eine Einwohnerin\").",
      en: "Mark the place if the same person is meant: [name](private: \"a resident\")."),
    explanation: Bilingual(
      de: "Auch der Familienname allein verrät, wer gemeint ist. Ob es dieselbe Person ist, weiß nur ein Mensch.",
      en: "A family name alone tells who is meant. Whether it is the same person only people know."))

  /// The schema makes no difference for that audience.
  package static let unused = DiagnosticDefinition(
    id: "audience.unused", severity: .error,
    message: Bilingual(
      de: "Die Daten von „{template}“ unterscheiden nicht, was der Leserkreis „{audience}“ sehen darf.",
      en: "The data of “{template}” do not tell what the audience “{audience}” may see."),
    fix: Bilingual(
      de: "Möglich sind: {known}.", en: "Possible are: {known}."),
    explanation: Bilingual(
      de:
        "Eine Fassung, die sich „{audience}“ nennt und doch alles enthält, wäre eine falsche Zusage. Das Schema der "
        + "Vorlage muss sagen, was dieser Leserkreis sieht (Docs/Audiences.md).",
      en:
        "A paper that calls itself “{audience}” and has everything would be a false promise. The template's schema must "
        + "say what this audience sees (Docs/Audiences.md)."))

  /// The template is made for another audience.
  package static let fixed = DiagnosticDefinition(
    id: "audience.fixed", severity: .error,
    message: Bilingual(
      de: "„{template}“ gibt es nur für den Leserkreis „{audience}“.",
      en: "“{template}” exists for the audience “{audience}” only."),
    fix: Bilingual(
      de: "Lassen Sie --audience weg.", en: "Leave --audience out."),
    explanation: Bilingual(
      de: "Manche Papiere, etwa die öffentliche Bekanntmachung, dürfen nie mehr enthalten, als alle lesen dürfen.",
      en: "Some papers, such as a public notice, may never have more than everybody may read."))

  /// A partner's copy without the day on which the consent must hold.
  package static let copyWithoutDate = DiagnosticDefinition(
    id: "audience.copy-without-date", severity: .error,
    message: Bilingual(
      de: "Für das Exemplar einer beteiligten Stelle fehlt der Tag, an dem die Einwilligung gelten muss.",
      en: "The copy of a partner lacks the day on which the consent must hold."),
    fix: Bilingual(
      de: "Geben Sie den Tag mit --date JJJJ-MM-TT an.", en: "Give the day with --date YYYY-MM-DD."),
    explanation: Bilingual(
      de: "Eine Stelle bekommt nur, wozu die Person eingewilligt hat; abgelaufene Einwilligungen zählen nicht.",
      en: "A body gets only what the person has consented to; lapsed consents do not count."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [remains, nameRemains, unused, fixed, copyWithoutDate] + anonymous
}
