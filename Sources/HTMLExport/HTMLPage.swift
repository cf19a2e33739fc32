import Diagnostics
import Geometry
import Images
import Markup
import Styling

/// One page being written: the frame around the document's body, and its parts in order.
struct HTMLPage {
  let styled: StyledTree
  let base: SourceID
  let provider: any SourceProvider
  let options: HTMLOptions
  var out = HTMLText()
  var log = DiagnosticLog()
  /// The footnotes met so far, to be written at the end.
  var notes: [NodeID] = []
  /// The elements that are shown on every page of paper, once each, to be written at the end.
  private var furniture: [NodeID] = []
  /// The places with ids, for labels of controls.
  let places: [String: NodeID]

  var document: ElementTree { styled.document }

  init(_ styled: StyledTree, base: SourceID, provider: any SourceProvider, options: HTMLOptions) {
    self.styled = styled
    self.base = base
    self.provider = provider
    self.options = options
    var places: [String: NodeID] = [:]
    for index in 0..<styled.document.count {
      let node = NodeID(index: Int32(index))
      guard styled.document.kind(node) == .element, let id = styled.document.value("id", of: node) else { continue }
      if places[id] == nil { places[id] = node }
    }
    self.places = places
  }

  /// Writes the whole page.
  mutating func write() {
    guard let root = document.root else { return }
    out.raw("<!DOCTYPE html>\n")
    out.open("html", attributes(of: root))
    writeHead()
    if let body = document.children(root).first(where: { document.name($0) == "body" }) { writeBody(body) }
    out.raw("\n")
    out.close("html")
    out.raw("\n")
  }

  private mutating func writeHead() {
    out.raw("\n<head>\n<meta charset=\"utf-8\">\n<title>")
    out.characters((options.watermark.map { "\($0): " } ?? "") + HTMLChecks.title(of: document))
    out.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    for name in ["author", "description", "date"] {
      guard let content = meta(name), !content.isEmpty else { continue }
      out.open("meta", [("name", name), ("content", content)])
      out.raw("\n")
    }
    if !options.generator.isEmpty {
      out.open("meta", [("name", "generator"), ("content", options.generator)])
      out.raw("\n")
    }
    let sheet = WebStyle.first + authorStyles + WebStyle.last(rootSize: rootSize, isWide: hasRows)
    // Nothing in a style element may look like its end.
    out.raw("<style>\n" + sheet.split(separator: "</", omittingEmptySubsequences: false).joined(separator: "<\\/"))
    out.raw("</style>\n</head>\n")
  }

  /// The sheets of the template and the office.
  private var authorStyles: String {
    let own = WebStyleText.text(of: document, base: base, provider: provider, embed: embed)
    return own + (options.houseSheet.map { WebStyleText.text($0, provider: provider, embed: embed) } ?? "")
  }

  /// What stands for a file that a style sheet names; what cannot be embedded is reported beforehand.
  var embed: WebStyleText.Embed {
    let (base, provider) = (base, provider)
    return { reference, source, place in
      if DataURI.isOne(reference) { return DataURI(reference).flatMap { DataURI.text(embedding: $0.bytes) } }
      let file = try? provider.load(reference, from: source ?? base, at: place)
      return file.flatMap { DataURI.text(embedding: $0.bytes) }
    }
  }

  private func meta(_ name: String) -> String? {
    guard let root = document.root,
      let head = document.children(root).first(where: { document.name($0) == "head" })
    else { return nil }
    return document.children(head).first {
      document.name($0) == "meta" && document.value("name", of: $0) == name
    }.flatMap { document.value("content", of: $0) }
  }

  /// The size of text at the root in percent of what a reader has chosen, never below it.
  private var rootSize: Int {
    guard let root = document.root else { return 100 }
    return max(100, Int((styled.style(root).fontSize.points / 12 * 100).rounded()))
  }

  private var hasRows: Bool { styled.styles.contains { $0.display == .parallelRow } }

  // MARK: Body

  /// The body as landmarks: a header that begins it, the main part, a footer that ends it with what paper repeats on
  /// each page.
  private mutating func writeBody(_ body: NodeID) {
    out.open("body", attributes(of: body))
    out.raw("\n")
    for mark in options.marks {
      out.raw("<p class=\"v-mark\" lang=\"de\" dir=\"ltr\" role=\"note\">\(mark)</p>\n")
    }
    if let watermark = options.watermark {
      out.raw("<div class=\"v-watermark\" data-word=\"\(watermark)\" aria-hidden=\"true\"></div>\n")
    }
    var children = Array(document.children(body))
    let elements = children.filter { document.kind($0) == .element && isShown($0) }
    if let header = elements.first, document.name(header) == "header" {
      write(header)
      out.raw("\n")
      children.removeAll { $0 == header }
    }
    var footer: NodeID?
    if let last = elements.last, document.name(last) == "footer" {
      footer = last
      children.removeAll { $0 == last }
    }
    let hasMain = (0..<document.count).contains { index in
      let node = NodeID(index: Int32(index))
      return document.kind(node) == .element && document.namespace(node) == .xhtml && document.name(node) == "main"
    }
    if !hasMain { out.open("main") }
    for child in children { write(child) }
    writeNotes()
    if !hasMain { out.close("main") }
    writeFooter(footer)
    out.close("body")
  }

