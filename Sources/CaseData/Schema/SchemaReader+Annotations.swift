import Diagnostics
import Markup

extension SchemaReader {
  /// What the annotation of a component says.
  struct Annotation {
    var label: Bilingual?
    var help: Bilingual?
    var flags: Set<SchemaFlag> = []
    var withholdings: [Withholding] = []
    var kind: TypeKind?
    var characters: CharacterClass?
    var deprecation: String?
  }

  static let vocabulary = Namespace.other("urn:vordruck:schema:1")

  /// Whether a component is there for the validator only (`v:kind name="internal"`).
  func isInternal(_ node: NodeID, in index: Int) -> Bool {
    let tree = trees[index]
    return elements(of: node, in: index).contains { child in
      tree.name(child) == "annotation"
        && elements(of: child, in: index).contains { info in
          elements(of: info, in: index).contains {
            tree.name($0) == "kind" && tree.value("name", of: $0) == "internal"
          }
        }
    }
  }

  /// Reads `xs:annotation` of an element, type or enumeration value.
  mutating func annotation(of node: NodeID, in index: Int) -> Annotation {
    let tree = trees[index]
    var result = Annotation()
    var labels: [String: String] = [:]
    var help: [String: String] = [:]
    var words: String?
    for annotation in elements(of: node, in: index) where tree.name(annotation) == "annotation" {
      for part in elements(of: annotation, in: index) {
        switch tree.name(part) {
        case "documentation":
          let language = tree.attribute("lang", in: .xml, of: part)?.value ?? "de"
          help[language, default: ""] += collapsed(tree.stringValue(part))
        case "appinfo":
          for info in elements(of: part, in: index) where tree.namespace(info) == Self.vocabulary {
            if tree.name(info) == "instead" {
              words = collapsed(tree.stringValue(info))
            } else {
              read(info, in: index, into: &result, labels: &labels)
            }
          }
        default: break
        }
      }
    }
    if let words {
      result.withholdings = result.withholdings.map {
        Withholding(reason: $0.reason, when: $0.when, instead: $0.instead, words: words)
      }
    }
    result.label = bilingual(labels)
    result.help = bilingual(help)
    return result
  }

  private mutating func read(
    _ node: NodeID, in index: Int, into result: inout Annotation, labels: inout [String: String]
  ) {
    let tree = trees[index]
    let name = tree.attribute("name", of: node)
    switch tree.name(node) {
    case "label":
      labels[tree.attribute("lang", in: .xml, of: node)?.value ?? "de"] = collapsed(tree.stringValue(node))
    case "flag":
      if let flag = flag(node, in: index) {
        result.flags.insert(flag)
        if let reason = flag.withholdingReason {
          result.withholdings.append(
            Withholding(
              reason: reason, when: expression("when", of: node, in: index),
              instead: expression("instead", of: node, in: index), words: nil))
        }
      } else {
        reportValue(name ?? tree.attribute("value", of: node), of: node, in: index, known: SchemaFlag.names)
      }
    case "kind":
      result.kind = name.flatMap { TypeKind(name: $0.value) }
      if result.kind == nil { reportValue(name, of: node, in: index, known: TypeKind.names) }
    case "deprecated":
      result.deprecation = tree.value("instead", of: node)
      if result.deprecation == nil { reportValue(nil, of: node, in: index, known: ["instead=\"…\""]) }
    case "characters":
      let attribute = tree.attribute("class", of: node)
      result.characters = attribute.flatMap { CharacterClass(rawValue: $0.value) }
      if result.characters == nil {
        reportValue(attribute, of: node, in: index, known: CharacterClass.allCases.map(\.rawValue))
      }
    default:
      report(
        SchemaDiagnostics.unknownAnnotation, at: tree.span(node),
        suggestion: EditDistance.nearest(
          to: tree.name(node), in: ["label", "flag", "instead", "kind", "characters", "deprecated"]),
        ["name": .name("v:" + tree.name(node))])
    }
  }

  private func flag(_ node: NodeID, in index: Int) -> SchemaFlag? {
    let tree = trees[index]
    switch tree.value("name", of: node) {
    case "private": return .private
    case "specialCategory": return .specialCategory
    case "nonPublic": return .nonPublic
    case "structural": return .structural
    case "neutral": return .neutral
    case "file": return .file
    case "spelled":
      return tree.value("value", of: node).flatMap { SchemaFlag.Name(rawValue: $0) }.map { .spelled($0) }
    case "unconsented": return .unconsented
    case "audience":
      return tree.value("value", of: node).flatMap { SchemaFlag.Audience(rawValue: $0) }.map { .audience($0) }
    default: return nil
    }
  }

  private func expression(_ name: String, of node: NodeID, in index: Int) -> Withholding.Expression? {
    trees[index].attribute(name, of: node).map { Withholding.Expression(text: $0.value, span: $0.span) }
  }

  private mutating func reportValue(
    _ attribute: ElementTree.Attribute?, of node: NodeID, in index: Int, known: [String]
  ) {
    let value = attribute?.value ?? ""
    report(
      SchemaDiagnostics.invalidAnnotation, at: attribute?.span ?? trees[index].span(node),
      suggestion: EditDistance.nearest(to: value, in: known),
      [
        "name": .name("v:" + trees[index].name(node)), "value": .name(value),
        "known": .name(known.joined(separator: ", ")),
      ])
  }

  private func elements(of node: NodeID, in index: Int) -> [NodeID] {
    trees[index].children(node).filter { trees[index].kind($0) == .element }
  }

  /// The text with single blanks, as long texts are broken over lines in a schema.
  private func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// One language stands for the other while a text is there in one only.
  private func bilingual(_ texts: [String: String]) -> Bilingual? {
    guard let first = texts["de"] ?? texts["en"] else { return nil }
    return Bilingual(de: texts["de"] ?? first, en: texts["en"] ?? first)
  }
}
