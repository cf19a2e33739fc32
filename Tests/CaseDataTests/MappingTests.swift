import Diagnostics
import Markup
import Testing

@testable import CaseData

/// One test for each row of the table in Docs/DataMapping.md.
struct MappingTests {
  struct Row: CustomTestStringConvertible {
    let name: String
    /// The same case in several spellings; each a file name and its text.
    let inputs: [(name: String, text: String)]
    /// The canonical tree below the root and the title, which every case has.
    let canonical: String

    var testDescription: String { name }

    init(_ name: String, json: [String], yaml: [String], xml: [String], csv: [String] = [], _ canonical: String) {
      self.name = name
      let title = "title"
      inputs =
        json.map { ("case.json", "{\"\(title)\": \"t\"\($0.isEmpty ? "" : ", " + $0)}") }
        + yaml.map { ("case.yaml", "title: t\n\($0)\n") }
        + xml.map { ("case.xml", "<case><title>t</title>\($0)</case>") }
        + csv.map { text in
          let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
          return ("case.csv", "title;\(lines[0])\nt;\(lines[1])\n")
        }
      self.canonical = canonical
    }
  }

  static let rows: [Row] = [
    Row(
      "order", json: [#""email": "a@b.de", "count": 1"#], yaml: ["email: a@b.de\ncount: 1"],
      xml: ["<email>a@b.de</email><count>1</count>"], csv: ["email;count\na@b.de;1"],
      "count\n  \"1\"\nemail\n  \"a@b.de\""),
    Row(
      "text", json: [#""goals": [{"what": "ä \"x\"\n2"}]"#], yaml: ["goals:\n  - what: |-\n      ä \"x\"\n      2"],
      xml: ["<goals><what>ä \"x\"\n2</what></goals>"],
      "goals\n  what\n    \"ä \\\"x\\\"\\n2\""),
    Row(
      "empty-text", json: [#""goals": [{"what": ""}]"#], yaml: ["goals: [{what: \"\"}]", "goals: [{what: ''}]"],
      xml: ["<goals><what/></goals>", "<goals><what></what></goals>"], "goals\n  what"),
    Row(
      "null", json: [#""date": null, "goals": null"#, ""], yaml: ["date:\ngoals: ~", ""], xml: [""],
      csv: ["date;count\n;"], ""),
    Row(
      "three-state", json: [#""answer": null"#, #""answer": "unanswered""#],
      yaml: ["answer:", "answer: null", "answer: unanswered"], xml: ["<answer>unanswered</answer>"], csv: ["answer\n"],
      "answer\n  \"unanswered\""),
    Row(
      "three-state", json: [#""answer": true"#, #""answer": "yes""#], yaml: ["answer: true", "answer: yes"],
      xml: ["<answer>yes</answer>"], csv: ["answer\nja", "answer\nyes"], "answer\n  \"yes\""),
    Row(
      "number", json: [#""share": 1.50"#, #""share": "1.50""#], yaml: ["share: 1.50", "share: '1.50'"],
      xml: ["<share> 1.50 </share>"], csv: ["share\n1,50", "share\n1.50"], "share\n  \"1.50\""),
    Row(
      "boolean", json: [#""public": true"#], yaml: ["public: true", "public: True"], xml: ["<public>true</public>"],
      csv: ["public\nja", "public\nWAHR"], "public\n  \"true\""),
    Row(
      "date", json: [#""date": "2026-12-31""#], yaml: ["date: 2026-12-31"], xml: ["<date>2026-12-31</date>"],
      csv: ["date\n31.12.2026", "date\n2026-12-31"], "date\n  \"2026-12-31\""),
    Row(
      "partial-date", json: [#""born": "1990-05""#, #""born": {"year": 1990, "month": 5}"#],
      yaml: ["born: 1990-05", "born: {month: 5, year: 1990}"], xml: ["<born>1990-05</born>"], csv: ["born\n00.05.1990"],
      "born\n  \"1990-05\""),
    Row(
      "list", json: [#""languages": ["de", "ar"]"#], yaml: ["languages: [de, ar]", "languages:\n- de\n- ar"],
      xml: ["<languages>de</languages><languages>ar</languages>"],
      csv: ["languages[1];languages[2]\nde;ar"], "languages\n  \"de\"\nlanguages\n  \"ar\""),
    Row(
      "empty-list", json: [#""languages": []"#], yaml: ["languages: []"], xml: [""],
      csv: ["languages[1];languages[2]\n;"], ""),
    Row(
      "object", json: [#""cost": {"currency": "EUR", "amount": 1}"#], yaml: ["cost: {amount: 1, currency: EUR}"],
      xml: ["<cost><amount>1</amount><currency>EUR</currency></cost>"], csv: ["cost.amount;cost.currency\n1;EUR"],
      "cost\n  amount\n    \"1\"\n  currency\n    \"EUR\""),
    Row(
      "choice", json: [#""blocks": [{"table": "a"}, {"note": "b"}]"#], yaml: ["blocks:\n- table: a\n- note: b"],
      xml: ["<blocks><table>a</table></blocks><blocks><note>b</note></blocks>"],
      csv: ["blocks[1].table;blocks[2].note\na;b"],
      "blocks\n  table\n    \"a\"\nblocks\n  note\n    \"b\""),
    Row(
      "localized", json: [#""statement": {"uk": "u", "de": "d", "ar": "a"}"#],
      yaml: ["statement: {ar: a, uk: u, de: d}", "statement: {ar: a, uk: u, de: d, fa: null}"],
      xml: [
        "<statement><text xml:lang=\"ar\">a</text><text xml:lang=\"de\">d</text><text xml:lang=\"uk\">u</text></statement>"
      ], csv: ["statement.uk;statement.de;statement.ar\nu;d;a"],
      """
      statement
        text xml:lang="de"
          "d"
        text xml:lang="ar"
          "a"
        text xml:lang="uk"
          "u"
      """),
    Row(
      "localized-plain", json: [#""statement": "d""#, #""statement": {"de": "d"}"#], yaml: ["statement: d"],
      xml: ["<statement>d</statement>", "<statement xml:lang=\"de\">d</statement>"], csv: ["statement\nd"],
      "statement\n  text xml:lang=\"de\"\n    \"d\""),
    Row(
      "rich", json: [#""reasons": "a **b**\n\n- c""#], yaml: ["reasons: |\n  a **b**\n\n  - c"],
      xml: ["<reasons><p>a <b>b</b></p><ul><li>c</li></ul></reasons>"],
      """
      reasons
        p
          "a "
          strong
            "b"
        ul
          li
            "c"
      """),
    Row(
      "rich-file", json: [#""reasons": {"file": "reasons.md"}"#], yaml: ["reasons: {file: reasons.md}"],
      xml: ["<reasons><file>reasons.md</file></reasons>"], csv: ["reasons.file\nreasons.md"],
      "reasons\n  p\n    \"a\""),
    Row(
      "white-space", json: [#""email": "a@b.de", "count": 1"#], yaml: ["email: a@b.de\ncount: 1"],
      xml: ["\n  <email>\n    a@b.de\n  </email>\n  <count> 1 </count>\n"], csv: ["email;count\na@b.de;1"],
      "count\n  \"1\"\nemail\n  \"a@b.de\""),
  ]

  @Test(arguments: rows)
  func `the same case in every format gives the same tree`(row: Row) throws {
    let below = row.canonical.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
    for input in row.inputs {
      var loading = Loading()
      loading.files = ["reasons.md": "a\n"]
      let tree = try loading.load([input])
      #expect(loading.findings == [], "\(input)")
      #expect(tree?.dump() == "case\n  title\n    \"t\"\n" + below, "\(input)")
    }
  }

  @Test func `every row of the documented table has its test`() throws {
    let document = String(decoding: try bytes(of: "Docs/DataMapping.md"), as: UTF8.self)
    let documented = document.matches(of: /(?m)^\| `([a-z-]+)` \|/).map { String($0.1) }
    var tested: [String] = []
    for row in Self.rows where !tested.contains(row.name) { tested.append(row.name) }
    #expect(documented == tested)
  }
}
