import Diagnostics
import Markup
import Testing

@testable import CaseData

struct CheckTests {
  private func run(_ rules: String, on json: String) throws -> (
    findings: [String], messages: [String], german: [String]
  ) {
    var loading = Loading()
    let loaded = try loading.load([(name: "case.json", text: json)])
    let tree = try #require(loaded)
    let text = "<v:rules xmlns:v=\"urn:vordruck:checks:1\">\n\(rules)\n</v:rules>"
    let file = loading.map.add(name: "checks.xml", bytes: Array(text.utf8))
    CheckRules(file, log: &loading.log)?.run(on: tree, log: &loading.log)
    let german = DiagnosticRenderer(language: .de, showsValues: true, sources: loading.map)
    return (loading.findings, loading.messages, loading.log.diagnostics.map { german.message($0) })
  }

  private func rule(_ id: String, _ context: String, _ test: String, _ message: String = "x") -> String {
    """
    <v:rule id="\(id)" context="\(context)" test="\(test)"><v:message xml:lang="de">\(message)</v:message>
    <v:message xml:lang="en">\(message)</v:message><v:fix xml:lang="de">x</v:fix><v:fix xml:lang="en">x</v:fix></v:rule>
    """
  }

  static let data =
    #"{"title": "t", "date": "2026-01-31", "share": 0.3, "goals": [{"what": "a", "due": "2026-01-30"}, {"what": "b"}]}"#

  @Test func `a broken rule is reported at its place with its values`() throws {
    let result = try run(
      rule("goal-due", "goals", "due", "Ziel {position()} von {count(../goals)}: „{what}“ {{ {../date}"), on: Self.data)
    #expect(result.findings == ["1:98 check.goal-due"])
    #expect(result.messages == ["Ziel 2 von 2: „b“ { 2026-01-31"])
    #expect(result.german == ["Ziel 2 von 2: „b“ { 31.01.2026"])
  }

  @Test(arguments: [
    ("v:date-before(goals[1]/due, date)", true), ("v:date-before(date, goals[1]/due)", false),
    ("v:date-before(goals[2]/due, date)", false), ("v:date-before('2026-01-31', date)", false),
    ("v:add-months(date, 1) = '2026-02-28'", true), ("v:add-months(date, -2) = '2025-11-30'", true),
    ("v:add-days(date, 30) = '2026-03-02'", true), ("v:add-days('2024-02-28', 1) = '2024-02-29'", true),
    ("v:days-between('2024-01-01', '2025-01-01') = 366", true),
    ("v:months-between('2026-01-31', '2026-02-28') = 1", true),
    ("v:months-between('2026-01-31', '2026-02-27') = 0", true),
    ("v:months-between('2008-05-17', '2026-05-16') = 215", true),
  ])
  func `compares days`(test: String, holds: Bool) throws {
    #expect(try run(rule("r", ".", test), on: Self.data).findings.isEmpty == holds)
  }

  @Test(arguments: [
    ("v:minutes('17:30') = 1050", true), ("v:minutes('9:05') &lt; v:minutes('17:30')", true),
    ("v:minutes(title) = v:minutes(title)", false),
    ("v:clear-days('2026-11-30', '2026-12-07', 'calendarDays') = 6", true),
    ("v:clear-days('2026-12-23', '2026-12-29', 'workingDays') = 2", true),
    ("v:clear-days('2026-12-23', '2026-12-29', 'days') = 2", false),
  ])
  func `compares times and counts the days of a notice`(test: String, holds: Bool) throws {
    #expect(try run(rule("r", ".", test), on: Self.data).findings.isEmpty == holds)
  }

  @Test func `a condition can ask for the place that is checked`() throws {
    let other = "../goals[what = $context/what and not(due)]"
    #expect(try run(rule("r", "goals", "not(\(other))"), on: Self.data).findings == ["1:98 check.r"])
  }

  @Test func `rules of another file are taken in, each file once`() throws {
    var loading = Loading()
    loading.files["more.xml"] =
      "<v:rules xmlns:v=\"urn:vordruck:checks:1\">\n\(rule("other", "goals", "due"))\n<v:include href=\"more.xml\"/></v:rules>"
    let tree = try #require(try loading.load([(name: "case.json", text: Self.data)]))
    func read(_ text: String) -> [String] {
      var log = DiagnosticLog()
      let file = loading.map.add(
        name: "checks.xml", bytes: Array("<v:rules xmlns:v=\"urn:vordruck:checks:1\">\(text)</v:rules>".utf8))
      let provider = TestProvider(map: loading.map, files: loading.files)
      CheckRules(file, provider: provider, log: &log)?.run(on: tree, log: &log)
      return log.diagnostics.map(\.definition.id)
    }
    #expect(read("<v:include href=\"more.xml\"/>") == ["checks.include-refused"])
    loading.files["more.xml"] = loading.files["more.xml"]?.replacing("<v:include href=\"more.xml\"/>", with: "")
    #expect(read("<v:include href=\"more.xml\"/>") == ["check.other"])
    #expect(read("<v:include href=\"none.xml\"/>") == ["test.missing-file"])
    // An id of an included rule is taken.
    #expect(read("<v:include href=\"more.xml\"/>\(rule("other", ".", "title"))") == ["checks.duplicate-id"])
  }

