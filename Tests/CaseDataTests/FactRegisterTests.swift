import Calendar
import CaseData
import Diagnostics
import Testing

/// Registers of law facts: what is read, what is refused.
struct FactRegisterTests {
  private func read(_ yaml: String) throws -> (FactRegister?, [String]) {
    let sources = SourceMap()
    let provider = TestProvider(map: sources, folder: "Facts/")
    var log = DiagnosticLog()
    let schema = try #require(
      SchemaModel.read(try provider.load("facts.xsd", from: nil, at: nil), provider: provider, log: &log))
    let file = sources.add(name: "facts.yaml", bytes: Array(yaml.utf8))
    let register = FactRegister.read(file, schema: schema, provider: provider, log: &log)
    return (register, log.diagnostics.map { "\($0.definition.id) \($0.dataPath ?? "")" })
  }

  private static func entry(_ change: String, _ replacement: String) -> String {
    """
    facts:
      - id: fee
        kind: money
        value: "255"
        unit: EUR
        norm: § 38 StAG
        validFrom: 2024-06-27
        checkedOn: 2026-04-29
        source: StAG
    """.replacing(change, with: replacement)
  }

  @Test(arguments: [
    ("kind: money", "knd: money", "data.unknown-key facts[0].knd"),
    ("kind: money", "kind: mony", "data.unknown-value facts[0].kind"),
    ("2024-06-27", "2024-06-31", "data.impossible-day facts[0].validFrom"),
    (#"value: "255""#, #"value: "255,00""#, "facts.malformed-value facts[0].value"),
    (#"value: "255""#, #"value: "25|5""#, "facts.malformed-value facts[0].value"),
    ("unit: EUR", "unit: euro", "facts.wrong-unit facts[0].unit"),
    ("kind: money", "kind: duration", "facts.wrong-unit facts[0].unit"),
    ("checkedOn", "validUntil: 2024-01-01\n    checkedOn", "facts.period-reversed facts[0].validUntil"),
    ("checkedOn", "endsNorm: true\n    checkedOn", "facts.end-without-date facts[0].endsNorm"),
    ("id: fee", "id: fee adult", "data.invalid-form facts[0].id"),
  ])
  func refuses(_ change: String, _ replacement: String, _ finding: String) throws {
    let (register, findings) = try read(Self.entry(change, replacement))
    #expect(register == nil)
    #expect(findings.contains(finding), "\(findings)")
  }

  @Test func keepsVersionsApart() throws {
    let entry = { (value: String, period: String) in
      "  - {id: fee, kind: money, value: \"\(value)\", unit: EUR, norm: N, \(period), checkedOn: 2026-01-01, source: S}\n"
    }
    let first = entry("200", "validFrom: 2020-01-01, validUntil: 2025-12-31")
    let (register, findings) = try read("facts:\n" + entry("255", "validFrom: 2026-01-01") + first)
    #expect(findings == [])
    #expect(register?.versions(of: "fee").map(\.value) == ["200", "255"])
    let (_, overlap) = try read("facts:\n" + entry("255", "validFrom: 2025-12-31") + first)
    #expect(overlap == ["facts.overlap "])
  }

  /// The shipped register reads without findings, and asks that every entry be checked.
  @Test func readsTheShippedRegister() throws {
    let sources = SourceMap()
    let yaml = try TestProvider(map: sources, folder: "Facts/").load("facts.yaml", from: nil, at: nil)
    let (register, findings) = try read(String(decoding: yaml.bytes, as: UTF8.self))
    #expect(findings == [])
    let facts = try #require(register).ids.flatMap { register?.versions(of: $0) ?? [] }
    #expect(facts.count > 90)
    #expect(facts.allSatisfy { $0.note?.de.hasSuffix("Bitte prüfen.") == true })
    let day = try #require(CalendarDate("2026-11-29"))
    #expect(register?.version(of: "stag.fee.adult", on: day)?.value == "255")
    #expect(register?.version(of: "stag.residence.specialIntegration", on: day) == nil)
    #expect(register?.endedNorms(before: day).map(\.norm) == ["§ 104c AufenthG", "§ 10 Abs. 3 StAG"])
  }
}
