import CaseData

/// Plainly invented data for a schema: every field once, in the order of the schema, as a JSON file.
///
/// What need not be there is there as well, so that a sample shows all of a template; of alternatives it takes the first. Left
/// out are deprecated fields, files that would have to exist, and groups inside themselves.
struct SampleData {
  private let schema: SchemaModel
  private var values = SampleValues()

  /// Takes the schema.
  init(schema: SchemaModel) { self.schema = schema }

  /// The file.
  mutating func json() -> String { group(schema.rootElement.type, open: [schema.rootElement.type], indent: "") + "\n" }

  private mutating func group(_ id: TypeID, open: Set<TypeID>, indent: String) -> String {
    let type = schema.type(id)
    let chosen = type.content.map { self.chosen($0, isAsked: true) } ?? [:]
    let inner = indent + "  "
    var lines: [String] = []
    for field in schema.children(of: id) {
      guard let isRequired = chosen[field.name], isRequired || isTypical(field) else { continue }
      if open.contains(field.type), !isRequired { continue }
      guard let value = value(of: field, open: open, indent: inner) else { continue }
      lines.append("\(inner)\(Self.quoted(field.name)): \(value)")
    }
    return lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
  }

  /// The fields of a group and whether they must be there: of alternatives the first.
  private func chosen(_ particle: ContentParticle, isAsked: Bool) -> [String: Bool] {
    switch particle {
    case .element(let name, let isRequired): [name: isAsked && isRequired]
    case .sequence(let parts, let isRequired):
      parts.reduce(into: [:]) { all, part in
        all.merge(chosen(part, isAsked: isAsked && isRequired)) { $0 || $1 }
      }
    case .choice(let parts, let isRequired):
      parts.first.map { chosen($0, isAsked: isAsked && isRequired) } ?? [:]
    }
  }

  private func isTypical(_ field: ElementDeclaration) -> Bool {
    field.deprecation == nil && !field.flags.contains(.file) && schema.type(of: field).name != "NativeName"
  }

  private mutating func value(of field: ElementDeclaration, open: Set<TypeID>, indent: String) -> String? {
    let type = schema.type(of: field)
    guard field.isRepeated else { return single(field, type, open, indent) }
    let inner = indent + "  "
    let entries = (0..<max(1, field.minOccurs)).compactMap { _ in single(field, type, open, inner) }
    return entries.isEmpty ? nil : "[\n\(inner)" + entries.joined(separator: ",\n\(inner)") + "\n\(indent)]"
  }

  private mutating func single(
    _ field: ElementDeclaration, _ type: TypeDefinition, _ open: Set<TypeID>, _ indent: String
  ) -> String? {
    if type.kind.hasDeclaredChildren { return group(field.type, open: open.union([field.type]), indent: indent) }
    let text = values.text(for: field, type)
    return switch type.kind {
    case .integer, .decimal, .boolean: text
    case .localizedText: "{\"de\": \(Self.quoted(text))}"
    default: Self.quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
