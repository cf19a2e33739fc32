extension SchemaModel {
  /// This model with the types of another beside its own, and the outermost field of that other.
  ///
  /// Paths that begin at a variable, such as the office's settings, are checked against a schema of their own; with the
  /// types of both in one model every place of either knows its fields.
  package func joining(_ other: SchemaModel) -> (model: SchemaModel, root: ElementDeclaration) {
    let offset = types.count
    func moved(_ field: ElementDeclaration) -> ElementDeclaration {
      ElementDeclaration(
        name: field.name, type: TypeID(offset + Int(field.type.index)), minOccurs: field.minOccurs,
        maxOccurs: field.maxOccurs, label: field.label, help: field.help, flags: field.flags,
        withholdings: field.withholdings, deprecation: field.deprecation, span: field.span)
    }
    let added = other.types.map { type in
      TypeDefinition(
        name: type.name, kind: type.kind, label: type.label, help: type.help, flags: type.flags,
        withholdings: type.withholdings,
        children: type.children.map(moved), content: type.content, facets: type.facets,
        characterClass: type.characterClass, span: type.span)
    }
    let model = SchemaModel(rootElement: rootElement, files: files, types: types + added, typeNames: typeNames)
    return (model, moved(other.rootElement))
  }
}
