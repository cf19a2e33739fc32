package import CaseData
package import Diagnostics
import Markup

extension Engine {
  /// The forms of case data.
  package typealias DataFormat = CaseFormat

  /// The forms in which a schema is explained.
  package enum SchemaForm: String, Sendable, CaseIterable {
    /// An outline.
    case text
    /// A page for the browser.
    case html
  }

  /// `schema TEMPLATE --format html`: the fields of the case data as a page of its own.
  package func schemaPage(
    _ reference: String, language: DiagnosticLanguage, sources: SourceMap, log: inout DiagnosticLog
  ) -> String? {
    guard let (template, schema) = schema(of: reference, sources: sources, log: &log) else { return nil }
    return SchemaPage(schema: schema, language: language, title: template.name).html()
  }

  /// `example TEMPLATE --format yaml`: an empty case file with comments.
  package func skeleton(
    _ reference: String, format: CaseFormat, language: DiagnosticLanguage, sources: SourceMap,
    log: inout DiagnosticLog
  ) -> String? {
    guard let (_, schema) = schema(of: reference, sources: sources, log: &log) else { return nil }
    return ExampleSkeleton(schema: schema, language: language).text(format)
  }

  /// The template and its schema; nil with findings.
  func schema(
    of reference: String, sources: SourceMap, log: inout DiagnosticLog
  ) -> (template: TemplateFolder, schema: SchemaModel)? {
    let resources = installation.resources
    guard let template = TemplateFolder.find(reference, in: resources, log: &log) else { return nil }
    guard let path = template.path("schema.xsd") else {
      log.report(Diagnostic(PipelineDiagnostics.noSchema, ["template": .name(template.name)]))
      return nil
    }
    let roots = NamedRoots(
      template: template.folder, shared: resources.shared, house: nil, data: nil, sources: sources)
    guard let file = InputFiles(sources: sources).read(path, log: &log),
      let schema = SchemaModel.read(file, provider: roots, log: &log)
    else { return nil }
    return (template, schema)
  }
}
