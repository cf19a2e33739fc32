import CaseData
import Catalogues
import Diagnostics
import Markup

/// Everything that a template brings along, read and checked, before any case data is seen.
struct TemplateSources {
  /// The template file.
  let file: SourceFile
  /// Its elements.
  let tree: ElementTree
  /// What it says about case data; nil when it takes none.
  let schema: SchemaModel?
  /// The schema in libxml2's hands; nil when there is no schema.
  let validator: SchemaValidator?
  /// The rules beyond types; nil when there are none.
  let checks: CheckRules?
  /// The fixed words: shared, own, and the office's.
  let catalogues: CatalogueSet

  /// Reads all files of a template; nil when one that is needed cannot be understood.
  static func read(
    _ template: TemplateFolder, house: String?, resources: Resources, roots: NamedRoots, inputs: InputFiles,
    log: inout DiagnosticLog
  ) -> TemplateSources? {
    guard let file = inputs.read(template.file ?? "-", log: &log),
      let tree = MarkupReader.parse(file, log: &log)
    else { return nil }
    var schema: SchemaModel?
    var validator: SchemaValidator?
    var checks: CheckRules?
    if let path = template.path("schema.xsd") {
      guard let file = inputs.read(path, log: &log),
        let model = SchemaModel.read(file, provider: roots, log: &log)
      else { return nil }
      schema = model
      validator = SchemaValidator(model.files, log: &log)
      if let path = template.path("checks.xml"), let file = inputs.read(path, log: &log),
        let tree = MarkupReader.parse(file, log: &log)
      {
        checks = CheckRules(tree, log: &log)
      }
    }
    var catalogues = CatalogueSet()
    var paths = TemplateFolder.catalogues(in: resources.shared + "/catalogues") + template.catalogues
    if let house { paths += TemplateFolder.catalogues(in: "\(house)/texts/\(template.name)") }
    for path in template.isFolder ? paths : [] {
      guard let file = inputs.read(path, log: &log), let tree = MarkupReader.parse(file, log: &log),
        let catalogue = Catalogue(tree, log: &log)
      else { continue }
      catalogues.add(catalogue)
    }
    return TemplateSources(
      file: file, tree: tree, schema: schema, validator: validator, checks: checks, catalogues: catalogues)
  }
}
