import Diagnostics

/// The files that make up a template.
///
/// A folder holds `template.xml` and, where the template needs them, `style.css`, `schema.xsd`, `checks.xml`,
/// `catalogues/LANGUAGE.xlf` and `examples/`. A plain XHTML file is a template by itself.
struct TemplateFolder {
  /// The name for lists and file names.
  let name: String
  /// The template file; nil for standard input.
  let file: String?
  /// The folder around it; nil for standard input.
  let folder: String?
  /// Whether the folder's other files belong to the template (it is no lone XHTML file).
  let isFolder: Bool

  /// Finds a template by name, folder or file.
  static func find(_ reference: String, in resources: Resources, log: inout DiagnosticLog) -> TemplateFolder? {
    if reference == "-" { return TemplateFolder(name: "document", file: nil, folder: nil, isFolder: false) }
    switch FileSystem.kind(reference) {
    case .folder:
      if FileSystem.kind(reference + "/template.xml") == .file { return TemplateFolder(folder: reference) }
    case .file, .other:
      let folder = FileSystem.folder(of: reference)
      if FileSystem.name(of: reference) == "template.xml" { return TemplateFolder(folder: folder) }
      let name = FileSystem.name(of: reference)
      let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      return TemplateFolder(name: stem, file: reference, folder: folder, isFolder: false)
    case nil: break
    }
    if !reference.contains("/"), FileSystem.kind("\(resources.templates)/\(reference)/template.xml") == .file {
      return TemplateFolder(folder: "\(resources.templates)/\(reference)")
    }
    log.report(
      Diagnostic(
        FileDiagnostics.unknownTemplate,
        suggestion: EditDistance.nearest(to: reference, in: names(in: resources)), ["name": .name(reference)]))
    return nil
  }

  /// The names of all templates of the installation, sorted.
  static func names(in resources: Resources) -> [String] {
    let names = (try? FileSystem.names(in: resources.templates)) ?? []
    return names.filter { FileSystem.kind("\(resources.templates)/\($0)/template.xml") == .file }
  }

  private init(name: String, file: String?, folder: String?, isFolder: Bool) {
    self.name = name
    self.file = file
    self.folder = folder
    self.isFolder = isFolder
  }

  private init(folder: String) {
    // "." and ".." have no name of their own.
    let resolved = FileSystem.canonical(folder) ?? folder
    self.init(
      name: FileSystem.name(of: resolved), file: folder + "/template.xml", folder: folder, isFolder: true)
  }

  /// The path of one of the template's files, if it has it.
  func path(_ name: String) -> String? {
    guard isFolder, let folder, FileSystem.kind("\(folder)/\(name)") == .file else { return nil }
    return "\(folder)/\(name)"
  }

  /// The catalogue files, sorted by name.
  var catalogues: [String] { folder.map { TemplateFolder.catalogues(in: $0 + "/catalogues") } ?? [] }

  /// The languages of the catalogues, German first.
  var languages: [String] {
    ["de"] + catalogues.map(TemplateFolder.language(ofCatalogue:)).filter { $0 != "de" }
  }

  /// The language of a catalogue by its file name, `catalogues/ar.xlf`.
  static func language(ofCatalogue path: String) -> String { String(FileSystem.name(of: path).dropLast(".xlf".count)) }

  /// The XLIFF files in a folder, sorted by name; none when there is no such folder.
  static func catalogues(in folder: String) -> [String] {
    let names = (try? FileSystem.names(in: folder)) ?? []
    return names.filter { $0.hasSuffix(".xlf") }.map { "\(folder)/\($0)" }
  }

  /// The catalogues that all templates may call: of the shared folder, then of each folder in it (`shared/flyer`).
  static func sharedCatalogues(in shared: String) -> [String] {
    let folders = ((try? FileSystem.names(in: shared)) ?? []).map { "\(shared)/\($0)/catalogues" }
    return (["\(shared)/catalogues"] + folders.filter { FileSystem.kind($0) == .folder }).flatMap(catalogues(in:))
  }

  /// The example data files, sorted by name.
  var examples: [String] {
    guard isFolder, let folder else { return [] }
    let names = (try? FileSystem.names(in: folder + "/examples")) ?? []
    return names.filter { FileSystem.kind("\(folder)/examples/\($0)") == .file }.map { "\(folder)/examples/\($0)" }
  }
}
