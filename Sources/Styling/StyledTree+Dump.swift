import Diagnostics
import Geometry
package import Markup

extension StyledTree {
  /// One line a node: element, place, values that differ from what it inherits or from the initial ones.
  ///
  /// The root shows everything that is not initial, so no information is lost below.
  package func dump() -> String {
    var lines: [String] = []
    if let root = document.root { dump(root, depth: 0, into: &lines) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func dump(_ node: NodeID, depth: Int, into lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    guard document.kind(node) == .element else {
      let text = document.text(node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty { lines.append("\(indent)\(text.cssQuoted)\(place(node))") }
      return
    }
    let parent = document.parent(node)
    let inherited = parent.map { style($0) }
    var words = document.name(node)
    if language(node) != parent.map({ language($0) }) ?? "" { words += ":lang(\(language(node)))" }
    lines.append("\(indent)\(words)\(place(node)) \(style(node).dump(inside: inherited))")
    for pseudo in [PseudoElement.footnoteCall, .footnoteMarker, .marker, .before, .firstLetter] {
      dump(pseudo, of: node, depth: depth + 1, into: &lines)
    }
    for child in document.children(node) { dump(child, depth: depth + 1, into: &lines) }
    dump(.after, of: node, depth: depth + 1, into: &lines)
  }

  private func dump(_ pseudo: PseudoElement, of node: NodeID, depth: Int, into lines: inout [String]) {
    guard let pseudoStyle = style(pseudo, of: node) else { return }
    let indent = String(repeating: "  ", count: depth)
    lines.append("\(indent)::\(pseudo.rawValue) \(pseudoStyle.dump(inside: style(node)))")
  }

  private func place(_ node: NodeID) -> String {
    document.span(node).map { " @\($0.start)+\($0.length)" } ?? ""
  }
}

extension ComputedStyle {
  /// The values as declarations: inherited ones where they differ from the parent's, others where they are not initial.
  package func dump(inside parent: ComputedStyle?) -> String {
    var initial = ComputedStyle.initial
    // The colour of a border that is the text's says nothing.
    initial.borderColor = .init(all: color)
    initial.columns.ruleColor = color
    initial.decoration.outlineColor = color
    let declarations = PropertyTable.longhands.compactMap { longhand -> String? in
      let reference = longhand.isInherited ? parent ?? .initial : initial
      return longhand.isEqual(self, reference) ? nil : "\(longhand.name): \(longhand.cssText(self))"
    }
    return "{\(declarations.joined(separator: "; "))}"
  }
}

extension StyledTree {
  /// The quotation marks inside a node, `quotes: auto` resolved by the language of the node's parent (CSS Content 3 §4.1).
  package func quotes(_ node: NodeID) -> [QuotePair] {
    style(node).quotes ?? QuotationMarks.pairs(for: language(document.parent(node) ?? node))
  }
}
