import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// The flyers on residence and naturalisation: every language, what their data must say, their pictures.
struct LeafletTests {
  /// A flyer in a language for which it has a catalogue.
  struct Edition: CustomStringConvertible, Sendable {
    let template: String
    let language: String
    var description: String { "\(template) \(language)" }
  }

  static let root = TestResources.root.path
  static let data = root + "/Templates/shared/examples/flyer/auslaenderamt.json"
  static let templates = names(in: "Templates").filter { $0.hasPrefix("flyer-") }
  static let editions = templates.flatMap { template in
    names(in: "Templates/\(template)/catalogues").map {
      Edition(template: template, language: String($0.dropLast(".xlf".count)))
    }
  }

  /// Languages whose catalogues are only begun: German stands in for the rest.
  static let begun: Set = ["ti"]

  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).sorted()
  }

  static func request(
    _ template: String, language: String = "de", _ change: (String) -> String = { $0 }
  ) throws -> RenderRequest {
    var request = RenderRequest(template: template)
    request.language = language
    request.data = [data]
    request.provided[data] = Array(change(try String(contentsOfFile: data, encoding: .utf8)).utf8)
    return request
  }

  @Test func thereAreSevenInPlainAndEasyLanguage() {
    #expect(Self.templates.count == 7)
    for language in ["de", "de-x-ls"] {
      #expect(Self.editions.filter { $0.language == language }.map(\.template) == Self.templates)
    }
  }

  /// All are laid out without an error, with every text in their language, and say what a flyer must say.
  @Test(arguments: templates)
  func isCompleteInEveryLanguage(_ template: String) throws {
    // One worker for all languages of a flyer: what it has read and shaped serves them all.
    let engine = Engine(installation: TestRun.installation)
    for edition in Self.editions where edition.template == template {
      check(edition, engine.run(try Self.request(template, language: edition.language), until: .tags))
    }
  }

  private func check(_ edition: Edition, _ run: PipelineRun) {
    #expect(TestRun.errors(run) == [], "\(edition): \(TestRun.text(run))")
    var expected: Set = ["template.machine-translation", "facts.not-checked", "template.untranslated-value"]
    if Self.begun.contains(edition.language) {
      expected.formUnion(["catalogue.missing-translation", "facts.no-words"])
    }
    let unexpected = Set(run.log.diagnostics.map(\.definition.id)).subtracting(expected)
    #expect(unexpected == [], "\(edition)")
    let tags = String(decoding: run.dump ?? [], as: UTF8.self)
    #expect(!tags.contains("ABH-2026-12"), "the foot is an artifact")
    var words = ["0221 4710 200", "Nele Beispiel", "Rathausplatz"]
    if edition.language == "de" {
      words += ["Stand: 29. November 2026", "regelgeprüfter Entwurf", "keine Rechtsberatung"]
    }
    if edition.language == "de-x-ls" {
      words += ["vom 29. November 2026", "regel-geprüfter Entwurf", "nicht das Gesetz"]
    }
    for words in words { #expect(tags.contains(words), "\(edition): \(words)") }
  }

  /// As booklets all of them, folded the three short ones; in Leichte Sprache never smaller than the rules allow.
  @Test(arguments: templates, ["a5booklet", "dl6wickel"])
  func hasOtherForms(_ template: String, _ format: String) throws {
    let short: Set = ["flyer-chance-residence-ends", "flyer-renew-in-time", "flyer-temporary-protection"]
    guard format == "a5booklet" || short.contains(template) else { return }
    for language in format == "a5booklet" ? ["de", "de-x-ls"] : ["de"] {
      var request = try Self.request(template, language: language)
      request.parameters["format"] = format
      let run = TestRun.run(request, until: .pages)
      #expect(TestRun.errors(run) == [], "\(TestRun.text(run))")
    }
  }

  /// What no longer holds on the day of the flyer is never printed.
  @Test(arguments: [
    ("flyer-temporary-protection", "2027-03-05"), ("flyer-renew-in-time", "2027-03-05"),
    ("flyer-residence-titles", "2027-01-01"), ("flyer-chance-residence-ends", "2027-07-01"),
  ])
  func stopsWhenTheLawHasEnded(_ template: String, _ day: String) throws {
    var request = try Self.request(template)
    request.date = day
    #expect(Set(TestRun.errors(TestRun.run(request, until: .document))) == ["facts.not-valid"])
  }

  @Test(arguments: [
    (#""imprint": {"#, #""seal": {"image": "x.png", "name": "S", "credit": "C"}, "imprint": {"#, "seal-without-test"),
    ("2026-12-31", "2026-11-29", "review-before-date"), ("2026-12-31", "2028-01-01", "review-too-late"),
    (#""imprint": {"#, test("2026-12-01", 3), "test-after-date"),
    (#""imprint": {"#, test("2026-11-01", 0), "test-by-nobody"),
    (#""imprint": {"#, test("2026-11-01", 1), "test-by-one"),
    (#""street": "Rathausplatz", "houseNumber": "1", "#, "", "no-address"),
    ("\"applyWeeksBefore\": 8,", "", "weeks-missing"),
  ])
  func asksForWhatAFlyerNeeds(_ change: (from: String, to: String, rule: String)) throws {
    let run = TestRun.run(
      try Self.request("flyer-renew-in-time") { $0.replacing(change.from, with: change.to) }, until: .document)
    #expect(run.log.diagnostics.map(\.definition.id).contains("check." + change.rule))
  }

  private static func test(_ day: String, _ people: Int) -> String {
    #""testedBy": [{"group": {"de": "Prüfgruppe"}, "people": \#(people), "date": "\#(day)"}], "imprint": {"#
  }

  /// Who tested it takes the place of the word draft.
  @Test(arguments: ["de", "de-x-ls"])
  func saysWhoTestedIt(_ language: String) throws {
    let request = try Self.request("flyer-renew-in-time", language: language) {
      $0.replacing(#""imprint": {"#, with: Self.test("2026-11-01", 3))
    }
    let tags = String(decoding: TestRun.run(request, until: .tags).dump ?? [], as: UTF8.self)
    #expect(tags.contains("3 Personen") && tags.contains("Prüfgruppe") && !tags.contains("Entwurf"))
  }

  // MARK: Pictures

  static let pictures = names(in: "Templates/shared/pictograms").filter { $0.hasSuffix(".svg") }

  @Test func drawsAllPicturesInOneStyle() throws {
    #expect(Self.pictures.count >= 30)
    for name in Self.pictures {
      let drawing = try String(contentsOfFile: "\(Self.root)/Templates/shared/pictograms/\(name)", encoding: .utf8)
      #expect(
        drawing.contains(
          "viewBox=\"0 0 48 48\" fill=\"none\" stroke=\"#000\" stroke-width=\"2.5\" stroke-linecap=\"round\""),
        "\(name)")
      #expect(drawing.matches(of: /stroke/).count == 4, "\(name) changes the stroke")
      let colours = Set(drawing.matches(of: /#[0-9a-f]{3,6}/).map { String($0.output) })
      #expect(colours.isSubset(of: ["#000", "#fff"]), "\(name) has colours")
    }
  }

  /// In every language of the flyers a picture has a name, and every name a picture.
  @Test func namesEveryPicture() throws {
    for catalogue in Self.names(in: "Templates/shared/flyer/catalogues") {
      let text = try String(
        contentsOfFile: "\(Self.root)/Templates/shared/flyer/catalogues/\(catalogue)", encoding: .utf8)
      let named = text.matches(of: /<unit id="pictogram\.([a-z-]+)"/).map { String($0.output.1) + ".svg" }
      let isBegun = Self.begun.contains(String(catalogue.dropLast(".xlf".count)))
      #expect(Set(named).isSubset(of: Self.pictures), "\(catalogue)")
      #expect(isBegun || named.sorted() == Self.pictures, "\(catalogue)")
    }
  }

  @Test func takesTheOfficesOwnPicture() throws {
    let house = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: house) }
    let folder = house.appending(path: "pictograms")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var request = try Self.request("flyer-renew-in-time")
    request.house = house.path
    let shipped = TestRun.run(request, until: .pages).dump
    #expect(shipped != nil)
    try Data(
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>"#.utf8
    ).write(to: folder.appending(path: "clock.svg"))
    let own = TestRun.run(request, until: .pages)
    #expect(TestRun.errors(own) == [])
    #expect(own.dump != nil && own.dump != shipped)
  }
}
