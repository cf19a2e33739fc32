import CaseData
import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

/// The templates that Vordruck ships compile and fill without errors.
struct ShippedTemplateTests {
  @Test func integrationAgreement() throws {
    for (language, parallel) in [("de", []), ("de", ["uk"]), ("de", ["ar"]), ("ar", [])] as [(String, [String])] {
      let sources = SourceMap()
      var log = DiagnosticLog()
      let folder = "Templates/integration-agreement/"
      let provider = TestProvider(
        sources: sources, folders: ["shared:": "Templates/shared/", "house:": "Houses/musterstadt/"], base: folder)
      func file(_ path: String) throws -> SourceFile { sources.add(name: path, bytes: try #require(fileBytes(path))) }
      let schema = try #require(SchemaModel.read(file(folder + "schema.xsd"), provider: provider, log: &log))
      let tree = try #require(MarkupReader.parse(file(folder + "template.xml"), log: &log))
      let template = CompiledTemplate.compile(tree, schema: schema, provider: provider, log: &log)
      var catalogue = CatalogueSet()
      for path in ["Templates/shared/catalogues/", folder + "catalogues/"] {
        for language in ["de", "ar", "uk"] {
          let tree = try #require(MarkupReader.parse(file(path + language + ".xlf"), log: &log))
          catalogue.add(try #require(Catalogue(tree, log: &log)))
        }
      }
      let renderer = DiagnosticRenderer(language: .de, showsValues: true, sources: sources)
      let data = try CaseLoader.load(
        [file(folder + "examples/musterfrau.json")], schema: schema, validator: nil, provider: provider, log: &log)
      if data == nil { print(log.diagnostics.map { renderer.text($0) }.joined(separator: "\n")) }
      var options = InstantiationOptions()
      options.language = language
      options.parallelLanguages = parallel
      options.date = "2026-11-21"
      let document = try #require(template).instantiate(data: data, catalogue: catalogue, options: options, log: &log)
      let errors = log.diagnostics.filter { $0.severity == .error }.map { renderer.text($0) }
      #expect(errors.isEmpty, "\(errors.joined(separator: "\n"))")
      #expect(document != nil)
      if let document, document.count > 0 {
        print(language, parallel, document.count, log.diagnostics.map(\.definition.id))
      }
      if parallel == ["ar"], let document { print(document.dump()) }
    }
  }
}
