package import CaseData

/// What expressions of a template or of its checks can read: the case data, and the office's settings as `$house`.
package struct ExpectedData: Sendable {
  /// The types of both; nil for a template without schema.
  package let model: SchemaModel?
  /// The variables that always exist.
  let variables: [String: StaticType]

  /// Puts the schema of the data and that of the office's settings together.
  package init(schema: SchemaModel?, house: SchemaModel?) {
    var variables: [String: StaticType] = [
      "language": .string, "date": .value(.date), "draft": .boolean, "parallel": .boolean,
      "audience": .string,
    ]
    guard let schema, let house else {
      model = schema
      self.variables = variables
      return
    }
    let joined = schema.joining(house)
    variables["house"] = .nodes([SchemaPlace(items: [.field(joined.root)])], isMany: false)
    model = joined.model
    self.variables = variables
  }
}
