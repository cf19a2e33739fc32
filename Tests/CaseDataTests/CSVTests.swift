import Diagnostics
import Markup
import Testing

@testable import CaseData

struct CSVTests {
  private func load(_ text: String, row: Int = 1) throws -> (dump: String?, findings: [String], messages: [String]) {
    try load(Array(text.utf8), row: row)
  }

  private func load(_ bytes: [UInt8], row: Int = 1) throws -> (dump: String?, findings: [String], messages: [String]) {
    var loading = Loading()
    let tree = try loading.load([("cases.csv", bytes)], row: row)
    return (tree?.dump(), loading.findings, loading.messages)
  }

  @Test(arguments: [";", ",", "\t"])
  func `headings nest and repeat, German forms become plain`(delimiter: String) throws {
    let cells = [
      [
        "title", "goals[1].what", "goals[1].due", "goals[2].what", "person.familyName", "cost.amount", "answer",
        "public",
      ],
      ["\"A \"\"B\"\"\"", "x", "31.12.2026", "", "Öz", "\"1.234,56\"", "", "ja"],
    ]
    let result = try load(cells.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n")
    #expect(result.findings == [])
    #expect(
      result.dump == """
        case
          title
            "A \\"B\\""
          cost
            amount
              "1234.56"
          public
            "true"
          answer
            "unanswered"
          person
            familyName
              "Öz"
          goals
            what
              "x"
            due
              "2026-12-31"

        """)
  }

  @Test func `Windows-1252 and UTF-8 with its mark are told apart`() throws {
    let windows = try load(Array("title\r\nM".utf8) + [0xFC, 0x6C, 0x80, 0x0D, 0x0A])
    #expect(windows.dump == "case\n  title\n    \"Mül€\"\n")
    let utf8 = try load("\u{FEFF}title\nMül€\n")
    #expect(utf8.dump == windows.dump)
    #expect(try load([0xFF, 0xFE, 0x74, 0x00]).findings == ["1:1 data.wrong-encoding"])
    #expect(try load(Array("title\n".utf8) + [0xFC, 0x81]).findings == ["2:1 csv.undefined-byte"])
  }

  @Test(arguments: [
    ("share", "1.234", "Cell B3: “1.234” can mean two things: with a group separator or with a decimal mark."),
    ("share", "1,234", "Cell B3: “1,234” can mean two things: with a group separator or with a decimal mark."),
    ("date", "01/02/2026", "Cell B3: the date “01/02/2026” is ambiguous."),
    ("date", "31.12.26", "Cell B3: the date “31.12.26” is ambiguous."),
  ])
  func `ambiguity is an error that names the cell`(key: String, value: String, message: String) throws {
    #expect(try load("title;\(key)\nx;\nx;\(value)\n", row: 2).messages == [message])
  }

  @Test(arguments: [
    ("share", "1,5", "1.5"), ("share", "1.50", "1.50"), ("share", "0,125", "0.125"),
    ("share", "-1.234.567,8", "-1234567.8"),
    ("count", "1.234", "1234"), ("time", "9:30", "09:30"), ("answer", "NEIN", "no"), ("born", "00.00.1990", "1990"),
    ("born", "1990", "1990"), ("share", "1 234,5 €", "1234.5"),
  ])
  func `other German forms have one meaning`(key: String, value: String, plain: String) throws {
    let result = try load("title;\(key)\nx;\(value)\n")
    #expect(result.findings == [])
    #expect(result.dump == "case\n  title\n    \"x\"\n  \(key)\n    \"\(plain)\"\n")
  }

  @Test func `headings are checked`() throws {
    #expect(
      try load("title;goals[2].what;a b;title;person;person.familyName\n1;2;3;4;5;6\n").findings == [
        "1:7 csv.header-gap", "1:21 csv.invalid-header", "1:25 data.duplicate-key", "1:38 csv.header-conflict",
      ])
    #expect(try load("title;count,date\n").findings == ["1:12 csv.ambiguous-delimiter"])
    #expect(try load("title\nx;y\n").findings == ["2:3 csv.surplus-cell"])
    #expect(try load("title;count\n\"x;1\n").findings == ["2:1 csv.unterminated-quote"])
    #expect(try load("\n").findings == ["1:1 csv.empty"])
    #expect(try load("title\nx\n\n;\ny\n", row: 3).messages == ["The table has 2 cases but no case 3."])
  }

  @Test func `an empty required cell is the place to fill in`() throws {
    #expect(try load("count;title\n1;\n").findings == ["2:3 data.missing-key"])
  }

  @Test func `a series gives one document a row`() throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let file = map.add(name: "cases.csv", bytes: Array("title;languages[1]\na;de\n;\nb;\n".utf8))
    let series = try #require(CSVSeries.read(file, log: &log))
    #expect(series.count == 2)
    #expect(
      (0..<series.count).map { series.document(at: $0).dump() } == [
        "{}\n  title: \"a\"\n  languages: []\n    \"de\"", "{}\n  title: \"b\"",
      ])
  }
}
