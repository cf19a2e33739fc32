import CaseData
import Diagnostics
import Markup
import Templating
import Testing

/// `v:param`: what the caller says about a document.
struct ParameterTests {
  private func body(_ template: String, _ parameters: [String: String]) throws -> String {
    var workshop = Workshop()
    var options = InstantiationOptions()
    options.parameters = parameters
    return try workshop.body(template, InstantiationTests.data, options)
  }

  private let chosen =
    "<v:param name='item' from='goals/status'/><v:for-each select='goals[status = $item]'>{position()}x{statement}</v:for-each>"

  @Test func choosesAPartOfTheData() throws {
    #expect(try body(chosen, ["item": "done"]).contains("Arbeit finden"))
    #expect(!(try body(chosen, ["item": "done"]).contains("Deutsch lernen")))
  }

  @Test func onlyValuesOfTheDataArePossible() throws {
    #expect(try body(chosen, ["item": "doen"]).hasSuffix("template.parameter-value"))
    #expect(try body(chosen, [:]).hasSuffix("template.parameter-missing"))
    #expect(try body(chosen, ["item": "done", "itme": "x"]).hasSuffix("template.unknown-parameter"))
  }

  @Test func hasADefaultAndMayBeAnyText() throws {
    let template = "<v:param name='copy' select=\"'Original'\"/>{$copy}"
    #expect(try body(template, [:]).contains("Original"))
    #expect(try body(template, ["copy": "Abschrift"]).contains("Abschrift"))
  }

  @Test func isNotInsideARepetition() throws {
    let template = "<v:for-each select='goals'><v:param name='x'/></v:for-each>"
    #expect(try body(template, [:]).hasSuffix("template.parameter-in-repetition"))
  }

  @Test func listsItsValuesForOneDocumentEach() throws {
    var workshop = Workshop()
    let template = try #require(try workshop.compile(Workshop.page(chosen)))
    let data = try workshop.data(InstantiationTests.data)
    let values = template.values(
      ofParameter: "item", data: data, house: nil, options: InstantiationOptions(), log: &workshop.log)
    #expect(values == ["open", "done"])
  }

  @Test func itsValuesMayDependOnParametersBeforeIt() throws {
    let dependent =
      "<v:param name='item' select=\"'open'\" from='goals/status'/>"
      + "<v:param name='day' from='goals[status = $item]/dueDate'/>{$day}"
    for (given, expected) in [([:], ["2026-12-31"]), (["item": "done"], nil)] as [([String: String], [String]?)] {
      var workshop = Workshop()
      let template = try #require(try workshop.compile(Workshop.page(dependent)))
      var options = InstantiationOptions()
      options.parameters = given
      let values = template.values(
        ofParameter: "day", data: try workshop.data(InstantiationTests.data), house: nil, options: options,
        log: &workshop.log)
      #expect(values == expected)
      let findings = workshop.log.diagnostics.map(\.definition.id)
      #expect(findings == (expected == nil ? ["template.parameter-without-values"] : []))
    }
  }

  @Test func misspelledConditionsOfTheSchemaAreFound() throws {
    let text = Workshop.caseSchema.replacing(
      "<xs:element name=\"id\" type=\"Identifier\"/>",
      with: """
        <xs:element name="id" type="Identifier"><xs:annotation><xs:appinfo>
        <v:flag name="private" when="../cleint/born"/></xs:appinfo></xs:annotation></xs:element>
        """)
    var workshop = Workshop()
    let file = workshop.sources.add(name: "s.xsd", bytes: Array(text.utf8))
    let schema = try #require(SchemaModel.read(file, provider: workshop.provider, log: &workshop.log))
    schema.checkWithholdings(log: &workshop.log)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.unknown-field"])
    #expect(workshop.log.diagnostics.first?.suggestion == "client")
  }
}
