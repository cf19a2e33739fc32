package import Diagnostics
package import Markup

/// Where a document says its author style sheets are.
package enum StyleSources {
  /// One style sheet of the document.
  package enum Source: Sendable {
    /// `<link rel="stylesheet" href media>`.
    case link(href: String, media: String, span: SourceSpan?)
    /// `<style media>`.
    case inline(StyleText, media: String)
  }

  /// The style sheets in document order; those for other media than print are left out.
  package static func find(in document: ElementTree) -> [Source] {
    var sources: [Source] = []
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, document.namespace(node) == .xhtml else { continue }
      switch document.name(node) {
      case "style":
        let text = text(of: node, in: document)
        append(.inline(text, media: document.value("media", of: node) ?? ""), to: &sources)
      case "link":
        let words = document.value("rel", of: node)?.asciiLowercased.split(separator: " ") ?? []
        guard words.contains("stylesheet"), !words.contains("alternate"),
          let href = document.attribute("href", of: node)
        else { continue }
        let media = document.value("media", of: node) ?? ""
        append(.link(href: href.value, media: media, span: href.span ?? document.span(node)), to: &sources)
      default: break
      }
    }
    return sources
  }

  /// Reads all of a document's style sheets in order; links go through the provider.
  package static func sheets(
    of document: ElementTree, base: SourceID?, provider: any SourceProvider, log: inout DiagnosticLog
  ) -> [StyleSheet] {
    var sheets: [StyleSheet] = []
    for source in find(in: document) {
      switch source {
      case .inline(let text, _): sheets.append(.parse(text, provider: provider, log: &log))
      case .link(let href, _, let span):
        do {
          let file = try provider.load(href, from: base, at: span)
          sheets.append(.parse(file, provider: provider, log: &log))
        } catch {
          for diagnostic in error.diagnostics { log.report(diagnostic) }
        }
      }
    }
    return sheets
  }

  private static func text(of node: NodeID, in document: ElementTree) -> StyleText {
    let children = Array(document.children(node))
    let bytes = children.flatMap { document.textBytes($0) }
    guard children.count == 1 else { return StyleText(bytes: bytes, base: document.span(node)) }
    return StyleText(bytes: bytes, base: document.span(children[0])) { document.place(of: $0, in: children[0]) }
  }

  private static func append(_ source: Source, to sources: inout [Source]) {
    let media: String
    let span: SourceSpan?
    switch source {
    case .link(_, let text, let place): (media, span) = (text, place)
    case .inline(let text, let query): (media, span) = (query, text.base)
    }
    let text = StyleText(bytes: Array(media.utf8), base: span)
    var log = DiagnosticLog()
    let query = ComponentParser.parse(text, log: &log)
    if MediaQuery.appliesToPrint(query, in: text, log: &log) { sources.append(source) }
  }
}
