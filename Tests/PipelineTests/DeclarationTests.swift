import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Consents, releases, powers of attorney and the slips around them: what is refused, and what may never be on the paper.
struct DeclarationTests {
  typealias Change = (inout [String: Any]) -> Void

  /// The shared case with a change in one of its lists, or in the client.
  static func run(
    _ template: String, until stage: Stage? = nil, isDraft: Bool = false,
    _ change: (inout [String: Any]) -> Void = { _ in }
  ) throws -> PipelineRun {
    let bytes = try TestResources.bytes("Templates/shared/examples/case/mustari.json")
    var data = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    change(&data)
    var request = RenderRequest(template: template)
    request.data = ["fall.json"]
    request.provided = ["fall.json": Array(try JSONSerialization.data(withJSONObject: data))]
    request.house = "musterstadt"
    request.isDraft = isDraft
    return TestRun.run(request, until: stage)
  }

  /// Changes the first entry of a list.
  static func first(_ list: String, _ change: @escaping (inout [String: Any]) -> Void) -> (inout [String: Any]) -> Void
  {
    { data in
      guard var entries = data[list] as? [[String: Any]], !entries.isEmpty else { return }
      change(&entries[0])
      data[list] = entries
    }
  }

  static func born(_ day: String, in list: String, kind: String? = nil) -> (inout [String: Any]) -> Void {
    { data in
      var client = data["client"] as? [String: Any] ?? [:]
      client["birthDate"] = day
      data["client"] = client
      if let kind { first(list) { $0["matterKind"] = kind }(&data) }
    }
  }

  /// A rule that a change breaks, and how grave that is.
  struct Broken: Sendable, CustomTestStringConvertible {
    let template: String
    let id: String
    let severity: Severity
    let change: @Sendable (inout [String: Any]) -> Void

    var testDescription: String { id }

    init(
      _ template: String, _ id: String, _ severity: Severity = .error,
      _ change: @escaping @Sendable (inout [String: Any]) -> Void
    ) { (self.template, self.id, self.severity, self.change) = (template, id, severity, change) }
  }

  static func recipient(_ key: String, _ value: any Sendable) -> @Sendable (inout [String: Any]) -> Void {
    { data in
      first("consents") { consent in
        var recipients = consent["recipients"] as? [[String: Any]] ?? []
        recipients[0][key] = value
        consent["recipients"] = recipients
      }(&data)
    }
  }

  static let broken: [Broken] = [
    Broken("consent", "consent-no-recipient") { first("consents") { $0["recipients"] = nil }(&$0) },
    Broken("consent", "consents-no-purpose") { first("consents") { $0["purpose"] = nil }(&$0) },
    Broken("consent", "consents-no-withdrawal") { first("consents") { $0["withdrawal"] = nil }(&$0) },
    Broken("consent", "consents-no-expiry", .warning) { first("consents") { $0["validUntil"] = nil }(&$0) },
    Broken("consent", "consent-recipient-too-broad", .warning, recipient("organisation", "alle Behörden")),
    Broken(
      "consent", "consent-recipient-too-broad", .warning, recipient("organisation", "sonstige beteiligte Stellen")),
    Broken("consent", "consent-box-ticked", .error, recipient("granted", "yes")),
    Broken(
      "consent", "consent-box-ticked", .error,
      recipient("specialCategories", [["category": "health", "granted": "yes"]] as [[String: String]])),
    Broken("consent", "consents-vague-purpose", .warning) { first("consents") { $0["purpose"] = "Beratung" }(&$0) },
    Broken("consent", "consents-minor") { born("2012-05-17", in: "consents")(&$0) },
    Broken("consent", "consents-adolescent", .warning) { born("2010-05-17", in: "consents")(&$0) },
    Broken("consent", "consents-perhaps-minor", .warning) { born("2009", in: "consents")(&$0) },
    Broken("confidentiality-release", "release-no-matter") { first("releases") { $0["matters"] = nil }(&$0) },
    Broken("confidentiality-release", "releases-no-purpose") { first("releases") { $0["purpose"] = nil }(&$0) },
    Broken("power-of-attorney", "power-minor-residence") {
      born("2009-05-17", in: "powersOfAttorney", kind: "residence")(&$0)
    },
    Broken("power-of-attorney", "power-minor-nationality") {
      born("2011-05-17", in: "powersOfAttorney", kind: "nationality")(&$0)
    },
    Broken("power-of-attorney", "power-minor-benefits") {
      born("2012-05-17", in: "powersOfAttorney", kind: "socialBenefits")(&$0)
    },
    Broken("referral-slip", "referral-without-consent") { first("referrals") { $0["consentRef"] = nil }(&$0) },
    Broken("referral-slip", "referral-consent-unknown") { first("referrals") { $0["consentRef"] = "E-0" }(&$0) },
    Broken("referral-slip", "referral-consent-unsigned") {
      first("referrals") { $0["consentRef"] = "E-2026-058" }(&$0)
    },
    Broken("referral-slip", "referral-consent-other-body") {
      first("referrals") { $0["to"] = ["organisation": "Sportverein Beispiel"] }(&$0)
    },
    Broken("certificate-of-attendance", "certificate-like-residence-paper") {
      first("certificates") { $0["subject"] = "Antrag auf eine Fiktionsbescheinigung" }(&$0)
    },
    Broken("appointment-slip", "appointment-ends-before-start") {
      first("appointments") { $0["until"] = "09:00" }(&$0)
    },
  ]

