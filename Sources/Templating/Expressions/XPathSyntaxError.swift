import Diagnostics
import Markup

/// Why a text is no XPath expression, and where.
struct XPathSyntaxError: Error {
  enum Kind {
    case empty, unexpected, openLiteral, malformedNumber, variableName, operandMissing, openParenthesis, openBracket
    case stepMissing, unknownAxis(String), nameMissing, unexpectedAfterExpression, tooDeep, tooLong
    case mistake(XPathMistake)
  }

  let kind: Kind
  /// UTF-8 offsets in the expression.
  let range: Range<Int>

  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The second half of the sentence "is not valid XPath: …".
  var reason: Bilingual {
    switch kind {
    case .mistake(let mistake): mistake.reason
    case .empty: Bilingual(de: "er ist leer.", en: "it is empty.")
    case .unexpected: Bilingual(de: "dieses Zeichen ist hier nicht erlaubt.", en: "this character is not allowed here.")
    case .openLiteral:
      Bilingual(de: "das Anführungszeichen wird nicht geschlossen.", en: "the quotation mark is never closed.")
    case .malformedNumber: Bilingual(de: "diese Zahl ist falsch geschrieben.", en: "this number is malformed.")
    case .variableName:
      Bilingual(de: "nach »$« fehlt der Name der Variablen.", en: "the variable's name is missing after “$”.")
    case .operandMissing: Bilingual(de: "hier fehlt ein Wert oder ein Pfad.", en: "a value or a path is missing here.")
    case .openParenthesis:
      Bilingual(de: "diese Klammer wird nicht geschlossen.", en: "this parenthesis is never closed.")
    case .openBracket:
      Bilingual(de: "diese eckige Klammer wird nicht geschlossen.", en: "this bracket is never closed.")
    case .stepMissing: Bilingual(de: "nach »/« fehlt ein Feld.", en: "a field is missing after “/”.")
    case .unknownAxis(let name):
      Bilingual(de: "die Achse »\(name)::« gibt es nicht.", en: "there is no axis “\(name)::”.")
    case .nameMissing: Bilingual(de: "hier fehlt ein Name.", en: "a name is missing here.")
    case .unexpectedAfterExpression:
      Bilingual(
        de: "hier müsste der Ausdruck zu Ende sein oder ein Operator stehen.",
        en: "the expression should end here, or an operator stand.")
    case .tooLong: Bilingual(de: "er ist zu lang.", en: "it is too long.")
    case .tooDeep: Bilingual(de: "er ist zu tief verschachtelt.", en: "it is nested too deeply.")
    }
  }
}
