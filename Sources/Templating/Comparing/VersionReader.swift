import CaseData
import Diagnostics
import Markup
import TextAnalysis

/// Reads the values of one version as they are printed in German.
struct VersionReader {
  let tree: DataTree
  let schema: SchemaModel

  /// The words of a value; of one with fields those of all its fields, with " · " between.
  func text(_ node: DataTree.Node, _ field: ElementDeclaration) -> String {
    let type = schema.type(of: field)
    let value = tree.stringValue(node)
    switch type.kind {
    case .complex:
      return schema.children(of: field.type).flatMap { child in
        tree.elements(child.name, of: node).map { text($0, child) }
      }.filter { !$0.isEmpty }.joined(separator: " · ")
    case .richText: return paragraphs(of: node).map(\.text).joined(separator: " ")
    case .localizedText:
      let texts = tree.elements(of: node)
      return (texts.first { tree.language($0) == "de" } ?? texts.first).map { tree.stringValue($0) } ?? ""
    case .money:
      let amount = tree.elements("amount", of: node).first.map { tree.stringValue($0) } ?? ""
      let currency = tree.elements("currency", of: node).first.map { tree.stringValue($0) } ?? "EUR"
      return formatted(amount, .money, currency)
    case .enumeration(let values): return values.first { $0.value == value }?.label.de ?? value
    case .boolean: return value == "true" ? "ja" : "nein"
    case .threeState: return value == "yes" ? "ja" : value == "no" ? "nein" : ""
    default: return formatted(value, type.kind, "EUR")
    }
  }

  /// The paragraphs, headings, list items and rows of a structured text.
  func paragraphs(of node: DataTree.Node) -> [(text: String, node: DataTree.Node)] {
    tree.elements(of: node).flatMap { element -> [(text: String, node: DataTree.Node)] in
      if tree.name(element) == "tr" {
        return [(tree.elements(of: element).map { tree.stringValue($0) }.joined(separator: " | "), element)]
      }
      let hasBlocks = tree.elements(of: element).contains { Self.blocks.contains(tree.name($0)) }
      return hasBlocks ? paragraphs(of: element) : [(tree.stringValue(element), element)]
    }
  }

  private static let blocks: Set<String> = [
    "p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "blockquote",
  ]

  /// What cannot be formatted is compared as it stands; printing it reports the reason.
  private func formatted(_ value: String, _ kind: TypeKind, _ currency: String) -> String {
    let text = try? ValueFormatter.text(value, kind: kind, format: nil, currency: currency, language: "de")
    return text ?? value
  }
}
