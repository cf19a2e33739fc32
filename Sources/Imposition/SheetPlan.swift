package import Geometry

/// Where each page goes on the sheets: pure arithmetic, in the coordinates of the paper.
package struct SheetPlan: Sendable {
  /// How far print reaches beyond what is cut, in millimetres.
  static let bleedMillimetres = 3.0
  /// How far print reaches beyond what is cut.
  static let bleed = Length.millimetres(bleedMillimetres)

  /// A page on a side of a sheet.
  package struct Place: Sendable {
    /// The page, from zero in reading order.
    package let page: Int
    /// The area that it takes.
    package let frame: Rect
    /// Whether the same page stands on this side already.
    package let isCopy: Bool
  }

  /// One side of a sheet.
  package struct Side: Sendable {
    /// The pages in reading order.
    package var places: [Place] = []
    /// Where it is folded: distances from the left edge.
    package var folds: [Length] = []
  }

  /// The paper.
  package let paper: Size
  /// What is left when the sheet is cut, and within it the edges of further cuts between copies.
  package let trim: Rect
  /// The distances from the left edge at which copies are cut apart.
  package let columnCuts: [Length]
  /// The distances from the upper edge at which copies are cut apart.
  package let rowCuts: [Length]
  /// The sides in the order in which they are printed: front of the first sheet, its back, front of the second.
  package let sides: [Side]

  /// Arranges pages, known by the names of their panels, for a printer.
  ///
  /// - Parameter pages: The names of the pages in reading order; nil for a page of no panel.
  package init(
    _ format: PanelFormat, _ kind: ImpositionKind, pages: [PanelName?], isRightToLeft: Bool
  ) {
    let sheet: Size
    var rows = 1
    var columns = 1
    switch format.arrangement {
    case .folded(let outside, _):
      sheet = Size(
        width: outside.reduce(.zero) { $0 + format.size(of: $1).width }, height: format.size(of: nil).height)
    case .booklet:
      sheet = Size(width: format.size(of: nil).width * 2, height: format.size(of: nil).height)
    case .cards(let across, let down):
      if kind == .office { (columns, rows) = (across, down) }
      let page = format.size(of: nil)
      sheet = Size(width: page.width * columns, height: page.height * rows)
    }
    paper = kind == .office ? Self.officePaper(for: sheet) : sheet
    let trim = Rect(
      x: (paper.width - sheet.width) / 2, y: (paper.height - sheet.height) / 2, width: sheet.width,
      height: sheet.height)
    self.trim = trim
    columnCuts = (1..<max(columns, 1)).map { trim.minX + sheet.width.scaled(by: $0, over: columns) }
    rowCuts = (1..<max(rows, 1)).map { trim.minY + sheet.height.scaled(by: $0, over: rows) }

    var sides: [Side]
    switch format.arrangement {
    case .folded(let outside, let inside):
      sides = [outside, inside].map { Self.row($0, format, pages: pages, in: trim) }
    case .booklet: sides = Self.booklet(pages.count, coverBack: pages.last == .some(.back), in: trim)
    case .cards:
      sides = pages.indices.map { page in
        var side = Side()
        for row in 0..<rows {
          for column in 0..<columns {
            let size = format.size(of: nil)
            let frame = Rect(
              x: trim.minX + size.width * column, y: trim.minY + size.height * row, width: size.width,
              height: size.height)
            side.places.append(Place(page: page, frame: frame, isCopy: row + column > 0))
          }
        }
        return side
      }
    }
    self.sides = isRightToLeft ? sides.map { Self.mirrored($0, in: trim) } : sides
  }

  /// The number of pages of a booklet: whole sheets of four.
  package static func bookletPages(_ count: Int) -> Int { max(4, (count + 3) / 4 * 4) }

  /// A4, lying where the sheet is no higher than that: then nothing is cut off at the top and bottom.
  private static func officePaper(for sheet: Size) -> Size {
    let (short, long) = (Length.millimetres(210), Length.millimetres(297))
    return sheet.height > short ? Size(width: short, height: long) : Size(width: long, height: short)
  }

  /// Panels beside each other, folded between them.
  private static func row(
    _ panels: [PanelName], _ format: PanelFormat, pages: [PanelName?], in trim: Rect
  ) -> Side {
    var side = Side()
    var x = trim.minX
    for panel in panels {
      if x > trim.minX { side.folds.append(x) }
      let size = format.size(of: panel)
      if let page = pages.firstIndex(of: panel) {
        side.places.append(
          Place(page: page, frame: Rect(x: x, y: trim.minY, width: size.width, height: size.height), isCopy: false))
      }
      x += size.width
    }
    side.places.sort { $0.page < $1.page }
    return side
  }

  /// Sheets folded once and put into each other: with 8 pages 8·1, 2·7, 6·3, 4·5.
  ///
  /// Blank pages come at the end, or before a back that is to be the cover.
  private static func booklet(_ count: Int, coverBack: Bool, in trim: Rect) -> [Side] {
    let total = bookletPages(count)
    let half = trim.size.width / 2
    func page(_ number: Int) -> Int? {
      if coverBack { return number == total ? count - 1 : number < count ? number - 1 : nil }
      return number <= count ? number - 1 : nil
    }
    return (0..<total / 2).map { index in
      let low = index + 1
      let high = total - index
      // Outer sides carry the higher page at the left, inner sides the lower one.
      let numbers = index.isMultiple(of: 2) ? (high, low) : (low, high)
      var side = Side(folds: [trim.minX + half])
      for (number, x) in [(numbers.0, trim.minX), (numbers.1, trim.minX + half)] {
        guard let page = page(number) else { continue }
        let frame = Rect(x: x, y: trim.minY, width: half, height: trim.size.height)
        side.places.append(Place(page: page, frame: frame, isCopy: false))
      }
      side.places.sort { $0.page < $1.page }
      return side
    }
  }

  /// The same side for a script that runs the other way.
  private static func mirrored(_ side: Side, in trim: Rect) -> Side {
    Side(
      places: side.places.map { place in
        var frame = place.frame
        frame.origin.x = trim.minX + trim.maxX - place.frame.maxX
        return Place(page: place.page, frame: frame, isCopy: place.isCopy)
      },
      folds: side.folds.map { trim.minX + trim.maxX - $0 }.sorted())
  }

  /// Whether the second side is printed by turning the sheet over its short edge; else over its long one.
  package var turnsOverShortEdge: Bool { paper.width > paper.height }
}
