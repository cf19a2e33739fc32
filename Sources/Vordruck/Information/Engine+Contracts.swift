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
    var findings = DiagnosticLog()
    guard let prepared = prepared(toRead: template, inputs: InputFiles(sources: sources), log: &findings) else {
      log.append(findings.capped(at: .warning))
      return (template, ShownFields(schema))
    }
    let demands = prepared.checks.demandedFields(of: ExpectedData(schema: schema, house: nil))
    // A page without expressions, or one that binds other papers, reads nothing by itself.
    let reads = prepared.compiled.fields
    return (template, reads.isEmpty ? ShownFields(schema) : ShownFields(schema, reads: reads, demands: demands))
  }

  /// A template compiled to look into it: with an office's files, or with the shared ones where it does not matter which
  /// office prints it; nil with findings.
  func prepared(
    toRead template: TemplateFolder, house: House? = nil, inputs: InputFiles, log: inout DiagnosticLog
  ) -> PreparedTemplate? {
    let resources = installation.resources
    let preparation = TemplatePreparation(
      template: template, house: house, resources: resources, sources: inputs.sources, inputs: inputs,
      roots: NamedRoots(
        template: template.folder, shared: resources.shared, house: house?.folder ?? resources.shared + "/house",
        data: nil, sources: inputs.sources),
      languages: [])
    return prepared(preparation, isDraft: false, log: &log)
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
