import Diagnostics

/// Why a line of a PO file cannot be read.
enum POProblem {
  case noString, unterminated, behindString, escape, control, unknownLine, strayString, order, incomplete

  /// The reason in words.
  var words: Bilingual {
    switch self {
    case .noString:
      Bilingual(
        de: "hinter dem Schlüsselwort steht kein Text in Anführungszeichen", en: "no quoted text follows the keyword")
    case .unterminated:
      Bilingual(de: "das schließende Anführungszeichen fehlt", en: "the closing quotation mark is missing")
    case .behindString:
      Bilingual(
        de: "hinter dem schließenden Anführungszeichen geht es weiter", en: "more follows the closing quotation mark")
    case .escape:
      Bilingual(
        de: "hinter dem Rückstrich steht keines der Zeichen n, t, r, \" oder \\",
        en: "the backslash is followed by none of n, t, r, \" and \\")
    case .control:
      Bilingual(de: "im Text steht ein Steuerzeichen", en: "the text holds a control character")
    case .unknownLine:
      Bilingual(
        de: "die Zeile beginnt weder mit # noch mit msgctxt, msgid, msgstr oder einem Anführungszeichen",
        en: "the line starts with neither # nor msgctxt, msgid, msgstr nor a quotation mark")
    case .strayString:
      Bilingual(de: "der Text gehört zu keinem Schlüsselwort", en: "the text belongs to no keyword")
    case .order:
      Bilingual(
        de: "die Reihenfolge msgctxt, msgid, msgstr ist verletzt", en: "the order msgctxt, msgid, msgstr is broken")
    case .incomplete: Bilingual(de: "dem Eintrag fehlt msgid oder msgstr", en: "the entry lacks msgid or msgstr")
    }
  }
}
