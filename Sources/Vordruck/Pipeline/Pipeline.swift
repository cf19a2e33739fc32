import Calendar
import CaseData
import Catalogues
import Diagnostics
import Images
import Imposition
import Layout
import Markup
import Pages
import Proofreading
import Styling
import Templating
import TextAnalysis
import Typography

/// One run from files to bytes: template, data, document, styles, layout, export.
///
/// Each step adds its findings to the log and hands on the best it has; the run stops where nothing can be handed on,
/// so that all independent errors of a stage appear together.
struct Pipeline {
  let engine: Engine
  var request: RenderRequest
  let stage: Stage?
  var log = DiagnosticLog()
  var result: PipelineRun
  /// The names that the data and the office's settings write, for text checks; nil for a document without data.
  var names: [KnownName]?
  /// The texts that the document may print.
  var catalogues = CatalogueSet()
  /// What the template's rules have found missing in the data.
  var missing = MissingParts()
  /// What is bound into the document, for a template that binds.
  var parts: BoundParts?
  /// Whether the data of a sample were made from the schema: then the template's checks cannot be held against them.
  var hasMadeUpData = false
  /// The law facts that the document prints, for its metadata.
  var factEntries: [String] = []

  init(engine: Engine, request: RenderRequest, stage: Stage?) {
    self.engine = engine
    self.request = request
    self.stage = stage
    result = PipelineRun(log: log, sources: SourceMap(), pdf: nil, dump: nil, suggestedName: "document")
  }

  /// Runs all steps and collects what they gave.
  mutating func run() -> PipelineRun {
    runSteps()
    if result.pdf == nil, result.dump == nil, result.pictures == nil, result.html == nil,
      result.parameterValues == nil, !log.hasErrors
    {
      log.report(Diagnostic(PipelineDiagnostics.defect))
    }
    if log.hasErrors {
      result.session = nil
      result.pdf = nil
      result.pictures = nil
      result.html = nil
      if stage == nil { result.dump = nil }
    }
    result.log = log
    return result
  }

  private mutating func runSteps() {
    let resources = engine.installation.resources
    var inputs = InputFiles(sources: result.sources, provided: request.provided)
    let template = TemplateFolder.find(request.template, in: resources, log: &log)
    if let template { inventOffice(for: template) }
    let house = House.find(request.house, in: resources, inputs: inputs, log: &log)
    let requested = DocumentSettings(request, log: &log)
    guard let template, var settings = requested, !log.hasErrors else { return }
    var roots = roots(template, house)

    let preparation = TemplatePreparation(
      template: template, house: house, resources: resources, sources: result.sources, inputs: inputs, roots: roots,
      languages: settings.translations, register: request.facts)
    guard let prepared = engine.prepared(preparation, isDraft: request.isDraft, log: &log) else { return }
    catalogues = prepared.catalogues
    result.printsParallel = prepared.compiled.printsParallel
    // What is read from here on belongs to this document alone.
    result.sources = SourceMap(continuing: prepared.sources)
    inputs = InputFiles(sources: result.sources, provided: request.provided)
    inventData(for: template, schema: prepared.schema, inputs: &inputs)
    guard !log.hasErrors else { return }
    roots = self.roots(template, house)
    if stage == .template { return finish(prepared.tree.dump(result.sources)) }

    takeCopy(prepared)
    guard let audience = audience(prepared, template) else { return }
    if request.confirmedBy != nil, audience != .anonymous {
      return log.report(Diagnostic(AudienceDiagnostics.confirmationUnused))
    }
    settings.instantiation.audience = audience.rawValue
    settings.require(request.requiredState, demanded: prepared.requiredState)
    guard
      let (data, office, earlier) = readData(prepared, audience, template: template, inputs: inputs, roots: roots)
    else { return }
    settings.instantiation.missing = missing
    if stage == .data { return finish(data?.dump(result.sources) ?? "") }
    names = KnownNames.all(in: data, prepared)
    if let name = request.parameters.first(where: { $0.value == "*" })?.key, let data {
      result.parameterValues = prepared.compiled.values(
        ofParameter: name, data: data, house: office, options: settings.instantiation,
        expressions: prepared.expressions, log: &log)
      return
    }
    if let data, BoundParts.areWanted(by: prepared.tree) {
      var findings = DiagnosticLog()
      parts = BoundParts(data, engine: engine, request: request, roots: roots, log: &findings)
      log.append(findings)
    }

    guard let instance = instantiate(prepared, data, office, earlier, template, settings),
      let document = UseExpansion.expand(instance.tree, log: &log)
    else { return }
    factEntries = instance.factEntries
    if let today = request.today.flatMap({ CalendarDate($0) }) {
      let date = settings.date ?? document.metadata("date") ?? ""
      for finding in instance.factFindings(since: date, today: today) { log.report(finding) }
    }
    if stage == .document { return finish(document.dump(result.sources)) }
    if request.writesOParl {
      result.session = SessionObjects(
        data: data, prepared: prepared, document: document, request: request, settings: settings, roots: roots,
        log: &log)
    }
    result.suggestedName = FileNamePattern(house?.fileName).name(
      template: template.name, settings: settings, document: document, imposition: request.imposition,
      copy: request.copy)

    var findings = DiagnosticLog()
    let panels = PanelPlan(document, log: &findings)
    log.append(request.isDraft ? findings.capped(at: .warning) : findings)

    var styles = prepared.styles
    if !styles.fit(document, request.imposition) {
      let again = TemplatePreparation(
        template: template, house: house, resources: resources, sources: result.sources, inputs: inputs, roots: roots,
        languages: settings.translations)
      styles = PreparedStyles(
        document: document, base: prepared.file, house: house, isDraft: request.isDraft, imposition: request.imposition,
        again,
        log: &log)
    }
    guard let fonts = engine.textTools(log: &log)?.fonts else { return }
    let styled = styles.cascade.style(document, fonts: fonts.measures, log: &log)
    if stage == .styled { return finish(styled.dump()) }
    if stage == nil, case .html = request.format {
      var findings = DiagnosticLog()
      result.html = html(
        styled, base: prepared.file, house: house, inputs: inputs, roots: roots, isBound: parts != nil, log: &findings)
      log.append(findings)
      return
    }

    layOutAndExport(
      styled, fontFaces: styles.cascade.fontFaces, base: prepared.file, roots: roots, template: template,
      settings: settings, panels: panels)
  }

  /// The folders that this run may read from; paths in the data count from that of the first file on disk.
  private func roots(_ template: TemplateFolder, _ house: House?) -> NamedRoots {
    NamedRoots(
      template: template.folder, shared: engine.installation.resources.shared, house: house?.folder,
      data: request.data.first { $0 != "-" }.map { FileSystem.folder(of: $0) }, sources: result.sources)
  }

  private mutating func instantiate(
    _ prepared: PreparedTemplate, _ data: DataTree?, _ office: DataTree.Node?, _ earlier: EarlierVersion?,
    _ template: TemplateFolder, _ settings: DocumentSettings
  ) -> InstantiatedDocument? {
    if prepared.compiled.plain == nil {
      guard settings.languagesExist(in: template, log: &log) else { return nil }
    }
    return prepared.compiled.document(
      data: data, house: office, earlier: earlier, catalogue: prepared.catalogues, facts: prepared.facts,
      terms: prepared.terms,
      options: settings.instantiation, expressions: prepared.expressions, log: &log)
  }

  /// Keeps the dump of the stage at which the run was to end.
  mutating func finish(_ dump: String) {
    result.dump = Array((dump.hasSuffix("\n") ? dump : dump + "\n").utf8)
  }
}
