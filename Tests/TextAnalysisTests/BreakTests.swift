import Testing
import TextAnalysis

/// The text with | at opportunities and ‖ at mandatory breaks.
private func broken(_ text: String, language: String = "de") -> String {
  let bytes = Array(text.utf8)
  var result = ""
  var start = 0
  for place in LineBreakOpportunities.find(in: bytes, language: language) {
    result += String(decoding: bytes[start..<place.offset], as: UTF8.self) + (place.isMandatory ? "‖" : "|")
    start = place.offset
  }
  return result + String(decoding: bytes[start...], as: UTF8.self)
}

@Suite struct BreakTests {
  @Test(arguments: [
    ("Das ist gut.", "Das |ist |gut."),
    ("§\u{A0}44 Abs.\u{A0}3", "§\u{A0}44 |Abs.\u{A0}3"),
    ("Eltern-Kind-Kurs", "Eltern-|Kind-|Kurs"),
    ("gut – sehr gut", "gut |– |sehr |gut"),
    ("gut—sehr", "gut|—|sehr"),
    ("5.000,00\u{A0}€ (netto)", "5.000,00\u{A0}€ |(netto)"),
    ("„Ja“, sagte", "„Ja“, |sagte"),
    ("02171 406-1234", "02171 |406-1234"),
    ("Zei\u{AD}le", "Zei\u{AD}|le"),
    ("eins\nzwei", "eins\n‖zwei"),
    ("Ende\n", "Ende\n‖"),
    ("und/oder", "und/|oder"),
    ("Lehrer:innen", "Lehrer:innen"),
    ("", ""),
  ])
  func findsGermanBreaks(text: String, expected: String) {
    #expect(broken(text) == expected)
  }

  @Test func usesDictionariesForLanguagesWithoutSpaces() {
    #expect(broken("ภาษาไทยง่าย", language: "th") == "ภาษา|ไทย|ง่าย")
    #expect(broken("日本語。文", language: "ja") == "日|本|語。|文")
  }

  @Test func keepsGraphemeClustersWhole() {
    #expect(GraphemeClusters.boundaries(in: Array("aM\u{302}\u{1F468}\u{200D}\u{1F469}!".utf8)) == [0, 1, 4, 15, 16])
    #expect(GraphemeClusters.boundaries(in: Array("ab\r\nc".utf8)) == [0, 1, 2, 4, 5])
    #expect(GraphemeClusters.boundaries(in: Array("abc".utf8)) == [0, 1, 2, 3])
    #expect(GraphemeClusters.boundaries(in: []) == [0])
  }

  @Test func findsWords() {
    let text = Array("Ja, 3 Kinder: O’Neill – «там» นี่คือ".utf8)
    let words = WordBoundaries.words(in: text, language: "de").map { String(decoding: text[$0], as: UTF8.self) }
    #expect(words == ["Ja", "3", "Kinder", "O’Neill", "там", "นี่", "คือ"])
  }

  @Test func reusesAFinderForSeveralTextsAndLanguages() {
    let finder = BoundaryFinder()
    for _ in 0..<2 {
      #expect(finder.lineBreaks(in: Array("a b".utf8), language: "de") == [LineBreak(offset: 2, isMandatory: false)])
      #expect(finder.lineBreaks(in: Array("aa b".utf8), language: "ar") == [LineBreak(offset: 3, isMandatory: false)])
      #expect(finder.wordBoundaries(in: Array("a b".utf8), language: "de") == [0, 1, 2, 3])
    }
  }
}
