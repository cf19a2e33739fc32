package import Diagnostics

// The findings about form fields.

extension PDFExportDiagnostics {
  /// The field “{name}” has no words.
  package static let fieldWithoutLabel = DiagnosticDefinition(
    id: "pdf.field-without-label", severity: .error,
    message: Bilingual(
      de: "Das Formularfeld »{name}« hat keine Beschriftung.", en: "The form field “{name}” has no label."),
    fix: Bilingual(
      de: "Geben Sie dem Feld ein label, Knöpfen einer Auswahl ein fieldset mit legend.",
      en: "Give the field a label, buttons of a choice a fieldset with a legend."),
    explanation: Bilingual(
      de: "Vorleseprogramme sagen die Beschriftung an, wenn jemand in das Feld kommt (PDF/UA-1 Abschnitt 7.18.1).",
      en: "Screen readers speak the label when somebody enters the field (PDF/UA-1 clause 7.18.1)."))

  /// “{name}” has an empty part.
  package static let malformedFieldName = DiagnosticDefinition(
    id: "pdf.malformed-field-name", severity: .error,
    message: Bilingual(
      de: "Der Feldname »{name}« hat einen leeren Teil.", en: "The field name “{name}” has an empty part."),
    fix: Bilingual(
      de: "Schreiben Sie vor, nach und zwischen Punkten einen Namen: client.name.",
      en: "Write a name before, after and between full stops: client.name."),
    explanation: Bilingual(
      de: "Punkte teilen Feldnamen in Ebenen; jede Ebene braucht einen Namen (ISO 32000-1, 12.7.3.2).",
      en: "Full stops divide field names into levels; each level needs a name (ISO 32000-1, 12.7.3.2)."))

  /// Another control is called “{name}”.
  package static let fieldNameTaken = DiagnosticDefinition(
    id: "pdf.field-name-taken", severity: .error,
    message: Bilingual(
      de: "Ein anderes Feld heißt schon »{name}« und nimmt etwas anderes auf.",
      en: "Another field is called “{name}” already and takes something else."),
    fix: Bilingual(
      de: "Geben Sie jedem Feld einen eigenen name; ein Name darf auch nicht zugleich Anfang eines anderen sein "
        + "(client und client.name).",
      en: "Give each field a name of its own; nor may a name be the beginning of another (client and client.name)."),
    explanation: Bilingual(
      de: "Felder mit einem Namen sind in PDF ein Feld an mehreren Stellen: was in eines getippt wird, steht in allen.",
      en: "Fields with one name are one field in several places in PDF: what is typed into one stands in all."))

  /// A field on page {page} belongs to no Form element.
  package static let fieldOutsideElement = DiagnosticDefinition(
    id: "pdf.field-outside-element", severity: .error,
    message: Bilingual(
      de: "Ein Formularfeld auf Seite {page} gehört zu keinem Element der Gliederung.",
      en: "A form field on page {page} belongs to no element of the structure."),
    fix: Bilingual(
      de: "Das ist ein Fehler in Vordruck: Bitte melden Sie ihn mit der Vorlage.",
      en: "This is a defect of Vordruck: please report it with the template."),
    explanation: Bilingual(
      de: "Jedes Feld steht in der Gliederung als Form (PDF/UA-1 Abschnitt 7.18.4).",
      en: "Each field stands in the structure as a Form (PDF/UA-1 clause 7.18.4)."))
}
