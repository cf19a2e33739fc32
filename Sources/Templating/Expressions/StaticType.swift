import CaseData

/// What an expression gives, as far as the schema tells before there is any data.
enum StaticType: Sendable {
  /// Nodes of these kinds.
  ///
  /// `isMany`: the path runs through a repeated field that no condition narrows.
  case nodes([SchemaPlace], isMany: Bool)
  /// A text.
  case string
  /// A number.
  case number
  /// Yes or no.
  case boolean
  /// A text that is written in the way of a kind of field: the document's date.
  case value(TypeKind)
  /// Unknown after an error that was reported; nothing more is said about it.
  case unknown

  /// The kinds of node, if it gives nodes.
  var places: [SchemaPlace]? {
    if case .nodes(let places, _) = self { return places }
    return nil
  }

  /// Whether it is certain to be no set of nodes.
  var isScalar: Bool {
    switch self {
    case .string, .number, .boolean, .value: true
    case .nodes, .unknown: false
    }
  }
}
