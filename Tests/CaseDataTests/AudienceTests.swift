import Calendar
import Diagnostics
import Markup
import Testing

@testable import CaseData

/// What each audience gets to see of the same data.
struct AudienceTests {
  private static func flagged(_ flags: String) -> String {
    "<xs:annotation><xs:appinfo>\(flags)</xs:appinfo></xs:annotation>"
  }

  private static let fields = """
    <xs:element name="title" type="Text"/>
    <xs:element name="health" type="Text" minOccurs="0">\(flagged("<v:flag name=\"specialCategory\"/>"))</xs:element>
    <xs:element name="partnerNote" type="Text" minOccurs="0">
      \(flagged("<v:flag name=\"audience\" value=\"full\"/><v:flag name=\"audience\" value=\"partner\"/>"))</xs:element>
    <xs:element name="text" type="RichText" minOccurs="0"/>
    <xs:element name="people" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="name" type="Text">
        \(flagged("<v:flag name=\"private\" when=\"../kind = 'guest'\" instead=\"../function\"/><v:instead>Gast</v:instead>"))
      </xs:element>
      <xs:element name="kind" type="Text"/>
      <xs:element name="function" type="Text" minOccurs="0"/>
      <xs:element name="phone" type="Phone" minOccurs="0">\(flagged("<v:flag name=\"private\"/>"))</xs:element>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="items" minOccurs="0" maxOccurs="unbounded">
      \(flagged("<v:flag name=\"nonPublic\" when=\"public = 'false'\"/>"))
      <xs:complexType><xs:sequence>
      <xs:element name="number" type="Text">\(flagged("<v:flag name=\"neutral\"/>"))</xs:element>
      <xs:element name="public" type="xs:boolean"/>
      <xs:element name="title" type="Text">\(flagged("""
        <v:flag name="neutral"/><v:flag name="nonPublic" when="../public = 'false'" instead="../neutral"/>
        <v:instead xml:lang="de">Nichtöffentlich</v:instead>
        """))</xs:element>
      <xs:element name="neutral" type="Text" minOccurs="0"/>
      <xs:element name="text" type="RichText" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
    """

  private struct Shown {
    let dump: String
    let findings: [String]
  }

  /// Fields of which a reader gets what is marked and nothing else.
  private static let allowed = """
    <xs:element name="title" type="Text">\(flagged("<v:flag name=\"audience\" value=\"client\"/>"))</xs:element>
    <xs:element name="note" type="Text" minOccurs="0"/>
    <xs:element name="meetings" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="result" minOccurs="0">\(flagged("<v:flag name=\"audience\" value=\"client\"/>"))
        <xs:complexType><xs:sequence>
        <xs:element name="words" type="Text"/>
        <xs:element name="inner" type="Text" minOccurs="0">\(flagged("<v:flag name=\"audience\" value=\"full\"/>"))
        </xs:element>
        </xs:sequence></xs:complexType></xs:element>
      <xs:element name="finding" type="Text" minOccurs="0">\(flagged("<v:flag name=\"structural\"/>"))</xs:element>
      <xs:element name="quarrel" type="Text" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
    """

