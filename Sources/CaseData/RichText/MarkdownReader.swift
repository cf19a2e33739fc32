import CCMarkGFM
import Diagnostics

/// Reads Markdown (CommonMark with tables) into structured text through cmark-gfm.
///
/// HTML inside Markdown is not passed on. The headings of a text are moved so that its highest level becomes `h3`:
/// where in the document it stands, and so which levels are above it, only the template knows.
struct MarkdownReader {
  private let lines: [Int]
  private let bytes: [UInt8]
  private let place: (Range<Int>) -> SourceSpan?
  private(set) var findings: [Diagnostic] = []
  private var topLevel = 1

  private init(_ text: String, place: @escaping (Range<Int>) -> SourceSpan?) {
    bytes = Array(text.utf8)
    self.place = place
    var lines = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { lines.append(offset + 1) }
    self.lines = lines
  }

  /// The blocks of a text and what cannot be carried over.
  ///
  /// - Parameter place: The source of a stretch of the text, given in UTF-8 offsets.
  static func read(
    _ text: String, place: @escaping (Range<Int>) -> SourceSpan?
  ) -> (blocks: [RichNode], findings: [Diagnostic]) {
    _ = isRegistered
    var reader = MarkdownReader(text, place: place)
    guard let parser = unsafe cmark_parser_new(0) else { return ([], []) }
    defer { unsafe cmark_parser_free(parser) }
    if let table = unsafe cmark_find_syntax_extension("table") {
      unsafe cmark_parser_attach_syntax_extension(parser, table)
    }
    unsafe reader.bytes.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let document = unsafe cmark_parser_finish(parser) else { return ([], []) }
    defer { unsafe cmark_node_free(document) }
    reader.topLevel = unsafe reader.highestHeading(document)
    let blocks = unsafe reader.blocks(of: document, depth: 0)
    return (blocks, reader.findings)
  }

  /// Registers the library's extensions, once for the process.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  // MARK: Blocks

  private typealias Node = OpaquePointer

