import Markup

/// What attributes of form controls say about their size, as CSS (HTML §15.5: `size`, `cols` and `rows` are hints).
///
/// Hints count as the author's, but every rule of the author's is stronger (CSS Cascade 4 §6.5).
enum PresentationalHints {
  /// Whether elements of this name have hints.
  static func exist(for name: String) -> Bool { name == "input" || name == "textarea" || name == "select" }

  /// The declarations that an element's attributes stand for; "" for none.
  static func declarations(of node: NodeID, in tree: ElementTree) -> String {
    switch tree.name(node) {
    case "input": return number("size", of: node, in: tree).map(width) ?? ""
    case "textarea":
      return (number("cols", of: node, in: tree).map(width) ?? "")
        + (number("rows", of: node, in: tree).map(height) ?? "")
    case "select":
      let rows = number("size", of: node, in: tree) ?? (tree.value("multiple", of: node) == nil ? 1 : 4)
      // As wide as the longest option and the mark beside it.
      let width = "width: calc(\(longestOption(below: node, in: tree))ch + 8mm); "
      return rows > 1 ? width + height(rows) : width
    default: return ""
    }
  }

  private static func width(_ characters: Int) -> String { "width: calc(\(characters)ch + 3mm); " }
  private static func height(_ lines: Int) -> String { "height: calc(\(lines)lh + 2.5mm); " }

  /// A positive number below a thousand; anything else counts as absent.
  private static func number(_ name: String, of node: NodeID, in tree: ElementTree) -> Int? {
    guard let number = tree.value(name, of: node).flatMap({ Int($0) }), (1..<1000).contains(number) else { return nil }
    return number
  }

  private static func longestOption(below node: NodeID, in tree: ElementTree) -> Int {
    tree.children(node).reduce(4) { longest, child in
      guard tree.kind(child) == .element else { return longest }
      if tree.name(child) == "optgroup" { return max(longest, longestOption(below: child, in: tree)) }
      guard tree.name(child) == "option" else { return longest }
      let label = tree.value("label", of: child) ?? tree.stringValue(child)
      return max(longest, min(label.split(whereSeparator: \.isWhitespace).joined(separator: " ").count, 60))
    }
  }
}
