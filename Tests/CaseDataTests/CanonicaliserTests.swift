import Diagnostics
import Markup
import Testing

@testable import CaseData

struct CanonicaliserTests {
  private func load(_ json: String) throws -> (tree: DataTree?, findings: [String], messages: [String]) {
    var loading = Loading()
    let tree = try loading.load([(name: "case.json", text: json)])
    return (tree, loading.findings, loading.messages)
  }

  @Test func `brings keys into the schema's order and lists into repeated elements`() throws {
    let result = try load(
      #"{"languages": ["de", "ar"], "goals": [{"due": "2026-12-31", "what": "A"}, {"what": "B"}], "title": "T"}"#)
    #expect(result.findings == [])
    #expect(
      result.tree?.dump() == """
        case
          title
            "T"
          goals
            what
              "A"
            due
              "2026-12-31"
          goals
            what
              "B"
          languages
            "de"
          languages
            "ar"

        """)
  }

  @Test func `null is absent, the third state of an answer, and an error in a list`() throws {
    let result = try load(#"{"title": "", "date": null, "answer": null, "goals": [null]}"#)
    #expect(result.findings == ["1:55 data.null-in-list"])
    let tree = try load(#"{"title": "", "date": null, "answer": null, "goals": null}"#).tree
    #expect(tree?.dump() == "case\n  title\n  answer\n    \"unanswered\"\n")
  }

  @Test func `names unknown keys with what was meant`() throws {
    let result = try load(#"{"titel": "x", "Betrag": 1, "familyName": "Y", "person": {"familyNam": "Z"}}"#)
    #expect(
      result.messages == [
        "“title” (Text) is missing.",
        "“titel” is not provided for at this place. → title",
        "“Betrag” is not provided for at this place.",
        "“familyName” stands on the wrong level.",
        "One of these entries is missing: familyName, givenNames.",
        "“familyNam” is not provided for at this place. → familyName",
      ])
  }

  @Test func `keys of a sibling template are not unknown`() throws {
    var loading = Loading()
    let tree = try loading.load(
      [(name: "case.json", text: #"{"title": "x", "minutes": [{"who": 1}], "other": 2}"#)],
      siblingFields: #"<xs:element name="title" type="Text"/><xs:element name="minutes" type="Goal"/>"#)
    #expect(loading.findings == ["1:41 data.unknown-key"])
    #expect(tree == nil)
  }

  @Test func `reports all wrong kinds in one run`() throws {
    let result = try load(
      """
      {"title": true,
       "count": [1],
       "goals": {"what": "A"},
       "person": "Anna",
       "date": {"day": 1},
       "statement": 7,
       "blocks": [{"note": "a", "table": "b"}, {}, [1]]}
      """)
    #expect(
      result.findings == [
        "1:11 data.expected-text", "2:11 data.unexpected-list", "3:11 data.expected-list",
        "4:12 data.expected-object", "5:10 data.expected-value", "7:27 data.exclusive-keys",
        "7:42 data.missing-alternative", "7:46 data.unexpected-list",
      ])
  }

  @Test func `findings come in the order of the file`() throws {
    let result = try load("{\"goals\": [{}],\n \"languages\": [\"deutsch\"],\n \"date\": 7}")
    #expect(
      result.findings == [
        "1:1 data.missing-key", "1:12 data.missing-key", "2:16 data.invalid-language-tag", "3:10 data.invalid-date",
      ])
  }

  @Test func `data of another kind of paper are one finding`() throws {
    let result = try load(
      #"{"client": {"name": 1}, "caseNumber": "x", "consents": [], "appointments": [], "caseManager": {}, "title": ""}"#
    )
    #expect(result.findings == ["1:2 data.other-kind"])
    #expect(try load(#"{"client": 1, "caseNumber": "x", "consents": []}"#).findings == ["1:2 data.other-kind"])
    #expect(try load(#"{"titel": 1, "cont": "x", "goal": []}"#).findings.allSatisfy { !$0.contains("other-kind") })
    #expect(result.tree == nil)
  }

  @Test func `counts are checked against the schema`() throws {
    let result = try load(#"{"title": "x", "goals": [{"what":"1"},{"what":"2"},{"what":"3"},{"what":"4"},{}]}"#)
    #expect(result.findings == ["1:65 data.too-many", "1:78 data.missing-key"])
  }

  @Test(arguments: [
    (#""date": "2026-02-30""#, "“date” (Date): there is no day “2026-02-30”; that month has 28 days."),
    (#""date": "31.12.2026""#, "“date” (Date): “31.12.2026” is not a date of the form 2026-12-31. → 2026-12-31"),
    (#""date": "2026-13-01""#, "“date” (Date): there is no date “2026-13-01”."),
    (#""date": """#, "“date” (Date) is empty."),
    (
      #""born": "00.00.1990""#,
      "“born” (Date, possibly incomplete): “00.00.1990” is not a date of the form 1990, 1990-05 or 1990-05-17. → 1990"
    ),
    (#""time": "9.30 Uhr""#, "“time” (Time): “9.30 Uhr” is not a time of the form 17:30. → 09:30"),
    (#""count": 1.5"#, "“count” (Count): “1.5” is not a whole number."),
    (#""count": -1"#, "“count” (Count): “-1” is less than 0."),
    (#""share": "1.234,56""#, "“share” (share): “1.234,56” is not a number of the form 1234.56. → 1234.56"),
    (#""share": 1e3"#, "“share” (share): “1e3” is not a number of the form 1234.56."),
    (#""cost": {"amount": 1.005}"#, "“amount” (Amount): “1.005” has more than 2 fraction digits."),
    (
      #""cost": {"amount": 1, "currency": "€"}"#, "“currency” (Currency): “€” is not a valid code. → EUR"
    ),
    (#""public": "ja""#, "“public” (public): “ja” is neither true nor false. → true"),
    (#""answer": "ja""#, "“answer” (Yes, no or not answered): “ja” is not an answer. → yes"),
    (
      #""signAs": "Im Auftrag""#,
      "“signAs” (Capacity of signature): “Im Auftrag” is none of the possible values. → imAuftrag"
    ),
    (#""email": "anna""#, "“email” (E-mail address): “anna” does not have the form required."),
    (#""languages": ["deutsch"]"#, "“languages” (Language): “deutsch” is not a language tag."),
    (
      #""person": {"familyName": "Mu\u0308ller 2"}"#,
      "“familyName” (Family name) is not in Unicode normalisation form C (from u (U+0075)); the normal form is printed."
    ),
    (#""statement": {"deutsch": "a"}"#, "“deutsch” is not a language tag."),
  ])
  func `says what is wrong with a value`(member: String, message: String) throws {
    let result = try load("{\"title\": \"x\", \(member)}")
    #expect(result.messages.first == message)
    #expect(result.messages.count == 1 || member.contains("Mu"))
  }

  @Test func `names the character that a register does not know`() throws {
    let result = try load("{\"title\": \"x\", \"person\": {\"familyName\": \"Mül\\u00e9r–K2\"}}")
    #expect(result.findings == ["1:52 data.character-outside-class"])
    #expect(
      result.messages.first
        == "“familyName” (Family name) contains what is not in data type A of DIN 91379: – (U+2013), 2 (U+0032).")
    #expect(result.tree != nil)
  }

  @Test func `a letter sequence of the norm is one character`() throws {
    let result = try load("{\"title\": \"x\", \"person\": {\"familyName\": \"K\u{35F}Hali C\u{328}\u{306}\"}}")
    #expect(result.findings == [])
  }

  @Test func `a partial date may be an object`() throws {
    let result = try load(#"{"title": "x", "born": {"year": 1991, "month": null}}"#)
    #expect(result.tree?.dump() == "case\n  title\n    \"x\"\n  born\n    \"1991\"\n")
  }

  @Test func `the data of every node are known`() throws {
    var loading = Loading()
    let loaded = try loading.load([
      (name: "case.json", text: #"{"title": "x", "goals": [{"what": "a"}, {"what": "b"}]}"#)
    ])
    let tree = try #require(loaded)
    let goal = try #require(tree.elements("goals", of: tree.root).last)
    let what = try #require(tree.elements("what", of: goal).first)
    #expect(tree.path(what) == "goals[1].what")
    #expect(tree.span(what).map { loading.map.location(of: $0).column } == 50)
  }
}
