import Diagnostics
import Images
import Imposition
import Layout
import Markup
import PDFExport
import Pages
import Preview
import Styling
import Typography

extension Pipeline {
  mutating func layOutAndExport(
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
    if request.isSample { laidOut = SampleMark(fonts: engine.installation.fontLibrary).marking(laidOut) }
    var remarks = DiagnosticLog()
    laidOut = imposed(laidOut, panels, afterErrors: log.hasErrors, log: &remarks)
    log.append(remarks)
    for finding in OverlongTexts(catalogues).findings(about: [findings, remarks]) { log.report(finding) }
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
      guard pictures.count == document.pages.count else { return }
      result.pictures = pictures
      if request.locatesTexts { result.textPlaces = TextPlaces(document, fonts: fonts, catalogues) }
    }
  }
}
