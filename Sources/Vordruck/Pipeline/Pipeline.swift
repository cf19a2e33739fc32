import CaseData
import Diagnostics
import Images
import Imposition
import Layout
import Markup
import OParl
import PDFExport
import Pages
import Preview
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
  let request: RenderRequest
  let stage: Stage?
  var log = DiagnosticLog()
  var result: PipelineRun
  /// The names that the data and the office's settings write, for text checks; nil for a document without data.
  var names: [KnownName]?
  /// What is bound into the document, for a template that binds.
  private var parts: BoundParts?
  /// The law facts that the document prints, for its metadata.
  private var factEntries: [String] = []

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
    let house = House.find(request.house, in: resources, inputs: inputs, log: &log)
    let requested = DocumentSettings(request, log: &log)
    guard let template, var settings = requested, !log.hasErrors else { return }
    var roots = NamedRoots(
      template: template.folder, shared: resources.shared, house: house?.folder,
      data: request.data.first { $0 != "-" }.map { FileSystem.folder(of: $0) }, sources: result.sources)

    let preparation = TemplatePreparation(
      template: template, house: house, resources: resources, sources: result.sources, inputs: inputs, roots: roots,
      languages: settings.translations, register: request.facts)
    guard let prepared = engine.prepared(preparation, isDraft: request.isDraft, log: &log) else { return }
    // What is read from here on belongs to this document alone.
    result.sources = SourceMap(continuing: prepared.sources)
    inputs = InputFiles(sources: result.sources, provided: request.provided)
    roots = roots.continuing(in: result.sources)
    if stage == .template { return finish(prepared.tree.dump(result.sources)) }

    guard let audience = audience(prepared, template) else { return }
    if request.confirmedBy != nil, audience != .anonymous {
      return log.report(Diagnostic(AudienceDiagnostics.confirmationUnused))
    }
    settings.instantiation.audience = audience.rawValue
    settings.require(request.requiredState, demanded: prepared.requiredState)
    guard
      let (data, office, earlier) = readData(prepared, audience, template: template, inputs: inputs, roots: roots)
    else { return }
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

  /// For whom the document is made: what was asked for, if the template and its schema know that audience.
  private mutating func audience(_ prepared: PreparedTemplate, _ template: TemplateFolder) -> SchemaFlag.Audience? {
    let name = DiagnosticArgument.name(template.name)
    let asked = request.audience
    if let own = prepared.audience {
      if let asked, asked != own {
        log.report(Diagnostic(AudienceDiagnostics.fixed, ["template": name, "audience": .name(own.rawValue)]))
        return nil
      }
      return own
    }
    guard let asked, asked != .full else { return .full }
    let known = prepared.schema.map(AudienceFilter.known(to:)) ?? [.full]
    guard known.contains(asked) else {
      log.report(
        Diagnostic(
          AudienceDiagnostics.unused,
          [
            "template": name, "audience": .name(asked.rawValue),
            "known": .name(known.map(\.rawValue).joined(separator: ", ")),
          ]))
      return nil
    }
    return asked
  }

  /// The data as the audience may see them, checked as a whole before, and the office's settings and the earlier version
  /// grafted onto them.
  ///
  /// Nil when the log received an error that leaves nothing to print.
  private mutating func readData(
    _ prepared: PreparedTemplate, _ audience: SchemaFlag.Audience, template: TemplateFolder, inputs: InputFiles,
    roots: NamedRoots
  ) -> (data: DataTree?, office: DataTree.Node?, earlier: EarlierVersion?)? {
    let data = loadData(request.data, prepared, template: template, inputs: inputs, roots: roots)
    guard let schema = prepared.schema else { return (nil, nil, nil) }
    guard let data else { return nil }
    if stage == .data, audience == .full { return (data, nil, nil) }
    var previous: DataTree?
    if let path = request.previous {
      let own = NamedRoots(
        template: roots.template, shared: roots.shared, house: roots.house, data: FileSystem.folder(of: path),
        sources: roots.sources)
      previous = loadData([path], prepared, template: template, inputs: inputs, roots: own)
      if previous == nil { return nil }
    }
    func graft(onto data: DataTree, _ previous: DataTree?) -> (DataTree?, DataTree.Node?, EarlierVersion?) {
      (
        data, prepared.house.map { data.graft($0.tree) },
        previous.map { EarlierVersion($0, beside: data, schema: schema) }
      )
    }
    let whole = graft(onto: data, previous)
    if stage != .data {
      check(prepared, data, whole.1, whole.2, audience)
      var findings = DiagnosticLog()
      NamedFiles.check(data, schema: schema, roots: roots, log: &findings)
      log.append(request.isDraft ? findings.capped(at: .warning) : findings)
    }
    guard audience != .full else { return whole }
    // A paper that is not for this audience has nothing left to print; what would be missing then is no finding.
    guard !log.hasErrors else { return nil }
    if request.copy?.recipient != nil, request.date == nil {
      log.report(Diagnostic(AudienceDiagnostics.copyWithoutDate))
      return nil
    }
    // Transliteration takes some milliseconds to open, and only papers without names are searched for names.
    let latin: (String) -> String = audience == .anonymous ? PlainLatin().write : { $0.lowercased() }
    let filter = AudienceFilter(
      schema: schema, audience: audience, recipient: request.copy?.recipient, date: request.date,
      isConfirmed: request.confirmedBy != nil, latin: latin)
    guard let shown = filter.run(on: data, log: &log) else { return nil }
    guard let previous else { return graft(onto: shown, nil) }
    return filter.run(on: previous, log: &log).map { graft(onto: shown, $0) }
  }

  private mutating func loadData(
    _ paths: [String], _ prepared: PreparedTemplate, template: TemplateFolder, inputs: InputFiles, roots: NamedRoots
  ) -> DataTree? {
    guard let schema = prepared.schema else {
      if !paths.isEmpty || request.previous != nil {
        log.report(Diagnostic(PipelineDiagnostics.dataUnexpected, ["template": .name(template.name)]))
      }
      return nil
    }
    guard !paths.isEmpty else {
      log.report(Diagnostic(PipelineDiagnostics.dataMissing, ["template": .name(template.name)]))
      return nil
    }
    var notation = DiagnosticLog()
    var read: [RawDocument] = []
    var isComplete = true
    for path in paths {
      if let row = request.row, row.path == path {
        read.append(row.series.document(at: row.index, in: inputs.sources.add(row.series.file)))
        continue
      }
      guard let file = inputs.read(path, log: &log) else {
        isComplete = false
        continue
      }
      if let document = CaseLoader.read(file, log: &notation) { read.append(document) }
    }
    log.append(notation)
    // What a broken file lacks is not known: errors of notation stop before the schema is consulted.
    guard isComplete, !notation.hasErrors, !read.isEmpty else { return nil }
    var foreign = DiagnosticLog()
    let documents = OParlReader.sessions(in: read, schema: schema, log: &foreign)
    log.append(foreign)
    guard !foreign.hasErrors else { return nil }
    func load(_ siblings: [SchemaModel], _ log: inout DiagnosticLog) -> DataTree? {
      CaseLoader.canonical(
        documents, schema: schema, siblings: siblings, validator: prepared.validator, provider: roots,
        allowsGaps: request.isDraft, log: &log)
    }
    var findings = DiagnosticLog()
    var tree = load([], &findings)
    // Other papers' schemas are read only when a key is unknown to this one.
    let strange = [FieldDiagnostics.unknownKey.id, FieldDiagnostics.wrongLevel.id]
    if findings.diagnostics.contains(where: { strange.contains($0.definition.id) }) {
      let siblings = template.siblings(of: schema, roots: roots)
      if !siblings.isEmpty {
        findings = DiagnosticLog()
        tree = load(siblings, &findings)
      }
    }
    log.append(findings)
    return tree
  }

  /// Holds the template's rules against the data.
  private mutating func check(
    _ prepared: PreparedTemplate, _ data: DataTree, _ office: DataTree.Node?, _ earlier: EarlierVersion?,
    _ audience: SchemaFlag.Audience
  ) {
    var findings = DiagnosticLog()
    var variables: [String: XPathValue] = [
      "audience": .string(audience.rawValue), "fill": .string(request.fill?.rawValue ?? ""),
    ]
    if let office { variables["house"] = .nodes([office]) }
    variables.merge(EarlierVersion.variables(of: earlier)) { own, _ in own }
    prepared.checks.run(on: data, variables: variables, log: &findings)
    // A draft is there to be looked at while it is unfinished.
    log.append(request.isDraft ? findings.capped(at: .warning) : findings)
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

  private mutating func layOutAndExport(
    _ styled: StyledTree, fontFaces: [FontFaceRule], base: SourceFile, roots: NamedRoots, template: TemplateFolder,
    settings: DocumentSettings, panels: PanelPlan?
  ) {
    var images = DocumentImages()
    images.load(from: styled.document, base: base.id, roots: roots, log: &log)
    images.load(from: styled, base: base.id, roots: roots, log: &log)
    guard var tools = engine.textTools(log: &log) else { return }
    let faces = DocumentFonts.faces(fontFaces, in: tools.fonts, base: base.id, roots: roots, log: &log)
    if !faces.isEmpty { tools = engine.textTools(adding: faces, to: tools) }
    if stage == .boxes {
      var builder = BoxBuilder(styled, images: images.layout, fill: fill)
      result.dump = Array(builder.build().boxes.dump().utf8)
      return
    }
    var findings = DiagnosticLog()
    var laidOut = Layouter.layout(
      styled, environment: LayoutEnvironment(text: tools, images: images.layout, fill: fill), log: &findings)
    let claims = request.conformance != .none && !request.isDraft && parts?.conform != false
    log.append(claims ? findings : findings.lowering(LayoutDiagnostics.conformance, to: .warning))
    if let date = settings.date { laidOut.metadata.date = date }
    laidOut.metadata.facts = factEntries
    var remarks = DiagnosticLog()
    laidOut = imposed(laidOut, panels, afterErrors: log.hasErrors, log: &remarks)
    log.append(remarks)
    if stage == nil || request.proofreading.isReport { proofread(styled.document, laidOut, fonts: tools.fonts) }
    if stage == .pages {
      result.pages = laidOut
      return finish(laidOut.pagesDump())
    }
    if stage == .tags { return finish(laidOut.structureDump()) }

    // Export holds the same rules once more; what layout has told at its place need not be told again.
    guard !log.hasErrors || stage == .pdf else { return }
    if stage == nil, request.format != .pdf { return preview(laidOut, tools.fonts, images.rasters) }
    var options = PDFExportOptions()
    options.conformance = claims ? .ua1a2a : .none
    options.producer = "Vordruck \(Engine.version)"
    options.templateID = template.isFolder ? template.name : ""
    options.isPretty = stage == .pdf
    let bytes = PDFExporter.export(
      laidOut, fonts: tools.fonts, images: images.rasters, options: options,
      // The numbers of a document's own faces mean something else in the next one.
      cache: faces.isEmpty ? engine.fontPrograms : FontProgramCache(), log: &log)
    if stage == .pdf {
      result.dump = bytes
    } else if let parts, let bytes, !log.hasErrors {
      let sheets = laidOut.pages.indices.filter { laidOut.pages[$0].name == "sheet" }
      result.pdf = parts.bind(bytes, sheets: sheets, log: &log)
    } else {
      result.pdf = bytes
    }
  }

  /// What becomes of form controls: pictures of pages and sheets of paper cannot be filled in, so they show values.
  private var fill: FillMode {
    var isPicture = request.imposition != .screen
    if case .png = request.format, stage == nil { isPicture = true }
    switch request.fill {
    case .flat: return .flat
    case .blank: return .blank
    case .fillable: return isPicture ? .flat : .fillable
    case nil: return isPicture ? .flat : .automatic
    }
  }

  /// Pictures of the pages, or their structure as text: both for people who look at unfinished work.
  private mutating func preview(_ document: LaidOutDocument, _ fonts: FontLibrary, _ images: [RasterImage]) {
    switch request.format {
    case .pdf, .html: break
    case .tree(let language):
      finish(SpokenTree.text(of: document, words: language == .de ? .german : .english))
    case .png(let resolution):
      let source = PreviewSource(fonts: fonts, images: images)
      let pictures = document.pages.compactMap { page in
        PagePreview.png(page, of: document, source: source, resolution: resolution)
      }
      if pictures.count == document.pages.count { result.pictures = pictures }
    }
  }

  /// Keeps the dump of the stage at which the run was to end.
  private mutating func finish(_ dump: String) {
    result.dump = Array((dump.hasSuffix("\n") ? dump : dump + "\n").utf8)
  }
}
