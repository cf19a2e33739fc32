import FoundationEssentials
import Synchronization
import TestKit
import Testing
import Typography

/// A source that counts what is opened.
private final class CountingSource: FontSource {
  let opened = Mutex<[String]>([])
  let isBroken: Bool

  init(isBroken: Bool = false) { self.isBroken = isBroken }

  func open(_ file: String) throws(FontError) -> FontData {
    opened.withLock { $0.append(file) }
    if isBroken { throw FontError(.missingFile, file: file) }
    return try FontDirectory(path: TestResources.root.appending(path: "Fonts").path).open(file)
  }
}

@Suite struct FontLibraryTests {
  private let fonts: FontLibrary

  init() throws { fonts = try TestResources.fonts() }

  private func face(
    _ text: String, families: [String] = ["sans-serif"], weight: Int = 400, isItalic: Bool = false,
    language: String = "de", script: String = "Latn"
  ) -> String? {
    fonts.resolve(
      families: families, weight: weight, isItalic: isItalic, cluster: Array(text.unicodeScalars), language: language,
      script: script
    ).map { fonts.record($0).postScriptName }
  }

  @Test func opensAFaceOnlyWhenItIsAskedFor() throws {
    let source = CountingSource()
    let fonts = FontLibrary([.init(index: try FontIndex(TestResources.bytes("Fonts/index.txt")), source: source)])
    let id = try #require(
      fonts.resolve(
        families: ["Noto Serif"], weight: 700, isItalic: false, cluster: ["ß"], language: "de", script: "Latn"))
    #expect(fonts.metrics(id).unitsPerEm == 1000)
    #expect(source.opened.withLock { $0 }.isEmpty)
    _ = fonts.face(id)
    _ = fonts.face(id)
    #expect(source.opened.withLock { $0 } == ["NotoSerif-Bold.ttf"])
  }

  @Test func remembersWhyAFaceCouldNotBeOpened() throws {
    let index = try FontIndex(TestResources.bytes("Fonts/index.txt"))
    let fonts = FontLibrary([.init(index: index, source: CountingSource(isBroken: true))])
    var glyphs: [ShapedGlyph] = []
    Shaper(library: fonts).shape(
      Array("a".utf8), range: 0..<1, face: fonts.ids[0], script: "Latn", language: "de", isRightToLeft: false,
      into: &glyphs)
    #expect(glyphs.allSatisfy { $0.glyph == 0 })
    #expect(fonts.failures == [FontError(.missingFile, file: index.records[0].file)])
  }

  @Test func noticesAnotherVersionOfAFile() throws {
    var index = try FontIndex(TestResources.bytes("Fonts/index.txt"))
    index.records[0].byteCount += 1
    let fonts = FontLibrary([.init(index: index, source: CountingSource())])
    _ = fonts.face(fonts.ids[0])
    #expect(fonts.failures == [FontError(.differsFromIndex, file: index.records[0].file)])
  }

  @Test func staysInItsFolder() {
    let directory = FontDirectory(path: TestResources.root.appending(path: "Fonts").path)
    #expect(throws: FontError.self) { try directory.open("../Package.swift") }
    #expect(throws: FontError.self) { try directory.open("missing.ttf") }
  }

  @Test func takesTheFamilyAskedFor() {
    #expect(face("ä", families: ["Andika", "Noto Sans"]) == "Andika")
    #expect(face("ä", families: ["andika"]) == "Andika")
    #expect(face("ώ", families: ["Andika"], script: "Grek") == "NotoSans-Regular")
    #expect(face("a", families: ["Unknown", "serif"]) == "NotoSerif-Regular")
    #expect(face("a", families: ["monospace"]) == "NotoSansMono-Regular")
    #expect(face("a", families: []) == "NotoSans-Regular")
    #expect(fonts.hasFamily("sans-serif") && fonts.hasFamily("Noto Sans Math") && !fonts.hasFamily("Arial"))
  }

  @Test(arguments: [
    ("ar", "ب", "NotoNaskhArabic-Regular"), ("fa", "گ", "NotoNaskhArabic-Regular"),
    ("ps", "ښ", "NotoNaskhArabic-Regular"),
    ("ckb", "ڵ", "NotoNaskhArabic-Regular"), ("ur", "ے", "NotoNastaliqUrdu-Regular"),
    ("ur-PK", "ٹ", "NotoNastaliqUrdu-Regular"),
  ])
  func ordersArabicFamiliesByLanguage(language: String, letter: String, expected: String) {
    #expect(face(letter, language: language, script: "Arab") == expected)
  }

  @Test(arguments: [
    ("Ethi", "ሰ", "NotoSansEthiopic-Regular"), ("Hebr", "ש", "NotoSansHebrew-Regular"),
    ("Armn", "Բ", "NotoSansArmenian-Regular"), ("Geor", "ა", "NotoSansGeorgian-Regular"),
    ("Taml", "வ", "NotoSansTamil-Regular"), ("Deva", "न", "NotoSansDevanagari-Regular"),
    ("Guru", "ਸ", "NotoSansGurmukhi-Regular"), ("Beng", "ন", "NotoSansBengali-Regular"),
    ("Thai", "ส", "NotoSansThai-Regular"), ("Mymr", "မ", "NotoSansMyanmar-Regular"),
    ("Cyrl", "ї", "NotoSans-Regular"), ("Grek", "ώ", "NotoSans-Regular"),
  ])
  func hasAFontForEveryScript(script: String, letter: String, expected: String) {
    #expect(face(letter, script: script) == expected)
    #expect(face(letter, families: ["Noto Serif", "Andika"], script: script)?.isEmpty == false)
  }

  @Test func keepsBlanksAndDigitsInTheFontOfTheirLetters() {
    #expect(face(" ", language: "ar", script: "Arab") == "NotoNaskhArabic-Regular")
    #expect(face("\u{A0}", language: "am", script: "Ethi") == "NotoSansEthiopic-Regular")
    #expect(face("٣", language: "ar", script: "Arab") == "NotoNaskhArabic-Regular")
    #expect(face("،", language: "ar", script: "Arab") == "NotoNaskhArabic-Regular")
    #expect(face("1", language: "th", script: "Thai") == "NotoSans-Regular")
  }

  @Test func findsSignsThatScriptFontsLack() {
    #expect(face("€", language: "ar", script: "Arab") == "NotoSans-Regular")
    #expect(face("§", language: "ti", script: "Ethi") == "NotoSans-Regular")
    for sign in ["∞", "≤", "≥"] { #expect(face(sign) == "NotoSansMath-Regular") }
    for sign in ["☐", "☒", "→", "✓"] {
      #expect(face(sign)?.hasPrefix("NotoSansSymbols") == true || face(sign) == "NotoSansMath-Regular")
    }
    #expect(face("漢", language: "zh", script: "Hani") == nil)
    #expect(face("\u{E000}") == nil)
  }

  @Test func choosesBoldAndItalicFaces() {
    #expect(face("a", weight: 700) == "NotoSans-Bold")
    #expect(face("a", weight: 600) == "NotoSans-Bold")
    #expect(face("a", weight: 500) == "NotoSans-Regular")
    #expect(face("a", weight: 100) == "NotoSans-Regular")
    #expect(face("a", weight: 700, isItalic: true) == "NotoSans-BoldItalic")
    #expect(face("ب", weight: 700, language: "ar", script: "Arab") == "NotoNaskhArabic-Bold")
    #expect(face("ے", weight: 700, language: "ur", script: "Arab") == "NotoNastaliqUrdu-Bold")
    #expect(face("∞", weight: 700) == "NotoSansMath-Regular")
  }

  @Test func emphasizesScriptsWithoutItalicsByWeight() {
    #expect(face("ب", isItalic: true, language: "ar", script: "Arab") == "NotoNaskhArabic-Bold")
    #expect(face("ש", isItalic: true, script: "Hebr") == "NotoSansHebrew-Bold")
    #expect(face("a", families: ["monospace"], isItalic: true) == "NotoSansMono-Regular")
  }

  @Test func takesEquivalentSpellingsAndControls() {
    #expect(face("u\u{308}") == "NotoSans-Regular")
    #expect(face("\u{200F}", families: ["Andika"]) == "Andika")
    #expect(face("\u{2069}", script: "Arab") == "NotoNaskhArabic-Regular")
    #expect(face("\t") == "NotoSans-Regular")
    #expect(face("\u{2011}", language: "ti", script: "Ethi")?.isEmpty == false)
    // A face with the base but not the mark is passed over: a cluster is never split.
    #expect(face("ส\u{302}", script: "Thai") != "NotoSansThai-Regular")
  }
}
