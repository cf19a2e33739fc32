import CaseData
import TestKit
import Testing

@testable import OParl

struct OParlWriterTests {
  private func document(_ bytes: [UInt8]) throws -> RawDocument { try OParlSchema.read(bytes, "objects") }

  private func expectValid(_ bytes: [UInt8]) throws {
    let document = try document(bytes)
    let data = try #require(document.member("data", of: document.root))
    for (index, object) in document.children(data).enumerated() {
      #expect(try OParlSchema.problems(object, of: document, path: "data[\(index)]") == [])
    }
  }

  private static let pdf = OParlFile(
    fileName: "niederschrift 8.pdf", title: "Niederschrift", bytes: Array("%PDF-1.7 nothing".utf8))

  @Test func writesMinutes() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "session/niederschrift.json")
    let made = try session.writer(tree, role: "Meeting.resultsProtocol")
    let writer = try #require(made, "\(session.findings)")
    let bytes = writer.json(document: Self.pdf)
    try expectValid(bytes)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "niederschrift.json")
    #expect(writer.json(document: Self.pdf) == bytes)
  }

  @Test func writesASubmission() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "session/vorlage.json")
    let made = try session.writer(tree, role: "Paper.mainFile")
    let writer = try #require(made, "\(session.findings)")
    let bytes = writer.json(document: Self.pdf)
    try expectValid(bytes)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "vorlage.json")
  }

  /// The item is there with its number and neutral title; nothing else of it, not even its annex.
  @Test func writesNothingNonPublicForThePublic() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "session/niederschrift.json")
    let made = try session.writer(tree, role: "Meeting.resultsProtocol", isPublic: true)
    let writer = try #require(made)
    let bytes = writer.json(document: Self.pdf)
    try expectValid(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Grundstücksangelegenheit"))
    #expect(!text.lowercased().contains("geheim"))
    #expect(!text.contains("ungeändert beschlossen"))
  }

  /// Two people of one name in one committee are two objects; everybody else keeps the address of the name.
  @Test func tellsNamesakesApart() throws {
    var session = try SessionFile()
    let text = String(
      decoding: try TestResources.bytes("Tests/Fixtures/oparl/session/niederschrift.json"), as: UTF8.self)
    let rows = """
      {"name": "Hanna Feldkamp", "role": "member", "group": "Fraktion Stadtmitte", "votes": true},
      {"name": "Jan Ost", "role": "advisory", "function": "Beirat", "votes": false},
      {"name": "Jan Ost", "role": "advisory", "function": "Jugendrat", "votes": false},
      {"name": "Gast Unbekannt"
      """
    let treeLoaded = session.load([
      ("niederschrift.json", Array(text.replacing("{\"name\": \"Gast Unbekannt\"", with: rows).utf8))
    ])
    let tree = try #require(treeLoaded, "\(session.findings)")
    let made = try session.writer(tree, role: "Meeting.resultsProtocol")
    let bytes = try #require(made).json(document: Self.pdf)
    try expectValid(bytes)
    let objects = String(decoding: bytes, as: UTF8.self)
    for id in [
      "person/hanna-feldkamp-fraktion-gruenland", "person/hanna-feldkamp-fraktion-stadtmitte",
      "person/jan-ost-beirat", "person/jan-ost-jugendrat", "person/lena-grossmann",
    ] {
      #expect(objects.contains("\"id\": \"https://oparl.example.org/v1/\(id)\""), "\(id)")
    }
    #expect(!objects.contains("person/hanna-feldkamp\""))
  }

  @Test func refusesANonPublicSubmissionForThePublic() throws {
    var session = try SessionFile()
    let text = String(decoding: try TestResources.bytes("Tests/Fixtures/oparl/session/vorlage.json"), as: UTF8.self)
    let secret = text.replacing("\"visibility\": \"public\"", with: "\"visibility\": \"nonPublic\"")
    let treeLoaded = session.load([("vorlage.json", Array(secret.utf8))])
    let tree = try #require(treeLoaded)
    let writer = try session.writer(tree, role: "Paper.mainFile", isPublic: true)
    #expect(writer == nil)
    #expect(session.findings == ["2:12 oparl.not-public"])
  }

  @Test func needsAnAddressAndASession() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "session/vorlage.json")
    let house = try session.house("name: Stadt Musterstadt\n")
    let writer = OParlWriter(
      tree, schema: session.schema, house: house, role: nil, date: nil, isPublic: false, log: &session.log
    ) { _, _, _ in nil }
    #expect(writer == nil)
    #expect(session.findings == ["oparl.no-base-address"])
  }

  @Test(arguments: [
    ("Ausschuss für Bürgereingaben", "ausschuss-fuer-buergereingaben"), ("  50/4105 (neu) ", "50-4105-neu"),
    ("Ömer Yıldız", "oemer-yu131ldu131z"), ("…", "0"),
  ])
  func makesAddressesOfNames(name: String, expected: String) {
    #expect(OParlIdentifiers.slug(name) == expected)
  }

  @Test func encodesFileNames() {
    #expect(
      OParlIdentifiers(base: "https://a.example.org//").file("Ä 1.pdf") == "https://a.example.org/file/%C3%84%201.pdf")
  }
}
