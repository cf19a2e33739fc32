package import Geometry

/// The forms that a leaflet can take, by the names that `<meta name="format">` gives them.
package enum PanelFormat: String, CaseIterable, Sendable {
  /// DIN lang, six panels, letter fold: the panel that is folded in is 3 mm narrower.
  case letterFold = "dl6wickel"
  /// DIN lang, six panels, accordion fold: thirds of A4.
  case accordionFold = "dl6leporello"
  /// DIN lang, four panels, folded once.
  case singleFold = "dl4"
  /// A booklet of A5 pages on folded A4 sheets.
  case booklet = "a5booklet"
  /// A4 pages that are not folded.
  case a4
  /// A5 pages that are not folded.
  case a5
  /// A card of two sides, 105 × 148 mm.
  case card = "a6"

  /// How pages become sheets.
  enum Arrangement {
    /// One sheet with a row of panels on either side, from left to right where text runs from left to right.
    case folded(outside: [PanelName], inside: [PanelName])
    /// Sheets folded once and put into each other.
    case booklet
    /// One page after the other; so many of the same, columns by rows, fit on an office's sheet.
    case cards(columns: Int, rows: Int)
  }

  /// How pages become sheets.
  var arrangement: Arrangement {
    switch self {
    case .letterFold, .accordionFold:
      .folded(outside: [.flap, .back, .front], inside: [.inner1, .inner2, .inner3])
    case .singleFold: .folded(outside: [.back, .front], inside: [.inner1, .inner2])
    case .booklet: .booklet
    case .a4: .cards(columns: 1, rows: 1)
    case .a5: .cards(columns: 2, rows: 1)
    case .card: .cards(columns: 2, rows: 2)
    }
  }

  /// Whether text runs on from page to page as far as it reaches; else each panel is one page.
  package var flows: Bool {
    switch self {
    case .booklet, .a4, .a5: true
    case .letterFold, .accordionFold, .singleFold, .card: false
    }
  }

  /// The panels in the order in which they are read; where text flows, those that have a page of their own.
  package var panels: [PanelName] {
    switch self {
    case .letterFold, .accordionFold: [.front, .inner1, .inner2, .inner3, .flap, .back]
    case .singleFold: [.front, .inner1, .inner2, .back]
    case .booklet, .card: [.front, .back]
    case .a4, .a5: []
    }
  }

  /// The panel with what closes a leaflet, notes of the program included; nil where text flows on.
  var last: PanelName? { panels.last }

  /// The size of a page in millimetres; nil for the page of no panel.
  func millimetres(of panel: PanelName?) -> (width: Double, height: Double) {
    switch self {
    case .letterFold: (panel == .inner3 || panel == .flap ? 97 : 100, 210)
    case .accordionFold, .singleFold: (99, 210)
    case .booklet, .a5: (148, 210)
    case .a4: (210, 297)
    case .card: (105, 148)
    }
  }

  /// The size of a page; nil for the page of no panel.
  package func size(of panel: PanelName?) -> Size {
    let size = millimetres(of: panel)
    return Size(width: .millimetres(size.width), height: .millimetres(size.height))
  }

  /// The margins in millimetres that a page has unless its template says otherwise.
  var margins: (block: Double, inline: Double) {
    switch self {
    case .letterFold, .accordionFold, .singleFold, .card: (11, 9)
    case .booklet, .a5: (16, 16)
    case .a4: (22, 26)
    }
  }
}