  private mutating func writeFooter(_ footer: NodeID?) {
    guard footer != nil || !furniture.isEmpty else { return }
    if let footer {
      out.open("footer", attributes(of: footer))
      writeChildren(of: footer)
    } else {
      out.open("footer")
    }
    for node in furniture {
      out.raw("\n")
      out.open("div", [("class", ((document.value("class", of: node) ?? "") + " v-furniture"))])
      writeChildren(of: node)
      out.close("div")
    }
    out.raw("\n")
    out.close("footer")
    out.raw("\n")
  }

  /// Keeps an element that paper repeats for the end; of several of one name the first one.
  private mutating func keep(_ node: NodeID, running name: String) {
    let isKnown = furniture.contains { styled.style($0).position == .running(name) }
    if !isKnown { furniture.append(node) }
  }

  /// Whether an element shows at all.
  func isShown(_ node: NodeID) -> Bool {
    switch styled.style(node).position {
    case .fixed, .running: false
    case .static, .relative, .absolute: styled.style(node).display != .none && !countsPages(node)
    }
  }

  /// Whether an element holds numbers of pages: then it goes with the words beside them.
  private func countsPages(_ node: NodeID) -> Bool {
    document.children(node).contains { child in
      guard document.kind(child) == .element else { return false }
      return [PseudoElement.before, .after].contains { pseudo in
        styled.style(pseudo, of: child)?.showsPageNumber == true
      }
    }
  }

  // MARK: Nodes

  /// Writes a node and what is inside.
  mutating func write(_ node: NodeID) {
    guard document.kind(node) == .element else { return out.characters(document.text(node)) }
    if case .running(let name) = styled.style(node).position { return keep(node, running: name) }
    guard isShown(node) else { return }
    switch document.namespace(node) {
    case .xhtml: writeElement(node)
    case .svg: writeDrawing(node)
    case .template: if document.name(node) == "qr" { writeCode(node) }
    default: break
    }
  }

  mutating func writeChildren(of node: NodeID) {
    for child in document.children(node) { write(child) }
  }

  private mutating func writeElement(_ node: NodeID) {
    let name = document.name(node)
    if styled.style(node).float == .footnote { return writeCall(of: node) }
    switch name {
    case "img": writeImage(node)
    case "input", "select", "textarea": writeControl(node)
    case "label": writeLabel(node)
    case "form":
      out.open("div", attributes(of: node))
      writeChildren(of: node)
      out.close("div")
    case "a": writeLink(node)
    case "abbr" where isSign(node):
      // A sign with a meaning: screen readers pass over the titles of abbreviations.
      out.open(
        "span", attributes(of: node) + [("role", "img"), ("aria-label", document.value("title", of: node) ?? "")])
      writeChildren(of: node)
      out.close("span")
    default:
      guard HTMLVocabulary.elements.contains(name) else {
        if !HTMLVocabulary.silent.contains(name) { return writeChildren(of: node) }
        if HTMLVocabulary.lost.contains(name) {
          log.report(
            Diagnostic(
              HTMLDiagnostics.leftOut, at: document.span(node), data: document.dataSpan(node), ["name": .name(name)]))
        }
        return
      }
      out.open(name, attributes(of: node))
      guard !HTMLVocabulary.void.contains(name) else { return }
      // A line break after the start tag of pre would be swallowed (HTML §13.1.2.5).
      if name == "pre", document.stringValue(node).hasPrefix("\n") { out.raw("\n") }
      writeChildren(of: node)
      out.close(name)
    }
  }

  private func isSign(_ node: NodeID) -> Bool {
    guard document.value("title", of: node)?.isEmpty == false else { return false }
    let text = document.stringValue(node)
    return !text.isEmpty && !text.contains { $0.isLetter || $0.isNumber }
  }

  private mutating func writeLink(_ node: NodeID) {
    let target = document.attribute("href", of: node)
    var attributes = attributes(of: node)
    if let target, !HTMLVocabulary.isLink(target.value) {
      log.report(
        Diagnostic(
          HTMLDiagnostics.deadLink, at: target.span ?? document.span(node), data: target.dataSpan,
          ["target": .value(target.value)]))
      attributes.removeAll { $0.name == "href" }
    }
    out.open("a", attributes)
    writeChildren(of: node)
    out.close("a")
  }

  /// The attributes of an XHTML element that a page has.
  func attributes(of node: NodeID) -> [(name: String, value: String)] {
    document.attributes(node).filter(HTMLVocabulary.takes).map { attribute in
      guard attribute.name == "style" else { return (attribute.name, attribute.value) }
      return ("style", WebStyleText.declarations(of: attribute, base: base, provider: provider, embed: embed))
    }
  }
}

extension ComputedStyle {
  /// Whether generated content shows a number of a page of this document.
  fileprivate var showsPageNumber: Bool {
    (content ?? []).contains { item in
      switch item {
      case .counter(let name, _), .counters(let name, separator: _, _):
        ["page", "pages", "-vordruck-group-pages"].contains(name)
      default: false
      }
    }
  }
}
