import Diagnostics
import Pages

extension ProofRule {
  /// An image for each topic.
  package static let l10 = ProofRule(
    "L10", id: "easy.l10-image", sources: "B N I", .layout,
    message: Bilingual(
      de: "Zur Überschrift „{words}“ gibt es kein Bild.", en: "There is no image for the heading “{words}”."),
    fix: Bilingual(
      de: "Setzen Sie ein Bild mit Alternativtext neben den Text.",
      en: "Put an image with alternative text beside the text."),
    why: Bilingual(
      de: "Bilder zeigen, worum es geht, auch wenn man ein Wort nicht kennt. Dasselbe Bild heißt immer dasselbe.",
      en: "Images show what it is about, even where a word is unknown. The same image always means the same."),
    wrong: "Überschrift ohne Bild", right: "Überschrift mit Bild", check: nil,
    measure: { pages, run in
      let tree = pages.document.structure
      var open: StructureID?
      var hasFigure = false
      // The title of the document has its topics below it.
      func finish() {
        guard let heading = open, !hasFigure, tree[heading].role.headingLevel ?? 1 > 1 else { return }
        run.report(pages.blocks.first { $0.id == heading }?.lines.first)
      }
      func visit(_ id: StructureID) {
        if tree[id].role.headingLevel != nil {
          finish()
          open = id
          hasFigure = false
        }
        if tree[id].role == .figure { hasFigure = true }
        for case .element(let kid) in tree[id].kids { visit(kid) }
      }
      if !tree.elements.isEmpty { visit(StructureID(index: 0)) }
      finish()
    })

  /// Page numbers.
  package static let l11 = ProofRule(
    "L11", id: "easy.l11-page-number", sources: "I", .layout,
    message: Bilingual(de: "Seite {page} hat keine Seitenzahl.", en: "Page {page} has no page number."),
    fix: Bilingual(
      de: "Schreiben Sie „Seite 2 von 4“ in die Fußzeile (shared:page-number.xml).",
      en: "Write “Seite 2 von 4” into the foot (shared:page-number.xml)."),
    why: Bilingual(
      de: "Wer Blätter in der Hand hat, will wissen, ob alle da sind.",
      en: "Who holds sheets in the hand wants to know whether all are there."),
    wrong: "vier Seiten ohne Zahl", right: "Seite 2 von 4", check: nil,
    measure: { pages, run in
      guard pages.document.pages.count > 1 else { return }
      for page in pages.document.pages.indices where !pages.numberedPages.contains(page) {
        // The line gives the number of the page.
        guard let line = pages.lines.first(where: { $0.page == page }) else { continue }
        run.report(line)
        break
      }
    })
}
