package import Diagnostics

/// A part of a folded sheet or a card, by the name that `data-panel` gives it.
///
/// The raw values are the page names of style sheets, too: `@page front { … }`.
package enum PanelName: String, CaseIterable, Sendable {
  /// What lies on top when the sheet is folded: the title.
  case front
  /// The inner pages in the order in which they lie beside each other when the sheet is open.
  case inner1 = "inner-1"
  case inner2 = "inner-2"
  case inner3 = "inner-3"
  /// The outer page beside the back: the one folded in (letter fold) or the last one unfolded (accordion fold).
  case flap
  /// The back when the sheet is folded: imprint and address.
  case back

  /// What people call it.
  package var label: Bilingual {
    switch self {
    case .front: Bilingual(de: "Vorderseite", en: "Front")
    case .inner1: Bilingual(de: "Innenseite 1", en: "Inner page 1")
    case .inner2: Bilingual(de: "Innenseite 2", en: "Inner page 2")
    case .inner3: Bilingual(de: "Innenseite 3", en: "Inner page 3")
    case .flap: Bilingual(de: "Klappseite", en: "Flap")
    case .back: Bilingual(de: "Rückseite", en: "Back")
    }
  }
}
