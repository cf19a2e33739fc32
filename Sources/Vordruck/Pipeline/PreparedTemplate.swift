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
  /// The audiences for which the template makes papers, the usual one first; empty: all that its schema knows.
  ///
  /// Its `<meta name="audience" content="full client"/>` says so.
  let audiences: [SchemaFlag.Audience]
  /// The least state of translations that the template prints; nil: any.
  ///
  /// Its `<meta name="translation" content="reviewed"/>` says so.
  let requiredState: TranslationState?
  /// What the office says about itself, on top of the standard settings; nil for a template without schema.
  let house: HouseSettings?
  /// The rules beyond types.
  let checks: CheckRules
  /// The fixed words: shared, own, and the office's.
  let catalogues: CatalogueSet
  /// The words that Leichte Sprache sets apart; none where the template and its texts mark none.
  let terms: TermStore
  /// The law facts; none where the template cites none.
  let facts: FactRegister
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

  /// A register that takes the place of the shipped one; nil for the shipped one.
  var register: String?

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
    var findings = DiagnosticLog()
    let catalogues = catalogues(log: &findings)
    log.append(findings)
    let hasTexts = !findings.hasErrors
    let styles = PreparedStyles(document: tree, base: file, house: house, isDraft: isDraft, self, log: &log)
    guard
      let compiled = CompiledTemplate.compile(
        tree, schema: schema, house: settings?.schema, comparison: comparison, provider: roots, log: &log)
    else { return nil }
    // What a broken catalogue holds is not known.
    if hasTexts { compiled.checkTexts(catalogues, log: &log) }
    var terms = TermStore()
    let allLanguages = ["de"] + languages
    if compiled.citesTerms(catalogues, languages: allLanguages) || tree.metadata("term-joint") != nil {
      guard let store = TermFiles(resources: resources, house: house).read(roots: roots, inputs: inputs, log: &log)
      else {
        return nil
      }
      terms = store
      compiled.checkTerms(terms, catalogues, languages: allLanguages, log: &log)
    }
    var facts = FactRegister()
    if compiled.citesFacts || tree.metadata("facts") == "required" {
      guard let register = registerFiles.read(roots: roots, inputs: inputs, log: &log) else { return nil }
      facts = register
      compiled.checkFacts(facts, log: &log)
      if tree.metadata("facts") == "required" {
        for language in ["de"] + languages {
          compiled.checkTypedFacts(facts, catalogues, language: language, log: &log)
        }
      }
    }
    return PreparedTemplate(
      file: file, tree: tree, compiled: compiled, schema: schema, validator: validator,
      audiences: (tree.metadata("audience") ?? "").split(whereSeparator: \.isWhitespace)
        .compactMap { SchemaFlag.Audience(rawValue: String($0)) },
      requiredState: tree.metadata("translation").flatMap { TranslationState(rawValue: $0) },
      house: settings,
      checks: checks ?? CheckRules(), catalogues: catalogues, terms: terms, facts: facts, styles: styles,
      sources: sources, log: log)
  }

  private var registerFiles: FactFiles { FactFiles(resources: resources, register: register, house: house) }

  private func sharedSchema(_ name: String, log: inout DiagnosticLog) -> SchemaModel? {
    do throws(DiagnosticsError) {
      return SchemaModel.read(try roots.load("shared:" + name, from: nil, at: nil), provider: roots, log: &log)
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
      return nil
    }
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

  /// Whether a catalogue holds German, a language of the document, or one that may stand for it.
  private func isNeeded(_ path: String) -> Bool {
    let language = TemplateFolder.language(ofCatalogue: path)
    return language == "de" || languages.contains { LanguageTag($0).fallbacks.contains(language) }
  }
}
