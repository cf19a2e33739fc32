package import Diagnostics

// The findings about form controls.

extension LayoutDiagnostics {
  /// A control that nothing tells about.
  package static let fieldWithoutLabel = DiagnosticDefinition(
    id: "layout.field-without-label", severity: .error,
    message: Bilingual(
      de: "Dieses Formularfeld hat keine Beschriftung.", en: "This form field has no label."),
    fix: Bilingual(
      de: "Setzen Sie ein label mit for=\"…\" und der id des Feldes davor, oder schreiben Sie aria-label an das Feld.",
      en: "Put a label with for=\"…\" and the field's id before it, or write aria-label on the field."),
    explanation: Bilingual(
      de: "Ein Vorleseprogramm sagt die Beschriftung an, wenn jemand in das Feld kommt; ohne sie weiß niemand, was "
        + "hineingehört (PDF/UA-1, 7.18.1). Ein placeholder genügt nicht: er steht nicht auf dem Papier.",
      en: "A screen reader speaks the label when somebody enters the field; without it nobody knows what belongs in "
        + "(PDF/UA-1, 7.18.1). A placeholder does not suffice: it is not on the paper."))

  /// Radio buttons of which nobody can tell what they answer.
  package static let radioGroupWithoutLabel = DiagnosticDefinition(
    id: "layout.radio-group-without-label", severity: .error,
    message: Bilingual(
      de: "Für diese Auswahl (input type=\"radio\") fehlt die Frage.",
      en: "The question to this choice (input type=\"radio\") is missing."),
    fix: Bilingual(
      de: "Fassen Sie die Knöpfe in ein fieldset und schreiben Sie die Frage in dessen legend.",
      en: "Put the buttons into a fieldset and write the question into its legend."),
    explanation: Bilingual(
      de: "Die Beschriftung eines Knopfes nennt die Antwort; die Frage dazu sagt das Vorleseprogramm mit dem Namen der "
        + "Gruppe an. Auch ein Element mit role=\"radiogroup\" und aria-label kann sie nennen.",
      en: "The label of a button names the answer; the question is spoken as the name of the group. An element with "
        + "role=\"radiogroup\" and aria-label can name it, too."))

  /// A value longer than its field.
  package static let fieldValueTooLong = DiagnosticDefinition(
    id: "layout.field-value-too-long", severity: .error,
    message: Bilingual(
      de: "Der Wert hat {count} Zeichen, das Feld nimmt höchstens {limit} (maxlength).",
      en: "The value has {count} characters, the field takes {limit} at most (maxlength)."),
    fix: Bilingual(
      de: "Erhöhen Sie maxlength oder kürzen Sie den Wert.", en: "Raise maxlength or shorten the value."),
    explanation: Bilingual(
      de: "Programme schneiden Werte ab, die nicht in ihr Feld passen; Vordruck tut das nicht.",
      en: "Programs cut off values that do not fit their field; Vordruck does not."))

  /// A value that the field's area does not show whole.
  package static let fieldOverflow = DiagnosticDefinition(
    id: "layout.field-overflow", severity: .warning,
    message: Bilingual(
      de: "Der Inhalt des Feldes ist {needed} hoch, das Feld nur {available}; gedruckt fehlt der Rest.",
      en: "The content of the field is {needed} high, the field only {available}; in print the rest is missing."),
    fix: Bilingual(
      de: "Vergrößern Sie das Feld (rows, height), oder rendern Sie mit --fill flat: dann wächst es mit.",
      en: "Make the field larger (rows, height), or render with --fill flat: then it grows."),
    explanation: Bilingual(
      de: "Auf dem Schirm lässt sich der Inhalt rollen, auf Papier nicht.",
      en: "On a screen the content scrolls, on paper it does not."))

  /// A button, which does nothing in a document.
  package static let buttonLeftOut = DiagnosticDefinition(
    id: "layout.button-left-out", severity: .warning,
    message: Bilingual(
      de: "Die Schaltfläche ({element}) wird weggelassen.", en: "The button ({element}) is left out."),
    fix: Bilingual(
      de: "Nehmen Sie sie aus der Vorlage; schreiben Sie, wohin das ausgefüllte Formular geht.",
      en: "Take it out of the template; write where the filled form is to be sent."),
    explanation: Bilingual(
      de: "Ein archivfähiges Dokument führt keine Aktionen aus (PDF/A-2, 6.5): Schaltflächen könnten nichts tun.",
      en: "A document for the archive performs no actions (PDF/A-2, 6.5): buttons could do nothing."))

  /// `progress` or `meter` without words.
  package static let gaugeWithoutText = DiagnosticDefinition(
    id: "layout.gauge-without-text", severity: .error,
    message: Bilingual(
      de: "Das Element {element} enthält keinen Text, der seinen Stand nennt.",
      en: "The element {element} has no text that tells its state."),
    fix: Bilingual(
      de: "Schreiben Sie den Stand hinein: <{element} value=\"0.6\">60 %</{element}>.",
      en: "Write the state into it: <{element} value=\"0.6\">60 %</{element}>."),
    explanation: Bilingual(
      de: "Auf Papier und für Vorleseprogramme zählt der Text, nicht der Balken.",
      en: "On paper and for screen readers the text counts, not the bar."))

  /// All findings about form controls.
  static let forms = [
    fieldWithoutLabel, radioGroupWithoutLabel, fieldValueTooLong, fieldOverflow, buttonLeftOut, gaugeWithoutText,
  ]
}
