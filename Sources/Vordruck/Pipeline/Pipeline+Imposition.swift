import Diagnostics
import Imposition
import Pages

extension Pipeline {
  /// Holds pages against the panels of their format and arranges them on sheets where sheets are wanted.
  ///
  /// What is wrong goes into the log; the pages then stay as they are.
  func imposed(
    _ document: LaidOutDocument, _ panels: PanelPlan?, afterErrors: Bool, log: inout DiagnosticLog
  ) -> LaidOutDocument {
    let kind = request.imposition
    guard let panels else {
      if kind != .screen, !afterErrors {
        log.report(Diagnostic(ImpositionDiagnostics.noFormat, ["template": .name(request.template)]))
      }
      return document
    }
    var findings = DiagnosticLog()
    PanelCheck.run(document, panels, log: &findings)
    // A draft for the screen shows what is too much on further pages; a sheet has no room for it.
    log.append(request.isDraft && kind == .screen ? findings.capped(at: .warning) : findings)
    guard kind != .screen else { return document }
    if request.fill == .fillable { log.report(Diagnostic(ImpositionDiagnostics.fieldsOnPaper)) }
    guard !afterErrors, !log.hasErrors else { return document }
    let names = document.pages.map { PanelName(rawValue: $0.name) }
    let plan = SheetPlan(
      panels.format, kind, pages: names, isRightToLeft: document.metadata.isRightToLeft)
    EdgeCheck.run(document, plan, kind, log: &log)
    report(plan, panels.format, pages: names.count, log: &log)
    return Imposer.impose(document, plan, kind)
  }

  private func report(_ plan: SheetPlan, _ format: PanelFormat, pages: Int, log: inout DiagnosticLog) {
    if format == .booklet {
      let full = SheetPlan.bookletPages(pages)
      if full > pages {
        log.report(
          Diagnostic(
            ImpositionDiagnostics.blankPages,
            [
              "count": .number(pages), "blank": .number(full - pages), "full": .number(full),
              "less": .number(max(full - 4, 4)),
            ]))
      }
    }
    guard request.imposition == .office else { return }
    let sheets = (plan.sides.count + 1) / 2
    let edge =
      plan.turnsOverShortEdge ? Bilingual(de: "kurze", en: "short") : Bilingual(de: "lange", en: "long")
    log.report(
      Diagnostic(
        ImpositionDiagnostics.howToPrint,
        [
          "sheets": .text(Bilingual(de: "\(sheets) Blatt", en: sheets == 1 ? "1 sheet" : "\(sheets) sheets")),
          "edge": .text(edge),
        ]))
  }
}
