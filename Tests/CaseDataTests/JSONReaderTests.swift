import Diagnostics
import Testing

@testable import CaseData

struct JSONReaderTests {
  private func read(_ text: String) -> (document: RawDocument?, findings: [String]) {
    let map = SourceMap()
    var log = DiagnosticLog()
    let document = JSONReader.read(map.add(name: "case.json", bytes: Array(text.utf8)), log: &log)
    return (document, summary(log, in: map))
  }

  @Test func `keeps order, kinds and the lexical form of numbers`() {
    let result = read(#"{"b": [1.50, -0, 1E+2], "a": {"x": null, "y": true, "z": "ä\u00e4\n\ud83d\ude00"}}"#)
    #expect(result.findings == [])
    #expect(
      result.document?.dump() == """
        {}
          b: []
            1.50
            -0
            1E+2
          a: {}
            x: null
            y: true
            z: "ää
        😀"
        """)
  }

  @Test func `knows the bytes of keys and values`() throws {
    let document = try #require(read(#"{"ü": [ 12, "x" ]}"#).document)
    let list = try #require(document.member("ü", of: document.root))
    #expect(document.keySpan(list).map { [$0.start, $0.length] } == [1, 4])
    #expect([document.span(list).start, document.span(list).length] == [7, 11])
    #expect(document.children(list).map { document.span($0).start } == [9, 13])
  }

  @Test func `names several independent errors in one run`() {
    let result = read(
      """
      {
        name: "Anna",
        "age": 012,
        'city': "Neuss"
        "street": "Am \\Markt",
        "list": [1, 2,],
        "flag": True,
        "name": "B",
      }
      """)
    #expect(
      result.findings == [
        "2:3 json.unquoted-key", "3:10 json.invalid-number", "4:3 json.single-quotes", "5:3 json.missing-comma",
        "5:17 json.invalid-escape", "6:16 json.extra-comma", "7:11 json.invalid-word", "8:3 data.duplicate-key",
        "8:14 json.extra-comma",
      ])
  }

  @Test func `an unclosed text ends at its line`() {
    #expect(read("{\"a\": \"x,\n \"b\": 1}").findings == ["1:7 json.unterminated-string", "2:2 json.missing-comma"])
  }

  @Test func `a wrong bracket does not hide what follows`() {
    #expect(
      read("{\"a\": [1, 2}, \"b\": tru}").findings == ["1:12 json.wrong-closing", "1:13 json.trailing-content"])
  }

  @Test func `lone surrogates and control characters are errors of their own`() {
    #expect(
      read(#"["\ud800", "\udc00x", "\u0000", "\b"]"#).findings == [
        "1:3 data.lone-surrogate", "1:13 data.lone-surrogate", "1:24 data.control-character",
        "1:34 data.control-character",
      ])
  }

  @Test func `other encodings are named`() {
    let map = SourceMap()
    var log = DiagnosticLog()
    _ = JSONReader.read(map.add(name: "a.json", bytes: [0xFF, 0xFE, 0x7B, 0x00]), log: &log)
    _ = JSONReader.read(map.add(name: "b.json", bytes: Array("{\"a\": \"M".utf8) + [0xFC, 0x6C]), log: &log)
    #expect(summary(log, in: map) == ["1:1 data.wrong-encoding", "1:9 data.not-utf-8"])
  }

  @Test func `a byte order mark is passed`() {
    #expect(read("\u{FEFF}{}").findings == [])
  }

  /// Valid JSON that case data do not accept all the same: duplicate keys and characters that XML cannot hold.
  private static let refusedAlthoughValid: Set<String> = [
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json", "y_object_escaped_null_in_key.json",
    "y_string_allowed_escapes.json", "y_string_null_escape.json", "y_string_backslash_and_u_escaped_zero.json",
    "y_string_nonCharacterInUTF-8_U+FFFF.json", "y_string_unicode_U+FFFE_nonchar.json",
    "y_string_with_escaped_control.json", "y_string_escaped_noncharacter.json",
    "y_string_escaped_control_character.json",
    "y_string_unicode_U+10FFFE_nonchar.json",
  ]

  @Test(arguments: fileNames(in: "Tests/Fixtures/json").filter { $0.hasSuffix(".json") })
  func `judges the parser cases`(name: String) throws {
    let map = SourceMap()
    var log = DiagnosticLog()
    let file = map.add(name: name, bytes: try bytes(of: "Tests/Fixtures/json/" + name))
    let document = JSONReader.read(file, log: &log)
    if name.hasPrefix("y_") {
      let findings = summary(log, in: map)
      #expect(document != nil)
      #expect(findings.allSatisfy { !$0.contains("json.") }, "\(findings)")
      if !Self.refusedAlthoughValid.contains(name) { #expect(findings == []) }
    } else if name.hasPrefix("n_") {
      #expect(log.hasErrors)
    }
    for diagnostic in log.diagnostics { #expect(diagnostic.dataSpan != nil) }
  }
}
