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
    // Whoever reads the sheets hears about media queries nobody understands.
    var unheard = DiagnosticLog()
    return find(in: document, log: &unheard)
  }

  /// The style sheets of the page in document order, those for other media included; drawings keep theirs.
  static func everything(in document: ElementTree) -> [Source] {
    (0..<document.count).map { NodeID(index: Int32($0)) }.compactMap { node in
      guard document.kind(node) == .element, document.namespace(node) == .xhtml else { return nil }
      let media = document.value("media", of: node) ?? ""
      if document.name(node) == "style" { return .inline(text(of: node, in: document), media: media) }
      let words = document.value("rel", of: node)?.asciiLowercased.split(separator: " ") ?? []
      guard document.name(node) == "link", words.contains("stylesheet"), !words.contains("alternate"),
        let href = document.attribute("href", of: node)
      else { return nil }
      return .link(href: href.value, media: media, span: href.span ?? document.span(node))
    }
  }

  private static func find(in document: ElementTree, log: inout DiagnosticLog) -> [Source] {
    var sources: [Source] = []
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element else { continue }
      let isDrawing = document.namespace(node) == .svg
      guard isDrawing || document.namespace(node) == .xhtml else { continue }
      let media = document.attribute("media", of: node)
      switch document.name(node) {
      case "style":
        guard appliesToPrint(media, log: &log) else { continue }
        sources.append(.inline(text(of: node, in: document), media: media?.value ?? ""))
      case "link" where !isDrawing:
        let words = document.value("rel", of: node)?.asciiLowercased.split(separator: " ") ?? []
        guard words.contains("stylesheet"), !words.contains("alternate"),
          let href = document.attribute("href", of: node), appliesToPrint(media, log: &log)
        else { continue }
        sources.append(
          .link(href: href.value, media: media?.value ?? "", span: href.span ?? document.span(node)))
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
    for source in find(in: document, log: &log) {
      switch source {
      case .inline(let text, let media):
        sheets.append(.parse(text, provider: provider, log: &log).restricted(to: condition(media)))
      case .link(let href, let media, let span):
        do {
          let file = try provider.load(href, from: base, at: span)
          sheets.append(.parse(file, provider: provider, log: &log).restricted(to: condition(media)))
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

  private static func appliesToPrint(_ media: ElementTree.Attribute?, log: inout DiagnosticLog) -> Bool {
    guard let media else { return true }
    let text = StyleText(media)
    return MediaQuery.mayApply(ComponentParser.parse(text, log: &log), in: text, log: &log)
  }

  /// What a `media` attribute asks of the page; whoever found the sheet has reported what is unknown.
  private static func condition(_ media: String) -> MediaCondition? {
    var silent = DiagnosticLog()
    let text = StyleText(bytes: Array(media.utf8), base: nil)
    return MediaQuery.condition(ComponentParser.parse(text, log: &silent), in: text, log: &silent)
  }
}
