package import Diagnostics

/// What can be wrong with an XML file, an XPath expression or a schema.
package enum MarkupDiagnostics {
  /// All findings of this module.
  package static let all: [DiagnosticDefinition] = syntaxFindings + refusals + expressions

  private static let syntaxFindings: [DiagnosticDefinition] = [
    syntax, mismatchedTag, truncated, unescapedAmpersand, strayLessThan, lessThanInAttribute, attributeWithoutQuotes,
    attributeNotClosed, attributeWithoutValue, duplicateAttribute, spaceRequired, tagNotClosed, undefinedPrefix,
    undeclaredControlPrefix, characterReference, empty, notXML, contentAfterRoot, commentNotClosed, hyphensInComment,
    cdataNotClosed, strayCDATAEnd, invalidCharacter, misplacedDeclaration,
  ]
  private static let refusals: [DiagnosticDefinition] = [
    documentType, entity, encoding, invalidUTF8, tooLarge, tooDeep, tooManyNodes, tooManyAttributes,
  ]

  // MARK: Well-formedness

  /// A violation without wording of its own.
  package static let syntax = DiagnosticDefinition(
    id: "xml.syntax", severity: .error,
    message: Bilingual(de: "Das ist kein gültiges XML: {message}.", en: "This is not well-formed XML: {message}."),
    fix: Bilingual(de: "Berichtigen Sie die Stelle.", en: "Correct the place."),
    explanation: Bilingual(
      de:
        "Vorlagen und XML-Daten müssen wohlgeformtes XML 1.0 sein. Für diese seltene Verletzung zeigt Vordruck die Meldung der XML-Bibliothek.",
      en:
        "Templates and XML data must be well-formed XML 1.0. For this rare violation Vordruck shows the XML library's own message."
    ))

  /// An end tag that does not belong to the innermost open element.
  package static let mismatchedTag = DiagnosticDefinition(
    id: "xml.mismatched-tag", severity: .error,
    message: Bilingual(
      de: "»</{found}>« schließt nichts: offen ist »<{expected}>«.",
      en: "“</{found}>” closes nothing: “<{expected}>” is open."),
    fix: Bilingual(
      de: "Ergänzen Sie davor »</{expected}>« oder berichtigen Sie den Namen des End-Tags.",
      en: "Insert “</{expected}>” before it, or correct the name of the end tag."),
    explanation: Bilingual(
      de: "Elemente müssen in umgekehrter Reihenfolge geschlossen werden: <p><em>…</em></p>.",
      en: "Elements are closed in the reverse order: <p><em>…</em></p>."))

  /// The file ends while elements are open.
  package static let truncated = DiagnosticDefinition(
    id: "xml.truncated", severity: .error,
    message: Bilingual(
      de: "Die Datei endet, bevor »<{name}>« geschlossen ist.", en: "The file ends before “<{name}>” is closed."),
    fix: Bilingual(
      de: "Ergänzen Sie das End-Tag, oder besorgen Sie die vollständige Datei.",
      en: "Add the end tag, or obtain the complete file."),
    explanation: Bilingual(
      de: "Entweder fehlt ein End-Tag, oder die Datei ist beim Speichern oder Übertragen abgeschnitten worden.",
      en: "Either an end tag is missing or the file was cut short when it was saved or sent."))

  /// An ampersand that begins no reference.
  package static let unescapedAmpersand = DiagnosticDefinition(
    id: "xml.unescaped-ampersand", severity: .error,
    message: Bilingual(
      de: "Ein einzelnes »&« ist in XML nicht erlaubt.", en: "A bare “&” is not allowed in XML."),
    fix: Bilingual(de: "Schreiben Sie »&amp;«.", en: "Write “&amp;”."),
    explanation: Bilingual(
      de: "»&« leitet in XML einen Verweis wie &amp;#160; ein. Das Zeichen selbst wird als &amp; geschrieben.",
      en: "“&” begins a reference such as &amp;#160;. The character itself is written &amp;."))

  /// A `<` that begins no tag.
  package static let strayLessThan = DiagnosticDefinition(
    id: "xml.stray-less-than", severity: .error,
    message: Bilingual(de: "Nach »<« steht kein Elementname.", en: "No element name follows “<”."),
    fix: Bilingual(
      de: "Schreiben Sie »&lt;«, wenn das Zeichen selbst gemeint ist.", en: "Write “&lt;” for the character itself."),
    explanation: Bilingual(
      de: "»<« beginnt in XML immer ein Tag, einen Kommentar oder einen CDATA-Abschnitt.",
      en: "“<” always begins a tag, a comment or a CDATA section in XML."))

  /// A `<` in an attribute value.
  package static let lessThanInAttribute = DiagnosticDefinition(
    id: "xml.less-than-in-attribute", severity: .error,
    message: Bilingual(
      de: "»<« ist in einem Attributwert nicht erlaubt.", en: "“<” is not allowed in an attribute value."),
    fix: Bilingual(
      de: "Schreiben Sie »&lt;«, oder ergänzen Sie davor ein fehlendes Anführungszeichen.",
      en: "Write “&lt;”, or add a quotation mark that is missing before it."),
    explanation: Bilingual(
      de: "Meist fehlt das schließende Anführungszeichen des Attributs; in Vergleichen wird »<« als &lt; geschrieben.",
      en: "Usually the attribute's closing quotation mark is missing; in comparisons “<” is written &lt;."))

  /// An attribute value without quotation marks.
  package static let attributeWithoutQuotes = DiagnosticDefinition(
    id: "xml.attribute-without-quotes", severity: .error,
    message: Bilingual(
      de: "Der Attributwert steht nicht in Anführungszeichen.", en: "The attribute value is not in quotation marks."),
    fix: Bilingual(
      de: "Setzen Sie ihn in gerade Anführungszeichen: \"…\". Typografische wie „…“ aus der Textverarbeitung "
        + "gelten nicht.",
      en: "Put it in straight quotation marks: \"…\". Typographic ones like “…” from a word processor do not count."),
    explanation: Bilingual(
      de: "Anders als HTML verlangt XML bei jedem Attribut Anführungszeichen: colspan=\"2\".",
      en: "Unlike HTML, XML demands quotation marks around every attribute value: colspan=\"2\"."))

  /// An attribute value whose closing quotation mark is missing.
  package static let attributeNotClosed = DiagnosticDefinition(
    id: "xml.attribute-not-closed", severity: .error,
    message: Bilingual(
      de: "Dieses Anführungszeichen wird nicht geschlossen.", en: "This quotation mark is never closed."),
    fix: Bilingual(
      de: "Ergänzen Sie das schließende Anführungszeichen.", en: "Add the closing quotation mark."),
    explanation: Bilingual(
      de: "Ein Attributwert endet mit demselben Anführungszeichen, mit dem er beginnt.",
      en: "An attribute value ends with the quotation mark with which it begins."))

  /// An attribute without value.
  package static let attributeWithoutValue = DiagnosticDefinition(
    id: "xml.attribute-without-value", severity: .error,
    message: Bilingual(de: "Das Attribut »{name}« hat keinen Wert.", en: "The attribute “{name}” has no value."),
    fix: Bilingual(de: "Schreiben Sie {name}=\"{name}\".", en: "Write {name}=\"{name}\"."),
    explanation: Bilingual(
      de: "Die HTML-Kurzform (nur der Name) gibt es in XML nicht.",
      en: "HTML's short form, only the name, does not exist in XML."))

  /// The same attribute twice.
  package static let duplicateAttribute = DiagnosticDefinition(
    id: "xml.duplicate-attribute", severity: .error,
    message: Bilingual(
      de: "Das Attribut »{name}« steht zweimal am selben Element.",
      en: "The attribute “{name}” stands twice at the same element."),
    fix: Bilingual(de: "Löschen Sie eines der beiden.", en: "Delete one of the two."),
    explanation: Bilingual(
      de:
        "Ein Element hat jedes Attribut höchstens einmal; mehrere Klassen stehen durch Leerzeichen getrennt in einem class.",
      en:
        "An element has each attribute at most once; several classes stand in one class attribute, separated by blanks."
    ))

  /// Two attributes without a blank between.
  package static let spaceRequired = DiagnosticDefinition(
    id: "xml.space-required", severity: .error,
    message: Bilingual(
      de: "Hier wird ein Leerzeichen oder »>« erwartet.", en: "A blank or “>” is expected here."),
    fix: Bilingual(
      de: "Trennen Sie Attribute durch Leerzeichen; prüfen Sie die Anführungszeichen davor.",
      en: "Separate attributes by blanks; check the quotation marks before this place."),
    explanation: Bilingual(
      de: "Oft steht ein Anführungszeichen zu viel im vorigen Attribut.",
      en: "Often the attribute before has one quotation mark too many."))

  /// A start tag without its `>`.
  package static let tagNotClosed = DiagnosticDefinition(
    id: "xml.tag-not-closed", severity: .error,
    message: Bilingual(de: "Diesem Tag fehlt das »>«.", en: "This tag lacks its “>”."),
    fix: Bilingual(de: "Ergänzen Sie »>«.", en: "Add “>”."),
    explanation: Bilingual(
      de: "Jedes Tag endet mit >, ein Element ohne Inhalt mit />.",
      en: "Every tag ends with >, an element without content with />."))

  /// A prefix that is not declared.
  package static let undefinedPrefix = DiagnosticDefinition(
    id: "xml.undefined-prefix", severity: .error,
    message: Bilingual(
      de: "Das Präfix »{prefix}:« ist nicht erklärt.", en: "The prefix “{prefix}:” is not declared."),
    fix: Bilingual(
      de: "Ergänzen Sie am Wurzelelement xmlns:{prefix}=\"…\", oder schreiben Sie den Namen ohne Präfix. "
        + "Elemente mit o:, w: oder st1: stammen aus Word: Löschen Sie sie.",
      en: "Add xmlns:{prefix}=\"…\" to the root element, or write the name without the prefix. "
        + "Elements with o:, w: or st1: come from Word: delete them."),
    explanation: Bilingual(
      de: "Ein Name mit Doppelpunkt gehört zu einem Namensraum, den ein Element davor erklären muss.",
      en: "A name with a colon belongs to a namespace that this or an outer element has to declare."))

  /// `v:` without the declaration of the control elements.
  package static let undeclaredControlPrefix = DiagnosticDefinition(
    id: "xml.undeclared-control-prefix", severity: .error,
    message: Bilingual(
      de: "Das Präfix »v:« ist in dieser Datei nicht erklärt.",
      en: "The prefix “v:” is not declared in this file."),
    fix: Bilingual(
      de: "Ergänzen Sie am Wurzelelement xmlns:v=\"{namespace}\".",
      en: "Add xmlns:v=\"{namespace}\" to the root element."),
    explanation: Bilingual(
      de:
        "Steuerelemente wie v:if und Ausdrücke in {…} gelten nur in Dateien, die den Namensraum urn:vordruck:template:1 "
        + "erklären, Beschriftungen und Kennzeichen eines Schemas nur mit urn:vordruck:schema:1, Prüfregeln nur mit "
        + "urn:vordruck:checks:1.",
      en:
        "Control elements such as v:if and expressions in {…} count only in files that declare the namespace "
        + "urn:vordruck:template:1, labels and flags of a schema only with urn:vordruck:schema:1, rules only with "
        + "urn:vordruck:checks:1."
    ))

  /// `&#…;` for a character that XML does not have.
  package static let characterReference = DiagnosticDefinition(
    id: "xml.character-reference", severity: .error,
    message: Bilingual(
      de: "Dieser Zeichenverweis ist ungültig.", en: "This character reference is not valid."),
    fix: Bilingual(
      de: "Schreiben Sie &#160; (dezimal) oder &#xA0; (hexadezimal) mit einem erlaubten Zeichen.",
      en: "Write &#160; (decimal) or &#xA0; (hexadecimal) for a character that XML allows."),
    explanation: Bilingual(
      de: "Steuerzeichen und Ersatzzeichen (Surrogate) sind in XML auch als Verweis verboten.",
      en: "Control characters and surrogates are forbidden in XML, as references too."))

  /// A file without content.
  package static let empty = DiagnosticDefinition(
    id: "xml.empty", severity: .error,
    message: Bilingual(de: "Die Datei ist leer.", en: "The file is empty."),
    fix: Bilingual(de: "Geben Sie die richtige Datei an.", en: "Name the right file."),
    explanation: Bilingual(
      de: "Eine XML-Datei hat genau ein Wurzelelement.", en: "An XML file has exactly one root element."))

  /// A file that begins with something else than a tag.
  package static let notXML = DiagnosticDefinition(
    id: "xml.not-xml", severity: .error,
    message: Bilingual(
      de: "Die Datei ist kein XML: Sie beginnt nicht mit »<«.", en: "The file is not XML: it does not begin with “<”."),
    fix: Bilingual(
      de: "Geben Sie eine XML-Datei an, oder löschen Sie, was vor dem ersten »<« steht.",
      en: "Name an XML file, or delete what stands before the first “<”."),
    explanation: Bilingual(
      de: "Vor dem Wurzelelement dürfen nur die XML-Deklaration, Kommentare und Leerraum stehen.",
      en: "Only the XML declaration, comments and blanks may stand before the root element."))

  /// Text or a second root after the root element.
  package static let contentAfterRoot = DiagnosticDefinition(
    id: "xml.content-after-root", severity: .error,
    message: Bilingual(
      de: "Nach dem Ende des Wurzelelements steht noch etwas.",
      en: "Something stands after the end of the root element."),
    fix: Bilingual(
      de: "Löschen Sie es, oder verschieben Sie es in das Wurzelelement.",
      en: "Delete it, or move it into the root element."),
    explanation: Bilingual(
      de: "Eine XML-Datei hat genau ein Wurzelelement. Oft ist ein End-Tag davor überzählig.",
      en: "An XML file has exactly one root element. Often one end tag before this place is too many."))

  /// A comment without its end.
  package static let commentNotClosed = DiagnosticDefinition(
    id: "xml.comment-not-closed", severity: .error,
    message: Bilingual(de: "Dieser Kommentar endet nicht.", en: "This comment does not end."),
    fix: Bilingual(de: "Ergänzen Sie »-->«.", en: "Add “-->”."),
    explanation: Bilingual(de: "Kommentare stehen zwischen <!-- und -->.", en: "Comments stand between <!-- and -->."))

  /// `--` in a comment.
  package static let hyphensInComment = DiagnosticDefinition(
    id: "xml.hyphens-in-comment", severity: .error,
    message: Bilingual(
      de: "Zwei Bindestriche hintereinander sind in einem Kommentar nicht erlaubt.",
      en: "Two hyphens in a row are not allowed in a comment."),
    fix: Bilingual(
      de: "Schreiben Sie einen Gedankenstrich (–), oder trennen Sie die Bindestriche.",
      en: "Write a dash (–), or separate the hyphens."),
    explanation: Bilingual(
      de: "-- ist in XML allein dem Ende des Kommentars vorbehalten.", en: "XML reserves -- for the end of a comment."))

  /// A CDATA section without its end.
  package static let cdataNotClosed = DiagnosticDefinition(
    id: "xml.cdata-not-closed", severity: .error,
    message: Bilingual(de: "Dieser CDATA-Abschnitt endet nicht.", en: "This CDATA section does not end."),
    fix: Bilingual(de: "Ergänzen Sie »]]>«.", en: "Add “]]>”."),
    explanation: Bilingual(
      de: "CDATA-Abschnitte stehen zwischen <![CDATA[ und ]]>.", en: "CDATA sections stand between <![CDATA[ and ]]>."))

  /// `]]>` in text.
  package static let strayCDATAEnd = DiagnosticDefinition(
    id: "xml.stray-cdata-end", severity: .error,
    message: Bilingual(de: "»]]>« darf nicht im Text stehen.", en: "“]]>” must not stand in text."),
    fix: Bilingual(de: "Schreiben Sie »]]&gt;«.", en: "Write “]]&gt;”."),
    explanation: Bilingual(
      de: "]]> beendet CDATA-Abschnitte und ist sonst nirgends erlaubt.",
      en: "]]> ends CDATA sections and is allowed nowhere else."))

  /// A control character.
  package static let invalidCharacter = DiagnosticDefinition(
    id: "xml.invalid-character", severity: .error,
    message: Bilingual(
      de: "Das Zeichen {name} ist in XML nicht erlaubt.", en: "The character {name} is not allowed in XML."),
    fix: Bilingual(de: "Löschen Sie es.", en: "Delete it."),
    explanation: Bilingual(
      de: "Von den Steuerzeichen erlaubt XML nur Tabulator und Zeilenumbruch.",
      en: "Of the control characters XML allows only tab and line break."))

  /// An XML declaration that is not at the very beginning.
  package static let misplacedDeclaration = DiagnosticDefinition(
    id: "xml.misplaced-declaration", severity: .error,
    message: Bilingual(
      de: "Die XML-Deklaration steht nicht ganz am Anfang der Datei.",
      en: "The XML declaration is not at the very beginning of the file."),
    fix: Bilingual(
      de: "Löschen Sie Leerzeichen und Zeilen davor.", en: "Delete the blanks and lines before it."),
    explanation: Bilingual(
      de: "<?xml … ?> muss mit dem ersten Zeichen der Datei beginnen.",
      en: "<?xml … ?> has to begin with the file's first character."))

  // MARK: Refused on purpose

  /// A document type other than HTML's short one.
  package static let documentType = DiagnosticDefinition(
    id: "xml.doctype", severity: .error,
    message: Bilingual(
      de: "Dieser Dokumenttyp (DOCTYPE) ist nicht erlaubt.", en: "This document type (DOCTYPE) is not allowed."),
    fix: Bilingual(
      de: "Löschen Sie die Angabe, oder schreiben Sie <!DOCTYPE html>.",
      en: "Delete the declaration, or write <!DOCTYPE html>."),
    explanation: Bilingual(
      de:
        "Ein DOCTYPE kann fremde Dateien und Entitäten hereinholen. Vordruck nimmt deshalb nur <!DOCTYPE html> ohne Zusätze an.",
      en:
        "A DOCTYPE can bring in foreign files and entities. Vordruck therefore accepts only <!DOCTYPE html> with nothing added."
    ))

  /// An entity that XML does not predefine.
  package static let entity = DiagnosticDefinition(
    id: "xml.entity", severity: .error,
    message: Bilingual(
      de: "Die Entität »&{name};« gibt es in XML nicht.", en: "The entity “&{name};” does not exist in XML."),
    fix: Bilingual(
      de: "Schreiben Sie stattdessen {replacement}.", en: "Write {replacement} instead."),
    explanation: Bilingual(
      de:
        "XML kennt nur &amp; &lt; &gt; &quot; und &apos;. Andere Zeichen schreiben Sie selbst oder als Zeichenverweis wie &#160;.",
      en:
        "XML knows only &amp; &lt; &gt; &quot; and &apos;. Write other characters themselves, or as a reference such as &#160;."
    ))

  /// An encoding other than UTF-8.
  package static let encoding = DiagnosticDefinition(
    id: "xml.encoding", severity: .error,
    message: Bilingual(
      de: "Die Datei ist in »{name}« kodiert; erlaubt ist nur UTF-8.",
      en: "The file is encoded in “{name}”; only UTF-8 is allowed."),
    fix: Bilingual(
      de: "Speichern Sie die Datei als UTF-8, und berichtigen Sie die Angabe encoding.",
      en: "Save the file as UTF-8 and correct its encoding declaration."),
    explanation: Bilingual(
      de: "Eine einzige Kodierung für alle Dateien schließt falsche Umlaute aus.",
      en: "One encoding for all files rules out wrong letters."))

  /// Bytes that are not UTF-8.
  package static let invalidUTF8 = DiagnosticDefinition(
    id: "xml.invalid-utf-8", severity: .error,
    message: Bilingual(
      de: "Das Byte {name} ist kein gültiges UTF-8.", en: "The byte {name} is not valid UTF-8."),
    fix: Bilingual(
      de: "Speichern Sie die Datei in Ihrem Editor als UTF-8.", en: "Save the file as UTF-8 in your editor."),
    explanation: Bilingual(
      de: "Vermutlich ist die Datei in Windows-1252 (»ANSI«) gespeichert; Umlaute und ß haben dort andere Bytes.",
      en: "The file was probably saved as Windows-1252 (“ANSI”), where letters such as ä and ß have other bytes."))

  /// A file above the size limit.
  package static let tooLarge = DiagnosticDefinition(
    id: "xml.too-large", severity: .error,
    message: Bilingual(
      de: "Die Datei ist größer als {limit} MiB.", en: "The file is larger than {limit} MiB."),
    fix: Bilingual(de: "Teilen Sie die Datei auf.", en: "Split the file."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Dateien, die den Rechner lahmlegen sollen.",
      en: "The limit protects against files made to exhaust the machine."))

  /// Nesting beyond the limit.
  package static let tooDeep = DiagnosticDefinition(
    id: "xml.too-deep", severity: .error,
    message: Bilingual(
      de: "Elemente sind tiefer als {limit} Ebenen verschachtelt.",
      en: "Elements are nested deeper than {limit} levels."),
    fix: Bilingual(
      de: "Vereinfachen Sie den Aufbau; vielleicht fehlen End-Tags.",
      en: "Simplify the structure; perhaps end tags are missing."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Dateien, die den Rechner lahmlegen sollen.",
      en: "The limit protects against files made to exhaust the machine."))

  /// More nodes than the limit.
  package static let tooManyNodes = DiagnosticDefinition(
    id: "xml.too-many-nodes", severity: .error,
    message: Bilingual(
      de: "Die Datei hat mehr als {limit} Elemente und Texte.",
      en: "The file has more than {limit} elements and texts."),
    fix: Bilingual(de: "Teilen Sie die Datei auf.", en: "Split the file."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Dateien, die den Rechner lahmlegen sollen.",
      en: "The limit protects against files made to exhaust the machine."))

  /// More attributes at one element than the limit.
  package static let tooManyAttributes = DiagnosticDefinition(
    id: "xml.too-many-attributes", severity: .error,
    message: Bilingual(
      de: "Dieses Element hat mehr als {limit} Attribute.", en: "This element has more than {limit} attributes."),
    fix: Bilingual(
      de: "Prüfen Sie, ob vor dieser Stelle ein »>« fehlt.", en: "Check whether a “>” is missing before this place."),
    explanation: Bilingual(
      de: "Die Grenze schützt vor Dateien, die den Rechner lahmlegen sollen.",
      en: "The limit protects against files made to exhaust the machine."))
}
