package import CaseData
package import Diagnostics

/// A place where a template prints a text of the catalogue, as its translator wants to know it.
package struct TextUse: Sendable {
  /// What an argument of the text holds.
  package struct Argument: Sendable {
    /// Its name in the text.
    package let name: String
    /// The label of the field that it prints; nil for a piece of the document or a computed value.
    package let label: Bilingual?
    /// The kind of that field.
    package let kind: TypeKind?
  }

  /// The key of the text.
  package let key: String
  /// The element around it, `h2`, or `signature` for the caption of a line to sign on.
  package let element: String
  /// The attribute that it fills, `alt`; nil when it is printed.
  package let attribute: String?
  /// What its places hold.
  package let arguments: [Argument]
  /// The place in the template.
  package let span: SourceSpan?
}

extension CompiledTemplate {
  /// Every use of a catalogue text, in document order.
  package var textUses: [TextUse] {
    var walk = TextUseWalk()
    walk.visit(nodes, in: "body")
    return walk.uses
  }

  /// Whether the template prints texts in several languages side by side (`v:parallel`).
  package var printsParallel: Bool {
    func isParallel(_ node: TemplateNode) -> Bool {
      if case .parallel = node.kind { return true }
      return node.children.contains(where: isParallel)
    }
    return nodes.contains(where: isParallel)
  }

  /// The names of the enumerations whose values the template prints, sorted.
  package var printedEnumerations: [String] {
    var walk = TextUseWalk()
    walk.visit(nodes, in: "body")
    return walk.enumerations.sorted()
  }
}

/// Finds texts and enumerations in a compiled template.
private struct TextUseWalk {
  var uses: [TextUse] = []
  var enumerations: Set<String> = []

  mutating func visit(_ nodes: [TemplateNode], in element: String) {
    for node in nodes {
      var inner = element
      switch node.kind {
      case .element(let template):
        inner = template.name
        for attribute in template.attributes {
          switch attribute.value {
          case .catalogue(let call): visit(call, in: inner, attribute: attribute.name)
          case .pieces(let pieces): visit(pieces)
          }
        }
      case .catalogueText(let call): visit(call, in: element, attribute: nil)
      case .signature(let signature):
        switch signature.caption {
        case .catalogue(let call): visit(call, in: "signature", attribute: nil)
        case .pieces(let pieces): visit(pieces)
        }
      case .text(let pieces): visit(pieces)
      case .value(let output): visit(output)
      default: break
      }
      visit(node.children, in: inner)
    }
  }

  private mutating func visit(_ call: TextCall, in element: String, attribute: String?) {
    var arguments: [TextUse.Argument] = []
    for argument in call.arguments {
      switch argument.value {
      case .output(let output):
        visit(output)
        arguments.append(
          TextUse.Argument(name: argument.name, label: output.field?.label, kind: output.field?.kind))
      case .fact(let citation):
        let label = Bilingual(de: "Rechtsangabe \(citation.id)", en: "law fact \(citation.id)")
        arguments.append(TextUse.Argument(name: argument.name, label: label, kind: nil))
      case .content(let nodes):
        visit(nodes, in: element)
        arguments.append(TextUse.Argument(name: argument.name, label: nil, kind: nil))
      }
    }
    uses.append(
      TextUse(key: call.key, element: element, attribute: attribute, arguments: arguments, span: call.span))
  }

  private mutating func visit(_ pieces: [TextPiece]) {
    for case .value(let output) in pieces { visit(output) }
  }

  private mutating func visit(_ output: Output) {
    guard let field = output.field, case .enumeration = field.kind, let name = field.typeName else { return }
    enumerations.insert(name)
  }
}
