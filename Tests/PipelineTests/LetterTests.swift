import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// Letters after DIN 5008: where things stand, in millimetres from the edges of the sheet, and what is refused.
struct LetterTests {
  static func request(_ house: String = "musterstadt", _ change: ([String: Any]) -> [String: Any] = { $0 }) throws
    -> RenderRequest
  {
    let bytes = try TestResources.bytes("Templates/shared/examples/case/mustari.json")
    var data = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let letter = try #require((data["letters"] as? [[String: Any]])?.first)
    data["letters"] = [change(letter)]
    var request = RenderRequest(template: "letter")
    request.data = ["fall.json"]
    request.provided = ["fall.json": Array(try JSONSerialization.data(withJSONObject: data))]
    request.house = house
    return request
  }

  /// A line of the page dump: its first word and its numbers, in millimetres.
  struct Mark {
    let kind: Substring
    let numbers: [Double]
    let text: String
  }

  static func marks(_ request: RenderRequest) throws -> [Mark] {
    let run = TestRun.run(request, until: .pages)
    return String(decoding: try #require(run.dump, "\(TestRun.text(run))"), as: UTF8.self).split(separator: "\n").map {
      line in
      let words = line.split { $0 == " " || $0 == "\u{D7}" }
      let numbers = words.dropFirst().prefix { Double($0) != nil }.compactMap { Double($0).map { $0 / 72 * 25.4 } }
      let text = line.firstIndex(of: "\u{201C}").map { String(line[$0...].dropFirst().dropLast()) } ?? ""
      return Mark(kind: words[0], numbers: numbers, text: text)
    }
  }

  static func isNear(_ found: Double, _ wanted: Double) -> Bool { abs(found - wanted) < 0.1 }

  /// Whether a rectangle of the wanted kind stands at x, y with a size; nil: any.
  static func has(_ marks: [Mark], _ kind: String, _ x: Double, _ y: Double, _ width: Double?, _ height: Double?)
    -> Bool
  {
    marks.contains { mark in
      mark.kind == kind && mark.numbers.count == 4 && isNear(mark.numbers[0], x) && isNear(mark.numbers[1], y)
        && (width.map { isNear(mark.numbers[2], $0) } ?? true) && (height.map { isNear(mark.numbers[3], $0) } ?? true)
    }
  }

