package import CaseData
package import Diagnostics
import Markup
import Templating

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
    _ reference: String, isWhole: Bool = false, language: DiagnosticLanguage, sources: SourceMap,
    log: inout DiagnosticLog
  ) -> String? {
    guard let (template, shown) = fields(of: reference, isWhole: isWhole, sources: sources, log: &log) else {
      return nil
    }
    return SchemaPage(shown, language: language, title: template.name).html()
  }

  /// `example TEMPLATE --format yaml`: an empty case file with comments.
  package func skeleton(
    _ reference: String, format: CaseFormat, isWhole: Bool = false, language: DiagnosticLanguage, sources: SourceMap,
    log: inout DiagnosticLog
  ) -> String? {
    guard let (_, shown) = fields(of: reference, isWhole: isWhole, sources: sources, log: &log) else { return nil }
    return ExampleSkeleton(shown, language: language).text(format)
  }

  /// The fields that a template reads, or all of its schema; nil with findings.
  ///
  /// A template with errors shows all fields, and the errors as warnings: whoever mends it needs the contract.
  func fields(
    of reference: String, isWhole: Bool, sources: SourceMap, log: inout DiagnosticLog
  ) -> (template: TemplateFolder, shown: ShownFields)? {
    guard let (template, schema) = schema(of: reference, sources: sources, log: &log) else { return nil }
    guard !isWhole else { return (template, ShownFields(schema)) }
    let resources = installation.resources
    let preparation = TemplatePreparation(
      template: template, house: nil, resources: resources, sources: sources, inputs: InputFiles(sources: sources),
      roots: NamedRoots(
        // Which office prints it does not matter here: the shared files stand in for the office's.
        template: template.folder, shared: resources.shared, house: resources.shared + "/house", data: nil,
        sources: sources),
      languages: [])
    var findings = DiagnosticLog()
    guard let prepared = prepared(preparation, isDraft: false, log: &findings) else {
      log.append(findings.capped(at: .warning))
      return (template, ShownFields(schema))
    }
    let demands = prepared.checks.demandedFields(of: ExpectedData(schema: schema, house: nil))
    // A page without expressions, or one that binds other papers, reads nothing by itself.
    let reads = prepared.compiled.fields
    return (template, reads.isEmpty ? ShownFields(schema) : ShownFields(schema, reads: reads, demands: demands))
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
