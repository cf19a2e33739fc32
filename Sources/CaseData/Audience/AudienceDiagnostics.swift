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

  /// The template makes no paper for that audience.
  package static let notMade = DiagnosticDefinition(
    id: "audience.not-made", severity: .error,
    message: Bilingual(
      de: "„{template}“ gibt es nicht für den Leserkreis „{audience}“.",
      en: "“{template}” does not exist for the audience “{audience}”."),
    fix: Bilingual(
      de: "Lassen Sie --audience weg, oder wählen Sie einen anderen Leserkreis. Möglich sind: {known}.",
      en: "Leave --audience out, or choose another audience. Possible are: {known}."),
    explanation: Bilingual(
      de:
        "Die Vorlage nennt in ihrem Kopf die Leserkreise, für die sie gemacht ist (Docs/Audiences.md). Eine öffentliche "
        + "Bekanntmachung darf nie mehr enthalten, als alle lesen dürfen; ein internes Protokoll hat für andere keinen Inhalt.",
      en:
        "The template names in its head the audiences that it is made for (Docs/Audiences.md). A public notice may never "
        + "have more than everybody may read; an internal record has nothing to say to others."))

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
  package static let all: [DiagnosticDefinition] = [remains, nameRemains, unused, notMade, copyWithoutDate] + anonymous
}
