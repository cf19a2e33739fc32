import Diagnostics
import PDFObjects

/// Checks and writes embedded files (ISO 32000-1 §7.11.4; ISO 19005-3 §6.8).
struct AttachmentWriter {
  private let attachments: [EmbeddedFile]
  private let date: DocumentDate?
  private let firstSpecification: PDFReference

  init(_ attachments: [EmbeddedFile], date: DocumentDate?, in file: inout PDFFile) {
    // Names in the order of their bytes, as the name tree needs them.
    self.attachments = attachments.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.date = date
    firstSpecification = file.reserve(count: attachments.count)
  }

  static func check(_ options: PDFExportOptions, _ violations: inout Violations) {
    var names: Set<String> = []
    for attachment in options.attachments {
      let name = DiagnosticArgument.name(attachment.name)
      if options.conformance == .ua1a2a { violations.report(.attachmentNotAllowed, ["name": name]) }
      let isComplete =
        !attachment.name.isEmpty && !attachment.description.isEmpty && attachment.mediaType.contains("/")
        && names.insert(attachment.name).inserted
      if !isComplete { violations.report(.attachmentNotDescribed, ["name": name]) }
    }
  }

  /// Writes the catalog's entries: the files by name, and what they are to the document.
  func writeEntries(to catalog: inout PDFSyntax) {
    guard !attachments.isEmpty else { return }
    catalog.entry("AF", array: attachments.indices.map { .reference(firstSpecification.advanced(by: $0)) })
    catalog.entry(
      "Names",
      dictionary: { names in
        names.entry(
          "EmbeddedFiles",
          dictionary: { tree in
            tree.entry(
              "Names",
              array: { entries in
                for (index, attachment) in attachments.enumerated() {
                  entries.value(.text(attachment.name))
                  entries.value(.reference(firstSpecification.advanced(by: index)))
                }
              })
          })
      })
  }

  /// Writes the file specifications and the files.
  func write(to file: inout PDFFile) {
    for (index, attachment) in attachments.enumerated() {
      let stream = file.reserve()
      file.dictionary(firstSpecification.advanced(by: index)) { specification in
        specification.entry("Type", .name("Filespec"))
        specification.entry("F", .text(attachment.name))
        specification.entry("UF", .text(attachment.name))
        specification.entry("Desc", .text(attachment.description))
        specification.entry("AFRelationship", .name(attachment.relationship.rawValue))
        specification.entry(
          "EF",
          dictionary: { embedded in
            embedded.entry("F", .reference(stream))
            embedded.entry("UF", .reference(stream))
          })
      }
      file.stream(stream, attachment.bytes) { dictionary in
        dictionary.entry("Type", .name("EmbeddedFile"))
        dictionary.entry("Subtype", .name(attachment.mediaType))
        dictionary.entry(
          "Params",
          dictionary: { parameters in
            parameters.entry("Size", .integer(attachment.bytes.count))
            if let date { parameters.entry("ModDate", .ascii(date.pdf)) }
          })
      }
    }
  }
}
