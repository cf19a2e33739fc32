import Testing
import TextAnalysis

/// One line per run: level and text.
private func dump(_ text: String, baseLevel: UInt8) -> [String] {
  let bytes = Array(text.utf8)
  return BidiParagraph(bytes, baseLevel: baseLevel).runs.map { run in
    "\(run.level) \(String(decoding: bytes[run.range], as: UTF8.self))"
  }
}

@Suite struct BidiTests {
  @Test func leavesLeftToRightTextInOneRun() {
    #expect(dump("§ 44 StAG – „Größe“ 12 €", baseLevel: 0) == ["0 § 44 StAG – „Größe“ 12 €"])
    #expect(BidiParagraph(Array("Ελλάδα Україна ḗ ạ".utf8), baseLevel: 0).isUniform)
  }

  @Test func putsLatinAndNumbersOnTheSecondLevelOfArabicText() {
    #expect(
      dump("رقم Müller 3 في 21.11.2026", baseLevel: 1) == ["1 رقم ", "2 Müller 3", "1  في ", "2 21.11.2026"])
  }

  @Test func keepsAReferenceTogetherInsideAnIsolate() {
    // Without the isolate the parts of the file number change places.
    #expect(
      dump("العدد \u{2068}AZ 33/4-b\u{2069} هنا", baseLevel: 1) == [
        "1 العدد \u{2068}", "2 AZ 33/4-b", "1 \u{2069} هنا",
      ])
  }

  @Test func noticesControlsInLatinText() {
    #expect(dump("a \u{2067}b\u{2069} c", baseLevel: 0) == ["0 a \u{2067}", "2 b", "0 \u{2069} c"])
    #expect(dump("a \u{202E}bc\u{202C}d", baseLevel: 0) == ["0 a ", "1 \u{202E}bc", "0 \u{202C}d"])
  }

  @Test func givesAllBytesOfACharacterOneLevel() {
    let text = Array("a😀ب".utf8)
    #expect(BidiParagraph(text, baseLevel: 0).levels == [0, 0, 0, 0, 0, 1, 1])
  }

  @Test func ordersRunsOfALine() {
    #expect(BidiParagraph.visualOrder(of: [0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4])
    #expect(BidiParagraph.visualOrder(of: []) == [])
  }

  @Test(arguments: [("Hallo", 0), ("  مرحبا", 1), ("12 – 3", nil), ("", nil), ("\u{2068}שלום\u{2069} Müller", 0)])
  func findsTheDirectionOfTheFirstStrongCharacter(text: String, level: UInt8?) {
    #expect(BidiParagraph.baseLevel(of: Array(text.utf8)) == level)
  }

  @Test(arguments: [
    ("ar", true), ("fa", true), ("fa-AF", true), ("prs", true), ("ps", true), ("ckb", true), ("ur", true),
    ("he", true), ("ku-Arab", true), ("de-Arab", true), ("yi", true), ("ku", false), ("kmr", false), ("ar-Latn", false),
    ("de", false), ("uk", false), ("ti", false), ("", false), ("nonsense tag", false),
  ])
  func knowsTheDirectionOfALanguage(tag: String, isRightToLeft: Bool) {
    #expect(TextDirection.isRightToLeft(language: tag) == isRightToLeft)
  }
}
