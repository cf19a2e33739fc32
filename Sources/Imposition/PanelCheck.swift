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
          ImpositionDiagnostics.panelOverflow, at: panel.span, overflow: overflow(of: pages, by: surplus, in: document),
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

  /// What stands on a panel that takes more than one page.
  private static func overflow(
    of pages: [Page], by surplus: PanelOverflow, in document: LaidOutDocument
  ) -> TextOverflow {
    var texts: [SourceSpan] = []
    var characters = 0
    for page in pages {
      for case .glyphs(let run) in page.items {
        if let span = run.origins.catalogueSpan, !texts.contains(span) { texts.append(span) }
        for glyph in document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
          let bytes = document.text[Int(glyph.text.lowerBound)..<Int(glyph.text.upperBound)]
          characters += bytes.count { $0 & 0xC0 != 0x80 }
        }
      }
    }
    let available = pages[0].area.size.height
    return TextOverflow(
      kind: .lines, texts: texts, characters: characters, needed: (available + surplus.height).units,
      available: available.units)
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
