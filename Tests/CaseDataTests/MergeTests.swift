import Diagnostics
import Markup
import Testing

@testable import CaseData

struct MergeTests {
  @Test func `later files add to earlier ones, in any format`() throws {
    var loading = Loading()
    let tree = try loading.load([
      (name: "office.json", text: #"{"person": {"familyName": "Öz"}, "title": "T", "date": null}"#),
      (
        name: "case.xml",
        text: "<case><title> T </title><person><givenNames>Ay</givenNames></person><languages>de</languages></case>"
      ),
      (name: "paper.json", text: #"{"date": "2026-12-31"}"#),
    ])
    #expect(loading.findings == [])
    #expect(
      tree?.dump() == """
        case
          title
            "T"
          date
            "2026-12-31"
          person
            familyName
              "Öz"
            givenNames
              "Ay"
          languages
            "de"

        """)
  }

  @Test func `a conflict names both places`() throws {
    var loading = Loading()
    let tree = try loading.load([
      (name: "a.json", text: "{\n\"title\": \"T\", \"languages\": [\"de\"]}"),
      (name: "b.json", text: "{\"title\": \"U\", \"languages\": [\"de\"]}"),
    ])
    #expect(tree == nil)
    #expect(
      loading.messages == [
        "“title” has another value in “b.json” than in “a.json” (line 2).",
        "The list “languages” stands in “b.json” and also in “a.json” (line 2).",
      ])
  }
}
