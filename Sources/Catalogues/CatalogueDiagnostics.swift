package import Diagnostics

/// The findings about catalogues.
package enum CatalogueDiagnostics {
  /// The file is no XLIFF.
  package static let notXLIFF = DiagnosticDefinition(
    id: "catalogue.not-xliff", severity: .error,
    message: Bilingual(
      de: "Diese Datei ist kein Katalog in XLIFF 2.", en: "This file is not a catalogue in XLIFF 2."),
    fix: Bilingual(
      de: "Lassen Sie die Datei als XLIFF 2.0 oder 2.1 ausgeben, nicht als 1.2. Sie beginnt dann mit <xliff "
        + "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"de\">.",
      en: "Have the file written as XLIFF 2.0 or 2.1, not as 1.2. It then begins with <xliff "
        + "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"de\">."),
    explanation: Bilingual(
      de: "Übersetzungen stehen in XLIFF 2.1, damit Übersetzungsbüros sie mit ihren Werkzeugen bearbeiten können.",
      en: "Translations are kept in XLIFF 2.1 so that translation offices can edit them with their own tools."))

  /// The source language is not German.
  package static let sourceNotGerman = DiagnosticDefinition(
    id: "catalogue.source-not-german", severity: .error,
    message: Bilingual(
      de: "Die Ausgangssprache des Katalogs ist „{language}“, nicht Deutsch.",
      en: "The source language of the catalogue is “{language}”, not German."),
    fix: Bilingual(
      de: "Setzen Sie srcLang=\"de\" und übersetzen Sie aus der deutschen Fassung.",
      en: "Set srcLang=\"de\" and translate from the German text."),
    explanation: Bilingual(
      de: "Verbindlich ist die deutsche Fassung; jede Übersetzung bezieht sich auf sie.",
      en: "The German text is the binding one; every translation refers to it."))

  /// A unit has no id.
  package static let unitWithoutID = DiagnosticDefinition(
    id: "catalogue.unit-without-id", severity: .error,
    message: Bilingual(de: "Ein Text hat keinen Schlüssel.", en: "A unit has no id."),
    fix: Bilingual(
      de: "Geben Sie dem <unit> ein id-Attribut mit dem Schlüssel aus der Vorlage.",
      en: "Give the <unit> an id attribute with the key that the template calls."),
    explanation: Bilingual(
      de: "Vorlagen rufen Texte über v:text key=\"…\" auf; der Schlüssel ist die id des <unit>.",
      en: "Templates call texts by v:text key=\"…\"; the key is the id of the <unit>."))

  /// Two units have the same id.
  package static let duplicateUnit = DiagnosticDefinition(
    id: "catalogue.duplicate-unit", severity: .error,
    message: Bilingual(
      de: "Der Text „{key}“ steht zweimal im Katalog.", en: "The unit “{key}” is in the catalogue twice."),
    fix: Bilingual(de: "Löschen Sie einen der beiden.", en: "Delete one of the two."),
    explanation: Bilingual(
      de: "Bei zwei Fassungen wäre unklar, welche gedruckt wird.",
      en: "With two versions nobody could tell which one is printed."))

  /// A unit has no source.
  package static let unitWithoutSource = DiagnosticDefinition(
    id: "catalogue.unit-without-source", severity: .error,
    message: Bilingual(
      de: "Dem Text „{key}“ fehlt die deutsche Fassung.", en: "The unit “{key}” has no German source."),
    fix: Bilingual(
      de: "Ergänzen Sie <source> mit dem deutschen Wortlaut.", en: "Add a <source> with the German words."),
    explanation: Bilingual(
      de: "Ohne die deutsche Fassung ist nicht erkennbar, ob eine Übersetzung noch stimmt.",
      en: "Without the German text nobody can tell whether a translation still holds."))

  /// A segment has a state that XLIFF does not know.
  package static let unknownState = DiagnosticDefinition(
    id: "catalogue.unknown-state", severity: .error,
    message: Bilingual(
      de: "„{state}“ ist kein Bearbeitungsstand.", en: "“{state}” is not a state of a translation."),
    fix: Bilingual(
      de: "Erlaubt sind initial, translated, reviewed und final.",
      en: "Use initial, translated, reviewed or final."),
    explanation: Bilingual(
      de: "Vom Stand hängt ab, ob eine Übersetzung mit Warnung gedruckt wird (XLIFF 2.1, Abschnitt 4.3.1.30).",
      en: "The state decides whether a translation is printed with a warning (XLIFF 2.1 section 4.3.1.30)."))

  /// An inline element that Vordruck does not read.
  package static let unsupportedInline = DiagnosticDefinition(
    id: "catalogue.unsupported-inline", severity: .error,
    message: Bilingual(
      de: "Das Element <{element}> wird in Texten nicht unterstützt.",
      en: "The element <{element}> is not supported inside texts."),
    fix: Bilingual(
      de: "Verwenden Sie <ph equiv=\"Name\"/> für Werte und <pc subType=\"xlf:b\"> für Hervorhebungen.",
      en: "Use <ph equiv=\"name\"/> for values and <pc subType=\"xlf:b\"> for emphasis."),
    explanation: Bilingual(
      de: "Unterstützt werden ph, pc und mrk (XLIFF 2.1, Abschnitt 4.7).",
      en: "Supported are ph, pc and mrk (XLIFF 2.1 section 4.7)."))

  /// A `<pc>` with a subtype that Vordruck does not read.
  package static let unsupportedMarkup = DiagnosticDefinition(
    id: "catalogue.unsupported-markup", severity: .error,
    message: Bilingual(
      de: "Die Auszeichnung „{subtype}“ ist unbekannt.", en: "The mark-up “{subtype}” is unknown."),
    fix: Bilingual(
      de: "Erlaubt sind subType=\"xlf:b\", \"xlf:i\", \"vordruck:bdi\", \"vordruck:abbr\" und \"vordruck:small\".",
      en: "Use subType=\"xlf:b\", \"xlf:i\", \"vordruck:bdi\", \"vordruck:abbr\" or \"vordruck:small\"."),
    explanation: Bilingual(
      de: "Ein <pc> wird im Dokument zu dem Element, das sein subType nennt.",
      en: "A <pc> becomes the element in the document that its subType names."))

  /// A text is not translated.
  package static let missing = DiagnosticDefinition(
    id: "catalogue.missing-translation", severity: .warning,
    message: Bilingual(
      de: "Der Text „{key}“ ist nicht in die Sprache „{language}“ übersetzt; gedruckt wird er deutsch.",
      en: "The text “{key}” has no translation into “{language}”; it is printed in German."),
    fix: Bilingual(
      de: "Ergänzen Sie ein <target> im Katalog dieser Sprache.",
      en: "Add a <target> in the catalogue of that language."),
    explanation: Bilingual(
      de:
        "Fehlende Übersetzungen erscheinen deutsch und sind als Deutsch ausgezeichnet, damit Vorleseprogramme sie richtig sprechen.",
      en: "Missing translations appear in German, tagged as German, so that screen readers pronounce them rightly."
    ))

  /// A translation belongs to an older German text.
  package static let outdated = DiagnosticDefinition(
    id: "catalogue.outdated-translation", severity: .warning,
    message: Bilingual(
      de: "Die Übersetzung des Textes „{key}“ ({language}) gehört zu einer älteren deutschen Fassung.",
      en: "The translation of “{key}” ({language}) was made from an older German text."),
    fix: Bilingual(
      de: "Geben Sie den Text neu in Übersetzung: vordruck i18n export VORLAGE --language {language}, bei eigenem "
        + "Wortlaut der Behörde mit --house NAME.",
      en: "Have the text translated anew: vordruck i18n export TEMPLATE --language {language}, for an office's own "
        + "wording with --house NAME."),
    explanation: Bilingual(
      de: "Jede Übersetzung führt den deutschen Wortlaut mit, aus dem sie entstand; weicht er ab, ist sie veraltet.",
      en: "Each translation carries the German words it was made from; when they differ it is outdated."))

  /// A placeholder that is no element but words.
  package static let typedPlaceholder = DiagnosticDefinition(
    id: "catalogue.typed-placeholder", severity: .warning,
    message: Bilingual(
      de: "Im Text „{key}“ steht {{{name}}} als gewöhnlicher Text und wird so gedruckt.",
      en: "The text “{key}” has {{{name}}} as plain words, which are printed as they stand."),
    fix: Bilingual(
      de: "Soll dort ein Wert stehen, schreiben Sie <ph id=\"{name}\" equiv=\"{name}\"/>.",
      en: "If a value goes there, write <ph id=\"{name}\" equiv=\"{name}\"/>."),
    explanation: Bilingual(
      de: "Platzhalter sind in XLIFF Elemente; nur in Texten vom Typ vordruck:icu stehen sie in Klammern.",
      en: "Placeholders are elements in XLIFF; only texts of the type vordruck:icu have them in braces."))

  /// A translation for a key that does not exist.
  package static let unknownUnit = DiagnosticDefinition(
    id: "catalogue.unknown-unit", severity: .warning,
    message: Bilingual(
      de: "Zum Text „{key}“ gibt es keine deutsche Fassung.", en: "There is no German text for “{key}”."),
    fix: Bilingual(
      de: "Löschen Sie den Eintrag oder berichtigen Sie den Schlüssel.", en: "Delete the unit or correct its id."),
    explanation: Bilingual(
      de: "Solche Einträge bleiben übrig, wenn eine Vorlage einen Text aufgibt.",
      en: "Such units are left over when a template drops a text."))

  /// Source and translation take different arguments or mark-up.
  package static let argumentsDiffer = DiagnosticDefinition(
    id: "catalogue.arguments-differ", severity: .error,
    message: Bilingual(
      de: "Übersetzung und deutsche Fassung von „{key}“ verwenden verschiedene Platzhalter: {difference}.",
      en: "The translation and the German text of “{key}” use different placeholders: {difference}."),
    fix: Bilingual(
      de: "Übernehmen Sie aus dem deutschen Text jeden Platzhalter und jede Auszeichnung: in XLIFF <ph> und <pc>, in "
        + "einer Liste die Namen in geschweiften Klammern und <1>…</1>.",
      en: "Take every placeholder and all mark-up over from the German text: in XLIFF <ph> and <pc>, in a list the "
        + "names in braces and <1>…</1>."),
    explanation: Bilingual(
      de: "Ein fehlender Platzhalter ließe eine Angabe aus der Übersetzung verschwinden.",
      en: "A missing placeholder would make a fact vanish from the translation."))

  /// An ICU pattern that cannot be read.
  package static let malformedPattern = DiagnosticDefinition(
    id: "catalogue.malformed-pattern", severity: .error,
    message: Bilingual(
      de: "Das Muster des Textes „{key}“ ist fehlerhaft.", en: "The message pattern of “{key}” is malformed."),
    fix: Bilingual(
      de:
        "Prüfen Sie die geschweiften Klammern. plural, select, one, few, many und other sind keine Wörter der Sprache und bleiben stehen; es muss „other“ geben.",
      en:
        "Check the braces. plural, select, one, few, many and other are no words of the language and stay; there must be an “other”."
    ),
    explanation: Bilingual(
      de: "Texte mit type=\"vordruck:icu\" sind ICU-MessageFormat-Muster.",
      en: "Texts of type=\"vordruck:icu\" are ICU MessageFormat patterns."))

  /// An office's own wording for a text that the template does not have.
  package static let replacesNothing = DiagnosticDefinition(
    id: "catalogue.replaces-nothing", severity: .error,
    message: Bilingual(
      de: "Die Vorlage hat keinen Text „{key}“, den dieser ersetzen könnte.",
      en: "The template has no text “{key}” that this one could replace."),
    fix: Bilingual(
      de: "Nehmen Sie die Kennung aus catalogues/de.xlf der Vorlage.",
      en: "Take the id from the template's catalogues/de.xlf."),
    explanation: Bilingual(
      de:
        "Unter texts/ ersetzt eine Behörde einzelne Texte einer Vorlage; ein verschriebener bliebe unbemerkt ungedruckt.",
      en: "Under texts/ an office replaces single texts of a template; a misspelt one would silently stay unprinted."))

  /// The shipped text has changed since an office replaced it.
  package static let originalChanged = DiagnosticDefinition(
    id: "catalogue.original-changed", severity: .warning,
    message: Bilingual(
      de: "Der ausgelieferte Text „{key}“, den dieser ersetzt, lautet jetzt: {original}",
      en: "The shipped text “{key}” that this one replaces now reads: {original}"),
    fix: Bilingual(
      de: "Prüfen Sie Ihren Wortlaut und übernehmen Sie die neue Fassung in <note category=\"original\">.",
      en: "Check your own words and take the new text over into <note category=\"original\">."),
    explanation: Bilingual(
      de: "Eine Behörde, die den Text ersetzt hat, bekäme sonst eine inhaltliche Änderung nie zu sehen.",
      en: "An office that has replaced the text would otherwise never see a change of substance."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] =
    [
      notXLIFF, sourceNotGerman, unitWithoutID, duplicateUnit, unitWithoutSource, unknownState, unsupportedInline,
      unsupportedMarkup, missing, outdated, unknownUnit, argumentsDiffer, malformedPattern,
      typedPlaceholder,
      replacesNothing, originalChanged,
    ] + exchange + deliveries + po + letters + damage + pages
}