  @Test func `sums are exact`() throws {
    let schema =
      #"<xs:element name="title" type="Text"/><xs:element name="items" type="Amount" maxOccurs="unbounded"/>"#
      + #"<xs:element name="total" type="Amount"/>"#
    var loading = Loading()
    let loaded = try loading.load(
      [(name: "c.json", text: #"{"title": "t", "items": [0.10, 0.20, 1e0, 913257.24], "total": 913257.54}"#)],
      fields: schema)
    #expect(loaded == nil)
    let tree = try #require(
      try loading.load(
        [(name: "c.json", text: #"{"title": "t", "items": [0.10, 0.20, -0.3, 913257.24], "total": 913257.240}"#)],
        fields: schema))
    let evaluator = XPathEvaluator(tree: tree, functions: CaseFunctions.all)
    var log = DiagnosticLog()
    for (text, value) in [
      ("v:sum(items) = total", true), ("v:sum(items[position() < 3]) = 0.3", true), ("v:sum(nothing) = 0", true),
      ("v:sum(title) = 0", false),
    ] {
      let expression = try #require(XPathExpression(text, at: nil, log: &log))
      #expect(evaluator.evaluate(expression, at: tree.root, log: &log) == .boolean(value), "\(text)")
    }
    #expect(log.diagnostics.isEmpty)
  }

  @Test func `a wrong call is a finding, not a crash`() throws {
    for test in ["v:sum('a')", "v:sum(goals, goals)", "v:unknown(1)", "unknown(1)", "v:date-before(1)"] {
      #expect(try run(rule("r", ".", test), on: Self.data).findings == ["1:1 xpath.evaluation"], "\(test)")
    }
  }

  @Test func `a rule in German alone is a rule, and German stands in for English`() throws {
    let rule =
      #"<v:rule id="r" context="." test="false()"><v:message xml:lang="de">„{title}“ { fehlt</v:message>"#
      + #"<v:fix xml:lang="de">Ergänzen.</v:fix></v:rule>"#
    let result = try run(rule.replacing("{ fehlt", with: "{{ fehlt"), on: Self.data)
    #expect(result.findings == ["1:1 check.r"])
    #expect(result.messages == ["„t“ { fehlt"])
    #expect(result.german == result.messages)
  }

  @Test(arguments: [
    (".[title]", "self::node()[…]"), ("goals[what = ‘a’]", "gerade"), ("goals[what == 'a']", "»=«"),
    ("{goals}", "Klammern"),
  ])
  func `habits of other programs are named in rules, too`(context: String, words: String) throws {
    var loading = Loading()
    let text = "<v:rules xmlns:v=\"urn:vordruck:checks:1\">\n\(rule("r", context, "true()"))\n</v:rules>"
    let file = loading.map.add(name: "checks.xml", bytes: Array(text.utf8))
    #expect(CheckRules(file, log: &loading.log) == nil)
    #expect(loading.log.diagnostics.map(\.definition.id) == ["xpath.syntax"])
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: loading.map)
    #expect(loading.log.diagnostics.first.map(renderer.message)?.contains(words) == true)
  }

  @Test func `rules are read with all their errors`() throws {
    let result = try run(
      """
      <v:rule id="A b" test="x"/>
      <v:rule test="x"/>
      <v:rule id="a" tset="x"/>
      <v:rule id="b" test="a[" severity="eror"><v:message xml:lang="de">{</v:message></v:rule>
      <v:rle/>
      """, on: Self.data)
    #expect(
      result.findings == [
        "2:13 checks.invalid-id", "2:1 checks.missing-message", "2:1 checks.missing-message",
        "3:1 checks.missing-attribute",
        "4:22 checks.unknown-attribute", "4:1 checks.missing-attribute", "5:67 checks.unclosed-brace",
        "5:1 checks.missing-message", "5:36 checks.invalid-severity", "5:24 xpath.syntax", "6:1 checks.unknown-element",
      ])
  }
}
