import CaseData
import Diagnostics

extension TemplateFolder {
  /// The schemas of the templates beside this one whose data have the same root: one file serves all their papers.
  ///
  /// A sibling that cannot be read says nothing here; it is reported when somebody prints it.
  func siblings(of schema: SchemaModel, roots: NamedRoots) -> [SchemaModel] {
    guard isFolder, let folder, let path = FileSystem.canonical(folder) else { return [] }
    let shelf = FileSystem.folder(of: path)
    let names = ((try? FileSystem.names(in: shelf)) ?? []).filter { $0 != name }
    return names.compactMap { name in
      let path = "\(shelf)/\(name)/schema.xsd"
      guard FileSystem.kind(path) == .file, let bytes = try? FileSystem.read(path) else { return nil }
      var log = DiagnosticLog()
      let roots = NamedRoots(
        template: "\(shelf)/\(name)", shared: roots.shared, house: nil, data: nil, sources: roots.sources)
      let file = roots.sources.add(name: path, bytes: bytes)
      guard let sibling = SchemaModel.read(file, provider: roots, log: &log),
        sibling.rootElement.name == schema.rootElement.name
      else { return nil }
      return sibling
    }
  }
}
