import Diagnostics
import Images
import Markup
import Styling

// Images, drawings and codes: all of them inside the page.

extension HTMLPage {
  /// Reports files that style sheets name and that cannot be put into the page.
  mutating func checkFiles() {
    for reference in styled.imageReferences {
      _ = embedded(reference.source, from: reference.span?.source ?? base, at: reference.span)
    }
  }

  mutating func writeImage(_ node: NodeID) {
    let source = document.attribute("src", of: node)
    guard let source else { return }
    let place = source.span ?? document.span(node)
    guard let reference = embedded(source.value, from: source.dataSpan?.source ?? place?.source ?? base, at: place)
    else { return }
    // Only decoration has no words, and decoration is no image to screen readers.
    out.open("img", attributes(of: node) + [("src", reference)])
  }

  /// The reference to a file's own bytes; nil after reporting why there is none.
  private mutating func embedded(_ reference: String, from base: SourceID?, at place: SourceSpan?) -> String? {
    let bytes: [UInt8]?
    if DataURI.isOne(reference) {
      bytes = DataURI(reference)?.bytes
    } else {
      do throws(DiagnosticsError) {
        bytes = try provider.load(reference, from: base, at: place).bytes
      } catch {
        for diagnostic in error.diagnostics { log.report(diagnostic) }
        return nil
      }
    }
    if let bytes, !namesFiles(bytes), let text = DataURI.text(embedding: bytes) { return text }
    log.report(Diagnostic(HTMLDiagnostics.imageNotEmbedded, at: place, ["source": .name(shortened(reference))]))
    return nil
  }

  private func shortened(_ reference: String) -> String {
    DataURI.isOne(reference) ? String(reference.prefix(24)) + "…" : reference
  }

  /// Whether a drawing shows files of its own, which a browser would not load.
  private func namesFiles(_ bytes: [UInt8]) -> Bool {
    guard ImageReader.isDrawing(bytes) else { return false }
    var silent = DiagnosticLog()
    let file = SourceMap().add(name: "image.svg", bytes: bytes)
    guard let tree = MarkupReader.parse(file, log: &silent) else { return true }
    return (0..<tree.count).contains { index in
      let node = NodeID(index: Int32(index))
      guard tree.kind(node) == .element, tree.namespace(node) == .svg, ["image", "use"].contains(tree.name(node)) else {
        return false
      }
      return tree.attributes(node).contains { attribute in
        attribute.name == "href" && !DataURI.isOne(attribute.value) && !attribute.value.hasPrefix("#")
      }
    }
  }

  // MARK: Drawings

  /// Writes an outermost `svg` as an image with its words, or as decoration.
  mutating func writeDrawing(_ node: NodeID) {
    let words = HTMLChecks.alternative(of: node, document) ?? ""
    var attributes = drawingAttributes(of: node).filter { !["role", "aria-label", "aria-hidden"].contains($0.name) }
    attributes += words.isEmpty ? [("aria-hidden", "true")] : [("role", "img"), ("aria-label", words)]
    out.open("svg", attributes)
    for child in document.children(node) { writeInside(child) }
    out.close("svg")
  }

  private mutating func writeInside(_ node: NodeID) {
    guard document.kind(node) == .element else { return out.characters(document.text(node)) }
    guard document.namespace(node) == .svg, !HTMLVocabulary.refusedDrawing.contains(document.name(node)) else { return }
    out.open(document.name(node), drawingAttributes(of: node))
    for child in document.children(node) { writeInside(child) }
    out.close(document.name(node))
  }

  /// The attributes of an element of a drawing; files that it names become part of it.
  private mutating func drawingAttributes(of node: NodeID) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for attribute in document.attributes(node) {
      let name = attribute.name
      switch attribute.namespace {
      case .none where name.hasPrefix("on"): continue
      case .none where name == "href": break
      case .none:
        result.append((name, attribute.value))
        continue
      case .other("http://www.w3.org/1999/xlink") where name == "href": break
      case .xml where name == "lang":
        result.append(("lang", attribute.value))
        continue
      default: continue
      }
      if attribute.value.hasPrefix("#") {
        result.append(("href", attribute.value))
      } else if document.name(node) == "image" {
        let place = attribute.span ?? document.span(node)
        if let reference = embedded(attribute.value, from: place?.source ?? base, at: place) {
          result.append(("href", reference))
        }
      }
    }
    return result
  }

  // MARK: Codes

  /// Writes a QR code; an address is a link as well, since nobody photographs the screen that they are reading on.
  mutating func writeCode(_ node: NodeID) {
    guard let code = options.codes[node] else { return }
    let value = document.value("value", of: node) ?? ""
    let isAddress = HTMLVocabulary.isLink(value) && !value.hasPrefix("#")
    if isAddress { out.open("a", [("href", value), ("class", "v-qr-link")]) }
    var attributes = attributes(of: node).filter { ["id", "class", "style"].contains($0.name) }
    attributes += [
      ("role", "img"), ("aria-label", document.value("alt", of: node) ?? ""),
      ("viewBox", "0 0 \(code.side) \(code.side)"),
      ("width", document.value("size", of: node) ?? "25mm"), ("height", document.value("size", of: node) ?? "25mm"),
      ("shape-rendering", "crispEdges"),
    ]
    out.open("svg", attributes)
    out.raw("<path fill=\"#fff\" d=\"M0 0h\(code.side)v\(code.side)H0z\"/><path fill=\"#000\" d=\"\(code.path)\"/>")
    out.close("svg")
    if isAddress { out.close("a") }
  }
}
