import Diagnostics
import Markup

/// Reads a fragment of XHTML into structured text by a list of what is allowed.
///
/// What only carries looks (`font`, `style`, Word's own elements) is dropped with a warning and its text stays; what
/// carries content of another kind (images, forms, scripts) is an error.
struct FragmentReader {
  private let tree: ElementTree
  private(set) var findings: [Diagnostic] = []

  private init(_ tree: ElementTree) { self.tree = tree }

  /// The blocks in an element.
  static func read(_ element: NodeID, of tree: ElementTree) -> (blocks: [RichNode], findings: [Diagnostic]) {
    var reader = FragmentReader(tree)
    let blocks = reader.blocks(of: element, depth: 0)
    return (blocks, reader.findings)
  }

  private static let blockNames: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table",
  ]
  private static let blockContainers: Set<String> = [
    "div", "section", "article", "center", "main", "header", "footer", "aside", "nav", "body", "html", "address", "dl",
    "dt", "dd", "caption", "pre",
  ]
  private static let refused: Set<String> = [
    "script", "style", "img", "picture", "svg", "math", "object", "embed", "iframe", "video", "audio", "canvas", "form",
    "input", "button", "select", "textarea", "head", "meta", "link", "base",
  ]
  /// Other names of what is allowed.
  private static let synonyms = ["b": "strong", "i": "em"]

  private func name(_ node: NodeID) -> String {
    let name = tree.name(node).lowercased()
    return Self.synonyms[name] ?? name
  }

  private func isForeign(_ node: NodeID) -> Bool {
    tree.namespace(node) != .none && tree.namespace(node) != .xhtml
  }

  // MARK: Blocks

  /// The blocks in an element; lines of text between them become paragraphs.
  private mutating func blocks(of parent: NodeID, depth: Int) -> [RichNode] {
    var blocks: [RichNode] = []
    var line: [RichNode] = []
    func flush() {
      if line.contains(where: { $0.plainText.contains { !$0.isWhitespace } }) {
        blocks.append(RichNode("p", at: line.first?.span, line))
      }
      line = []
    }
    for child in tree.children(parent) {
      if tree.kind(child) == .element, isBlock(child) {
        flush()
        blocks += block(child, depth: depth + 1)
      } else {
        line += inline(child, depth: depth + 1)
      }
    }
    flush()
    return blocks
  }

  private func isBlock(_ node: NodeID) -> Bool {
    guard !isForeign(node) else { return false }
    let name = name(node)
    return Self.blockNames.contains(name) || Self.blockContainers.contains(name)
      || ["li", "tr", "td", "th", "thead", "tbody", "tfoot"].contains(name)
  }

  private mutating func block(_ node: NodeID, depth: Int) -> [RichNode] {
    let span = tree.span(node)
    let name = name(node)
    guard depth < RichNode.depthLimit else {
      report(RichTextDiagnostics.tooDeep, span, ["limit": .number(RichNode.depthLimit)])
      return []
    }
    switch name {
    case "p", "h3", "h4", "h5", "h6":
      return [RichNode(name, at: span, attributes: attributes(of: node), inlines(of: node, depth: depth))]
    case "h1", "h2":
      report(RichTextDiagnostics.headingLevel, span, ["name": .name("<\(name)>")])
      return []
    case "ul", "ol": return [list(node, name, depth: depth)]
    case "blockquote":
      return [RichNode(name, at: span, attributes: attributes(of: node), blocks(of: node, depth: depth))]
    case "table": return table(node, depth: depth)
    case "li", "tr", "td", "th", "thead", "tbody", "tfoot":
      report(RichTextDiagnostics.misplaced, span, ["name": .name("<\(name)>")])
      return []
    default:
      report(RichTextDiagnostics.markupDropped, span, ["name": .name("<\(name)>")])
      return blocks(of: node, depth: depth)
    }
  }

  private mutating func list(_ node: NodeID, _ name: String, depth: Int) -> RichNode {
    var list = RichNode(
      name, at: tree.span(node), attributes: attributes(of: node, allowing: name == "ol" ? ["start"] : []))
    for child in tree.children(node) {
      guard tree.kind(child) == .element else {
        reportStrayText(child, in: node)
        continue
      }
      guard self.name(child) == "li", !isForeign(child) else {
        report(RichTextDiagnostics.misplaced, tree.span(child), ["name": .name("<\(tree.name(child))>")])
        continue
      }
      list.children.append(
        RichNode("li", at: tree.span(child), attributes: attributes(of: child), flow(of: child, depth: depth + 1)))
    }
    return list
  }

  /// Lines of text and blocks side by side.
  private mutating func flow(of parent: NodeID, depth: Int) -> [RichNode] {
    var result: [RichNode] = []
    for child in tree.children(parent) {
      if tree.kind(child) == .element, isBlock(child) {
        result += block(child, depth: depth + 1)
      } else {
        result += inline(child, depth: depth + 1)
      }
    }
    return result
  }

  // MARK: Tables

  private mutating func table(_ node: NodeID, depth: Int) -> [RichNode] {
    var before: [RichNode] = []
    var head: [RichNode] = []
    var body: [RichNode] = []
    for child in tree.children(node) {
      guard tree.kind(child) == .element else {
        reportStrayText(child, in: node)
        continue
      }
      switch name(child) {
      case "thead": head += rows(of: child, depth: depth + 1)
      case "tbody", "tfoot": body += rows(of: child, depth: depth + 1)
      case "tr": body += row(child, depth: depth + 1)
      case "caption":
        report(RichTextDiagnostics.markupDropped, tree.span(child), ["name": .name("<caption>")])
        before.append(RichNode("p", at: tree.span(child), inlines(of: child, depth: depth)))
      case "colgroup", "col": report(RichTextDiagnostics.markupDropped, tree.span(child), ["name": .name("<col>")])
      default:
        report(RichTextDiagnostics.misplaced, tree.span(child), ["name": .name("<\(tree.name(child))>")])
      }
    }
    // Rows of header cells at the top are the head, with or without the element.
    while head.isEmpty || !body.isEmpty, let first = body.first, first.children.allSatisfy({ $0.name == "th" }) {
      head.append(body.removeFirst())
    }
    var table = RichNode("table", at: tree.span(node), attributes: attributes(of: node))
    if !head.isEmpty { table.children.append(RichNode("thead", at: head[0].span, head)) }
    if !body.isEmpty { table.children.append(RichNode("tbody", at: body[0].span, body)) }
    return before + (table.children.isEmpty ? [] : [table])
  }

  private mutating func rows(of parent: NodeID, depth: Int) -> [RichNode] {
    _ = attributes(of: parent)
    return tree.children(parent).flatMap { child -> [RichNode] in
      guard tree.kind(child) == .element else { return [] }
      return row(child, depth: depth)
    }
  }

  private mutating func row(_ node: NodeID, depth: Int) -> [RichNode] {
    guard name(node) == "tr" else {
      report(RichTextDiagnostics.misplaced, tree.span(node), ["name": .name("<\(tree.name(node))>")])
      return []
    }
    _ = attributes(of: node)
    var cells: [RichNode] = []
    for child in tree.children(node) where tree.kind(child) == .element {
      let name = name(child)
      guard name == "th" || name == "td" else {
        report(RichTextDiagnostics.misplaced, tree.span(child), ["name": .name("<\(name)>")])
        continue
      }
      cells.append(
        RichNode(
          name, at: tree.span(child), attributes: attributes(of: child, allowing: ["class"]),
          cellContent(of: child, depth: depth)))
    }
    return cells.isEmpty ? [] : [RichNode("tr", at: tree.span(node), cells)]
  }

  /// The text of a cell; the paragraphs in which word processors wrap it become lines.
  private mutating func cellContent(of cell: NodeID, depth: Int) -> [RichNode] {
    var result: [RichNode] = []
    for child in tree.children(cell) {
      guard tree.kind(child) == .element, name(child) == "p" else {
        result += inline(child, depth: depth + 1)
        continue
      }
      _ = attributes(of: child)
      let line = inlines(of: child, depth: depth)
      if !line.isEmpty, result.contains(where: { $0.plainText.contains { !$0.isWhitespace } }) {
        result.append(RichNode("br", at: tree.span(child)))
      }
      result += line
    }
    return result
  }

  // MARK: Text

  private mutating func inlines(of parent: NodeID, depth: Int) -> [RichNode] {
    tree.children(parent).flatMap { inline($0, depth: depth + 1) }
  }

  private mutating func inline(_ node: NodeID, depth: Int) -> [RichNode] {
    if tree.kind(node) == .text { return [RichNode(text: tree.text(node), at: tree.span(node))] }
    let span = tree.span(node)
    let name = name(node)
    guard depth < RichNode.depthLimit else {
      report(RichTextDiagnostics.tooDeep, span, ["limit": .number(RichNode.depthLimit)])
      return []
    }
    if isForeign(node) {
      report(RichTextDiagnostics.markupDropped, span, ["name": .name(sourceName(node))])
      return inlines(of: node, depth: depth)
    }
    switch name {
    case "strong", "em":
      return [RichNode(name, at: span, attributes: attributes(of: node), inlines(of: node, depth: depth))]
    case "br": return [RichNode("br", at: span)]
    case "a": return link(node, depth: depth)
    case "span":
      let isMark = RichMark.reason(tree.value("class", of: node)) != nil
      let attributes = attributes(of: node, allowing: isMark ? ["class", "title"] : [])
      let children = inlines(of: node, depth: depth)
      return attributes.isEmpty ? children : [RichNode("span", at: span, attributes: attributes, children)]
    case _ where Self.refused.contains(name):
      report(RichTextDiagnostics.markupRefused, span, ["name": .name("<\(name)>")])
      return []
    case _ where isBlock(node):
      report(RichTextDiagnostics.misplaced, span, ["name": .name("<\(name)>")])
      return []
    default:
      report(RichTextDiagnostics.markupDropped, span, ["name": .name("<\(name)>")])
      return inlines(of: node, depth: depth)
    }
  }

  private mutating func link(_ node: NodeID, depth: Int) -> [RichNode] {
    var attributes = attributes(of: node, allowing: ["href"])
    let children = inlines(of: node, depth: depth)
    guard let target = attributes.first(where: { $0.name == "href" }) else { return children }
    guard RichNode.isSafe(link: target.value) else {
      report(
        RichTextDiagnostics.unsafeLink, tree.attribute("href", of: node)?.span, ["target": .value(target.value)])
      return children
    }
    attributes.sort { $0.name < $1.name }
    return [RichNode("a", at: tree.span(node), attributes: attributes, children)]
  }

  // MARK: Attributes

  /// The attributes that stay: the language and those named; the others are dropped with a warning.
  private mutating func attributes(
    of node: NodeID, allowing allowed: Set<String> = []
  ) -> [(name: String, value: String)] {
    var kept: [(name: String, value: String)] = []
    for attribute in tree.attributes(node) {
      if attribute.name == "lang", attribute.namespace == .xml || attribute.namespace == .none {
        if !kept.contains(where: { $0.name == "xml:lang" }) { kept.append((name: "xml:lang", value: attribute.value)) }
      } else if attribute.namespace == .none, allowed.contains(attribute.name), isSensible(attribute) {
        kept.append((name: attribute.name, value: attribute.value))
      } else if attribute.name == "colspan" || attribute.name == "rowspan", attribute.value != "1" {
        report(RichTextDiagnostics.markupRefused, attribute.span, ["name": .name(attribute.name)])
      } else if attribute.namespace != .none || attribute.name != "scope" {
        report(RichTextDiagnostics.attributeDropped, attribute.span, ["name": .name(attribute.name)])
      }
    }
    return kept
  }

  private func isSensible(_ attribute: ElementTree.Attribute) -> Bool {
    switch attribute.name {
    case "class":
      attribute.value == "align-right" || attribute.value == "align-center"
        || RichMark.reason(attribute.value) != nil
    case "start": Int(attribute.value) != nil
    default: true
    }
  }

  private mutating func reportStrayText(_ node: NodeID, in parent: NodeID) {
    guard tree.textBytes(node).contains(where: { $0 > 0x20 }) else { return }
    report(
      RichTextDiagnostics.misplaced, tree.span(node),
      ["name": .text(Bilingual(de: "Text in <\(tree.name(parent))>", en: "Text in <\(tree.name(parent))>"))])
  }

  /// `<o:p>` as it stands in the file.
  private func sourceName(_ node: NodeID) -> String { "<\(tree.name(node))> (\(tree.namespace(node)))" }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ span: SourceSpan?, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    findings.append(Diagnostic(definition, data: span, arguments))
  }
}
