import Diagnostics
package import Markup

/// Reads the text of XHTML, of templates and of documents made from them: blocks by their elements.
package struct MarkupTextReader {
  private let tree: ElementTree
  private var text = CheckedText()
  private var open: TextBlock?
  /// The tables that are being read, the innermost last.
  private var tables: [TextTable] = []

  private static let headings = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]
  private static let labels: Set<String> = [
    "td", "th", "caption", "figcaption", "label", "legend", "dt", "option", "button", "summary",
  ]
  private static let paragraphs: Set<String> = [
    "p", "div", "section", "article", "aside", "main", "header", "footer", "nav", "body", "blockquote", "dd", "ul",
    "ol", "dl",
    "table", "tr", "thead", "tbody", "tfoot", "figure", "fieldset", "form", "hgroup",
  ]
  private static let verbatim: Set<String> = ["pre", "address"]
  /// Elements whose text is not prose.
  private static let skipped: Set<String> = [
    "head", "script", "style", "template", "svg", "textarea", "select", "math",
  ]

  private init(_ tree: ElementTree) { self.tree = tree }

  /// The text of a document or template, or of one element.
  package static func read(_ tree: ElementTree, from root: NodeID? = nil) -> CheckedText {
    var reader = MarkupTextReader(tree)
    reader.text.hasMarkup = true
    reader.text.isWholeDocument = root == nil && tree.root.map { tree.name($0) } == "html"
    if let root = root ?? tree.root { reader.walk(root, kind: .paragraph, isGerman: true, group: -1, marks: Marks()) }
    reader.close()
    return reader.text
  }

  /// What surrounds a piece of text inside its block.
  private struct Marks {
    var emphases: [TextBlock.Emphasis] = []
    var value: ValueType?
    var isReported = false
  }

  private mutating func close() {
    if let block = open, block.text.contains(where: { $0 > 0x20 }) { text.blocks.append(block) }
    open = nil
  }

  private mutating func walk(_ node: NodeID, kind: TextBlock.Kind, isGerman: Bool, group: Int, marks: Marks) {
    if tree.kind(node) == .text { return add(node, kind: kind, isGerman: isGerman, group: group, marks: marks) }
    let isXHTML = tree.namespace(node) == .xhtml
    let name = isXHTML ? tree.name(node) : ""
    if Self.skipped.contains(name) || tree.namespace(node) == .svg { return }
    if tree.value("aria-hidden", of: node) == "true" { return }
    let language = tree.value("lang", of: node)
    let german = language.map(Self.isGerman) ?? isGerman
    if name == "br" { return lineBreak() }
    var inner = marks
    inner.value = value(node, name) ?? marks.value
    inner.emphases += emphases(node, name)
    if tree.value("data-speech", of: node) == "reported" { inner.isReported = true }
    guard let block = blockKind(node, name, around: kind) else {
      if tree.namespace(node) == .template, tree.firstChild(node) == nil {
        return placeholder(node, kind, german, group, marks)
      }
      for child in tree.children(node) { walk(child, kind: kind, isGerman: german, group: group, marks: inner) }
      return
    }
    close()
    if name == "table" { tables.append(TextTable()) }
    if name == "tr", !tables.isEmpty { tables[tables.count - 1].rows.append([]) }
    let firstBlock = text.blocks.count
    let own = name == "ul" || name == "ol" || name == "p" || name == "dl" ? Int(node.index) : group
    for child in tree.children(node) { walk(child, kind: block, isGerman: german, group: own, marks: inner) }
    close()
    if name == "td" || name == "th" { addCell(node, from: firstBlock) }
    if name == "table", let table = tables.popLast() { text.tables.append(table) }
  }

  /// Notes where in its table a cell stands, and which block it holds.
  private mutating func addCell(_ node: NodeID, from firstBlock: Int) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    func span(_ name: String) -> Int { tree.value(name, of: node).flatMap { Int($0) } ?? 1 }
    if span("rowspan") > 1 { tables[table].spansRows = true }
    let column = tables[table].columns
    let block = text.blocks.count == firstBlock + 1 ? firstBlock : nil
    tables[table].rows[row].append(TextTable.Cell(block: block, column: column, width: max(1, span("colspan"))))
  }

  private func blockKind(_ node: NodeID, _ name: String, around: TextBlock.Kind) -> TextBlock.Kind? {
    if let level = Self.headings[name] { return .heading(level) }
    if name == "li" { return .listItem }
    if Self.labels.contains(name) { return .label }
    if Self.verbatim.contains(name) || tree.value("class", of: node)?.split(separator: " ").contains("address") == true
    {
      return .verbatim
    }
    guard Self.paragraphs.contains(name) else { return nil }
    // A paragraph inside an item, a cell or an address is a part of it.
    switch around {
    case .listItem, .label, .verbatim: return around
    default: return .paragraph
    }
  }

  private func value(_ node: NodeID, _ name: String) -> ValueType? {
    if let declared = tree.value("data-type", of: node) { return ValueType(rawValue: declared) ?? .value }
    if name == "a", let href = tree.value("href", of: node) {
      if href.hasPrefix("tel:") { return .phone }
      if href.hasPrefix("mailto:") { return .address }
    }
    switch name {
    case "time": return .date
    // `bdi` holds names and other values of the data, which are as they are.
    case "bdi", "code", "kbd", "samp", "data", "var": return .value
    default: return nil
    }
  }

  private func emphases(_ node: NodeID, _ name: String) -> [TextBlock.Emphasis] {
    switch name {
    case "strong", "b": [.bold]
    case "em", "i", "cite", "dfn": [.italic]
    case "u", "ins": [.underlined]
    case "a": [.link]
    default: []
    }
  }

  private mutating func add(_ node: NodeID, kind: TextBlock.Kind, isGerman: Bool, group: Int, marks: Marks) {
    let bytes = tree.textBytes(node)
    if open == nil {
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      open = TextBlock(kind: kind)
      open?.isGerman = isGerman
      open?.group = group
      open?.isReported = marks.isReported
    }
    let start = open?.text.count ?? 0
    let span = tree.span(node)
    let dataSpan = tree.dataSpan(node)
    let isVerbatim = (dataSpan ?? span).map { Int($0.length) == bytes.count } ?? false
    open?.append(bytes, span: span, dataSpan: dataSpan, isVerbatim: isVerbatim)
    let range = start..<(open?.text.count ?? start)
    // A word in another language inside a German sentence is a name or a quotation.
    let value = marks.value ?? (open?.isGerman == true && !isGerman ? .value : nil)
    if let value {
      open?.values.append((range, value))
    } else if tree.dataSpan(node) != nil, bytes.contains(where: { (0x30...0x39).contains($0) }), bytes.count <= 40 {
      // A printed value of the case data: a date, an amount, a number.
      open?.values.append((range, .value))
    }
    for emphasis in marks.emphases { open?.emphases.append((range, emphasis)) }
  }

  private mutating func lineBreak() { open?.append([0x0A]) }

  /// A value of the case data or a fact in a template that has not been filled in.
  private mutating func placeholder(
    _ node: NodeID, _ kind: TextBlock.Kind, _ isGerman: Bool, _ group: Int, _ marks: Marks
  ) {
    guard ["value-of", "fact", "text"].contains(tree.name(node)) else { return }
    if open == nil {
      open = TextBlock(kind: kind)
      open?.isGerman = isGerman
      open?.group = group
    }
    let start = open?.text.count ?? 0
    open?.append(Array("X".utf8), span: tree.span(node), isVerbatim: false)
    open?.values.append((start..<start + 1, .value))
  }

  /// Whether a language is one that the rules know: German in any form.
  package static func isGerman(_ tag: String) -> Bool {
    tag.lowercased().split(separator: "-").first == "de"
  }
}
