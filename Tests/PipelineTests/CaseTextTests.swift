import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Free texts of a case to a translator and back, without a word about whose case it is.
struct CaseTextTests {
  static let json = """
    {
      "caseNumber": "KIM-1",
      "client": {
        "name": {"familyName": "Mustari", "givenNames": "Farīda"},
        "birthDate": "1988-05-17",
        "address": {"street": "Musterweg", "houseNumber": "7", "city": "Musterstadt"},
        "contact": {"email": "f.mustari@example.org"}
      },
      "appointments": [
        {
          "note": {
            "de": "Mustaris Sohn kommt mit.",
            "uk": "Син прийде."
          },
          "bring": [
            "Ausweis", {"de": "Frau Nachbarin \\"Ada\\" fragen"},
            {"de": "Antrag für Farīda Mustari, geboren 17.05.1988, Musterweg 7"}
          ]
        }
      ]
    }

    """

  static let yaml = """
    # Ein Fall
    client:
      name: {familyName: Mustari, givenNames: Farīda}
    appointments:
      - note: Gespräch mit Frau Mustari  # wichtig
        bring:
          - de: |
              Zwei
              Zeilen
          - de: Ausweis
            uk: Паспорт
          - {de: Zeugnis}

    """

  /// A case file on disk.
  struct File {
    let path: String

