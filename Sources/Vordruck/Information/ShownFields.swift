import CaseData
import Templating

/// The fields of a schema that are shown to people: those that a template reads, or all.
struct ShownFields {
  let schema: SchemaModel
  /// What the template reads; nil shows all.
  private let reads: FieldPaths?
  /// What its checks demand beyond the schema.
  private let demands: FieldPaths

  init(_ schema: SchemaModel, reads: FieldPaths? = nil, demands: FieldPaths = FieldPaths()) {
    self.schema = schema
    self.reads = reads
    self.demands = demands
  }

  /// Whether fields are left out.
  var isSelection: Bool { reads != nil }

  /// The fields of a type that stands at a path; those that the schema requires are always among them.
  func children(of type: TypeID, at path: [String]) -> [ElementDeclaration] {
    let all = schema.children(of: type)
    guard let reads else { return all }
    return all.filter { field in
      let own = path + [field.name]
      return field.minOccurs > 0 || reads.contains(own) || demands.names(own)
    }
  }

  /// Whether a field that the schema leaves open must be there for this paper.
  func isDemanded(_ path: [String]) -> Bool { demands.names(path) }
}
