import Geometry
import Styling

/// One kind of page with used values: sheet, margins, page area (CSS Paged Media 3 §4, §5).
struct PageGeometry: Sendable {
  /// The computed page context.
  let style: PageStyle
  /// The margins.
  let margin: Edges<Length>
  /// The padding.
  let padding: Edges<Length>
  /// The page area: where content goes.
  let area: Rect

  init(_ style: PageStyle) {
    self.style = style
    let size = style.size
    margin = Edges(
      top: style.margin.top.resolved(against: size.height) ?? .zero,
      right: style.margin.right.resolved(against: size.width) ?? .zero,
      bottom: style.margin.bottom.resolved(against: size.height) ?? .zero,
      left: style.margin.left.resolved(against: size.width) ?? .zero)
    padding = Edges(
      top: style.style.padding.top.resolved(against: size.width),
      right: style.style.padding.right.resolved(against: size.width),
      bottom: style.style.padding.bottom.resolved(against: size.width),
      left: style.style.padding.left.resolved(against: size.width))
    let inset = margin + padding + style.style.borderWidth
    area = Rect(
      x: inset.left, y: inset.top, width: size.width - inset.horizontal, height: size.height - inset.vertical)
  }

  /// How far the medium reaches beyond the sheet.
  var slug: Length { style.bleed + (style.hasCropMarks || style.hasCrossMarks ? PrinterMarks.room : .zero) }

  /// The border box of the page context.
  var borderBox: Rect {
    Rect(
      x: margin.left, y: margin.top, width: style.size.width - margin.horizontal,
      height: style.size.height - margin.vertical)
  }
}

/// The page kinds of a document, each cascaded once.
struct PageGeometries {
  private let styles: PageStyles
  private var made: [PageStyles.Selector: Int] = [:]
  /// The kinds met so far.
  private(set) var all: [PageGeometry] = []

  init(_ styles: PageStyles) { self.styles = styles }

  /// The position of the kind of page that a selector describes.
  mutating func index(_ selector: PageStyles.Selector) -> Int {
    if let known = made[selector] { return known }
    all.append(PageGeometry(styles.resolve(selector)))
    made[selector] = all.count - 1
    return all.count - 1
  }
}
