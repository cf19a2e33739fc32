import CaseData
import Diagnostics
import Markup
import TestKit
import Testing

@testable import OParl

struct OParlReaderTests {
  /// Version 1.0, an answer with a list, times in UTC, no `order`, no `public`, bare GeoJSON, properties of the maker.
  @Test func readsAnAnswerOfAServer() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "servers/sitzung-1.0.json")
    try expectGolden(tree.dump(session.map), "sitzung-1.0.txt")
    #expect(
      session.findings == [
        "34:11 oparl.unknown-property", "29:9 oparl.order-missing", "41:27 oparl.unresolved",
        "50:21 oparl.unknown-word",
        "1:1 oparl.not-taken",
      ])
  }

  /// Version 1.1, several objects in one file that refer to each other, items out of order.
  @Test func readsABundle() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "servers/buendel-1.1.json")
    try expectGolden(tree.dump(session.map), "buendel-1.1.txt")
    #expect(session.findings == ["73:3 oparl.seat-missing"])
  }

  /// What OParl does not know comes from a second file.
  @Test func mergesWithTheOfficesOwnFile() throws {
    var session = try SessionFile()
    let theirs = try TestResources.bytes("Tests/Fixtures/oparl/servers/buendel-1.1.json")
    let ours = "meeting: {kind: ordinary}\nminutes: {chair: Wiebke Harms, minuteTaker: Jo Sander}\n"
    let treeLoaded = session.load([("theirs.json", theirs), ("ours.yaml", Array(ours.utf8))])
    let tree = try #require(treeLoaded, "\(session.findings)")
    let text = tree.dump(session.map)
    #expect(text.contains("Rat der Seestadt") && text.contains("Jo Sander"))
  }

  @Test func placesFindingsInTheOParlFile() throws {
    var session = try SessionFile()
    let text = """
      {"type": "https://schema.oparl.org/1.1/Meeting", "id": "https://a.example.org/m/1",
       "organization": ["https://a.example.org/o/1"],
       "start": "morgen um fünf"}
      """
    let tree = session.load([("sitzung.json", Array(text.utf8))])
    #expect(tree == nil)
    #expect(
      session.findings == [
        "2:19 oparl.unresolved", "1:1 data.missing-key", "3:11 data.invalid-date",
      ])
  }

  @Test func writtenObjectsAreReadBack() throws {
    var session = try SessionFile()
    let tree = try session.load(fixture: "session/niederschrift.json")
    let made = try session.writer(tree, role: "Meeting.resultsProtocol")
    let writer = try #require(made)
    var other = try SessionFile()
    let loaded = other.load([("objects.json", writer.json(document: nil))])
    let again = try #require(loaded, "\(other.findings)")
    func items(_ tree: Markup.DataTree) -> [[String]] {
      tree.elements("agenda", of: tree.root).map { item in
        ["number", "public", "title", "result"].map { name in
          tree.elements(name, of: item).first.map { tree.stringValue($0) } ?? "–"
        }
      }
    }
    #expect(items(again) == items(tree))
    func people(_ tree: Markup.DataTree) -> [[String]] {
      tree.elements("attendance", of: tree.root).map { row in
        ["name", "role", "group", "votes"].map { name in
          tree.elements(name, of: row).first.map { tree.stringValue($0) } ?? "–"
        }
      }
    }
    #expect(people(again) == Array(people(tree).prefix(2)))
  }

  @Test(arguments: [
    ("[]", "oparl"), (#"{"type": "https://schema.oparl.org/1.1/Person", "name": "X"}"#, "1:1 oparl.nothing-to-read"),
    (
      #"[{"type": "https://schema.oparl.org/1.1/Meeting", "deleted": true}]"#, "1:2 oparl.deleted"
    ),
  ])
  func endsWithAFindingWhenThereIsNothing(text: String, expected: String) throws {
    var session = try SessionFile()
    let tree = session.load([("x.json", Array(text.utf8))])
    #expect(tree == nil)
    #expect(expected == "oparl" ? !session.findings.isEmpty : session.findings.contains(expected))
  }

  @Test func refusesSeveralSittings() throws {
    var session = try SessionFile()
    let item = #"{"type": "https://schema.oparl.org/1.1/AgendaItem", "number": "1", "name": "A", "public": true}"#
    let meeting = #"{"type": "https://schema.oparl.org/1.1/Meeting", "agendaItem": [\#(item)]}"#
    let tree = session.load([("x.json", Array("[\(meeting),\(meeting)]".utf8))])
    #expect(tree == nil)
    #expect(session.findings.contains { $0.hasSuffix("oparl.several-meetings") })
  }

  /// Cut and damaged files end with findings, never with a crash.
  @Test func survivesDamage() throws {
    let bytes = try TestResources.bytes("Tests/Fixtures/oparl/servers/buendel-1.1.json")
    for step in stride(from: 1, to: bytes.count, by: 397) {
      var session = try SessionFile()
      _ = session.load([("cut.json", Array(bytes[..<step]))])
      var damaged = bytes
      damaged[step] = UInt8(ascii: "5")
      var other = try SessionFile()
      _ = other.load([("damaged.json", damaged)])
    }
  }
}
