package import Diagnostics
package import Markup

/// What a document says about its form: the format and the panels with their places.
package struct PanelPlan: Sendable {
  /// One panel of the document.
  package struct Panel: Sendable {
    /// Which one.
    package let name: PanelName
    /// The place of its name in the template.
    package let span: SourceSpan?
  }

  /// The format.
  package let format: PanelFormat
  /// The panels in document order.
  package let panels: [Panel]

  /// The name of the format as the document gives it; nil for a document without one.
  package static func formatName(of document: ElementTree) -> ElementTree.Attribute? {
    guard let root = document.root,
      let head = document.children(root).first(where: { document.name($0) == "head" })
    else { return nil }
    return document.children(head).first {
      document.name($0) == "meta" && document.value("name", of: $0) == "format"
    }.flatMap { document.attribute("content", of: $0) }
  }

  /// Reads and checks what the document says; nil for a document without format, or with one nobody knows.
  package init?(_ document: ElementTree, log: inout DiagnosticLog) {
    guard let name = Self.formatName(of: document) else { return nil }
    let formats = PanelFormat.allCases.map(\.rawValue)
    guard let format = PanelFormat(rawValue: name.value) else {
      log.report(
        Diagnostic(
          ImpositionDiagnostics.unknownFormat, at: name.span,
          suggestion: EditDistance.nearest(to: name.value, in: formats),
          ["format": .name(name.value), "known": .name(formats.joined(separator: ", "))]))
      return nil
    }
    self.format = format
    let known = PanelName.allCases.map(\.rawValue)
    var found: [Panel] = []
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, let attribute = document.attribute("data-panel", of: node) else {
        continue
      }
      let place = attribute.span ?? document.span(node)
      guard let panel = PanelName(rawValue: attribute.value) else {
        log.report(
          Diagnostic(
            ImpositionDiagnostics.unknownPanel, at: place,
            suggestion: EditDistance.nearest(to: attribute.value, in: known),
            ["panel": .name(attribute.value), "known": .name(known.joined(separator: ", "))]))
        continue
      }
      if found.contains(where: { $0.name == panel }) {
        log.report(
          Diagnostic(ImpositionDiagnostics.duplicatePanel, at: place, ["panel": .text(panel.label)]))
        continue
      }
      found.append(Panel(name: panel, span: place))
    }
    panels = found
    if !format.flows { checkCompleteness(at: name.span, log: &log) }
  }

  /// Each panel of the format must be there, no other may, and they should come in the order in which they are read.
  private func checkCompleteness(at place: SourceSpan?, log: inout DiagnosticLog) {
    let format = DiagnosticArgument.name(self.format.rawValue)
    for panel in self.format.panels where !panels.contains(where: { $0.name == panel }) {
      log.report(
        Diagnostic(
          ImpositionDiagnostics.missingPanel, at: place,
          ["panel": .text(panel.label), "name": .name(panel.rawValue), "format": format]))
    }
    for panel in panels where !self.format.panels.contains(panel.name) {
      log.report(
        Diagnostic(
          ImpositionDiagnostics.surplusPanel, at: panel.span,
          ["panel": .text(panel.name.label), "name": .name(panel.name.rawValue), "format": format]))
    }
    let order = panels.map(\.name).filter { self.format.panels.contains($0) }
    let wanted = self.format.panels.filter { order.contains($0) }
    if let (place, _) = zip(panels, zip(order, wanted)).first(where: { $1.0 != $1.1 }) {
      log.report(
        Diagnostic(
          ImpositionDiagnostics.panelOrder, at: place.span,
          [
            "panel": .text(place.name.label), "format": format,
            "order": .name(wanted.map(\.rawValue).joined(separator: ", ")),
          ]))
    }
  }
}
