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
    #expect(exported.text.contains("equiv=\"n0\""))
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
    #expect(!(try Self.export(file, language: "ar").text.contains("<unit ")))
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
}
