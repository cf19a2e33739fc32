package import CaseData

/// What expressions of a template or of its checks can read: the case data, the office's settings as `$house`, an
/// earlier version of the data as `$previous` and what differs as `$comparison`.
package struct ExpectedData: Sendable {
  /// The types of all; nil for a template without schema.
  package let model: SchemaModel?
  /// The variables that always exist.
  let variables: [String: StaticType]

  /// Puts the schema of the data, that of the office's settings and that of comparisons together.
  package init(schema: SchemaModel?, house: SchemaModel?, comparison: SchemaModel? = nil) {
    var variables: [String: StaticType] = [
      "language": .string, "date": .value(.date), "draft": .boolean, "parallel": .boolean, "translated": .boolean,
      "audience": .string, "fill": .string, "confirmedBy": .string,
    ]
    guard let schema, let house else {
      model = schema
      self.variables = variables
      return
    }
    var joined = schema.joining(house)
    variables["house"] = .nodes([SchemaPlace(items: [.field(joined.root)])], isMany: false)
    if let comparison {
      joined = joined.model.joining(comparison)
      variables["comparison"] = .nodes([SchemaPlace(items: [.field(joined.root)])], isMany: false)
      variables["previous"] = .nodes([SchemaPlace(items: [.field(schema.rootElement)])], isMany: false)
    }
    model = joined.model
    self.variables = variables
  }
}
