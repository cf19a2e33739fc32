import CaseData
import Diagnostics
import Markup
import Testing

@testable import Templating

/// What two versions differ in: paired where they are alike, cut into stretches where they are not.
struct VersionComparisonTests {
  private func pairs(_ old: String, _ new: String) -> String {
    let old = Array(old)
    let new = Array(new)
    return SequenceAlignment.pairs(old: old.count, new: new.count, equal: 2) { old[$0] == new[$1] ? 2 : 0 }
      .map { pair in
        switch (pair.old, pair.new) {
        case (let index?, nil): "-\(old[index])"
        case (nil, let index?): "+\(new[index])"
        case (let index?, _?): "\(old[index])"
        case (nil, nil): "?"
        }
      }.joined(separator: " ")
  }

  @Test(arguments: [
    ("abc", "abc", "a b c"), ("abc", "axbc", "a +x b c"), ("abc", "ac", "a -b c"), ("abc", "axc", "a -b +x c"),
    ("", "ab", "+a +b"), ("ab", "", "-a -b"), ("abcd", "cdab", "-a -b c d +a +b"), ("", "", ""),
  ])
  func aligns(_ old: String, _ new: String, _ expected: String) { #expect(pairs(old, new) == expected) }

  private func words(_ parts: [WordDifference.Part]) -> String {
    parts.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test func marksWordsAndKeepsTheTextWhole() {
    let difference = WordDifference("binnen acht Wochen nach dem Ende", "binnen vier Wochen nach dem Ende des Jahres")
    #expect(words(difference.old) == "binnen [acht] Wochen nach dem Ende")
    #expect(words(difference.new) == "binnen [vier] Wochen nach dem Ende [des Jahres]")
    #expect(difference.new.map(\.text).joined() == "binnen vier Wochen nach dem Ende des Jahres")
  }

  @Test func textsThatHaveLittleInCommonAreReplacedAsAWhole() {
    let difference = WordDifference("Der Rat beschließt.", "Die Kosten trägt das Land.")
    #expect(words(difference.old) == "[Der Rat beschließt.]")
    #expect(words(difference.new) == "[Die Kosten trägt das Land.]")
  }

  // MARK: Data

  private static let schemaText = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vordruck:schema:1" elementFormDefault="qualified">
      <xs:element name="paper"><xs:complexType><xs:sequence>
        <xs:element name="date" type="xs:date" minOccurs="0"/>
        <xs:element name="proposal" minOccurs="0"><xs:complexType><xs:sequence>
          <xs:element name="items" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  private func differences(_ old: String, _ new: String) throws -> [String] {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let provider = TestProvider(sources: sources, folders: [:], base: "")
    let schema = try #require(
      SchemaModel.read(
        sources.add(name: "schema.xsd", bytes: Array(Self.schemaText.utf8)), provider: provider, log: &log))
    func data(_ text: String, _ name: String) throws -> DataTree {
      let file = sources.add(name: name, bytes: Array(text.utf8))
      return try #require(
        CaseLoader.load([file], schema: schema, validator: nil, provider: provider, log: &log),
        "\(log.diagnostics.map(\.definition.id))")
    }
    let tree = VersionComparison.compare(try data(old, "old.json"), with: try data(new, "new.json"), schema: schema)
    return tree.elements(of: tree.root).map { change in
      func text(_ name: String) -> String { tree.elements(name, of: change).map { tree.stringValue($0) }.joined() }
      return "\(text("field")) \(text("number")) \(text("kind"))"
    }
  }

  @Test func anInsertedEntryLeavesTheOthersAlone() throws {
    #expect(
      try differences(
        #"{"proposal": {"items": ["Erstens", "Zweitens"]}}"#,
        #"{"proposal": {"items": ["Erstens", "Neu dazwischen", "Zweitens"]}}"#)
        == ["proposal.items 2 added"])
  }

  @Test func valuesComeAndGo() throws {
    #expect(
      try differences(#"{"date": "2026-01-01", "proposal": {"items": ["Erstens"]}}"#, #"{"proposal": {}}"#)
        == ["date  removed", "proposal.items 1 removed"])
    #expect(try differences(#"{"date": "2026-01-01"}"#, #"{"date": "2026-01-02"}"#) == ["date  changed"])
    #expect(try differences(#"{"date": "2026-01-01"}"#, #"{"date": "2026-01-01"}"#) == [])
  }
}
