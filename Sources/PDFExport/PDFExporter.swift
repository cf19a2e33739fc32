package import Diagnostics
import Geometry
package import Images
import PDFObjects
package import Pages
package import Typography

/// Writes laid-out documents as tagged PDF 1.7 files.
package enum PDFExporter {
  /// The bytes of the file; nil, and located errors in the log, when the document cannot conform to what is claimed.
  ///
  /// Equal documents and options give equal bytes; the cache only saves time.
  package static func export(
    _ document: LaidOutDocument, fonts: FontLibrary, images: [RasterImage] = [],
    options: PDFExportOptions = PDFExportOptions(), cache: FontProgramCache? = nil, log: inout DiagnosticLog
  ) -> [UInt8]? {
    var violations = Violations(conformance: options.conformance)
    let links = LinkTable(document.pages)
    let forms = FormTable(document.pages)
    let metadata = MetadataWriter(document.metadata, options: options)
    metadata.check(&violations)
    StructureChecks.run(document.structure, &violations)
    LinkWriter.check(links, in: document, &violations)
    forms.check(in: document, &violations)
    PageWriter.check(document.pages, &violations)
    AttachmentWriter.check(options, &violations)

    var fileOptions = PDFFile.Options()
    fileOptions.isPretty = options.isPretty
    fileOptions.compressionLevel = options.compressionLevel
    var file = PDFFile(options: fileOptions)
    let plan = ObjectPlan(for: document, forms: forms, in: &file)
    let attachments = AttachmentWriter(options.attachments, date: metadata.date, in: &file)
    CatalogWriter.write(document, options: options, attachments: attachments, plan: plan, to: &file)
    PageWriter.writeTree(plan: plan, to: &file)

    var contents = PageContentWriter(
      document: document, fonts: FontTable(library: fonts), images: images, isPretty: options.isPretty,
      violations: violations)
    contents.writePages(plan: plan, to: &file)
    violations = contents.violations
    let resources = ResourceWriter(contents: contents, images: images, plan: plan)
    resources.write(
      fonts: FontWriter(compressionLevel: options.compressionLevel, cache: cache), to: &file, &violations)

    var typing = TypingFonts(forms)
    typing.write(library: fonts, to: &file, &violations)

    log.append(violations.log)
    guard !violations.forbidFile else { return nil }
    StructureWriter(document: document, places: contents.places, links: links, forms: forms, plan: plan).write(
      to: &file)
    LinkWriter.write(links, in: document, plan: plan, to: &file)
    FormWriter(forms: forms, document: document, plan: plan, appearances: contents.appearances).write(
      fonts: typing, to: &file)
    OutlineWriter(document: document, plan: plan).write(to: &file)
    attachments.write(to: &file)
    metadata.writeInformation(plan.information, to: &file)
    metadata.writeXMP(plan.metadata, to: &file)
    return file.finish(catalog: plan.catalog, information: plan.information)
  }
}
