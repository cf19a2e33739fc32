package import Diagnostics

/// The findings about OParl objects.
package enum OParlDiagnostics {
  /// The data hold neither a sitting nor a submission.
  package static let notSession = DiagnosticDefinition(
    id: "oparl.not-session", severity: .error,
    message: Bilingual(
      de: "Aus den Daten lassen sich keine OParl-Objekte schreiben: Es gibt weder eine Sitzung noch eine Vorlage.",
      en: "No OParl objects can be written from the data: there is neither a sitting nor a submission."),
    fix: Bilingual(
      de: "Lassen Sie --oparl weg, oder verwenden Sie eine Sitzungsakte mit „meeting“ oder „paper“.",
      en: "Leave --oparl out, or use a session file with “meeting” or “paper”."),
    explanation: Bilingual(
      de: "OParl beschreibt Gremien, Sitzungen und Vorlagen; andere Schriftstücke kommen darin nicht vor.",
      en: "OParl describes bodies, sittings and submissions; other papers have no place in it."))

  /// The office has no address for its objects.
  package static let noBaseAddress = DiagnosticDefinition(
    id: "oparl.no-base-address", severity: .error,
    message: Bilingual(
      de: "Für OParl fehlt die Adresse, unter der die Objekte der Behörde stehen.",
      en: "OParl needs the address under which the office's objects stand."),
    fix: Bilingual(
      de:
        "Tragen Sie sie in der house.yaml ein: „oparl:“ und darunter „baseUrl: https://oparl.musterstadt.example.org“; und wählen Sie die Behörde mit --house.",
      en:
        "Write it into house.yaml: “oparl:” and below it “baseUrl: https://oparl.musterstadt.example.org”; and choose the office by --house."
    ),
    explanation: Bilingual(
      de:
        "Jedes OParl-Objekt hat eine weltweit eindeutige Adresse; sie wird aus dieser Angabe und aus den Namen in den Daten gebildet, damit jedes System dieselbe bildet.",
      en:
        "Every OParl object has an address that is unique in the world; it is made from this setting and from the names in the data, so that every system makes the same one."
    ))

  /// A paper that is not public was to be written for the public.
  package static let notPublic = DiagnosticDefinition(
    id: "oparl.not-public", severity: .error,
    message: Bilingual(
      de: "Die Vorlage ist nichtöffentlich; für die Öffentlichkeit werden keine OParl-Objekte von ihr geschrieben.",
      en: "The submission is not public; no OParl objects of it are written for the public."),
    fix: Bilingual(
      de: "Lassen Sie --audience public weg, oder prüfen Sie „visibility“.",
      en: "Leave --audience public out, or check “visibility”."),
    explanation: Bilingual(
      de: "Offene Schnittstellen lesen alle; was nichtöffentlich ist, darf nicht einmal mit seinem Betreff hinein.",
      en: "Open interfaces are read by everybody; what is not public must not enter them, not even by its subject."))

  /// The template prints no sittings.
  package static let notForTemplate = DiagnosticDefinition(
    id: "oparl.not-for-template", severity: .error,
    message: Bilingual(
      de: "Die Daten sind OParl-Objekte, die Vorlage druckt aber keine Sitzungsakte.",
      en: "The data are OParl objects, but the template does not print a session file."),
    fix: Bilingual(
      de: "Verwenden Sie eine Vorlage für Gremien, zum Beispiel eine Einladung oder Niederschrift.",
      en: "Use a template for committees, such as an invitation or minutes."),
    explanation: Bilingual(
      de:
        "OParl-Objekte werden als Sitzungsakte gelesen; nur Vorlagen mit „meeting“ und „agenda“ können sie verwenden.",
      en: "OParl objects are read as a session file; only templates with “meeting” and “agenda” can use them."))

  /// Several sittings bring an agenda.
  package static let severalMeetings = DiagnosticDefinition(
    id: "oparl.several-meetings", severity: .error,
    message: Bilingual(
      de: "{count} Sitzungen haben eine Tagesordnung; welche gemeint ist, geht aus den Dateien nicht hervor.",
      en: "{count} sittings have an agenda; the files do not tell which one is meant."),
    fix: Bilingual(de: "Geben Sie die Datei der einen Sitzung an.", en: "Name the file of one sitting."),
    explanation: Bilingual(
      de: "Ein Papier gehört zu einer Sitzung. Andere Sitzungen dürfen dabei sein, wenn sie nur ihr Datum beitragen.",
      en: "A paper belongs to one sitting. Others may be there if they bring nothing but their date."))

  /// There is neither a sitting nor a submission among the objects.
  package static let nothingToRead = DiagnosticDefinition(
    id: "oparl.nothing-to-read", severity: .error,
    message: Bilingual(
      de: "Unter den OParl-Objekten ist keine Sitzung (Meeting) und keine Vorlage (Paper).",
      en: "There is no sitting (Meeting) and no submission (Paper) among the OParl objects."),
    fix: Bilingual(de: "Geben Sie die Datei der Sitzung dazu an.", en: "Name the file of the sitting as well."),
    explanation: Bilingual(
      de: "Personen, Gremien und Dateien ergänzen eine Sitzung oder Vorlage; allein ergeben sie kein Papier.",
      en: "Persons, bodies and files complete a sitting or submission; alone they make no paper."))

  /// The sitting is cancelled.
  package static let cancelled = DiagnosticDefinition(
    id: "oparl.cancelled", severity: .warning,
    message: Bilingual(
      de: "Die Sitzung ist in der OParl-Datei als abgesagt gekennzeichnet.",
      en: "The OParl file says that the sitting is cancelled."),
    fix: Bilingual(
      de: "Prüfen Sie, ob das Papier noch gebraucht wird.", en: "Check whether the paper is still needed."),
    explanation: Bilingual(
      de: "Die Eigenschaft „cancelled“ einer Sitzung bedeutet, dass sie nicht stattfindet.",
      en: "The property “cancelled” of a sitting means that it does not take place."))

  /// A word of the council information system has no counterpart.
  package static let unknownWord = DiagnosticDefinition(
    id: "oparl.unknown-word", severity: .warning,
    message: Bilingual(
      de: "Für „{word}“ ({property}) kennt die Sitzungsakte keine Entsprechung; die Angabe bleibt weg.",
      en: "The session file has no counterpart for “{word}” ({property}); it is left out."),
    fix: Bilingual(
      de: "Ergänzen Sie die Angabe in einer zweiten Datei, oder schreiben Sie das Wort wie in „vordruck schema“.",
      en: "State it in a second file, or write the word as “vordruck schema” has it."),
    explanation: Bilingual(
      de:
        "OParl lässt diese Wörter frei; verstanden werden die Bezeichnungen des Schemas und verbreitete Formen. Aus Wortteilen wird nichts erraten.",
      en:
        "OParl leaves these words free; understood are the labels of the schema and common forms. Nothing is guessed from parts of words."
    ))

  /// A consultation has no date or it is not known whether it is public.
  package static let consultationLeftOut = DiagnosticDefinition(
    id: "oparl.consultation-left-out", severity: .warning,
    message: Bilingual(
      de: "Die Beratung bleibt weg: Ihre Sitzung oder ihr Tagesordnungspunkt ist in keiner der Dateien.",
      en: "The consultation is left out: its sitting or its item of the agenda is in none of the files."),
    fix: Bilingual(
      de: "Geben Sie die Datei der Sitzung (Meeting) mit an.", en: "Name the file of the sitting (Meeting) as well."),
    explanation: Bilingual(
      de: "In OParl steht das Datum einer Beratung bei der Sitzung und die Öffentlichkeit beim Tagesordnungspunkt.",
      en:
        "In OParl the date of a consultation stands with the sitting, and whether it is public with the item of the agenda."
    ))

  /// A participant has no membership in the committee.
  package static let seatMissing = DiagnosticDefinition(
    id: "oparl.seat-missing", severity: .warning,
    message: Bilingual(
      de: "Die Datei nennt für diese Person keine Mitgliedschaft im Gremium; sie gilt als Gast ohne Stimmrecht.",
      en: "The file names no membership of this person in the committee; they count as a guest without vote."),
    fix: Bilingual(de: "Geben Sie die Mitgliedschaft (Membership) mit an.", en: "Name the membership as well."),
    explanation: Bilingual(
      de: "OParl führt Eigenschaft und Stimmrecht in der Mitgliedschaft, nicht bei der Teilnahme.",
      en: "OParl keeps role and vote in the membership, not in the participation."))

  /// An address leads to no object in the files.
  package static let unresolved = DiagnosticDefinition(
    id: "oparl.unresolved", severity: .note,
    message: Bilingual(
      de: "Das Objekt zu dieser Adresse ({property}) ist in keiner der Dateien.",
      en: "The object of this address ({property}) is in none of the files."),
    fix: Bilingual(
      de: "Speichern Sie es, und geben Sie die Datei mit an; aus dem Netz wird nichts geladen.",
      en: "Save it and name its file as well; nothing is fetched from the network."),
    explanation: Bilingual(
      de: "OParl-Objekte verweisen durch Adressen aufeinander. Vordruck greift nie auf das Netz zu.",
      en: "OParl objects refer to each other by addresses. Vordruck never uses the network."))

  /// A property is not of the specification.
  package static let unknownProperty = DiagnosticDefinition(
    id: "oparl.unknown-property", severity: .note,
    message: Bilingual(
      de: "„{name}“ gehört nicht zu OParl 1.1; die Eigenschaft bleibt weg.",
      en: "“{name}” is not part of OParl 1.1; the property is left out."),
    fix: Bilingual(
      de: "Nichts zu tun. Wird die Angabe gebraucht, ergänzen Sie sie in einer zweiten Datei.",
      en: "Nothing to do. If it is needed, state it in a second file."),
    explanation: Bilingual(
      de:
        "Server schreiben eigene Eigenschaften, meist mit einem Präfix und Doppelpunkt; ihre Bedeutung ist nicht festgelegt.",
      en: "Servers write properties of their own, mostly with a prefix and a colon; what they mean is not laid down."))

  /// Properties that the session file has no place for.
  package static let notTaken = DiagnosticDefinition(
    id: "oparl.not-taken", severity: .note,
    message: Bilingual(de: "Nicht übernommen: {names}.", en: "Not taken over: {names}."),
    fix: Bilingual(
      de: "Nichts zu tun; die Sitzungsakte braucht diese Angaben nicht.",
      en: "Nothing to do; the session file does not need them."),
    explanation: Bilingual(
      de:
        "OParl beschreibt auch Orte auf der Karte, Bilder und Dateien auf dem Server; die Papiere eines Gremiums drucken sie nicht.",
      en:
        "OParl describes places on the map, pictures and files on the server as well; the papers of a committee do not print them."
    ))

  /// Items of the agenda have no order.
  package static let orderMissing = DiagnosticDefinition(
    id: "oparl.order-missing", severity: .note,
    message: Bilingual(
      de: "Den Tagesordnungspunkten fehlt „order“; es gilt die Reihenfolge der Datei.",
      en: "The items of the agenda lack “order”; that of the file holds."),
    fix: Bilingual(de: "Prüfen Sie die Reihenfolge der Tagesordnung.", en: "Check the order of the agenda."),
    explanation: Bilingual(
      de: "„order“ ist in OParl 1.1 verlangt, in 1.0 unbekannt und bei vielen Servern nicht da.",
      en: "“order” is required in OParl 1.1, unknown in 1.0 and missing on many servers."))

  /// A membership does not say whether it has a vote.
  package static let votingAssumed = DiagnosticDefinition(
    id: "oparl.voting-assumed", severity: .note,
    message: Bilingual(
      de: "Der Mitgliedschaft fehlt „votingRight“; das Stimmrecht folgt aus der Eigenschaft.",
      en: "The membership lacks “votingRight”; the vote follows from the role."),
    fix: Bilingual(
      de: "Prüfen Sie das Stimmrecht in der Anwesenheit.", en: "Check the right to vote in the attendance."),
    explanation: Bilingual(
      de: "Vorsitz, Mitglieder und sachkundige Bürgerinnen und Bürger stimmen ab, beratende Mitglieder nicht.",
      en: "Chair, members and expert citizens vote, advisory members do not."))

  /// A version of OParl that is not known.
  package static let version = DiagnosticDefinition(
    id: "oparl.version", severity: .note,
    message: Bilingual(
      de: "Die Version {name} von OParl ist nicht bekannt; gelesen wird wie 1.1.",
      en: "Version {name} of OParl is not known; it is read as 1.1."),
    fix: Bilingual(de: "Prüfen Sie das Ergebnis.", en: "Check the result."),
    explanation: Bilingual(de: "Bekannt sind OParl 1.0 und 1.1.", en: "Known are OParl 1.0 and 1.1."))

  /// An object is deleted.
  package static let deleted = DiagnosticDefinition(
    id: "oparl.deleted", severity: .note,
    message: Bilingual(
      de: "Das Objekt ({type}) ist als gelöscht gekennzeichnet und bleibt weg.",
      en: "The object ({type}) is marked as deleted and left out."),
    fix: Bilingual(de: "Nichts zu tun.", en: "Nothing to do."),
    explanation: Bilingual(
      de: "Gelöschte Objekte bleiben in OParl mit „deleted“ stehen, damit Leser davon erfahren.",
      en: "Deleted objects stay in OParl with “deleted”, so that readers learn of it."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    notSession, noBaseAddress, notPublic, notForTemplate, severalMeetings, nothingToRead, cancelled, unknownWord,
    consultationLeftOut, seatMissing, unresolved, unknownProperty, notTaken, orderMissing, votingAssumed, version,
    deleted,
  ]
}