  private mutating func blocks(of parent: Node, depth: Int) -> [RichNode] {
    var blocks: [RichNode] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      unsafe blocks += block(node, depth: depth + 1)
      unsafe next = cmark_node_next(node)
    }
    return blocks
  }

  private mutating func block(_ node: Node, depth: Int) -> [RichNode] {
    let span = unsafe span(of: node)
    guard depth < RichNode.depthLimit else {
      report(RichTextDiagnostics.tooDeep, span, ["limit": .number(RichNode.depthLimit)])
      return []
    }
    switch unsafe type(of: node) {
    case "paragraph": return [RichNode("p", at: span, unsafe inlines(of: node, in: span, depth: depth))]
    case "heading":
      let level = unsafe Int(cmark_node_get_heading_level(node)) - topLevel + 3
      if level > 6 { report(RichTextDiagnostics.tooManyHeadingLevels, span) }
      return [RichNode("h\(min(level, 6))", at: span, unsafe inlines(of: node, in: span, depth: depth))]
    case "block_quote": return [RichNode("blockquote", at: span, unsafe blocks(of: node, depth: depth))]
    case "list": return [unsafe list(node, span, depth: depth)]
    case "table": return [unsafe table(node, span, depth: depth)]
    case "code_block":
      report(RichTextDiagnostics.markupDropped, span, ["name": .text(Self.code)])
      let text = unsafe literal(node)
      return [RichNode("p", at: span, [RichNode(text: text, at: span)])]
    case "thematic_break":
      report(RichTextDiagnostics.markupDropped, span, ["name": .text(Self.rule)])
      return []
    case "html_block":
      let text = unsafe literal(node)
      if !text.hasPrefix("<!--") {
        report(RichTextDiagnostics.markupRefused, span, ["name": .name(Self.tag(in: text))])
      }
      return []
    default: return unsafe blocks(of: node, depth: depth)
    }
  }

  private mutating func list(_ node: Node, _ span: SourceSpan?, depth: Int) -> RichNode {
    let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let isTight = unsafe cmark_node_get_list_tight(node) != 0
    let start = unsafe Int(cmark_node_get_list_start(node))
    var items: [RichNode] = []
    var next = unsafe cmark_node_first_child(node)
    while let item = unsafe next {
      let blocks = unsafe blocks(of: item, depth: depth + 1)
      // A tight list has its text directly in the item, as in HTML.
      let children = isTight ? blocks.flatMap { $0.name == "p" ? $0.children : [$0] } : blocks
      items.append(RichNode("li", at: unsafe self.span(of: item), children))
      unsafe next = cmark_node_next(item)
    }
    let attributes = isOrdered && start != 1 ? [(name: "start", value: String(start))] : []
    return RichNode(isOrdered ? "ol" : "ul", at: span, attributes: attributes, items)
  }

  private mutating func table(_ node: Node, _ span: SourceSpan?, depth: Int) -> RichNode {
    let columns = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    let alignments = unsafe cmark_gfm_extensions_get_table_alignments(node)
    var head: [RichNode] = []
    var body: [RichNode] = []
    var nextRow = unsafe cmark_node_first_child(node)
    while let row = unsafe nextRow {
      let isHeader = unsafe cmark_gfm_extensions_get_table_row_is_header(row) != 0
      var cells: [RichNode] = []
      var nextCell = unsafe cmark_node_first_child(row)
      while let cell = unsafe nextCell {
        let cellSpan = unsafe self.span(of: cell)
        let letter = unsafe cells.count < columns ? alignments.map { unsafe $0[cells.count] } : nil
        let alignment = letter == UInt8(ascii: "r") ? "right" : letter == UInt8(ascii: "c") ? "center" : nil
        cells.append(
          RichNode(
            isHeader ? "th" : "td", at: cellSpan,
            attributes: alignment.map { [(name: "class", value: "align-" + $0)] } ?? [],
            unsafe inlines(of: cell, in: cellSpan, depth: depth)))
        unsafe nextCell = cmark_node_next(cell)
      }
      let row = RichNode("tr", at: unsafe self.span(of: row), cells)
      if isHeader { head.append(row) } else { body.append(row) }
      unsafe nextRow = cmark_node_next(nextRow)
    }
    var parts = [RichNode("thead", at: head.first?.span, head)]
    if !body.isEmpty { parts.append(RichNode("tbody", at: body.first?.span, body)) }
    return RichNode("table", at: span, parts)
  }

  // MARK: Text

  private mutating func inlines(of parent: Node, in block: SourceSpan?, depth: Int) -> [RichNode] {
    var result: [RichNode] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      unsafe result += inline(node, in: block, depth: depth + 1)
      unsafe next = cmark_node_next(node)
    }
    return result
  }

  private mutating func inline(_ node: Node, in block: SourceSpan?, depth: Int) -> [RichNode] {
    guard depth < RichNode.depthLimit else {
      report(RichTextDiagnostics.tooDeep, block, ["limit": .number(RichNode.depthLimit)])
      return []
    }
    switch unsafe type(of: node) {
    case "text":
      let text = unsafe literal(node)
      return [RichNode(text: text, at: unsafe textSpan(of: node, text) ?? block)]
    case "softbreak": return [RichNode(text: " ", at: nil)]
    case "linebreak": return [RichNode("br", at: block)]
    case "emph": return [RichNode("em", at: block, unsafe inlines(of: node, in: block, depth: depth))]
    case "strong": return [RichNode("strong", at: block, unsafe inlines(of: node, in: block, depth: depth))]
    case "link": return unsafe link(node, in: block, depth: depth)
    case "code":
      let text = unsafe literal(node)
      report(RichTextDiagnostics.markupDropped, block, ["name": .text(Self.code)])
      return [RichNode(text: text, at: unsafe textSpan(of: node, text) ?? block)]
    case "image":
      report(RichTextDiagnostics.markupRefused, block, ["name": .text(Bilingual(de: "Ein Bild", en: "An image"))])
      return []
    case "html_inline":
      let text = unsafe literal(node)
      if text.hasPrefix("<!--") || text.hasPrefix("</") { return [] }
      let tag = Self.tag(in: text)
      if tag == "<br>" { return [RichNode("br", at: block)] }
      report(RichTextDiagnostics.markupDropped, unsafe textSpan(of: node, text) ?? block, ["name": .name(tag)])
      return []
    default: return unsafe inlines(of: node, in: block, depth: depth)
    }
  }

  private mutating func link(_ node: Node, in block: SourceSpan?, depth: Int) -> [RichNode] {
    let target = unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? ""
    let children = unsafe inlines(of: node, in: block, depth: depth)
    if RichMark.reason(ofTarget: target) != nil {
      let title = unsafe cmark_node_get_title(node).map { unsafe String(cString: $0) } ?? ""
      return [
        RichNode(
          "span", at: block,
          attributes: [(name: "class", value: String(target.dropLast()))]
            + (title.isEmpty ? [] : [(name: "title", value: title)]), children)
      ]
    }
    guard RichNode.isSafe(link: target) else {
      report(RichTextDiagnostics.unsafeLink, block, ["target": .value(target)])
      return children
    }
    return [RichNode("a", at: block, attributes: [(name: "href", value: target)], children)]
  }

  // MARK: Nodes of the library

  private func highestHeading(_ document: Node) -> Int {
    var highest = 7
    guard let iterator = unsafe cmark_iter_new(document) else { return 1 }
    defer { unsafe cmark_iter_free(iterator) }
    while unsafe cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      if let node = unsafe cmark_iter_get_node(iterator), unsafe type(of: node) == "heading" {
        unsafe highest = min(highest, Int(cmark_node_get_heading_level(node)))
      }
    }
    return highest == 7 ? 1 : highest
  }

  private func type(of node: Node) -> String {
    unsafe cmark_node_get_type_string(node).map { unsafe String(cString: $0) } ?? ""
  }

  private func literal(_ node: Node) -> String {
    unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
  }

  // MARK: Places

  /// The place of a block; lines and columns count from one, columns in bytes, the end is included.
  private func span(of node: Node) -> SourceSpan? {
    guard
      let start = unsafe offset(line: Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
    else { return place(0..<0) }
    let end = unsafe offset(line: Int(cmark_node_get_end_line(node)), Int(cmark_node_get_end_column(node)))
    return place(start..<max(start, (end ?? start - 1) + 1))
  }

  /// The place of a text, if the library's position holds: inside quotations and lists its columns are off.
  private func textSpan(of node: Node, _ text: String) -> SourceSpan? {
    let line = unsafe Int(cmark_node_get_start_line(node))
    guard line >= 1, line <= lines.count, !text.isEmpty else { return nil }
    let start = lines[line - 1]
    let end = line < lines.count ? lines[line] : bytes.count
    let wanted = Array(text.utf8)
    let guess = unsafe max(start, start + Int(cmark_node_get_start_column(node)) - 1)
    for offset in [guess] + Array(start..<max(start, end - wanted.count + 1))
    where offset + wanted.count <= bytes.count && bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
      return place(offset..<offset + wanted.count)
    }
    return nil
  }

  private func offset(line: Int, _ column: Int) -> Int? {
    guard line >= 1, line <= lines.count else { return nil }
    return min(bytes.count, lines[line - 1] + max(0, column - 1))
  }

  // MARK: Reports

  private static let code = Bilingual(de: "Die Auszeichnung als Programmtext", en: "The mark-up as code")
  private static let rule = Bilingual(de: "Eine Trennlinie", en: "A rule")

  /// `<font color="red">` as `<font>`.
  private static func tag(in text: String) -> String {
    let name = text.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" }
    return "<\(name.lowercased())>"
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ span: SourceSpan?, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    findings.append(Diagnostic(definition, data: span, arguments))
  }
}
