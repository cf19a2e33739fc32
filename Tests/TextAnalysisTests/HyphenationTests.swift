import TestKit
import Testing
import TextAnalysis

@Suite struct HyphenationTests {
  static let library = HyphenationLibrary { try? TestResources.bytes("Resources/Hyphenation/\($0)") }

  static func hyphenated(_ word: String, _ language: String) throws -> String {
    let hyphenator = try #require(try library.hyphenator(for: language))
    let bytes = Array(word.utf8)
    var result = ""
    var start = 0
    for position in hyphenator.positions(in: word) {
      result += String(decoding: bytes[start..<position], as: UTF8.self) + "-"
      start = position
    }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  @Test(arguments: [
    "Ein-glie-de-rungs-ver-ein-ba-rung", "Auf-ent-halts-er-laub-nis", "Staats-an-ge-hö-rig-keit", "Nie-der-schrift",
    "Be-schluss-vor-la-ge", "In-te-gra-ti-ons-kurs", "Ge-sund-heits-amt", "Fuß-gän-ger-zo-ne", "Stra-ße",
    "Aus-län-der-be-hör-de", "Über-gangs-re-ge-lung", "Schwei-ge-pflicht-ent-bin-dung", "Erst-ori-en-tie-rung",
    "Fall-ebe-ne", "Kon-zept-er-stel-lung", "Lan-des-por-tal", "Pflich-ten-heft", "STAATS-AN-GE-HÖ-RIG-KEIT", "ja",
    "Amt",
  ])
  func dividesGermanWords(expected: String) throws {
    let word = expected.split(separator: "-").joined()
    let divided = try Self.hyphenated(word, "de-DE")
    #expect(divided == expected)
  }

  @Test(arguments: [
    ("uk", "громадянство", "гро-ма-дян-ство"), ("tr", "vatandaşlık", "va-tan-daş-lık"),
    ("en-GB", "responsibility", "re-spons-ib-il-ity"), ("en-US", "academies", "acad-e-mies"),
    ("fr", "administration", "ad-mi-nis-tra-tion"), ("ru", "гражданство", "граж-дан-ство"),
    ("kmr", "welatparêzî", "we-lat-pa-rê-zî"), ("pl", "obywatelstwo", "oby-wa-tel-stwo"),
  ])
  func dividesWordsOfOtherLanguages(language: String, word: String, expected: String) throws {
    let divided = try Self.hyphenated(word, language)
    #expect(divided == expected)
  }

  @Test func treatsPartsOfACompoundWithHyphenAsWords() throws {
    #expect(try Self.hyphenated("Eltern-Kind-Gruppe", "de") == "El-tern-Kind-Grup-pe")
  }

  @Test func neverPutsAHyphenBeforeAMark() throws {
    let hyphenator = try #require(try Self.library.hyphenator(for: "de"))
    let word = "M\u{302}adam\u{302}a\u{308}"
    let starts = word.unicodeScalars.indices.filter {
      word.unicodeScalars[$0].properties.canonicalCombiningClass.rawValue == 0
    }
    let offsets = starts.map { word.utf8.distance(from: word.startIndex, to: $0) }
    #expect(hyphenator.positions(in: word).allSatisfy(offsets.contains))
  }

  @Test(arguments: ["ar", "ku-Arab", "ro", "zh", "", "sr-Cyrl"])
  func hasNoPatternsForSomeLanguages(language: String) throws {
    #expect(try Self.library.hyphenator(for: language) == nil)
  }

  @Test func readsEveryFile() throws {
    for language in HyphenationLibrary.languages {
      #expect(try Self.library.hyphenator(for: language) != nil)
    }
  }

  @Test func namesAMissingFile() {
    let library = HyphenationLibrary { _ in nil }
    #expect(throws: HyphenationLibrary.Failure.self) { try library.hyphenator(for: "de") }
  }

  @Test func refusesWhatIsNoPatternFile() {
    #expect(Hyphenator(language: "de", patterns: [0xFF, 0xFE, 0x00]) == nil)
    #expect(Hyphenator(language: "de", patterns: Array("1\n".utf8)) == nil)
  }
}
