import CaseData
import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// A body that took part in a case conference gets of the minutes what the person has consented to, and nothing else.
struct ConferenceCopyTests {
  private static let jobcentre = "Jobcenter Musterstadt"
  private static let schools = "Schulamt für den Beispielkreis"

  private static func data() throws -> [String: Any] {
    let bytes = try TestResources.bytes("Templates/shared/examples/case/mustari.json")
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private static func request(_ change: (inout [String: Any]) throws -> Void = { _ in }) throws -> RenderRequest {
    var data = try data()
    try change(&data)
    var request = RenderRequest(template: "case-conference-minutes")
    request.data = ["fall.json"]
    request.provided = ["fall.json": Array(try JSONSerialization.data(withJSONObject: data))]
    request.house = "musterstadt"
    request.date = "2026-11-24"
    return request
  }

  private static func tags(
    for body: String, _ change: (inout [String: Any]) throws -> Void = { _ in }
  ) throws -> String {
    var request = try request(change)
    request.makeCopy(1, of: body)
    let run = TestRun.run(request, until: .tags)
    return String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
  }

  /// Every text of the data with its path, `conferences.0.participants.3.name`.
  private static func strings(_ value: Any, _ path: String = "") -> [(path: String, text: String)] {
    func join(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    if let object = value as? [String: Any] {
      return object.sorted { $0.key < $1.key }.flatMap { strings($0.value, join($0.key)) }
    }
    if let list = value as? [Any] { return list.enumerated().flatMap { strings($0.element, join("\($0.offset)")) } }
    return (value as? String).map { [(path, $0)] } ?? []
  }

  /// What both bodies may read: said here and not taken from the filter.
  private static let common = [
    "caseNumber", "office", "client.name", "conferences.0.date", "conferences.0.place", "conferences.0.nextDate",
    "conferences.0.chair", "conferences.0.recorder", "conferences.0.whoInforms", "conferences.0.participants.0",
    "conferences.0.participants.2", "conferences.0.participants.3", "conferences.0.consent.consentRef",
  ]
  private static let own: [String: [String]] = [
    jobcentre: [
      "conferences.0.participants.5", "conferences.0.situation.1", "conferences.0.agreements.2", "client.birthDate",
    ],
    schools: [
      "conferences.0.participants.1", "conferences.0.participants.4", "conferences.0.situation.0",
      "conferences.0.agreements.0",
    ],
  ]

  @Test(arguments: [jobcentre, schools])
  func nothingThatIsNotTheirsIsInTheFile(_ body: String) throws {
    let all = Self.strings(try Self.data())
    let allowed = Self.common + (Self.own[body] ?? [])
    let shown = all.filter { entry in
      allowed.contains { entry.path == $0 || entry.path.hasPrefix($0 + ".") }
    }.map(\.text)
    let fixed = try [
      "Templates/case-conference-minutes/catalogues/de.xlf", "Templates/shared/catalogues/de.xlf",
      "Templates/shared/house-defaults.yaml", "Houses/musterstadt/house.yaml", "Houses/musterstadt/letterhead.xml",
      "Templates/shared/case/conference.xsd",
    ].map { String(decoding: try TestResources.bytes($0), as: UTF8.self) }
    // Its day is written out.
    let known = (shown + fixed + ["19. November 2026"]).joined(separator: " ")
    let secrets = Set(all.flatMap { [$0.text] + SecretWords.words($0.text) }).filter { word in
      word.count >= 5 && word.contains(where: \.isLetter) && !known.contains(word)
    }.sorted()
    #expect(secrets.count > 300 && secrets.contains(body == Self.jobcentre ? "Platzhalter" : "Formular"))
    var request = try Self.request()
    request.makeCopy(1, of: body)
    let run = TestRun.run(request)
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    #expect(try SecretWords.found(secrets, in: pdf) == [])
    for text in try SecretWords.readings(of: pdf) { #expect(secrets.filter { text.contains($0) } == []) }
    #expect(run.suggestedName.hasSuffix("_partner_exemplar-1") && !run.suggestedName.contains("Muster"))
  }

  @Test func theyReadWhatIsTheirs() throws {
    let jobcentre = try Self.tags(for: Self.jobcentre)
    for words in [
      "Exemplar: Jobcenter Musterstadt", "Frau Formular", "Lernmaterial", "schickt den Antrag", "14.01.2027", "Auszug",
    ] {
      #expect(jobcentre.contains(words), "\(words)")
    }
    for words in ["Omid", "Schulplatz", "Fahrkarte", "Probe-Rahimi", "Leitfrage", "Schule"] {
      #expect(!jobcentre.contains(words), "\(words)")
    }
    let schools = try Self.tags(for: Self.schools)
    #expect(schools.contains("nennt eine Schule mit freiem Platz") && schools.contains("Omid spricht gut Deutsch"))
    #expect(!schools.contains("bringt die Zeugnisse mit") && !schools.contains("Lernmaterial"))
  }

  /// Sentences about all of the conference cannot be divided: they need consent to all of its areas.
  @Test func sentencesAboutAllNeedConsentToAll() throws {
    let tags = try Self.tags(for: Self.jobcentre) { data in
      try Self.changeRecipient(Self.jobcentre, in: &data) { recipient in
        recipient["categories"] =
          (recipient["categories"] as? [[String: Any]] ?? []) + [["category": "school", "granted": "yes"]]
      }
    }
    for words in ["Leitfrage", "Fahrkarte", "Anlass", "ruft Mitte Dezember"] {
      #expect(tags.contains(words), "\(words)")
    }
    // The family belongs to another category, and other bodies to none.
    #expect(!tags.contains("Angehörige") && !tags.contains("Platzhalter"))
  }

  @Test func theDataSayWhichBodiesGetACopy() throws {
    var request = try Self.request()
    request.parameters["copy"] = "*"
    #expect(TestRun.run(request).parameterValues == [Self.schools, Self.jobcentre])
  }

  /// Without consent nothing but that there was a conference, and who of their own was there.
  @Test(arguments: ["withdrawnOn", "direction"])
  func aConsentThatDoesNotHoldLetsNothingPass(_ field: String) throws {
    let tags = try Self.tags(for: Self.jobcentre) { Self.spoil(field, in: &$0) }
    for words in ["Lernmaterial", "schickt den Antrag", "Lebensunterhalt", "1988"] { #expect(!tags.contains(words)) }
    #expect(tags.contains("Keine Vereinbarung, die Sie kennen dürfen") && tags.contains("14.01.2027"))
  }

  /// Without a signature, or with a body that was refused, there is no conference and no copy.
  @Test(arguments: [("granted", "check.consent-refused"), ("signedOn", "check.consent-unsigned")])
  func aConsentThatWasNeverGivenStopsThePaper(_ field: String, _ id: String) throws {
    var request = try Self.request { Self.spoil(field, in: &$0) }
    request.makeCopy(1, of: Self.jobcentre)
    let run = TestRun.run(request)
    #expect(run.pdf == nil && TestRun.errors(run).contains(id))
  }

  private static func spoil(_ field: String, in data: inout [String: Any]) {
    data["consents"] = (data["consents"] as? [[String: Any]])?.map { consent in
      var consent = consent
      switch field {
      case "signedOn": consent[field] = nil
      case "withdrawnOn": if consent["signedOn"] != nil { consent[field] = "2026-11-23" }
      default:
        consent["recipients"] = (consent["recipients"] as? [[String: Any]])?.map {
          $0.merging([field: field == "granted" ? "no" : "from"]) { $1 }
        }
      }
      return consent
    }
  }

  /// An agreement without an area is a part of the plan; who else has a part in it is not theirs.
  @Test func anAgreementWithoutAreaNeedsConsentToThePlan() throws {
    func change(_ data: inout [String: Any], _ categories: [[String: Any]]) throws {
      var conferences = try #require(data["conferences"] as? [[String: Any]])
      var agreements = try #require(conferences[0]["agreements"] as? [[String: Any]])
      agreements[2]["area"] = nil
      agreements[2]["who"] = Self.schools
      agreements[2]["supporting"] = ["Frau Formular", "Herr Platzhalter"]
      conferences[0]["agreements"] = agreements
      data["conferences"] = conferences
      try Self.changeRecipient(Self.jobcentre, in: &data) { recipient in
        recipient["categories"] = (recipient["categories"] as? [[String: Any]] ?? []) + categories
      }
    }
    let without = try Self.tags(for: Self.jobcentre) { try change(&$0, []) }
    #expect(!without.contains("schickt den Antrag"))
    let with = try Self.tags(for: Self.jobcentre) { try change(&$0, [["category": "plan", "granted": "yes"]]) }
    #expect(with.contains("schickt den Antrag") && with.contains("Formular"))
    #expect(!with.contains("Platzhalter") && !with.contains("Schulamt"))
  }

  /// A single copy, asked for by its name, holds no more than one of several.
  @Test func aCopyAskedForByNameIsNoLoophole() throws {
    var request = try Self.request()
    request.parameters["copy"] = Self.jobcentre
    let run = TestRun.run(request, until: .tags)
    let tags = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    #expect(tags == (try Self.tags(for: Self.jobcentre)))
    request.date = nil
    #expect(TestRun.errors(TestRun.run(request)) == ["audience.copy-without-date"])
  }

  /// Without a body there is no consent: the audience alone opens nothing.
  @Test func theAudienceAloneIsNoLoophole() throws {
    var request = try Self.request()
    request.audience = .partner
    let run = TestRun.run(request, until: .tags)
    let tags = String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
    for words in ["Schule", "Lernmaterial", "Platzhalter", "Leitfrage", "1988"] {
      #expect(!tags.contains(words), "\(words)")
    }
  }

  /// Copies of papers of which the case has several: the parameter before was unknown to the list of copies.
  @Test(arguments: ["consent", "power-of-attorney", "confidentiality-release"])
  func copiesOfTheFirstOfSeveralPapersAreFound(_ template: String) {
    var request = CaseworkTests.request(template)
    request.parameters["copy"] = "*"
    let run = TestRun.run(request)
    #expect(run.parameterValues?.isEmpty == false, "\(TestRun.text(run))")
  }

  private static func changeRecipient(
    _ body: String, in data: inout [String: Any], _ change: (inout [String: Any]) -> Void
  ) throws {
    var consents = try #require(data["consents"] as? [[String: Any]])
    for index in consents.indices where consents[index]["signedOn"] != nil {
      consents[index]["recipients"] = (consents[index]["recipients"] as? [[String: Any]])?.map { recipient in
        var recipient = recipient
        if recipient["organisation"] as? String == body { change(&recipient) }
        return recipient
      }
    }
    data["consents"] = consents
  }
}
