import CaseData
import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

/// The templates that Vordruck ships compile and fill without errors, in every language and layout.
struct ShippedTemplateTests {
  struct Paper: CustomTestStringConvertible, Sendable {
    let example: String
    let language: String
    let parallel: [String]
    var testDescription: String { "\(example) \(language) \(parallel.joined(separator: ","))" }
  }

  static let papers = ["musterfrau.json", "musterklientin.json"].flatMap { example in
    [("de", []), ("de", ["uk"]), ("de", ["ar"]), ("de", ["uk", "ar"]), ("ar", [])].map {
      Paper(example: example, language: $0.0, parallel: $0.1)
    }
  }

  @Test(arguments: papers)
  func integrationAgreement(_ paper: Paper) throws {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let folder = "Templates/integration-agreement/"
    let provider = TestProvider(
      sources: sources, folders: ["shared:": "Templates/shared/", "house:": "Houses/musterstadt/"], base: folder)
    func file(_ path: String) throws -> SourceFile { sources.add(name: path, bytes: try #require(fileBytes(path))) }
    let schema = try #require(SchemaModel.read(file(folder + "schema.xsd"), provider: provider, log: &log))
    let tree = try #require(MarkupReader.parse(file(folder + "template.xml"), log: &log))
    func shared(_ name: String) throws -> SchemaModel {
      try #require(SchemaModel.read(file("Templates/shared/\(name).xsd"), provider: provider, log: &log))
    }
    let template = try CompiledTemplate.compile(
      tree, schema: schema, house: shared("house"), comparison: shared("comparison"), provider: provider, log: &log)
    var catalogue = CatalogueSet()
    for path in ["Templates/shared/catalogues/", folder + "catalogues/"] {
      for language in ["de", "ar", "uk"] {
        let tree = try #require(MarkupReader.parse(file(path + language + ".xlf"), log: &log))
        catalogue.add(try #require(Catalogue(tree, log: &log)))
      }
    }
    let data = CaseLoader.load(
      [try file(folder + "examples/" + paper.example)], schema: schema, validator: nil, provider: provider, log: &log)
    var options = InstantiationOptions()
    options.language = paper.language
    options.parallelLanguages = paper.parallel
    options.date = "2026-11-21"
    let document = template?.instantiate(data: data, catalogue: catalogue, options: options, log: &log)
    let renderer = DiagnosticRenderer(language: .de, showsValues: true, sources: sources)
    let errors = log.diagnostics.filter { $0.severity == .error }.map { renderer.text($0) }
    #expect(errors.isEmpty, "\(errors.joined(separator: "\n"))")
    let dump = try #require(document).dump()
    #expect(dump.contains("\"Integrationsvereinbarung") || paper.language != "de")
    #expect(dump.contains("class=\"v-row\"") != paper.parallel.isEmpty)
  }
}
