/// Which fields are marked for a reader to whom nothing else is shown.
///
/// `client` reads fields whose `audience` list names `client`, `anonymous` reads fields flagged `structural`. A marked field brings all
/// that stands below it, except what has an audience list of its own without this reader; what is not marked is not there.
struct AllowList {
  private let audience: SchemaFlag.Audience
  /// Whether a marked field stands somewhere below a type, by the type's number.
  private let leads: [Bool]

  /// The list of an audience; nil where the audience reads whatever is not withheld.
  init?(_ schema: SchemaModel, audience: SchemaFlag.Audience) {
    self.audience = audience
    switch audience {
    case .client: break
    case .anonymous where Self.hasStructuralFields(schema): break
    default: return nil
    }
    var leads = schema.types.map { type in type.children.contains { Self.marks($0, audience) } }
    // Types may refer to one another in any order: until nothing changes.
    var changes = true
    while changes {
      changes = false
      for (index, type) in schema.types.enumerated() where !leads[index] {
        guard type.children.contains(where: { leads[Int($0.type.index)] }) else { continue }
        leads[index] = true
        changes = true
      }
    }
    self.leads = leads
  }

  /// Whether the schema knows findings that go to others without names.
  static func hasStructuralFields(_ schema: SchemaModel) -> Bool {
    schema.types.contains { type in type.children.contains { $0.flags.contains(.structural) } }
  }

  /// Whether a field is marked for the reader.
  func marks(_ field: ElementDeclaration) -> Bool { Self.marks(field, audience) }

  /// Whether a field has marked fields below it.
  func leadsFurther(_ field: ElementDeclaration) -> Bool { leads[Int(field.type.index)] }

  private static func marks(_ field: ElementDeclaration, _ audience: SchemaFlag.Audience) -> Bool {
    audience == .anonymous ? field.flags.contains(.structural) : field.audiences.contains(audience)
  }
}
