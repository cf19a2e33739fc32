import Diagnostics
import Markup
import Styling

/// What an accessible page must have, checked on the document.
struct HTMLChecks {
  static func run(_ styled: StyledTree, log: inout DiagnosticLog) {
    let document = styled.document
    if (styled.languages.first ?? "").isEmpty {
      log.report(Diagnostic(HTMLDiagnostics.languageMissing, at: document.root.flatMap { document.span($0) }))
    }
    if title(of: document).isEmpty {
      log.report(Diagnostic(HTMLDiagnostics.titleMissing, at: document.root.flatMap { document.span($0) }))
    }
    var level = 0
    var hasMainHeading = false
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element else { continue }
      if document.namespace(node) == .xhtml, let next = headingLevel(document.name(node)) {
        if next > level + 1, styled.style(node).display != .none {
          log.report(
            Diagnostic(
              HTMLDiagnostics.headingSkipped, at: document.span(node), data: document.dataSpan(node),
              ["before": .number(level), "level": .number(next)]))
        }
        level = next
        hasMainHeading = hasMainHeading || next == 1
      }
      if isImage(node, document), alternative(of: node, document) == nil {
        log.report(
          Diagnostic(
            HTMLDiagnostics.imageWithoutAlternative, at: document.span(node), data: document.dataSpan(node)))
      }
    }
    if !hasMainHeading, level == 0 {
      log.report(Diagnostic(HTMLDiagnostics.headingMissing, at: document.root.flatMap { document.span($0) }))
    }
  }

  /// The title of a document, white space collapsed.
  static func title(of document: ElementTree) -> String {
    guard let root = document.root,
      let head = document.children(root).first(where: { document.name($0) == "head" }),
      let title = document.children(head).first(where: { document.name($0) == "title" })
    else { return "" }
    return document.stringValue(title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The alternative text of an image: "" for decoration, nil when nothing is said (HTML §4.8.3, SVG AAM 1 §8).
  static func alternative(of node: NodeID, _ document: ElementTree) -> String? {
    switch document.namespace(node) {
    case .svg:
      let role = document.value("role", of: node)
      if role == "presentation" || role == "none" || document.value("aria-hidden", of: node) == "true" { return "" }
      let title = document.children(node).first { document.kind($0) == .element && document.name($0) == "title" }
      let words = document.value("aria-label", of: node) ?? title.map { document.stringValue($0) }
      let text = words?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return text?.isEmpty == true ? nil : text
    case .template: return document.value("alt", of: node).flatMap { $0.isEmpty ? nil : $0 }
    default: return document.value("alt", of: node)
    }
  }

  private static func isImage(_ node: NodeID, _ document: ElementTree) -> Bool {
    switch document.namespace(node) {
    case .xhtml: document.name(node) == "img"
    case .template: document.name(node) == "qr"
    // Drawings inside drawings are parts of them.
    case .svg: document.name(node) == "svg" && document.parent(node).map { document.namespace($0) != .svg } ?? true
    default: false
    }
  }

  private static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue, (1...6).contains(level)
    else { return nil }
    return level
  }
}
