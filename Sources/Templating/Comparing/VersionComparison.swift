package import CaseData
import Diagnostics
package import Markup

/// What a later version of case data says differently from an earlier one: `$comparison` in templates and checks.
///
/// Fields are compared by the schema: single values as they are printed, texts word by word, structured text paragraph
/// by paragraph. Entries of a list pair with those that are most like them, so that an inserted entry does not make all
/// that follow it look changed.
package enum VersionComparison {
  /// The differences as a tree that `shared:comparison.xsd` describes, in the order of the schema.
  package static func compare(_ earlier: DataTree, with later: DataTree, schema: SchemaModel) -> DataTree {
    var comparer = VersionComparer(earlier: earlier, later: later, schema: schema)
    comparer.compareRoots()
    var builder = DataTree.Builder()
    builder.open("comparison", at: nil, path: "")
    for difference in comparer.differences { add(difference, to: &builder) }
    builder.close()
    return builder.finish()
  }

  private static func add(_ difference: Difference, to builder: inout DataTree.Builder) {
    func leaf(_ name: String, _ text: String) {
      builder.open(name, at: difference.span, path: difference.path)
      builder.text(text, at: difference.span)
      builder.close()
    }
    func parts(_ name: String, _ parts: [WordDifference.Part]) {
      for part in parts {
        builder.open(name, at: difference.span, path: difference.path)
        leaf("text", part.text)
        leaf("changed", part.isChanged ? "true" : "false")
        builder.close()
      }
    }
    builder.open("changes", at: difference.span, path: difference.path)
    leaf("field", difference.field)
    leaf("group", difference.group.de)
    leaf("label", difference.label.de)
    if !difference.steps.isEmpty { leaf("number", difference.steps.map { String($0.number) }.joined(separator: ".")) }
    for step in difference.steps {
      builder.open("steps", at: difference.span, path: difference.path)
      leaf("label", step.label.de)
      leaf("number", String(step.number))
      builder.close()
    }
    if let paragraph = difference.paragraph { leaf("paragraph", String(paragraph)) }
    leaf("kind", difference.kind)
    parts("old", difference.old)
    parts("new", difference.new)
    builder.close()
  }
}
