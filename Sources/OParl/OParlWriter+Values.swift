import CaseData
import Diagnostics
import Markup

extension OParlWriter {
  /// The German word for a value of a closed list, as the schema labels it.
  func word(_ name: String, of node: DataTree.Node?, in typeName: String) -> String? {
    guard let value = text(name, of: node) else { return nil }
    guard let declaration = schema.type(named: typeName).flatMap({ schema.child(name, of: $0) }),
      case .enumeration(let values) = schema.type(of: declaration).kind
    else { return value }
    return values.first { $0.value == value }?.label.de ?? value
  }

  /// A field and all below it as JSON: what OParl has no property for goes under the vendor's prefix as it is.
  ///
  /// Fields that a public reader must never see are left out by their flags; what depends on the data has been taken out
  /// of them before (`AudienceFilter`).
  func own(_ name: String, of node: DataTree.Node?, in typeName: String) -> OParlValue? {
    guard let node, let type = schema.type(named: typeName), let field = schema.child(name, of: type) else {
      return nil
    }
    return value(of: field, in: node)
  }

  private func value(of field: ElementDeclaration, in node: DataTree.Node) -> OParlValue? {
    if isPublic, field.isAlwaysWithheld { return nil }
    let nodes = tree.elements(field.name, of: node).filter { isVisible($0) }
    guard let first = nodes.first else { return nil }
    return field.isRepeated ? .list(nodes.map { value($0, field) }) : value(first, field)
  }

  private func value(_ node: DataTree.Node, _ field: ElementDeclaration) -> OParlValue {
    let type = schema.type(of: field)
    let text = tree.stringValue(node)
    switch type.kind {
    case .complex, .money:
      return .object(
        type.children.compactMap { child in
          value(of: child, in: node).map { OParlValue.Member(name: child.name, value: $0) }
        })
    case .boolean: return .boolean(text == "true" || text == "1")
    case .integer: return Int(text).map { .integer($0) } ?? .string(text)
    case .richText, .localizedText: return .string(plain(node))
    default: return .string(text)
    }
  }

  /// The text of rich text, a blank line between paragraphs.
  func plain(_ node: DataTree.Node) -> String {
    let blocks = tree.elements(of: node)
    guard !blocks.isEmpty, !blocks.allSatisfy({ ["strong", "em", "a", "span", "br"].contains(tree.name($0)) }) else {
      return Self.collapsed(tree.stringValue(node))
    }
    return blocks.map { block in
      switch tree.name(block) {
      case "ul", "ol":
        tree.elements(of: block).map { "- " + Self.collapsed(tree.stringValue($0)) }.joined(separator: "\n")
      default: Self.collapsed(tree.stringValue(block))
      }
    }.joined(separator: "\n\n")
  }

  /// A resolution as text: its sentence and its numbered items, those below them with a second number.
  func resolution(_ node: DataTree.Node?) -> String? {
    guard let node else { return nil }
    var lines = texts("text", of: node)
    func add(_ items: [DataTree.Node], _ prefix: String) {
      for (index, item) in items.enumerated() {
        let number = prefix + "\(index + 1)."
        lines.append(number + " " + (text("text", of: item) ?? ""))
        add(tree.elements("items", of: item), number)
      }
    }
    add(tree.elements("items", of: node), "")
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