  @Test(arguments: [("musterstadt", 45.0, 105.0, 210.0), ("lindenau", 27.0, 87.0, 192.0)])
  func windowAndMarksStandWhereTheNormPutsThem(_ house: String, _ top: Double, _ fold1: Double, _ fold2: Double) throws
  {
    let marks = try Self.marks(Self.request(house))
    // Letterhead; field 85 × 45 mm, 20 mm from the edge: 17.7 mm for return line and remarks, 27.3 mm for the address.
    #expect(Self.has(marks, "clip", 25, 0, 165, top))
    #expect(Self.has(marks, "clip", 20, top, 85, 17.7))
    #expect(Self.has(marks, "clip", 20, top + 17.7, 85, 27.3))
    for y in [fold1, 148.5, fold2] { #expect(Self.has(marks, "fill", 3, y, nil, nil), "\(y) mm") }
    func text(_ words: String) throws -> [Double] { try #require(marks.first { $0.text == words }, "\(words)").numbers }
    // The first line of the address begins at 25 mm, its line box of 4.55 mm below the remarks.
    let name = try text("Far\u{12B}da Mustari")
    #expect(Self.isNear(name[0], 25) && name[1] > top + 17.7 && name[1] < top + 17.7 + 4.55)
    // Remarks are filled from the bottom: the last one ends where the address begins.
    let remark = try text("Pers\u{F6}nlich")
    #expect(remark[1] > top + 17.7 - 3.5 && remark[1] < top + 17.7)
    let information = try text("Auskunft erteilt")
    #expect(Self.isNear(information[0], 125) && information[1] > top + 5 && information[1] < top + 9.2)
    // The text begins below the field, at 98.5 or 80.5 mm.
    let subject = try text("Ihr Termin am 8. Dezember 2026")
    #expect(Self.isNear(subject[0], 25) && subject[1] > top + 53.5 && subject[1] < top + 58.5)
  }

  @Test func theLetterItselfChoosesItsForm() throws {
    let request = try Self.request("lindenau") { $0.merging(["form": "B"]) { $1 } }
    #expect(Self.has(try Self.marks(request), "clip", 20, 45, 85, 17.7))
  }

  @Test func pagesAreCountedAndTheSecondHasNoWindow() throws {
    let long = (1...40).map {
      "Absatz \($0) des Schreibens, der eine ganze Zeile und noch ein St\u{FC}ck der n\u{E4}chsten f\u{FC}llt, damit es weitergeht."
    }
    let marks = try Self.marks(Self.request { $0.merging(["body": long.joined(separator: "\n\n")]) { $1 } })
    let pages = marks.filter { $0.kind == "page" }.count
    #expect(pages == 3)
    #expect(marks.filter { $0.kind == "clip" && $0.numbers.count == 4 && Self.isNear($0.numbers[0], 20) }.count == 2)
    let words = marks.map(\.text).joined().replacing("\u{A0}", with: " ")
    #expect(words.contains("Seite 2 von 3") && words.contains("Seite 3 von 3"))
  }

  /// What is refused or warned about, by the change of the letter.
  @Test(arguments: [
    ("sieben", "check.letter-address-too-long", true), ("leer", "check.letter-address-blank", true),
    ("lang", "check.letter-address-line-long", false), ("ohne", "check.letter-no-subject", true),
    ("betreff", "check.letter-betreff", false), ("datum", "check.letter-date-form", false),
    ("vermerke", "check.letter-remarks-too-many", true),
  ])
  func mistakesAreFound(_ mistake: String, _ id: String, _ isError: Bool) throws {
    let change: [String: Any] =
      switch mistake {
      case "sieben": ["addressLines": (1...7).map { "Zeile \($0)" }]
      case "leer": ["addressLines": ["Probe", " ", "40999 Musterstadt"]]
      case "lang":
        ["addressLines": ["Gesellschaft f\u{FC}r Beratung und Begleitung von Familien", "40999 Musterstadt"]]
      case "ohne": ["subject": ""]
      case "betreff": ["subject": "Betreff: Ihr Termin"]
      case "datum": ["subject": "Ihr Termin am 8.12.26"]
      default: ["remarks": ["Eins", "Zwei", "Drei", "Vier", "F\u{FC}nf"]]
      }
    let run = TestRun.run(try Self.request { $0.merging(change) { $1 } })
    let found = try #require(run.log.diagnostics.first { $0.definition.id == id }, "\(TestRun.text(run))")
    #expect(found.severity == (isError ? .error : .warning) && found.dataSpan != nil)
    #expect((run.pdf == nil) == isError)
  }

  @Test func aProperLetterHasNoFindings() throws {
    #expect(TestRun.run(try Self.request()).log.diagnostics.isEmpty)
  }

  @Test(arguments: [nil, "fa-AF"])
  func theTranslationOfALetterIsPrintedInItsLanguage(_ language: String?) throws {
    var request = try Self.request()
    request.date = "2026-11-24"
    request.language = language
    if language == nil { request.parallelLanguages = ["fa-AF"] }
    let document = TestRun.run(request, until: .document)
    let text = String(decoding: try #require(document.dump, "\(TestRun.text(document))"), as: UTF8.self)
    #expect(text.contains("دیپلوم شما"))
    #expect(!text.contains("v-oral"))
    // Nothing around it says that it is German.
    let body = try #require(text.components(separatedBy: "دیپلوم شما").first)
    let nearest = try #require(body.matches(of: #/lang="([^"]*)"/#).last)
    #expect(nearest.output.1 == "fa-AF")
  }

  @Test func aLetterWithoutATranslationHasLinesAndSaysSo() throws {
    var request = try Self.request("musterstadt") { letter in
      var letter = letter
      letter["translations"] = nil
      return letter
    }
    request.parallelLanguages = ["fa-AF"]
    let run = TestRun.run(request, until: .document)
    #expect(String(decoding: try #require(run.dump), as: UTF8.self).contains("v-oral"))
    #expect(run.log.diagnostics.contains { $0.definition.id == "template.untranslated-value" })
  }

  @Test func theTextOfALetterMayHaveHeadings() throws {
    let request = try Self.request { letter in
      var letter = letter
      letter["body"] = "# Unterlagen\n\nBitte bringen Sie mit:\n\n## Zeugnisse\n\nAlle."
      return letter
    }
    let run = TestRun.run(request, until: .tags)
    #expect(TestRun.errors(run) == [])
    let tags = String(decoding: try #require(run.dump), as: UTF8.self)
    #expect(tags.contains("H2\n") && tags.contains("H3\n"))
  }
}
