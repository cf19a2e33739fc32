package import Diagnostics
import Geometry
package import Pages

/// Holds the pages that layout made against the panels: each panel is one page, and nothing stands beside them.
package enum PanelCheck {
  /// Reports panels that are too full and content outside panels; formats in which text flows have neither.
  package static func run(_ document: LaidOutDocument, _ plan: PanelPlan, log: inout DiagnosticLog) {
    guard !plan.format.flows else { return }
    for panel in plan.panels where plan.format.panels.contains(panel.name) {
      let pages = document.pages.filter { $0.name == panel.name.rawValue }
      guard pages.count > 1 else { continue }
      let surplus = PanelOverflow(pages)
      log.report(
        Diagnostic(
          ImpositionDiagnostics.panelOverflow, at: panel.span,
          [
            "panel": .text(panel.name.label), "lines": .text(surplus.lineCount),
            "height": .number(surplus.wholeMillimetres),
          ]))
    }
    let names = plan.format.panels.map(\.rawValue) + [PanelSheet.gapList]
    for page in document.pages where !names.contains(page.name) {
      log.report(
        Diagnostic(
          ImpositionDiagnostics.outsidePanel, at: place(of: page, in: document),
          ["format": .name(plan.format.rawValue)]))
    }
  }

  /// The place in the template of the first content of a page.
  private static func place(of page: Page, in document: LaidOutDocument) -> SourceSpan? {
    for item in page.items {
      if case .begin(.content(let slot)) = item {
        return document.structure[document.structure.slots[Int(slot.index)]].origin
      }
    }
    return nil
  }
}
