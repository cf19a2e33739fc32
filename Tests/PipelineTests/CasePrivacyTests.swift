import CaseData
import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// The minutes of a case conference hold for each reader what is that reader's, and the sheet without names tells of nobody.
struct CasePrivacyTests {
  private static func request(_ audience: RenderRequest.Audience?, _ data: String? = nil) -> RenderRequest {
    var request = CaseworkTests.request("case-conference-minutes")
    request.audience = audience
    if let data { request.provided[CaseworkTests.richCase] = Array(data.utf8) }
    return request
  }

  private static func text() throws -> String {
    String(decoding: try TestResources.bytes("Templates/shared/examples/case/mustari.json"), as: UTF8.self)
  }

  /// The case with other words in its first structural finding.
  private static func finding(_ words: String) throws -> String {
    let old =
      "Nach einem Umzug innerhalb des Kreises dauert es mehrere Monate, bis Kinder einen neuen Schulplatz haben."
    let text = try text()
    try #require(text.contains(old))
    return text.replacing(old, with: words)
  }

  /// The strings of the case that an audience must not read: whole values and their longer words.
  private static func secrets(for audience: RenderRequest.Audience) throws -> [String] {
    let all = SecretWords.values(try #require(TestRun.run(request(nil), until: .data).dump))
    let shown = SecretWords.values(try #require(TestRun.run(request(audience), until: .data).dump))
    let files =
      ["shared", "case-conference-minutes"].map { "Templates/\($0)/catalogues/de.xlf" } + [
        "Templates/shared/house-defaults.yaml", "Houses/musterstadt/house.yaml", "Houses/musterstadt/letterhead.xml",
        "Templates/shared/case/conference.xsd",
      ]
    let catalogues = try files.map { String(decoding: try TestResources.bytes($0), as: UTF8.self) }
    let known = (shown + catalogues).joined(separator: " ")
    let whole = all.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    let candidates = Set(whole + whole.flatMap(SecretWords.words))
    return candidates.filter { word in
      word.count >= 5 && word.contains(where: \.isLetter) && !known.contains(word)
    }.sorted()
  }

  @Test(arguments: [RenderRequest.Audience.anonymous, .client])
  func nothingOfOthersIsInTheFile(_ audience: RenderRequest.Audience) throws {
    let secrets = try Self.secrets(for: audience)
    #expect(secrets.count > 100)
    let run = TestRun.run(Self.request(audience))
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(try SecretWords.found(secrets, in: pdf) == [])
    for text in try SecretWords.readings(of: pdf) { #expect(secrets.filter { text.contains($0) } == []) }
    #expect(secrets.filter { run.suggestedName.contains($0) } == [])
    #expect(!run.suggestedName.contains("0451") || audience == .client)
  }

  /// A test that cannot fail is no test: the full record does hold them.
  @Test func theSearchFindsThemInTheFullRecord() throws {
    let secrets = try Self.secrets(for: .anonymous)
    for word in ["Mustari", "Platzhalter", "KIM-2026-0451", "Lernmaterial", "Schulamt", "Musterbachstraße"] {
      #expect(secrets.contains(word), "\(word)")
    }
    let pdf = try #require(TestRun.run(Self.request(nil)).pdf)
    let text = try SecretWords.readings(of: pdf).joined()
    for word in ["Mustari", "Platzhalter", "KIM-2026-0451", "Lernmaterial", "Schulamt"] { #expect(text.contains(word)) }
  }

  @Test func theClientReadsWhatIsTheirs() throws {
    let run = TestRun.run(Self.request(.client))
    let text = try SecretWords.readings(of: #require(run.pdf, "\(TestRun.text(run))")).joined()
    for words in ["Leitfrage", "Omid verliert jede Woche mehr", "bringt die Zeugnisse mit", "Wie es weitergeht"] {
      #expect(text.contains(words), "\(words)")
    }
    for words in ["Fahrkarte", "Strukturelle", "hält eine Zuweisung", "Klassen voll"] {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test(
    arguments: [
      "Mustaris Kinder warten.", "Die Lage der Familie Mustari’s ist schwierig.", "Farida wartet.",
      "Bei den Mustaris fehlt ein Platz.",
      "Die Mustarische Wohnung ist klein.", "Die Mutter (فریده) wartet.", "Фарида wartet.", "Rahimi hat übersetzt.",
      "Frau Tafel hat angerufen.", "Herrn Platzhalters Amt ist zuständig.", "Nasir hat Schmerzen.",
      "Die Schule von Omid fehlt.",
    ])
  func aNameStopsTheSheet(_ words: String) throws {
    let run = TestRun.run(Self.request(.anonymous, try Self.finding(words)), until: .data)
    #expect(run.dump == nil)
    #expect(TestRun.errors(run).contains("audience.name-found"))
  }

  @Test(
    arguments: [
      ("Fareeda wartet.", "audience.name-similar"), ("Die Musztaris warten.", "audience.name-similar"),
      ("Die Familie mustari wartet.", "audience.name-similar"),
      ("Das Jobcenter Musterstadt schickt Briefe.", "audience.body-named"),
      ("Ein Mann, geboren 1984, wartet.", "audience.telling"),
      ("Ein 14-jähriger Junge wartet.", "audience.telling"), ("Eine afghanische Familie wartet.", "audience.telling"),
      ("Eine eritreische Familie wartet.", "audience.telling"),
      ("In der Musterbachstraße fehlen Plätze.", "audience.telling"),
      ("Im Ortsteil Probedorf fehlen Plätze.", "audience.telling"),
      ("Seit dem 19. November wartet ein Kind.", "audience.telling"),
      ("Am 19.11.2026 gab es keinen Platz.", "audience.telling"),
      ("Mit einer Duldung geht es nicht.", "audience.telling"),
      ("Wer nach § 22 Satz 2 AufenthG hier ist, wartet.", "audience.telling"),
    ])
  func whatTellsIsWarnedAboutUntilConfirmed(_ words: String, _ id: String) throws {
    var request = Self.request(.anonymous, try Self.finding(words))
    let run = TestRun.run(request, until: .data)
    #expect(run.log.diagnostics.map(\.definition.id).contains(id), "\(words)")
    #expect(run.dump != nil, "\(TestRun.text(run))")
    request.confirmedBy = .coordination
    let confirmed = TestRun.run(request, until: .data)
    #expect(!confirmed.log.diagnostics.contains { $0.definition.id.hasPrefix("audience.") })
  }

  @Test func theSheetSaysWhichRoleHasConfirmedIt() throws {
    var request = Self.request(.anonymous)
    request.confirmedBy = .coordination
    let text = try SecretWords.readings(of: #require(TestRun.run(request).pdf)).joined()
    #expect(text.contains("Koordination des Case Managements"))
  }

  @Test func aPlainFindingIsNotWarnedAbout() throws {
    let run = TestRun.run(Self.request(.anonymous), until: .data)
    #expect(!run.log.diagnostics.contains { $0.definition.id.hasPrefix("audience.") }, "\(TestRun.text(run))")
  }

  @Test func aConfirmationBelongsToASheetWithoutNames() {
    var request = Self.request(nil)
    request.confirmedBy = .management
    #expect(TestRun.errors(TestRun.run(request)) == ["audience.confirmation-unused"])
  }

  @Test(
    arguments: [
      (
        #""Schulamt für den Beispielkreis", "Jobcenter Musterstadt", "Sprach"#, #""Jobcenter Musterstadt", "Sprach"#,
        "participant-without-consent"
      ),
      (
        #""consentRef": "E-2026-051",\#n        "date": "2026-11-12","#,
        #""consentRef": "E-2026-051",\#n        "date": "2026-11-20","#, "consent-after-conference"
      ),
      (#""who": "Schulamt für den Beispielkreis",\#n"#, "", "agreement-without-person"),
      (#""dueDate": "2026-12-04",\#n"#, "", "agreement-without-date"),
      (#""deleteBy": "2029-12-31""#, #""preview": 1"#, "delete-by-missing"),
      (
        #""areas": ["school", "livelihood"],\#n        "verified"#, #""areas": ["school"],\#n        "verified"#,
        "area-without-consent"
      ),
      (#",\#n      "signedOn": "2026-08-17""#, "", "consent-unsigned"),
      (
        #"{"category": "school", "granted": "yes"}],\#n          "granted": "yes""#,
        #"{"category": "school", "granted": "yes"}],\#n          "granted": "no""#, "consent-refused"
      ),
    ])
  func theConferenceStops(_ old: String, _ new: String, _ rule: String) throws {
    let text = try Self.text()
    try #require(text.contains(old), "\(old)")
    let changed =
      rule == "delete-by-missing"
      ? text.replacing(#",\#n  "deleteBy": "2029-12-31""#, with: "") : text.replacing(old, with: new)
    let run = TestRun.run(Self.request(nil, changed))
    #expect(run.pdf == nil)
    #expect(TestRun.errors(run).contains("check." + rule))
  }
}