  @Test(arguments: broken)
  func mistakesAreFound(_ mistake: Broken) throws {
    let run = try Self.run(mistake.template, mistake.change)
    let found = try #require(
      run.log.diagnostics.first { $0.definition.id == "check." + mistake.id }, "\(TestRun.text(run))")
    #expect(found.severity == mistake.severity && found.dataSpan != nil)
    #expect((run.pdf == nil) == (mistake.severity == .error), "\(TestRun.text(run))")
    // One mistake is one finding: that the place in the paper is empty need not be said again.
    #expect(
      Set(TestRun.errors(run)) == (mistake.severity == .error ? ["check." + mistake.id] : []), "\(TestRun.text(run))")
  }

  @Test(arguments: [("consent", "consents"), ("confidentiality-release", "releases")])
  func aDraftShowsWhereThePurposeIsMissing(_ template: String, _ list: String) throws {
    let run = try Self.run(template, until: .tags, isDraft: true, Self.first(list) { $0["purpose"] = nil })
    #expect(String(decoding: try #require(run.dump), as: UTF8.self).contains("Zweck fehlt"))
  }

  /// By law 15-year-olds act themselves in matters of social benefits, 16-year-olds in those of nationality (§ 36 SGB I, § 34 StAG).
  @Test(arguments: [("2011-05-17", "socialBenefits"), ("2010-05-17", "nationality"), ("2008-05-17", "residence")])
  func whoIsOldEnoughSignsAlone(_ day: String, _ kind: String) throws {
    let run = try Self.run("power-of-attorney", Self.born(day, in: "powersOfAttorney", kind: kind))
    #expect(!run.log.hasErrors, "\(TestRun.text(run))")
  }

  @Test func noBoxOfAConsentIsTicked() throws {
    let run = try Self.run("consent", until: .tags)
    let tags = String(decoding: try #require(run.dump), as: UTF8.self)
    #expect(!tags.contains("\u{2612}") && tags.contains("nicht benutzt, gestrichen"))
  }

  /// Signed answers of the file never tick a box of the form that is printed anew.
  @Test func theAnswersOfASignedConsentTickNothing() throws {
    let whole = try #require(
      try Self.run("consent") { data in
        let signed = (data["consents"] as? [[String: Any]])?.filter { $0["signedOn"] != nil }
        data["consents"] = signed
      }.pdf)
    let unanswered = try #require(
      try Self.run("consent") { data in
        var signed = (data["consents"] as? [[String: Any]])?.filter { $0["signedOn"] != nil } ?? []
        signed[0]["recipients"] = (signed[0]["recipients"] as? [[String: Any]])?.map { recipient in
          var recipient = recipient
          recipient["granted"] = nil
          recipient["categories"] = (recipient["categories"] as? [[String: Any]])?.map {
            $0.filter { $0.key != "granted" }
          }
          return recipient
        }
        data["consents"] = signed
      }.pdf)
    #expect(whole == unanswered)
  }

  @Test func theCodeOfAnAppointmentHoldsNoName() throws {
    let run = try Self.run("appointment-slip", until: .document)
    let dump = String(decoding: try #require(run.dump), as: UTF8.self)
    let start = try #require(dump.firstRange(of: "BEGIN:VCALENDAR"))
    let end = try #require(dump.firstRange(of: "END:VCALENDAR"))
    let code = dump[start.lowerBound..<end.upperBound]
    #expect(code.contains("DTSTART:20261208T100000") && code.contains("DTEND:20261208T104500"))
    for name in ["Mustari", "Beispiel", "Petra", "Integrationszentrum"] { #expect(!code.contains(name), "\(name)") }
  }

  @Test func theReturnSlipOfAReferralHoldsNoName() throws {
    let run = try Self.run("referral-slip", until: .tags)
    let tags = String(decoding: try #require(run.dump), as: UTF8.self)
    let slip = tags[try #require(tags.firstRange(of: "hier abtrennen")).lowerBound...]
    #expect(slip.contains("R-2026-031") && !slip.contains("Mustari") && !slip.contains("Omid"))
  }
}
