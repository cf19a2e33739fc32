import Diagnostics
import Markup

/// Looks in what remains for what was taken out.
struct RemainingNames {
  let removed: [RemovedValue]

  /// The shortest text that is looked for; initials and numbers occur everywhere.
  private static let shortest = 4

  /// A finding for each place at which a removed value, or the last word of one, still stands.
  func findings(in tree: DataTree) -> [Diagnostic] {
    var values: [String: RemovedValue] = [:]
    var names: [String: RemovedValue] = [:]
    var order: [String] = []
    for value in removed.flatMap(parts(of:)) {
      let text = value.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard text.count >= Self.shortest, value.isPersonal || text.contains(" "), values[text] == nil else { continue }
      values[text] = value
      order.append(text)
      if value.isPersonal, text.split(separator: " ").count < 5,
        let last = text.split(separator: " ").last.map(String.init), last != text,
        last.count >= Self.shortest,
        Self.isName(last), names[last] == nil
      {
        names[last] = value
      }
    }
    guard !order.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    visit(tree.root, tree) { text, node in
      for value in order.sorted() {
        guard let source = values[value] else { continue }
        // Another item may well have the same title as a whole; within a text it tells what the other part is about.
        if !source.isPersonal, text == value { continue }
        if Self.occurs(value, in: text) {
          findings.append(finding(AudienceDiagnostics.remains, value, source, node, tree))
        } else if let last = value.split(separator: " ").last.map(String.init), names[last] != nil,
          Self.occurs(last, in: text)
        {
          findings.append(finding(AudienceDiagnostics.nameRemains, last, source, node, tree))
        }
      }
    }
    return findings
  }

  /// The parts of a personal value between commas: "Erika Muster, Bergstraße 4" tells a name and an address.
  private func parts(of value: RemovedValue) -> [RemovedValue] {
    guard value.isPersonal, value.text.contains(",") else { return [value] }
    return value.text.split(separator: ",").map {
      RemovedValue(
        text: String($0.drop { $0.isWhitespace }), label: value.label, span: value.span, isPersonal: true)
    }
  }

  private func finding(
    _ definition: DiagnosticDefinition, _ value: String, _ source: RemovedValue, _ node: DataTree.Node, _ tree: DataTree
  ) -> Diagnostic {
    var finding = Diagnostic(
      definition, data: tree.span(node), path: tree.path(node), ["value": .value(value), "label": .text(source.label)])
    finding.trace = [
      TracePoint(Bilingual(de: "vertraulich ist er hier", en: "it is private here"), at: nil, data: source.span)
    ]
    return finding
  }

  /// Calls for the text of every element that has some of its own.
  ///
  /// A paragraph counts as one text: a name may be partly in italics.
  private func visit(_ node: DataTree.Node, _ tree: DataTree, _ body: (String, DataTree.Node) -> Void) {
    let hasText = tree.children(of: node).contains { tree.kind($0) == .text }
    if hasText {
      let text = tree.stringValue(node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      body(text, node)
    } else {
      for child in tree.elements(of: node) { visit(child, tree, body) }
    }
  }

  /// Whether a text stands in another as whole words.
  static func occurs(_ value: String, in text: String) -> Bool {
    var remaining = text[...]
    while let range = remaining.firstRange(of: value) {
      let rest = text[range.upperBound...].drop { $0 == "s" }
      let isGenitive = rest.startIndex != range.upperBound && !(rest.first.map(isWordPart) ?? false)
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      if !Self.isWordPart(before), isGenitive || !Self.isWordPart(after) { return true }
      remaining = text[range.upperBound...]
    }
    return false
  }

  /// Whether a word may be a family name; GmbH and KG are none.
  private static func isName(_ word: String) -> Bool {
    word.first?.isUppercase == true && (word.contains("-") || word.count(where: \.isUppercase) == 1)
  }

  private static func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
