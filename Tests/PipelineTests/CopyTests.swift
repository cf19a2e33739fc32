import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Copies of a paper: for the client and the file all of it, for a body what the person has consented to.
struct CopyTests {
  /// The shared case, its agreement going to a body, too.
  static func request(_ body: String, _ change: (inout [String: Any]) -> Void = { _ in }) throws -> RenderRequest {
    let bytes = try TestResources.bytes("Templates/shared/examples/case/mustari.json")
    var data = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    var agreement = try #require(data["agreement"] as? [String: Any])
    agreement["copies"] = [["recipient": "client"], ["recipient": "file"], ["recipient": "partner", "name": body]]
    data["agreement"] = agreement
    change(&data)
    var request = RenderRequest(template: "integration-agreement")
    request.data = ["fall.json"]
    request.provided = ["fall.json": Array(try JSONSerialization.data(withJSONObject: data))]
    request.house = "musterstadt"
    request.date = "2026-11-24"
    return request
  }

  static func text(_ request: RenderRequest) throws -> String {
    let run = TestRun.run(request, until: .tags)
    return String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self)
  }

  static func copy(for name: String, body: String, _ change: (inout [String: Any]) -> Void = { _ in }) throws -> String
  {
    var request = try request(body, change)
    request.makeCopy(1, of: name)
    return try text(request)
  }

  @Test func theDataSayWhoGetsACopy() throws {
    var request = try Self.request("Jobcenter Musterstadt")
    request.parameters["copy"] = "*"
    #expect(TestRun.run(request).parameterValues == ["client", "file", "Jobcenter Musterstadt"])
  }

  @Test func eachCopySaysWhoseItIs() throws {
    #expect(try Self.copy(for: "client", body: "Jobcenter Musterstadt").contains("Klientin oder Klient"))
    #expect(try Self.copy(for: "file", body: "Jobcenter Musterstadt").contains("Exemplar: "))
    #expect(try !Self.text(Self.request("Jobcenter Musterstadt")).contains("Exemplar: "))
  }

  @Test func namesOfFilesCountCopiesAndNameNobody() throws {
    var request = try Self.request("Jobcenter Musterstadt")
    request.makeCopy(3, of: "Jobcenter Musterstadt")
    let name = TestRun.run(request).suggestedName
    #expect(name.hasSuffix("_exemplar-3") && !name.contains("Jobcenter"))
  }

  /// The job centre may know work and livelihood; school, health and the address are none of its business.
  @Test func aBodyGetsOnlyWhatThePersonHasConsentedTo() throws {
    let whole = try Self.text(Self.request("Jobcenter Musterstadt"))
    let partner = try Self.copy(for: "Jobcenter Musterstadt", body: "Jobcenter Musterstadt")
    for word in [
      "Musterbachstra", "f.mustari@example.org", "Omid", "Hausarzt", "Aufenthaltserlaubnis", "Herat Lehrerin",
    ] {
      #expect(whole.contains(word), "\(word)")
      #expect(!partner.contains(word), "\(word)")
    }
    #expect(partner.contains("1988") && partner.contains("Jobcenter Musterstadt"))
    #expect(!partner.contains("Schulamt f\u{FC}r den Beispielkreis"))
  }

  @Test func aBodyWithoutConsentGetsNoLifeAreaAtAll() throws {
    let partner = try Self.copy(for: "Sportverein Beispiel", body: "Sportverein Beispiel")
    #expect(!partner.contains("Handlungsfeld") && !partner.contains("1988"))
  }

  /// Who interprets tells the language, and the language tells where somebody comes from.
  @Test func theLanguageOfTheInterpreterIsConsentedToOrNotThere() throws {
    #expect(try Self.text(Self.request("Sportverein Beispiel")).contains("Dari"))
    #expect(try !Self.copy(for: "Sportverein Beispiel", body: "Sportverein Beispiel").contains("Dari"))
    #expect(try Self.copy(for: "Volkshochschule Musterstadt", body: "Volkshochschule Musterstadt").contains("Dari"))
  }

  /// Withdrawn, lapsed, not granted, the other way only: none of these lets anything pass.
  @Test(arguments: ["withdrawnOn", "validUntil", "granted", "direction"])
  func aConsentThatDoesNotHoldLetsNothingPass(_ field: String) throws {
    let partner = try Self.copy(for: "Jobcenter Musterstadt", body: "Jobcenter Musterstadt") { data in
      data["consents"] = (data["consents"] as? [[String: Any]])?.map { consent in
        var consent = consent
        guard consent["signedOn"] != nil else { return consent }
        switch field {
        case "withdrawnOn": consent["withdrawnOn"] = "2026-10-01"
        case "validUntil": consent["validUntil"] = "2026-11-01"
        default:
          consent["recipients"] = (consent["recipients"] as? [[String: Any]])?.map {
            $0.merging([field: field == "granted" ? "no" : "from"]) { $1 }
          }
        }
        return consent
      }
    }
    #expect(!partner.contains("Handlungsfeld") && !partner.contains("1988"))
  }

  @Test func withoutADayNoBodyGetsACopy() throws {
    var request = try Self.request("Jobcenter Musterstadt")
    request.date = nil
    request.makeCopy(3, of: "Jobcenter Musterstadt")
    #expect(TestRun.errors(TestRun.run(request)) == ["audience.copy-without-date"])
  }
}