    init(_ text: String, _ ending: String) throws {
      path = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString).\(ending)").path
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }
    func remove() { try? FileManager.default.removeItem(atPath: path) }
  }

  static func export(_ file: File, language: String) throws -> (text: String, findings: [String]) {
    var log = DiagnosticLog()
    let exchange = CaseTextExchange(engine: Engine(installation: TestRun.installation), sources: SourceMap())
    let text = try #require(exchange.export("appointment-slip", data: file.path, language: language, log: &log))
    return (text, log.diagnostics.map(\.definition.id))
  }

  /// Translates every unit by putting a word before it, and brings the file back.
  static func bringBack(_ exported: String, to file: File) throws -> (count: Int?, findings: [String]) {
    let translated = exported.replacing(#/state="initial"><source>([\s\S]*?)<\/source>/#) { match in
      "state=\"translated\"><source>\(match.output.1)</source><target>AR \(match.output.1)</target>"
    }
    let delivery = try File(translated, "xlf")
    defer { delivery.remove() }
    var log = DiagnosticLog()
    let exchange = CaseTextExchange(engine: Engine(installation: TestRun.installation), sources: SourceMap())
    let count = exchange.bringBack(delivery.path, template: "appointment-slip", data: file.path, log: &log)
    return (count, log.diagnostics.map(\.definition.id))
  }

  @Test func nothingSaysWhoseCaseItIs() throws {
    let file = try File(Self.json, "json")
    defer { file.remove() }
    let exported = try Self.export(file, language: "ar")
    for word in ["Mustari", "Farīda", "1988", "Musterweg", "example.org", "KIM-1"] {
      #expect(!exported.text.contains(word), "\(word)")
    }
    #expect(exported.text.contains("equiv=\"n1\""))
    #expect(exported.text.contains("s Sohn kommt mit."))
    #expect(exported.findings == ["translation.looks-like-name"])
  }

  @Test func whatIsTranslatedIsNotHandedOut() throws {
    let file = try File(Self.json, "json")
    defer { file.remove() }
    let exported = try Self.export(file, language: "uk").text
    #expect(!exported.contains("Sohn kommt mit"))
    #expect(exported.contains("<unit id=\"appointments.0.bring.0\">"))
  }

  @Test func jsonGetsTranslationsAtTheirPlaces() throws {
    let file = try File(Self.json, "json")
    defer { file.remove() }
    let back = try Self.bringBack(try Self.export(file, language: "ar").text, to: file)
    #expect(back.count == 4 && back.findings == [])
    let expected = Self.json
      .replacing(
        "Musterweg 7\"}",
        with: "Musterweg 7\", \"ar\": \"AR Antrag für Farīda Mustari, geboren 17.05.1988, Musterweg 7\"}"
      )
      .replacing(
        "kommt mit.\",\n", with: "kommt mit.\",\n        \"ar\": \"AR Mustaris Sohn kommt mit.\",\n"
      )
      .replacing("\"Ausweis\"", with: "{\"de\": \"Ausweis\", \"ar\": \"AR Ausweis\"}")
      .replacing("fragen\"}", with: "fragen\", \"ar\": \"AR Frau Nachbarin \\\"Ada\\\" fragen\"}")
    #expect(try file.text == expected)
    // Nothing is left to be translated, and a second delivery changes nothing.
    var log = DiagnosticLog()
    let exchange = CaseTextExchange(engine: Engine(installation: TestRun.installation), sources: SourceMap())
    #expect(exchange.export("appointment-slip", data: file.path, language: "ar", log: &log) == nil)
    #expect(log.diagnostics.map(\.definition.id) == ["translation.nothing-to-translate"])
  }

  @Test func yamlKeepsItsFormAndRemarks() throws {
    let file = try File(Self.yaml, "yaml")
    defer { file.remove() }
    let back = try Self.bringBack(try Self.export(file, language: "ar").text, to: file)
    #expect(back.count == 4 && back.findings == [])
    let expected = Self.yaml
      .replacing(
        "Gespräch mit Frau Mustari  #",
        with: "{de: \"Gespräch mit Frau Mustari\", ar: \"AR Gespräch mit Frau Mustari\"}  #"
      )
      .replacing("- de: |", with: "- ar: \"AR Zwei Zeilen\"\n        de: |")
      .replacing("- de: Ausweis\n", with: "- de: Ausweis\n        ar: \"AR Ausweis\"\n")
      .replacing("{de: Zeugnis}", with: "{de: Zeugnis, ar: \"AR Zeugnis\"}")
    #expect(try file.text == expected)
  }

  @Test func aTextThatHasChangedSinceIsNotOverwritten() throws {
    let file = try File(Self.json, "json")
    defer { file.remove() }
    let exported = try Self.export(file, language: "ar").text
    let changed = Self.json.replacing("Ausweis", with: "Pass")
    try changed.write(toFile: file.path, atomically: true, encoding: .utf8)
    let back = try Self.bringBack(exported, to: file)
    #expect(back.count == 3 && back.findings == ["translation.case-changed"])
    #expect(try file.text.contains("\"Pass\", {"))
  }

  /// What stands in the file is masked however it is spelled, and what looks personal even where the file does not know it.
  @Test(arguments: [
    ("Die Akte KIM-2026-0451 liegt vor.", "KIM-2026-0451"), ("MUSTARI ruft an.", "MUSTARI"),
    ("Farida kommt.", "Farida"), ("Er ist geb. 1988.", "1988"), ("Geboren am 17. Mai 1988 in X", "17. Mai 1988"),
    ("geb. 3.4.1971 in X", "3.4.1971"), ("Mail an a.b@example.com bitte", "a.b@example.com"),
    ("Tel. 0212 / 290-1234 am Tag", "0212 / 290-1234"), ("Tel. +49 170 1234567", "+49 170 1234567"),
    ("IBAN DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00"), ("AZR 123456789 gilt", "123456789"),
    ("WEISS fragt", "WEISS"), ("Hadschi-Weiß, die Anna", "Anna"),
  ])
  func whatTellsWhoseCaseItIsStaysHere(_ text: String, _ secret: String) throws {
    let json = """
      {"caseNumber": "KIM-2026-0451", "client": {"name": {"familyName": "Mustari von der Weiß", "givenNames": "Farīda Anna-Lena"},
        "birthDate": "1988-05-17"}, "appointments": [{"note": "\(text)"}]}
      """
    let file = try File(json, "json")
    defer { file.remove() }
    let exported = try Self.export(file, language: "ar")
    #expect(!exported.text.contains(secret) && exported.text.contains("<ph "))
    let back = try Self.bringBack(exported.text, to: file)
    #expect(back.count == 1 && back.findings == [])
  }

  @Test func onlyWhatThePaperPrintsGoesOut() throws {
    let json = """
      {"client": {"name": {"familyName": "Mustari", "givenNames": "Farīda"}},
        "appointments": [{"note": "Ausweis mitbringen", "bring": ["Ausweis"]}],
        "areas": [{"area": "housing", "goals": [{"statement": "Wohnung finden, Tel. 0212 555123"}]}]}
      """
    let file = try File(json, "json")
    defer { file.remove() }
    let slip = try Self.export(file, language: "ar")
    #expect(slip.text.contains("Ausweis mitbringen") && slip.text.contains("appointments.0.bring.0"))
    #expect(!slip.text.contains("Wohnung"))
    #expect(slip.findings == ["translation.unprinted-texts"])
    // Numbers of placeholders are those of the whole file, whatever goes out.
    #expect(try Self.bringBack(slip.text, to: file).findings == [])
    var log = DiagnosticLog()
    let exchange = CaseTextExchange(engine: Engine(installation: TestRun.installation), sources: SourceMap())
    let whole = exchange.export(
      "appointment-slip", data: file.path, language: "uk", isWhole: true, log: &log)
    #expect(whole?.contains("Wohnung finden") == true && whole?.contains("Ausweis") == true)
    #expect(log.diagnostics.isEmpty)
  }

  @Test func ordinaryWordsStayWords() throws {
    let text = "Am 31.12.2026 um 14:30 Uhr an der Tür, 2026-12-31, 1.234.567 Euro, Zimmer 32, von der Stadt"
    let json = """
      {"caseNumber": "KIM-1", "client": {"name": {"familyName": "von der An", "givenNames": "Li"}},
        "appointments": [{"note": "\(text)"}]}
      """
    let file = try File(json, "json")
    defer { file.remove() }
    #expect(try Self.export(file, language: "ar").text.contains("<source>\(text)</source>"))
  }

  @Test func aCaseDeliveryIsReviewedLikeOthers() throws {
    let file = try File(Self.json, "json")
    defer { file.remove() }
    let exported = try Self.export(file, language: "ar").text
    let prefilled = exported.replacing(#/<source>([\s\S]*?)<\/source>/#) { match in
      "<source>\(match.output.1)</source><target>\(match.output.1)</target>"
    }
    let path = try File(prefilled, "xlf")
    defer { path.remove() }
    func bringBack(_ path: String, _ language: String? = nil) -> (count: Int?, findings: [String]) {
      var log = DiagnosticLog()
      let exchange = CaseTextExchange(engine: Engine(installation: TestRun.installation), sources: SourceMap())
      let count = exchange.bringBack(
        path, template: "appointment-slip", data: file.path, language: language, log: &log)
      return (count, log.diagnostics.map(\.definition.id))
    }
    let german = bringBack(path.path)
    #expect(german.count == nil && german.findings == ["catalogue.still-german"])
    // Without a language, and with a region that a program has added.
    let translated = exported.replacing(
      #/<source>Ausweis<\/source>/#, with: "<source>Ausweis</source><target>هوية</target>")
    let nameless = try File(translated.replacing(" trgLang=\"ar\"", with: ""), "xlf")
    defer { nameless.remove() }
    #expect(bringBack(nameless.path).findings == ["catalogue.no-target-language"])
    #expect(try file.text == Self.json)
    let region = try File(translated.replacing("trgLang=\"ar\"", with: "trgLang=\"ar-SA\""), "xlf")
    defer { region.remove() }
    #expect(bringBack(region.path, "ar").count == 1)
    #expect(try file.text.contains("{\"de\": \"Ausweis\", \"ar\": \"هوية\"}"))
  }
}
