package import CaseData
package import Markup

/// An earlier version of the data and how it differs from the present one, where expressions can name both.
package struct EarlierVersion: Sendable {
  /// The earlier data, grafted onto the present: `$previous`.
  let data: DataTree.Node
  /// The differences, grafted likewise: `$comparison`.
  let comparison: DataTree.Node

  /// Compares an earlier version with the present data and grafts both results onto these.
  ///
  /// - Parameter schema: What describes both versions.
  package init(_ earlier: DataTree, beside data: DataTree, schema: SchemaModel) {
    comparison = data.graft(VersionComparison.compare(earlier, with: data, schema: schema))
    self.data = data.graft(earlier)
  }

  /// The variables of a document or check; both are empty where there is no earlier version.
  package static func variables(of version: EarlierVersion?) -> [String: XPathValue] {
    [
      "previous": .nodes(version.map { [$0.data] } ?? []),
      "comparison": .nodes(version.map { [$0.comparison] } ?? []),
    ]
  }
}
