package import Markup

/// A mark in structured text: words that not everybody may read, and what stands there for the others.
///
/// In the canonical tree a `span` of class `private` or `nonPublic` with the words as its title.
package struct RichMark {
  /// Why the words are withheld.
  package let reason: Withholding.Reason
  /// What stands in their place; empty: nothing.
  package let words: String

  /// The mark that an element is, if it is one.
  package init?(_ node: DataTree.Node, _ tree: DataTree) {
    guard tree.kind(node) == .element, tree.name(node) == "span",
      let reason = Self.reason(tree.attribute("class", node))
    else { return nil }
    self.reason = reason
    words = tree.attribute("title", node) ?? ""
  }

  /// The reason that a class names.
  static func reason(_ name: String?) -> Withholding.Reason? {
    switch name {
    case "private": .private
    case "nonPublic": .nonPublic
    default: nil
    }
  }

  /// The reason that the target of a link in Markdown names: `[Erika Beispiel](private: "eine Einwohnerin")`.
  static func reason(ofTarget target: String) -> Withholding.Reason? {
    target.hasSuffix(":") ? reason(String(target.dropLast())) : nil
  }
}