  private func show(
    _ json: String, to audience: SchemaFlag.Audience = .public, fields: String = Self.fields
  ) throws -> Shown {
    var loading = Loading()
    let tree = try #require(
      try loading.load([(name: "c.json", text: json)], fields: fields), "\(loading.messages)")
    let file = loading.map.add(name: "s.xsd", bytes: Array(Loading.schemaText(fields: fields).utf8))
    var log = DiagnosticLog()
    let schema = try #require(SchemaModel.read(file, provider: TestProvider(map: loading.map), log: &log))
    let shown = AudienceFilter(schema: schema, audience: audience).run(on: tree, log: &log)
    return Shown(dump: shown?.dump(loading.map) ?? "", findings: summary(log, in: loading.map))
  }

  static let people = #"""
    {"title": "t", "health": "Asthma", "partnerNote": "für Partner", "people": [
      {"name": "Abg. Lindner", "kind": "member", "phone": "0221 4710"},
      {"name": "Kim Beispiel", "kind": "guest", "function": "Beratungsstelle"},
      {"name": "Ada Probe", "kind": "guest"}]}
    """#

  @Test func personsBecomeTheirRole() throws {
    let shown = try show(Self.people)
    for word in ["Abg. Lindner", "Beratungsstelle", "\"Gast\""] { #expect(shown.dump.contains(word)) }
    for word in ["Kim", "Beispiel", "Ada", "Probe", "4710", "Asthma", "Partner"] { #expect(!shown.dump.contains(word)) }
    #expect(shown.findings == [])
  }

  @Test func clientsAndPartnersGetWhatTheirListsSay() throws {
    let partner = try show(Self.people, to: .partner)
    for word in ["Kim Beispiel", "für Partner", "Asthma"] { #expect(partner.dump.contains(word)) }
    let anonymous = try show(Self.people, to: .anonymous)
    for word in ["Kim", "Asthma", "für Partner"] { #expect(!anonymous.dump.contains(word)) }
  }

  @Test func theNonPublicPartIsNotThere() throws {
    let json = #"""
      {"title": "t", "items": [
        {"number": "1", "public": true, "title": "Sachstand", "text": "Offen."},
        {"number": "2", "public": false, "title": "Grundstück Bergstraße", "neutral": "Grundstücksangelegenheit",
         "text": "Geheim."},
        {"number": "3", "public": false, "title": "Personalfall"}]}
      """#
    let shown = try show(json)
    for word in ["Sachstand", "Offen.", "Grundstücksangelegenheit", "Nichtöffentlich", "\"2\"", "\"3\""] {
      #expect(shown.dump.contains(word), "\(word)")
    }
    for word in ["Bergstraße", "Geheim", "Personalfall"] { #expect(!shown.dump.contains(word), "\(word)") }
    #expect(shown.findings == [])
  }

  @Test func marksInTextGiveWayToTheirTitle() throws {
    let json = #"""
      {"title": "t", "text":
       "Es sprach [Erika Muster](private: \"eine Einwohnerin\").\n\nDer Preis[ von 40.000 €](nonPublic:) wurde genannt."}
      """#
    let full = try show(json, to: .full)
    for word in ["Erika Muster", " von 40.000 €", "eine Einwohnerin"] { #expect(full.dump.contains(word)) }
    let shown = try show(json)
    #expect(shown.dump.contains("eine Einwohnerin"))
    for word in ["Erika", "Muster", "40.000"] { #expect(!shown.dump.contains(word)) }
  }

  @Test func privateNamesAreLookedForInWhatRemains() throws {
    func json(_ text: String) -> String {
      #"{"title": "t", "text": "\#(text)", "people": [{"name": "Kim Beispiel", "kind": "guest"}]}"#
    }
    #expect(try show(json("Dank an Kim Beispiel.")).findings == ["1:25 audience.private-remains"])
    #expect(try show(json("Dank an *Kim* Beispiel.")).findings == ["1:25 audience.private-remains"])
    #expect(try show(json("Dank an Frau Beispiel.")).findings == ["1:25 audience.name-remains"])
    #expect(try show(json("Zum Beispielhaften.")).findings == [])
    #expect(try show(json("Kim Beispiels Vortrag.")).findings == ["1:25 audience.private-remains"])
    #expect(try show(json("Das Kontor Beispiels.")).findings == ["1:25 audience.name-remains"])
    // A text that is the name as a whole gives way by itself.
    let whole = #"{"title": "Kim Beispiel", "people": [{"name": "Kim Beispiel", "kind": "guest"}]}"#
    #expect(!(try show(whole).dump.contains("Kim")))
  }

  @Test func titlesOfTheOtherPartAreLookedForInsideTexts() throws {
    let json = #"""
      {"title": "t", "text": "Der Punkt Vergabe der Reinigung wird vorgezogen.", "items": [
        {"number": "1", "public": false, "title": "Vergabe der Reinigung"}]}
      """#
    #expect(try show(json).findings == ["1:25 audience.private-remains"])
  }

  @Test func whatIsNotMarkedIsNotThere() throws {
    let json = #"""
      {"title": "Titel", "note": "Notiz", "meetings": [
        {"quarrel": "Streit"},
        {"result": {"words": "Ergebnis", "inner": "Internes"}, "finding": "Befund"}]}
      """#
    let client = try show(json, to: .client, fields: Self.allowed).dump
    for word in ["Titel", "Ergebnis"] { #expect(client.contains(word)) }
    for word in ["Notiz", "Streit", "Internes", "Befund"] { #expect(!client.contains(word)) }
    let anonymous = try show(json, to: .anonymous, fields: Self.allowed).dump
    #expect(anonymous.contains("Befund"))
    for word in ["Titel", "Notiz", "Streit", "Ergebnis", "Internes"] { #expect(!anonymous.contains(word)) }
    // The second meeting stays the second one.
    #expect(anonymous.split(separator: "\n").filter { $0.contains("meetings") }.count >= 2)
  }

  @Test func schemasSayWhichAudiencesTheyKnow() throws {
    func known(_ fields: String) throws -> [SchemaFlag.Audience] {
      let map = SourceMap()
      var log = DiagnosticLog()
      let file = map.add(name: "s.xsd", bytes: Array(Loading.schemaText(fields: fields).utf8))
      return AudienceFilter.known(to: try #require(SchemaModel.read(file, provider: TestProvider(map: map), log: &log)))
    }
    #expect(try known(Self.fields) == [.full, .partner, .anonymous, .public])
    #expect(try known(Self.allowed) == [.full, .client, .partner, .anonymous, .public])
    #expect(try known(#"<xs:element name="title" type="Text"/>"#) == [.full])
  }

  @Test(arguments: [
    ("2026-11-30", "2026-12-07", "calendarDays", 6), ("2026-11-30", "2026-12-07", "weekdays", 5),
    ("2026-11-30", "2026-12-07", "workingDays", 4), ("2026-12-23", "2026-12-29", "workingDays", 2),
    ("2026-04-01", "2026-04-08", "workingDays", 2), ("2026-05-13", "2026-05-18", "weekdays", 2),
    ("2026-06-03", "2026-06-06", "weekdays", 1), ("2026-12-07", "2026-11-30", "calendarDays", 0),
  ])
  func countsTheDaysBetween(_ first: String, _ last: String, _ unit: String, _ days: Int) throws {
    let from = try #require(CalendarDate(first))
    let until = try #require(CalendarDate(last))
    #expect(DayCount(rawValue: unit)?.days(after: from, before: until) == days)
  }
}
