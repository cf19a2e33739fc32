import Diagnostics
import Pages

/// The form fields of a document: their places on pages, and the tree that their names make (ISO 32000-1 §12.7.3.2).
struct FormTable {
  /// A place of a field.
  struct Widget {
    let page: Int
    let field: FormField
  }

  /// A node of the tree; one with widgets is a field that is filled in.
  struct Node {
    /// The part of the name.
    let name: String
    /// The full name.
    let path: String
    let parent: Int?
    var kids: [Int] = []
    /// The places in page order.
    var widgets: [Int] = []

    /// Whether the field and its only place are one object.
    var isMerged: Bool { widgets.count == 1 && kids.isEmpty }
  }

  private(set) var widgets: [Widget] = []
  private(set) var nodes: [Node] = []
  private(set) var roots: [Int] = []
  /// For each widget, its node.
  private(set) var nodeOfWidget: [Int] = []
  private var byElement: [StructureID: [Int]] = [:]

  init(_ pages: [Page]) {
    var byPath: [String: Int] = [:]
    for (page, contents) in pages.enumerated() {
      for field in contents.fields {
        let number = widgets.count
        widgets.append(Widget(page: page, field: field))
        byElement[field.element, default: []].append(number)
        var node: Int?
        var path = ""
        for part in field.name.split(separator: ".", omittingEmptySubsequences: false) {
          path += path.isEmpty ? String(part) : "." + part
          if let known = byPath[path] {
            node = known
            continue
          }
          nodes.append(Node(name: String(part), path: path, parent: node))
          if let node { nodes[node].kids.append(nodes.count - 1) } else { roots.append(nodes.count - 1) }
          byPath[path] = nodes.count - 1
          node = nodes.count - 1
        }
        let leaf = node ?? 0
        nodes[leaf].widgets.append(number)
        nodeOfWidget.append(leaf)
      }
    }
  }

  var isEmpty: Bool { widgets.isEmpty }

  /// The widgets of a Form element.
  func widgets(of element: StructureID) -> [Int] { byElement[element] ?? [] }

  /// The first field of a node that is filled in.
  func field(of node: Int) -> FormField? { nodes[node].widgets.first.map { widgets[$0].field } }

  /// The words for a field: those of all its places, each once.
  func label(of node: Int) -> String {
    var labels: [String] = []
    for widget in nodes[node].widgets where !labels.contains(widgets[widget].field.label) {
      labels.append(widgets[widget].field.label)
    }
    return labels.joined(separator: " / ")
  }

  /// The values of a field: what any of its places holds, each once.
  func values(of node: Int) -> [String] {
    var values: [String] = []
    for widget in nodes[node].widgets {
      for value in widgets[widget].field.values where !values.contains(value) { values.append(value) }
    }
    return values
  }

  // MARK: Rules

  /// Reports fields that readers could not tell apart or name.
  func check(in document: LaidOutDocument, _ violations: inout Violations) {
    let elements = document.structure.elements
    for widget in widgets {
      let field = widget.field
      let origin = field.origin
      if field.label.allSatisfy(\.isWhitespace) {
        violations.report(.fieldWithoutLabel, at: origin.span, data: origin.dataSpan, ["name": .name(field.name)])
      }
      if field.name.split(separator: ".", omittingEmptySubsequences: false).contains("") {
        violations.report(.malformedFieldName, at: origin.span, data: origin.dataSpan, ["name": .name(field.name)])
      }
      let position = Int(field.element.index)
      if !elements.indices.contains(position) || elements[position].role != .form {
        violations.report(.fieldOutsideElement, at: origin.span, ["page": .number(widget.page + 1)])
      }
    }
    for node in nodes where !node.widgets.isEmpty {
      let first = widgets[node.widgets[0]].field
      let isAlike = node.widgets.allSatisfy { first.agrees(with: widgets[$0].field) }
      guard !isAlike || !node.kids.isEmpty else { continue }
      let clash = node.widgets.first { !first.agrees(with: widgets[$0].field) } ?? node.widgets[0]
      let origin = widgets[clash].field.origin
      violations.report(.fieldNameTaken, at: origin.span, data: origin.dataSpan, ["name": .name(node.path)])
    }
  }
}

extension FormField {
  /// Whether two places may show one field: they take the same, and hold the same.
  fileprivate func agrees(with other: FormField) -> Bool {
    switch (kind, other.kind) {
    case (.radioButton, .radioButton), (.signature, .signature): true
    case (.checkBox(let state), .checkBox(let otherState)): state == otherState && values == other.values
    case (.text(let text), .text(let otherText)): text == otherText && values == other.values
    case (.choice(let choice), .choice(let otherChoice)):
      choice.options.map(\.value) == otherChoice.options.map(\.value) && choice.isList == otherChoice.isList
        && values == other.values
    default: false
    }
  }
}
