package import Diagnostics

/// What a template's schema says about case data: fields, their types, occurrence, labels and flags.
///
/// Read from the profile of XSD that `Docs/SchemaProfile.md` describes; the canonicaliser, the static check of paths,
/// forms and examples all ask this model, never the schema file.
package struct SchemaModel: Sendable {
  /// The outermost field.
  package let rootElement: ElementDeclaration
  /// The schema file and all that it includes, the main file first: what the validator needs.
  package let files: [SourceFile]
  let types: [TypeDefinition]
  let typeNames: [String: TypeID]

  /// The definition of a type.
  package func type(_ id: TypeID) -> TypeDefinition { types[Int(id.index)] }

  /// The definition of a field's type.
  package func type(of element: ElementDeclaration) -> TypeDefinition { type(element.type) }

  /// The type of that name, if the schema has one.
  package func type(named name: String) -> TypeID? { typeNames[name] }

  /// The field of that key in a type.
  package func child(_ name: String, of type: TypeID) -> ElementDeclaration? {
    types[Int(type.index)].children.first { $0.name == name }
  }

  /// The fields of a type in canonical order.
  package func children(of type: TypeID) -> [ElementDeclaration] { types[Int(type.index)].children }

  /// An indented listing for tests and `dump`: name, occurrence, kind.
  package func dump() -> String {
    var lines: [String] = []
    func add(_ element: ElementDeclaration, depth: Int, open: Set<TypeID>) {
      let type = self.type(of: element)
      let most = element.maxOccurs.map { String($0) } ?? "*"
      var line = String(repeating: "  ", count: depth) + element.name
      line += " \(element.minOccurs)..\(most) \(type.name ?? "–") \(Self.describe(type.kind))"
      if let characters = type.characterClass { line += " DIN 91379 \(characters.rawValue)" }
      lines.append(line)
      guard !open.contains(element.type) else { return }
      for child in type.children { add(child, depth: depth + 1, open: open.union([element.type])) }
    }
    add(rootElement, depth: 0, open: [])
    return lines.joined(separator: "\n")
  }

  private static func describe(_ kind: TypeKind) -> String {
    if case .enumeration(let values) = kind { return values.map(\.value).joined(separator: "|") }
    return "\(kind)"
  }
}
