import CaseData
import Catalogues
import Diagnostics
import Markup
import Styling
import Templating

/// Everything about a template and a house that no case data can change: read, checked and compiled once, used for
/// every document made from it.
struct PreparedTemplate {
  /// The template file.
  let file: SourceFile
  /// Its elements.
  let tree: ElementTree
  /// The template, checked and ready.
  let compiled: CompiledTemplate
  /// Its expressions as the XML library evaluates them, kept for the next document of the same worker.
  let expressions = CompiledExpressions()
  /// What it says about case data; nil when it takes none.
  let schema: SchemaModel?
  /// The schema in libxml2's hands; nil when there is no schema.
  let validator: SchemaValidator?
  /// The only audience for which the template makes papers; nil: any.
  ///
  /// Its `<meta name="audience" content="public"/>` says so.
  let audience: SchemaFlag.Audience?
  /// What the office says about itself, on top of the standard settings; nil for a template without schema.
  let house: HouseSettings?
  /// The rules beyond types.
  let checks: CheckRules
  /// The fixed words: shared, own, and the office's.
  let catalogues: CatalogueSet
  /// The style sheets that the template names, and the office's after them.
  let styles: PreparedStyles
  /// The files read so far.
  let sources: SourceMap
  /// The findings so far, none of them an error.
  let log: DiagnosticLog
}

/// Reads and checks the files of a template.
struct TemplatePreparation {
  let template: TemplateFolder
  let house: House?
  let resources: Resources
  let sources: SourceMap
  let inputs: InputFiles
  let roots: NamedRoots
  /// The languages besides German whose catalogues are needed.
  let languages: [String]

  /// Prepares the template; nil when something that is needed cannot be understood.
  func prepare(isDraft: Bool, log: inout DiagnosticLog) -> PreparedTemplate? {
    guard let file = inputs.read(template.file ?? "-", log: &log),
      let tree = MarkupReader.parse(file, log: &log)
    else { return nil }
    var schema: SchemaModel?
    if let path = template.path("schema.xsd") {
      guard let file = inputs.read(path, log: &log) else { return nil }
      schema = SchemaModel.read(file, provider: roots, log: &log)
      if schema == nil { return nil }
    }
    schema?.checkWithholdings(log: &log)
    let validator = schema.flatMap { SchemaValidator($0.files, log: &log) }
    let checks = template.path("checks.xml").flatMap { inputs.read($0, log: &log) }
      .flatMap { CheckRules($0, provider: roots, log: &log) }
    var settings: HouseSettings?
    var comparison: SchemaModel?
    if schema != nil {
      settings = HouseSettings.read(house, roots: roots, inputs: inputs, log: &log)
      comparison = sharedSchema("comparison.xsd", log: &log)
      if settings == nil || comparison == nil { return nil }
    }
    checks?.checkPaths(
      against: ExpectedData(schema: schema, house: settings?.schema, comparison: comparison), log: &log)
    let catalogues = catalogues(log: &log)
    let styles = PreparedStyles(document: tree, base: file, house: house, isDraft: isDraft, self, log: &log)
    guard
      let compiled = CompiledTemplate.compile(
        tree, schema: schema, house: settings?.schema, comparison: comparison, provider: roots, log: &log)
    else { return nil }
    compiled.checkTexts(catalogues, log: &log)
    return PreparedTemplate(
      file: file, tree: tree, compiled: compiled, schema: schema, validator: validator,
      audience: Self.audience(of: tree),
      house: settings,
      checks: checks ?? CheckRules(), catalogues: catalogues, styles: styles, sources: sources, log: log)
  }

  private func sharedSchema(_ name: String, log: inout DiagnosticLog) -> SchemaModel? {
    do throws(DiagnosticsError) {
      return SchemaModel.read(try roots.load("shared:" + name, from: nil, at: nil), provider: roots, log: &log)
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
      return nil
    }
  }

  private static func audience(of tree: ElementTree) -> SchemaFlag.Audience? {
    guard let root = tree.root, let head = tree.children(root).first(where: { tree.name($0) == "head" }) else {
      return nil
    }
    let meta = tree.children(head).first { tree.name($0) == "meta" && tree.value("name", of: $0) == "audience" }
    return meta.flatMap { tree.value("content", of: $0) }.flatMap { SchemaFlag.Audience(rawValue: $0) }
  }

  private func catalogues(log: inout DiagnosticLog) -> CatalogueSet {
    var catalogues = CatalogueSet()
    guard template.isFolder else { return catalogues }
    let shipped = TemplateFolder.sharedCatalogues(in: resources.shared) + template.catalogues
    for path in shipped where isNeeded(path) {
      if let catalogue = catalogue(path, log: &log) { catalogues.add(catalogue) }
    }
    guard let house else { return catalogues }
    for path in TemplateFolder.catalogues(in: "\(house.folder)/texts/\(template.name)") where isNeeded(path) {
      if let catalogue = catalogue(path, log: &log) { catalogues.override(with: catalogue, log: &log) }
    }
    return catalogues
  }

  private func catalogue(_ path: String, log: inout DiagnosticLog) -> Catalogue? {
    guard let file = inputs.read(path, log: &log), let tree = MarkupReader.parse(file, log: &log) else { return nil }
    return Catalogue(tree, log: &log)
  }

  /// Whether a catalogue holds German or a language of the document; a regional tag falls back to the plain one.
  private func isNeeded(_ path: String) -> Bool {
    let language = TemplateFolder.language(ofCatalogue: path)
    return language == "de" || languages.contains { $0 == language || $0.hasPrefix(language + "-") }
  }
}
