package import Diagnostics

/// The findings about style sheets; all are warnings, because a document without a declaration is still a document.
package enum StylingDiagnostics {
  package static let syntax = DiagnosticDefinition(
    id: "styling.syntax", severity: .warning,
    message: Bilingual(
      de: "„{text}“ ist an dieser Stelle kein CSS und wird übergangen.",
      en: "“{text}” is no CSS here and is skipped."),
    fix: Bilingual(
      de:
        "Schreiben Sie „selektor {{ eigenschaft: wert; }}“ und prüfen Sie Klammern, Doppelpunkte und Semikolons davor.",
      en: "Write “selector {{ property: value; }}” and check brackets, colons and semicolons before this place."),
    explanation: Bilingual(
      de:
        "CSS überliest, was es nicht versteht, bis zum nächsten Semikolon oder Block. Vordruck sagt, was es überliest.",
      en: "CSS skips what it does not understand up to the next semicolon or block. Vordruck says what it skips."))

  package static let unclosed = DiagnosticDefinition(
    id: "styling.unclosed", severity: .warning,
    message: Bilingual(
      de: "Was hier mit „{text}“ beginnt, wird nicht geschlossen.",
      en: "What begins here with “{text}” is not closed."),
    fix: Bilingual(
      de: "Ergänzen Sie die schließende Klammer, das Anführungszeichen oder „*/“.",
      en: "Add the closing bracket, quotation mark or “*/”."),
    explanation: Bilingual(
      de: "Ohne Ende gehört alles Folgende zu diesem Block, und Regeln danach gelten nicht.",
      en: "Without an end everything after belongs to this block, and later rules do not apply."))

  package static let tooDeep = DiagnosticDefinition(
    id: "styling.too-deep", severity: .warning,
    message: Bilingual(
      de: "Klammern oder Variablen sind hier zu tief ineinander geschachtelt; der Inhalt wird übergangen.",
      en: "Brackets or variables nest too deeply here; their contents are skipped."),
    fix: Bilingual(
      de: "Verringern Sie die Schachtelung auf höchstens 64 Ebenen.",
      en: "Reduce the nesting to at most 64 levels."),
    explanation: Bilingual(
      de: "Eine Grenze schützt vor Dateien, die nur zum Schaden geschrieben sind.",
      en: "A limit protects against files that are written to do harm."))

  package static let unknownProperty = DiagnosticDefinition(
    id: "styling.unknown-property", severity: .warning,
    message: Bilingual(
      de: "Die CSS-Eigenschaft „{property}“ gibt es nicht.", en: "There is no CSS property “{property}”."),
    fix: Bilingual(
      de: "Berichtigen Sie den Namen oder löschen Sie die Angabe; eigene Namen beginnen mit „--“.",
      en: "Correct the name or delete the declaration; names of your own begin with “--”."),
    explanation: Bilingual(
      de: "Die unterstützten Eigenschaften stehen in Docs/CSSSupport.md.",
      en: "Docs/CSSSupport.md lists the supported properties."))

  package static let unsupportedProperty = DiagnosticDefinition(
    id: "styling.unsupported-property", severity: .warning,
    message: Bilingual(
      de: "Die CSS-Eigenschaft „{property}“ wird noch nicht unterstützt und bleibt ohne Wirkung.",
      en: "The CSS property “{property}” is not supported yet and has no effect."),
    fix: Bilingual(
      de: "Löschen Sie die Angabe oder erreichen Sie das Gewünschte mit einer Eigenschaft aus Docs/CSSSupport.md.",
      en: "Delete the declaration or reach the goal with a property from Docs/CSSSupport.md."),
    explanation: Bilingual(
      de: "Es ist gültiges CSS, aber nicht Teil dessen, was Vordruck verspricht.",
      en: "It is valid CSS, but not part of what Vordruck promises."))

  package static let invalidValue = DiagnosticDefinition(
    id: "styling.invalid-value", severity: .warning,
    message: Bilingual(
      de: "„{value}“ ist kein Wert für „{property}“.", en: "“{value}” is no value for “{property}”."),
    fix: Bilingual(de: "Möglich ist: {syntax}", en: "Write: {syntax}"),
    explanation: Bilingual(
      de: "Eine Angabe mit ungültigem Wert gilt als nicht geschrieben; es gilt, was sonst gälte.",
      en: "A declaration with an invalid value counts as not written; what would apply without it applies."))

  package static let unsupportedValue = DiagnosticDefinition(
    id: "styling.unsupported-value", severity: .warning,
    message: Bilingual(
      de: "„{value}“ wird bei „{property}“ noch nicht unterstützt; die Angabe bleibt ohne Wirkung.",
      en: "“{value}” is not supported for “{property}” yet; the declaration has no effect."),
    fix: Bilingual(
      de: "Wählen Sie einen Wert aus Docs/CSSSupport.md.", en: "Choose a value from Docs/CSSSupport.md."),
    explanation: Bilingual(
      de: "Es ist gültiges CSS, aber nicht Teil dessen, was Vordruck verspricht.",
      en: "It is valid CSS, but not part of what Vordruck promises."))

  package static let unknownUnit = DiagnosticDefinition(
    id: "styling.unknown-unit", severity: .warning,
    message: Bilingual(
      de: "„{unit}“ ist keine Einheit, die Vordruck kennt ({property}).",
      en: "“{unit}” is no unit that Vordruck knows ({property})."),
    fix: Bilingual(
      de: "Verwenden Sie mm, cm, in, pt, pc, px, q, em, rem, ex, ch, lh oder %.",
      en: "Use mm, cm, in, pt, pc, px, q, em, rem, ex, ch, lh or %."),
    explanation: Bilingual(
      de: "Einheiten des Bildschirmfensters (vw, vh …) gibt es auf Papier nicht.",
      en: "Units of the screen’s window (vw, vh …) do not exist on paper."))

  package static let missingUnit = DiagnosticDefinition(
    id: "styling.missing-unit", severity: .warning,
    message: Bilingual(
      de: "Der Länge „{value}“ bei „{property}“ fehlt die Einheit.",
      en: "The length “{value}” of “{property}” lacks its unit."),
    fix: Bilingual(
      de: "Schreiben Sie die Einheit ohne Leerzeichen dahinter, etwa „{value}{unit}“.",
      en: "Write the unit behind it without a blank, for example “{value}{unit}”."),
    explanation: Bilingual(
      de: "Nur die Null braucht keine Einheit.", en: "Only zero needs no unit."))

  package static let decimalComma = DiagnosticDefinition(
    id: "styling.decimal-comma", severity: .warning,
    message: Bilingual(
      de: "„{value}“ bei „{property}“ ist keine Länge: CSS schreibt Dezimalzahlen mit Punkt.",
      en: "“{value}” of “{property}” is no length: CSS writes decimal numbers with a full stop."),
    fix: Bilingual(
      de: "Ersetzen Sie das Komma durch einen Punkt.", en: "Replace the comma by a full stop."),
    explanation: Bilingual(
      de: "Ein Komma trennt in CSS Teile einer Aufzählung; „9,5pt“ wären zwei Werte.",
      en: "A comma separates the parts of a list in CSS; “9,5pt” would be two values."))

  package static let negativeValue = DiagnosticDefinition(
    id: "styling.negative-value", severity: .warning,
    message: Bilingual(
      de: "„{property}“ darf nicht negativ sein ({value}).", en: "“{property}” cannot be negative ({value})."),
    fix: Bilingual(de: "Schreiben Sie null oder einen positiven Wert.", en: "Write zero or a positive value."),
    explanation: Bilingual(
      de: "Negativ sein dürfen Außenabstände, Einzüge und Versätze, nicht aber Größen und Innenabstände.",
      en: "Margins, indents and offsets may be negative, sizes and paddings may not."))

  package static let invalidCalculation = DiagnosticDefinition(
    id: "styling.invalid-calculation", severity: .warning,
    message: Bilingual(
      de: "Die Rechnung in „{value}“ geht nicht auf.", en: "The calculation in “{value}” cannot be done."),
    fix: Bilingual(
      de:
        "Setzen Sie Leerzeichen um + und −, multiplizieren Sie Längen nur mit Zahlen und teilen Sie nur durch Zahlen ungleich null.",
      en: "Put blanks around + and −, multiply lengths by numbers only and divide by numbers other than zero only."),
    explanation: Bilingual(
      de: "calc() rechnet mit Längen, Prozenten und Zahlen; Längen und Zahlen lassen sich nicht addieren.",
      en: "calc() works on lengths, percentages and numbers; a length and a number cannot be added."))

  package static let missingSemicolon = DiagnosticDefinition(
    id: "styling.missing-semicolon", severity: .warning,
    message: Bilingual(
      de: "Vor „{property}:“ fehlt ein Semikolon; beide Angaben bleiben ohne Wirkung.",
      en: "A semicolon is missing before “{property}:”; both declarations have no effect."),
    fix: Bilingual(
      de: "Schließen Sie die Angabe davor mit einem Semikolon ab.", en: "End the declaration before with a semicolon."),
    explanation: Bilingual(
      de: "Ohne Semikolon gehört die nächste Angabe noch zum Wert.",
      en: "Without a semicolon the next declaration is part of the value."))

  package static let undefinedVariable = DiagnosticDefinition(
    id: "styling.undefined-variable", severity: .warning,
    message: Bilingual(
      de: "Die Variable „{variable}“ ist hier nicht gesetzt; „{property}“ bleibt ohne Wirkung.",
      en: "The variable “{variable}” is not set here; “{property}” has no effect."),
    fix: Bilingual(
      de:
        "Setzen Sie „{variable}“ an diesem Element oder darüber, etwa in „:root“, oder schreiben Sie var({variable}, Ersatzwert).",
      en: "Set “{variable}” on this element or above, for example in “:root”, or write var({variable}, fallback)."),
    explanation: Bilingual(
      de: "Variablen vererben sich; sie gelten an dem Element, an dem sie stehen, und darunter.",
      en: "Variables are inherited: they hold for the element where they stand and below."))

  package static let variableCycle = DiagnosticDefinition(
    id: "styling.variable-cycle", severity: .warning,
    message: Bilingual(
      de: "Die Variable „{variable}“ bezieht sich im Kreis auf sich selbst und hat keinen Wert.",
      en: "The variable “{variable}” refers to itself in a circle and has no value."),
    fix: Bilingual(
      de: "Geben Sie einer der beteiligten Variablen einen festen Wert.",
      en: "Give one of the variables in the circle a fixed value."),
    explanation: Bilingual(
      de: "Eine Variable darf andere verwenden, aber nicht über Umwege sich selbst.",
      en: "A variable may use others, but not itself by a detour."))

  package static let invalidSubstitution = DiagnosticDefinition(
    id: "styling.invalid-substitution", severity: .warning,
    message: Bilingual(
      de: "Mit den Werten der Variablen ergibt „{property}“ keinen gültigen Wert und bleibt ohne Wirkung.",
      en: "With the values of its variables “{property}” has no valid value and no effect."),
    fix: Bilingual(
      de: "Prüfen Sie die Werte der verwendeten Variablen; möglich ist: {syntax}",
      en: "Check the values of the variables used; allowed is: {syntax}"),
    explanation: Bilingual(
      de: "Ob ein Wert mit var() passt, zeigt sich erst am Element, wenn die Variablen bekannt sind.",
      en: "Whether a value with var() fits shows at the element only, when its variables are known."))

  package static let invalidSelector = DiagnosticDefinition(
    id: "styling.invalid-selector", severity: .warning,
    message: Bilingual(
      de: "„{selector}“ ist kein gültiger Selektor; die ganze Regel bleibt ohne Wirkung.",
      en: "“{selector}” is no valid selector; the whole rule has no effect."),
    fix: Bilingual(
      de: "Berichtigen Sie den Selektor, etwa „p.klasse > em“ oder „td:first-child“; vielleicht fehlt davor oder "
        + "danach eine geschweifte Klammer, oder ein Kommentar steht nicht in /* … */.",
      en: "Correct the selector, for example “p.class > em” or “td:first-child”; perhaps a brace is missing before or "
        + "after it, or a comment does not stand in /* … */."),
    explanation: Bilingual(
      de: "Ein einziger ungültiger Selektor in der Liste macht nach CSS die ganze Regel ungültig.",
      en: "One invalid selector in the list makes the whole rule invalid, says CSS."))

  package static let unknownPseudo = DiagnosticDefinition(
    id: "styling.unknown-pseudo", severity: .warning,
    message: Bilingual(
      de: "Den Selektor „{name}“ gibt es nicht; die ganze Regel bleibt ohne Wirkung.",
      en: "There is no selector “{name}”; the whole rule has no effect."),
    fix: Bilingual(
      de: "Berichtigen Sie den Namen; die unterstützten Selektoren stehen in Docs/CSSSupport.md.",
      en: "Correct the name; Docs/CSSSupport.md lists the supported selectors."),
    explanation: Bilingual(
      de: "Namen hinter einem oder zwei Doppelpunkten sind von CSS festgelegt.",
      en: "CSS fixes the names behind one or two colons."))

  package static let unsupportedSelector = DiagnosticDefinition(
    id: "styling.unsupported-selector", severity: .warning,
    message: Bilingual(
      de: "Der Selektor „{name}“ wird nicht unterstützt; die ganze Regel bleibt ohne Wirkung.",
      en: "The selector “{name}” is not supported; the whole rule has no effect."),
    fix: Bilingual(
      de: "Vergeben Sie stattdessen eine Klasse, oder wählen Sie einen Selektor aus Docs/CSSSupport.md.",
      en: "Use a class instead, or choose a selector from Docs/CSSSupport.md."),
    explanation: Bilingual(
      de: "Manche Selektoren beschreiben Zustände, die es auf Papier nicht gibt.",
      en: "Some selectors describe states that paper does not have."))

  package static let unknownAtRule = DiagnosticDefinition(
    id: "styling.unknown-at-rule", severity: .warning,
    message: Bilingual(
      de: "Die Regel „@{name}“ gibt es hier nicht; sie wird übergangen.",
      en: "There is no rule “@{name}” here; it is skipped."),
    fix: Bilingual(
      de: "Berichtigen Sie den Namen oder löschen Sie die Regel.", en: "Correct the name or delete the rule."),
    explanation: Bilingual(
      de: "In einem Stylesheet stehen @page, @media und @import; in @page die sechzehn Randfelder, etwa @top-center.",
      en: "A style sheet has @page, @media and @import; @page has the sixteen margin boxes, for example @top-center."))

  package static let unsupportedAtRule = DiagnosticDefinition(
    id: "styling.unsupported-at-rule", severity: .warning,
    message: Bilingual(
      de: "Die Regel „@{name}“ wird noch nicht unterstützt und wird übergangen.",
      en: "The rule “@{name}” is not supported yet and is skipped."),
    fix: Bilingual(
      de: "Löschen Sie die Regel oder ersetzen Sie sie durch eine, die in Docs/CSSSupport.md steht.",
      en: "Delete the rule, or use one that Docs/CSSSupport.md lists."),
    explanation: Bilingual(
      de: "Es ist gültiges CSS, aber nicht Teil dessen, was Vordruck verspricht.",
      en: "It is valid CSS, but not part of what Vordruck promises."))

  package static let unknownMedia = DiagnosticDefinition(
    id: "styling.unknown-media", severity: .warning,
    message: Bilingual(
      de: "Die Medienangabe „{query}“ versteht Vordruck nicht; ihre Regeln gelten nicht.",
      en: "Vordruck does not understand the media query “{query}”; its rules do not apply."),
    fix: Bilingual(de: "Schreiben Sie „print“, „screen“ oder „all“.", en: "Write “print”, “screen” or “all”."),
    explanation: Bilingual(
      de: "Gedruckt wird immer für „print“; Merkmale wie die Fensterbreite gibt es auf Papier nicht.",
      en: "Printing is always for “print”; features such as the window’s width do not exist on paper."))

  package static let misplacedImport = DiagnosticDefinition(
    id: "styling.misplaced-import", severity: .warning,
    message: Bilingual(
      de: "„@import“ steht hinter anderen Regeln und wird übergangen.",
      en: "“@import” stands behind other rules and is skipped."),
    fix: Bilingual(
      de: "Verschieben Sie „@import“ an den Anfang der Datei.", en: "Move “@import” to the beginning of the file."),
    explanation: Bilingual(
      de: "CSS liest andere Dateien nur ein, bevor die erste Regel kommt.",
      en: "CSS reads other files only before the first rule."))

  package static let importCycle = DiagnosticDefinition(
    id: "styling.import-cycle", severity: .warning,
    message: Bilingual(
      de: "„{file}“ wird schon gerade eingelesen; dieser „@import“ wird übergangen.",
      en: "“{file}” is being read already; this “@import” is skipped."),
    fix: Bilingual(
      de: "Entfernen Sie den „@import“, der zurück auf die einlesende Datei zeigt.",
      en: "Remove the “@import” that points back to the importing file."),
    explanation: Bilingual(
      de: "Dateien, die sich gegenseitig einlesen, kämen an kein Ende; mehr als acht Ebenen sind nicht erlaubt.",
      en: "Files that import each other would never end; more than eight levels are not allowed."))

  package static let invalidPageSelector = DiagnosticDefinition(
    id: "styling.invalid-page-selector", severity: .warning,
    message: Bilingual(
      de: "„{selector}“ ist hinter „@page“ nicht möglich; die Regel wird übergangen.",
      en: "“{selector}” is not possible behind “@page”; the rule is skipped."),
    fix: Bilingual(
      de: "Schreiben Sie einen Seitennamen und „:first“, „:left“, „:right“ oder „:blank“.",
      en: "Write a page name and “:first”, “:left”, “:right” or “:blank”."),
    explanation: Bilingual(
      de: "Seitennamen vergibt die Eigenschaft „page“.", en: "The property “page” gives pages their names."))

  package static let misplacedProperty = DiagnosticDefinition(
    id: "styling.misplaced-property", severity: .warning,
    message: Bilingual(
      de: "„{property}“ gilt nur in „@page“ und bleibt hier ohne Wirkung.",
      en: "“{property}” belongs into “@page” and has no effect here."),
    fix: Bilingual(
      de: "Verschieben Sie die Angabe in eine „@page“-Regel.", en: "Move the declaration into an “@page” rule."),
    explanation: Bilingual(
      de: "Das Papier ist eine Eigenschaft der Seite, nicht eines Elements.",
      en: "The sheet is a property of the page, not of an element."))

  package static let unknownCounterStyle = DiagnosticDefinition(
    id: "styling.unknown-counter-style", severity: .warning,
    message: Bilingual(
      de: "Eine Zählweise „{name}“ gibt es nicht; gezählt wird 1, 2, 3.",
      en: "There is no counter style “{name}”; counting is 1, 2, 3."),
    fix: Bilingual(
      de: "Verwenden Sie eine bekannte Zählweise oder beschreiben Sie diese mit „@counter-style“.",
      en: "Use a known counter style, or describe this one with “@counter-style”."),
    explanation: Bilingual(
      de: "Die Zählweisen von CSS und die, die ein Stylesheet beschreibt, haben Namen.",
      en: "The counter styles of CSS and those that a style sheet describes have names."))

  package static let invalidCounterStyle = DiagnosticDefinition(
    id: "styling.invalid-counter-style", severity: .warning,
    message: Bilingual(
      de: "„@counter-style {name}“ beschreibt keine Zählweise und wird übergangen.",
      en: "“@counter-style {name}” describes no counter style and is skipped."),
    fix: Bilingual(
      de: "Geben Sie einen freien Namen und die Zeichen an: „symbols“ oder „additive-symbols“.",
      en: "Give a name that is free, and the signs: “symbols” or “additive-symbols”."),
    explanation: Bilingual(
      de:
        "Buchstaben- und Ziffernsysteme brauchen mindestens zwei Zeichen; decimal, disc, circle und square sind fest.",
      en: "Alphabets and numerals need two signs at least; decimal, disc, circle and square are fixed."))

  package static let incompleteFontFace = DiagnosticDefinition(
    id: "styling.incomplete-font-face", severity: .warning,
    message: Bilingual(
      de: "„@font-face“ nennt keine Familie oder keine brauchbare Datei und wird übergangen.",
      en: "“@font-face” names no family or no file that can be used, and is skipped."),
    fix: Bilingual(
      de: "Geben Sie „font-family“ und „src: url(…)“ mit einer TrueType-Datei an.",
      en: "Give “font-family”, and “src: url(…)” with a TrueType file."),
    explanation: Bilingual(
      de:
        "Schriften kommen aus Dateien bei der Vorlage; „local()“ nennt Schriften, die Vordruck mitbringt, nie die des "
        + "Rechners.",
      en: "Fonts come from files beside the template; “local()” names fonts that come with Vordruck, never those of "
        + "the machine."))

  /// All findings, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [
    syntax, unclosed, tooDeep, unknownProperty, unsupportedProperty, invalidValue, unsupportedValue, unknownUnit,
    missingUnit, decimalComma, negativeValue, invalidCalculation, missingSemicolon, undefinedVariable, variableCycle,
    invalidSubstitution, invalidSelector, unknownPseudo, unsupportedSelector, unknownAtRule, unsupportedAtRule,
    unknownMedia, misplacedImport, importCycle, invalidPageSelector, misplacedProperty,
    unknownCounterStyle, invalidCounterStyle, incompleteFontFace,
  ]
}
