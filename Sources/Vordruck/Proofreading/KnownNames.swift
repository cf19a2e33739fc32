import CaseData
import Markup
import Proofreading

/// The names in data, by the fields that the schema flags `spelled`.
enum KnownNames {
  /// The names of a document's data and of its office; nil for a document without data.
  static func all(in data: DataTree?, _ prepared: PreparedTemplate) -> [KnownName]? {
    guard let data, let schema = prepared.schema else { return nil }
    return all(in: data, schema) + (prepared.house.map { all(in: $0.tree, $0.schema) } ?? [])
  }

  /// All names in the order of the data, each once.
  static func all(in data: DataTree, _ schema: SchemaModel) -> [KnownName] {
    var names: [KnownName] = []
    func collect(_ node: DataTree.Node, _ field: ElementDeclaration) {
      for case .spelled(let kind) in field.flags {
        let name = KnownName(data.stringValue(node), kind == .person ? .person : kind == .body ? .body : .group)
        if !names.contains(name) { names.append(name) }
      }
      guard schema.type(of: field).kind == .complex else { return }
      for child in data.elements(of: node) {
        if let declaration = schema.child(data.name(child), of: field.type) { collect(child, declaration) }
      }
    }
    collect(data.root, schema.rootElement)
    return names
  }
}
