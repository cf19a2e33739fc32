import PDFObjects
import Pages

/// Writes the document catalog, the shared resources and the output intent.
enum CatalogWriter {
  static func write(
    _ document: LaidOutDocument, options: PDFExportOptions, attachments: AttachmentWriter, plan: ObjectPlan,
    to file: inout PDFFile
  ) {
    file.dictionary(plan.catalog) { catalog in
      catalog.entry("Type", .name("Catalog"))
      catalog.entry("Pages", .reference(plan.pageTree))
      catalog.entry("Metadata", .reference(plan.metadata))
      catalog.entry("MarkInfo", dictionary: { $0.entry("Marked", .boolean(true)) })
      catalog.entry("StructTreeRoot", .reference(plan.structureRoot))
      if !document.metadata.language.isEmpty { catalog.entry("Lang", .text(document.metadata.language)) }
      catalog.entry(
        "ViewerPreferences",
        dictionary: { preferences in
          preferences.entry("DisplayDocTitle", .boolean(true))
          if document.metadata.isRightToLeft { preferences.entry("Direction", .name("R2L")) }
          if let duplex = document.metadata.duplex {
            // What is folded and cut by measure must not be fitted to the page.
            preferences.entry("PrintScaling", .name("None"))
            preferences.entry("Duplex", .name(duplex.rawValue))
          }
        })
      PageWriter.writeLabels(of: document.pages, to: &catalog)
      if let form = plan.form { catalog.entry("AcroForm", .reference(form)) }
      if !document.outline.isEmpty { catalog.entry("Outlines", .reference(plan.outline)) }
      if options.conformance != .none { writeOutputIntents(plan: plan, to: &catalog) }
      attachments.writeEntries(to: &catalog)
    }
    if options.conformance != .none {
      file.stream(plan.profile, SRGBProfile.bytes) { $0.entry("N", .integer(3)) }
    }
  }

  /// The colour space that device colours mean (ISO 19005-2 §6.2.3).
  private static func writeOutputIntents(plan: ObjectPlan, to catalog: inout PDFSyntax) {
    catalog.entry(
      "OutputIntents",
      array: { intents in
        intents.dictionary { intent in
          intent.entry("Type", .name("OutputIntent"))
          intent.entry("S", .name("GTS_PDFA1"))
          intent.entry("OutputConditionIdentifier", .ascii("sRGB"))
          intent.entry("RegistryName", .ascii("http://www.color.org"))
          intent.entry("Info", .ascii("sRGB IEC61966-2.1"))
          intent.entry("DestOutputProfile", .reference(plan.profile))
        }
      })
  }
}
