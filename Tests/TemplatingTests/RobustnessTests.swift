import Diagnostics
import Markup
import Templating
import Testing

/// Broken and oversized templates end in findings or in a document, never in a crash.
struct RobustnessTests {
  static let sample = """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:vordruck:template:1"><body>
    <v:variable name="n" select="count(goals[status = 'open'])"/><p title="{{{id}">{$n + 1} &lt; {client/name}</p>
    <v:parallel><v:for-each select="goals"><ol><li id="g{position()}">{statement}</li></ol></v:for-each></v:parallel>
    <v:choose><v:when test="not(remarks)">x</v:when><v:otherwise>{remarks}</v:otherwise></v:choose>
    <v:text key="due"><v:argument name="date" select="goals[1]/dueDate" format="date-long"/></v:text>
    </body></html>
    """

  /// Compiles the bytes and, where they are a template, makes a draft of them.
  private func check(_ bytes: [UInt8], _ workshop: inout Workshop) throws {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let file = sources.add(name: "t.xml", bytes: bytes)
    guard let tree = MarkupReader.parse(file, log: &log) else {
      #expect(log.hasErrors)
      return
    }
    let compiled = CompiledTemplate.compile(
      tree, schema: try workshop.schema(), provider: TestProvider(sources: sources), log: &log)
    #expect((compiled == nil) == log.hasErrors)
    for span in log.diagnostics.compactMap(\.span) {
      #expect(span.start >= 0 && span.length >= 0 && Int(span.start + span.length) <= bytes.count)
    }
    guard let compiled else { return }
    var options = InstantiationOptions()
    options.isDraft = true
    options.parallelLanguages = ["ar"]
    let document = compiled.instantiate(
      data: nil, catalogue: workshop.catalogueSet(), options: options, log: &log)
    #expect((document == nil) == log.hasErrors)
  }

  @Test func theSampleItselfIsGood() throws {
    var workshop = Workshop()
    workshop.catalogues = [CatalogueTextTests.german]
    let template = try #require(try workshop.compile(Self.sample), "\(workshop.findings)")
    let data = try workshop.data(InstantiationTests.data)
    #expect(template.instantiate(data: data, catalogue: workshop.catalogueSet(), log: &workshop.log) != nil)
  }

  @Test func droppedAndDoubledBytes() throws {
    var workshop = Workshop()
    workshop.catalogues = [CatalogueTextTests.german]
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      var dropped = bytes
      dropped.remove(at: index)
      try check(dropped, &workshop)
      var doubled = bytes
      doubled.insert(bytes[index], at: index)
      try check(doubled, &workshop)
    }
  }

  @Test func foreignBytes() throws {
    var workshop = Workshop()
    workshop.catalogues = [CatalogueTextTests.german]
    let bytes = Array(Self.sample.utf8)
    for (index, byte) in zip(bytes.indices, repeatElement(Array("{}[]()'/$@*|".utf8), count: bytes.count)) {
      var mutated = bytes
      mutated[index] = byte[index % byte.count]
      try check(mutated, &workshop)
    }
  }

  @Test func deeplyNestedElements() throws {
    var workshop = Workshop()
    let body = String(repeating: "<div>", count: 190) + "{id}" + String(repeating: "</div>", count: 190)
    #expect(try workshop.document(body, InstantiationTests.data) != nil)
    let includes = String(repeating: "<v:if test='id'>", count: 190) + "x" + String(repeating: "</v:if>", count: 190)
    #expect(try workshop.document(includes, InstantiationTests.data) != nil)
  }

  @Test func longExpressions() throws {
    var workshop = Workshop()
    let sum = Array(repeating: "1", count: 400).joined(separator: " + ")
    #expect(try workshop.body("{\(sum)}", InstantiationTests.data).contains("\"400\""))
    #expect(try workshop.compile(Workshop.page("{\(sum) + \(sum)}")) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["xpath.syntax"])
    workshop.log = DiagnosticLog()
    let nested = String(repeating: "(", count: 90) + "1" + String(repeating: ")", count: 90)
    #expect(try workshop.body("{\(nested)}", InstantiationTests.data).contains("\"1\""))
  }
}
