import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Deliveries of a translation office with the habits of its programs, on a copy of the installation.
struct OfficeDeliveryTests {
  typealias Copy = TranslationTests.Copy

  /// The Turkish export with one word of the title changed.
  static func changed(_ copy: Copy, format: Engine.ExchangeFormat = .xliff) throws -> String {
    let text = try copy.export("tr", format: format)
    #expect(text.contains("Uyum anlaşması"))
    return text.replacing("Uyum anlaşması", with: "Değişen Başlık")
  }

  static func catalogues(_ copy: Copy) throws -> [String] {
    try ["integration-agreement", "shared"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: copy.root.appending(path: "Templates/\(folder)/catalogues").path
      ).sorted().map { try "\($0)\n" + copy.read("\(folder)/catalogues/\($0)") }
    }
  }

  @Test func aFileWithoutTargetLanguageAsksForIt() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let before = try Self.catalogues(copy)
    let delivery = try Self.changed(copy).replacing(" trgLang=\"tr\"", with: "")
    #expect(try copy.bringBack(delivery).findings == ["catalogue.no-target-language"])
    #expect(try Self.catalogues(copy) == before)
    let named = try copy.bringBack(delivery) { $0.language = "tr" }
    #expect(!named.counts.isEmpty)
  }

  @Test(arguments: [Engine.ExchangeFormat.xliff, .po, .tsv])
  func turkishNeverBecomesTheArabicCatalogue(_ format: Engine.ExchangeFormat) throws {
    let copy = try Copy()
    defer { copy.remove() }
    let before = try Self.catalogues(copy)
    let delivery = try copy.export("tr", format: format).replacing("trgLang=\"tr\"", with: "trgLang=\"ar\"")
      .replacing("Language: tr", with: "Language: ar").replacing("# language: tr", with: "# language: ar")
    let back = try copy.bringBack(delivery)
    #expect(back.counts == [] && back.findings.filter { $0 == "catalogue.wrong-language" }.count == 1)
    #expect(!back.findings.contains("catalogue.wrong-script"))
    #expect(try Self.catalogues(copy) == before)
  }

  @Test func germanTargetsAreNotTaken() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let before = try Self.catalogues(copy)
    // As programs prefill a new language.
    let delivery = try copy.export("eu").replacing(#/state="initial">\s*<source>([\s\S]*?)<\/source>/#) { match in
      "state=\"translated\"><source>\(match.output.1)</source><target>\(match.output.1)</target>"
    }
    #expect(try copy.bringBack(delivery).findings == ["catalogue.still-german"])
    #expect(try Self.catalogues(copy) == before)
  }

  @Test func aRegionThatAProgramAddsMakesNoSecondCatalogue() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let delivery = try Self.changed(copy).replacing("trgLang=\"tr\"", with: "trgLang=\"tr-TR\"")
    let before = try copy.read("integration-agreement/catalogues/tr.xlf")
    #expect(!(try copy.bringBack(delivery).counts.isEmpty))
    #expect(try copy.read("integration-agreement/catalogues/tr.xlf") != before)
    #expect(throws: (any Error).self) { try copy.read("integration-agreement/catalogues/tr-TR.xlf") }
    // gettext's way of writing it, and a language of which there is nothing yet.
    let po = try copy.export("tr", format: .po).replacing("Language: tr\\n", with: "Language: tr_TR\\n")
    #expect(try copy.bringBack(po).findings == [])
    let list = "# template: integration-agreement\n# language: eu-ES\ntitle\tIntegrazio hitzarmena\n"
    #expect(try copy.bringBack(list).findings == ["catalogue.region-unclear"])
    #expect(try copy.bringBack(list) { $0.language = "eu" }.counts == [1])
    #expect(try copy.read("integration-agreement/catalogues/eu.xlf").contains("trgLang=\"eu\""))
  }

  @Test func partsMayHaveOtherIds() throws {
    let copy = try Copy()
    defer { copy.remove() }
    var number = 0
    let delivery = try Self.changed(copy)
    let renamed = delivery.replacing(#/<file id="[^"]*"/#) { _ in
      number += 1
      return "<file id=\"f\(number)\""
    }
    // `original` still says where each belongs.
    #expect(!(try copy.bringBack(renamed).counts.isEmpty))
    let bare = renamed.replacing(#/ original="[^"]*"/#, with: "").replacing("Değişen", with: "Başka")
    #expect(try copy.bringBack(bare).findings == ["translation.unknown-part"])
    #expect(try copy.bringBack(bare) { $0.template = "integration-agreement" }.counts.count == 1)
    // A whole part that belongs elsewhere is one finding; so is a file of another template.
    let elsewhere = try copy.bringBack(bare) { $0.template = "council-submission" }
    #expect(elsewhere.findings.filter { $0 == "translation.foreign-part" }.count == 1 && elsewhere.counts == [])
    #expect(
      try copy.bringBack(delivery) { $0.template = "letter" }.findings == ["translation.other-template"])
  }

  @Test(arguments: [Engine.ExchangeFormat.xliff, .po, .tsv])
  func anOfficesTextsComeBackByThemselves(_ format: Engine.ExchangeFormat) throws {
    let copy = try Copy()
    defer { copy.remove() }
    let before = try copy.read("integration-agreement/catalogues/uk.xlf")
    let exported = try copy.export("uk", scope: .outdated, format: format, house: "beispielkreis")
    #expect(!exported.contains("\"shared\""))
    // Unchanged it says nothing new.
    #expect(try copy.bringBack(exported).counts == [])
    let translated: String
    switch format {
    case .xliff:
      translated = exported.replacing(#/state="initial">\s*<source>([\s\S]*?)<\/source>/#) { match in
        "state=\"translated\"><source>\(match.output.1)</source><target>Угода \(match.output.1)</target>"
      }
    case .po:
      translated = exported.replacing("#, fuzzy\n", with: "").replacing(#/#\| msgid .*\n/#, with: "")
        .replacing(#/msgid (".+")\nmsgstr ".*"/#) { "msgid \($0.output.1)\nmsgstr \"Угода \($0.output.1.dropFirst())" }
    case .tsv:
      translated = exported.split(separator: "\n").map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        return cells.count == 3 ? "\(cells[0])\t\(cells[1])\tУгода \(cells[1])" : String(line)
      }.joined(separator: "\n")
    }
    let back = try copy.bringBack(translated)
    #expect(back.counts.count == 1)
    #expect(try copy.read("../Houses/beispielkreis/texts/integration-agreement/uk.xlf").contains("Угода"))
    #expect(try copy.read("integration-agreement/catalogues/uk.xlf") == before)
  }

  /// One word for one state: what a document calls outdated, status and export call so, too.
  @Test func anOfficesWordingMakesTranslationsOutdatedEverywhere() throws {
    let copy = try Copy()
    defer { copy.remove() }
    var log = DiagnosticLog()
    let status = try #require(
      TranslationStatus(
        "integration-agreement", house: "beispielkreis", language: "uk", engine: copy.engine, sources: SourceMap(),
        log: &log))
    #expect(status.rows.map(\.missing) == [0] && status.rows[0].outdated > 0)
  }

  @Test func freeTextsOfACaseAreKnownAsSuch() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let file = try CaseTextTests.File(CaseTextTests.json, "json")
    defer { file.remove() }
    let exported = try CaseTextTests.export(file, language: "ar").text
    #expect(try copy.bringBack(exported).findings == ["translation.case-delivery"])
    #expect(
      try copy.bringBack(exported.replacing("<file id=\"case\"", with: "<file id=\"f1\"")) {
        $0.template = "appointment-slip"
      }.findings == ["translation.case-delivery"])
  }

  @Test func anEncodingOfWindowsReachesNoCatalogue() throws {
    let copy = try Copy()
    defer { copy.remove() }
    let before = try Self.catalogues(copy)
    let list = try Self.changed(copy, format: .tsv).unicodeScalars.map { scalar -> UInt8 in
      if scalar == "ı" { return 0xFD }
      return scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?")
    }
    #expect(try copy.bringBack(bytes: list).findings == ["catalogue.not-utf-8"])
    #expect(try copy.bringBack(bytes: [0x50, 0x4B, 0x03, 0x04, 0x00]).findings == ["catalogue.foreign-file"])
    #expect(try copy.bringBack("title;Başlık").findings == ["catalogue.no-tabs"])
    #expect(
      try copy.bringBack("# template: letter\n# language: tr\ntitle\t\n").findings == ["catalogue.nothing-translated"])
    #expect(
      try copy.bringBack("# template: letter\n# language: xx\ntitle\tBa\n").findings == ["translation.unknown-language"]
    )
    #expect(try Self.catalogues(copy) == before)
  }

  @Test func aTranslatedKeywordOfAPatternIsRefused() throws {
    let copy = try Copy()
    defer { copy.remove() }
    for pattern in [
      "{hours, pluralul, one {{hours} oră} other {{hours} ore}}",
      "{hours, plural, una {{hours} oră} other {{hours} ore}}",
    ] {
      let list = "# template: certificate-of-attendance\n# language: ro\nhours.value\t\(pattern)\n"
      #expect(try copy.bringBack(list).findings == ["catalogue.malformed-pattern"])
    }
  }
}
