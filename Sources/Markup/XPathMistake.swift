package import Diagnostics

/// What people write in expressions from the habit of other programs, and what XPath wants instead.
package struct XPathMistake: Sendable {
  /// The UTF-8 offsets in the expression.
  package let range: Range<Int>
  /// The second half of the sentence "is not valid XPath: …".
  package let reason: Bilingual

  /// The first such mistake of an expression; quoted texts may hold what they like.
  package static func find(in text: String) -> XPathMistake? {
    var quote: Unicode.Scalar?
    var before: Unicode.Scalar = " "
    var offset = 0
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let width = UTF8.width(scalar)
      defer {
        before = scalar
        offset += width
      }
      if let open = quote {
        if scalar == open { quote = nil }
        continue
      }
      if scalar == "'" || scalar == "\"" {
        quote = scalar
        continue
      }
      let after = text.unicodeScalars.index(after: index)
      let next = after < text.unicodeScalars.endIndex ? text.unicodeScalars[after] : " "
      if let reason = reason(scalar, before: before, next: next) {
        return XPathMistake(range: offset..<offset + width, reason: reason)
      }
    }
    return nil
  }

  private static func reason(
    _ scalar: Unicode.Scalar, before: Unicode.Scalar, next: Unicode.Scalar
  ) -> Bilingual? {
    switch scalar {
    case "\u{2018}"..."\u{201F}", "\u{2039}", "\u{203A}", "\u{AB}", "\u{BB}", "\u{B4}":
      Bilingual(
        de: "Text steht zwischen geraden Anführungszeichen, etwa 'yes'.",
        en: "text stands between straight quotation marks, such as 'yes'.")
    case "." where next == "[" && !isNamePart(before):
      Bilingual(
        de: "nach ».« steht keine Bedingung; schreiben Sie self::node()[…], in checks.xml die Bedingung in test.",
        en: "no condition stands after “.”; write self::node()[…], in checks.xml the condition in test.")
    case "=" where next == "=":
      Bilingual(de: "Gleichheit wird mit einem einzigen »=« geschrieben.", en: "equality is written with a single “=”.")
    case "&" where next == "&": Bilingual(de: "»und« heißt hier and.", en: "this is written as “and”.")
    case "|" where next == "|": Bilingual(de: "»oder« heißt hier or.", en: "this is written as “or”.")
    case "{", "}":
      Bilingual(
        de: "geschweifte Klammern stehen um Ausdrücke im Text, nicht in Attributen wie select und test.",
        en: "braces stand around expressions in text, not in attributes such as select and test.")
    default: nil
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || [".", "-", "_", ":"].contains(scalar)
  }
}
