import Diagnostics
import Testing

@testable import CaseData

/// What findings say of values where values are masked: in logs, in reports, in JSON.
struct MaskingTests {
  private func renderers(_ loading: Loading) -> (masked: DiagnosticRenderer, open: DiagnosticRenderer) {
    (
      DiagnosticRenderer(language: .de, showsValues: false, sources: loading.map),
      DiagnosticRenderer(language: .de, showsValues: true, sources: loading.map)
    )
  }

  @Test(arguments: [
    (#""born": "1.2.1990""#, "1990-02-01"), (#""date": "31.12.2026""#, "2026-12-31"),
    (#""share": "54,50""#, "54.50"), (#""time": "9.30 Uhr""#, "09:30"), (#""public": "ja""#, "true"),
    (#""answer": "nein""#, "“no”"), (#""signAs": "Im Auftrg""#, "imAuftrag“"),
  ])
  func `the right form of a value is masked like the value`(member: String, right: String) throws {
    var loading = Loading()
    _ = try loading.load([(name: "case.json", text: "{\"title\": \"x\", \(member)}")])
    let finding = try #require(loading.log.diagnostics.first)
    let (masked, open) = renderers(loading)
    let meant = right.filter { !"“”".contains($0) }
    #expect(open.suggestion(finding) == meant)
    #expect(open.text(finding).contains("Meinten Sie „\(meant)“?"))
    #expect(masked.suggestion(finding) == nil)
    #expect(!masked.text(finding).contains("Meinten Sie"))
    #expect(!masked.json(finding).contains("\"suggestion\""))
  }

  @Test func `a misspelled key is answered in logs, too`() throws {
    var loading = Loading()
    _ = try loading.load([(name: "case.json", text: #"{"titel": "x"}"#)])
    let finding = try #require(loading.log.diagnostics.first { $0.definition.id == "data.unknown-key" })
    #expect(renderers(loading).masked.json(finding).contains("\"suggestion\":\"title\""))
  }

  @Test func `a name in Greek is one finding and is not spelled in logs`() throws {
    var loading = Loading()
    _ = try loading.load(
      [(name: "case.json", text: #"{"title": "x", "person": {"familyName": "Έρικα"}}"#)])
    let (masked, open) = renderers(loading)
    #expect(loading.log.diagnostics.map(\.definition.id) == ["data.character-outside-class"])
    let finding = try #require(loading.log.diagnostics.first)
    #expect(
      masked.message(finding)
        == "»familyName« (Familienname) enthält, was nicht zum Datentyp A der DIN 91379 gehört: griechischer Buchstabe."
    )
    #expect(
      open.message(finding).hasSuffix(
        "Έ (U+0388), ρ (U+03C1), ι (U+03B9), κ (U+03BA), α (U+03B1)."))
  }

  @Test func `signs are named by their code, letters by their script, digits as such`() {
    let argument = CharacterWords.argument(for: [["–"], ["7"], ["ф"], ["\u{1F600}"], ["я"], ["ខ"], ["\u{308}"]])
    #expect(
      argument
        == .described(
          "– (U+2013), 7 (U+0037), ф (U+0444), 😀 (U+1F600), я (U+044F), ខ (U+1781), \u{25CC}\u{308} (U+0308)",
          as: Bilingual(
            de:
              "U+2013, Ziffer, kyrillischer Buchstabe, U+1F600, Buchstabe einer anderen Schrift (Khmer), Akzentzeichen",
            en: "U+2013, digit, Cyrillic letter, U+1F600, letter of another script (Khmer), combining mark")))
  }

  @Test func `the words of a character class are not given away by a form that is not normal`() throws {
    var loading = Loading()
    _ = try loading.load(
      [(name: "case.json", text: "{\"title\": \"x\", \"person\": {\"familyName\": \"Mu\u{308}ller\"}}")])
    let finding = try #require(loading.log.diagnostics.first)
    #expect(renderers(loading).masked.message(finding).contains("(ab lateinischer Buchstabe)"))
  }
}
