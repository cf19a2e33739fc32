import Catalogues
import Diagnostics
package import Geometry
import Pages
import Typography

/// Where the texts of the catalogues stand on the pages of a document.
package struct TextPlaces: Sendable {
  /// One place of a text.
  package struct Place: Hashable, Sendable {
    /// The page, counted from one.
    package let page: Int
    /// The area around the letters, from the upper left corner of the medium.
    package let area: Rect
  }

  /// The places by the keys of the texts, in the order of the pages.
  private var places: [String: [Place]] = [:]

  /// Finds the texts on the pages; what stands in one piece is one place.
  init(_ document: LaidOutDocument, fonts: FontLibrary, _ catalogues: CatalogueSet) {
    let units = catalogues.unitsByPlace
    for (index, page) in document.pages.enumerated() {
      var maps = [Transform.translation(x: -page.medium.minX.points, y: -page.medium.minY.points)]
      var unit: SourceSpan?
      for item in page.items {
        switch item {
        case .pushTransform(let transform): maps.append(maps[maps.count - 1].after(transform))
        case .popTransform: maps.removeLast()
        case .glyphs(let run):
          defer { unit = run.origins.catalogueSpan }
          guard let span = run.origins.catalogueSpan, let key = units[span]?.unit.key,
            let area = Self.area(of: run, document, fonts).map({ maps[maps.count - 1].bounds(of: $0) })
          else { continue }
          if span == unit, let last = places[key]?.last, last.page == index + 1 {
            places[key]?.removeLast()
            places[key]?.append(Place(page: last.page, area: last.area.union(area)))
          } else {
            places[key, default: []].append(Place(page: index + 1, area: area))
          }
        default: break
        }
      }
    }
  }

  /// The places of a text; none when the pages do not show it.
  package func places(of key: String) -> [Place] { places[key] ?? [] }

  /// The area around a run: from the ascenders to the descenders of its face; nil without glyphs.
  private static func area(of run: GlyphRun, _ document: LaidOutDocument, _ fonts: FontLibrary) -> Rect? {
    let glyphs = document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)]
    let face = fonts.face(run.face)
    func scaled(_ units: Int) -> Length { Length(units: run.size.units * units / face.unitsPerEm) }
    guard let left = glyphs.map(\.x).min(),
      let right = glyphs.map({ $0.x + scaled(face.advance(glyph: $0.glyph)) }).max()
    else { return nil }
    let ascent = scaled(face.metrics.ascender)
    return Rect(
      x: run.origin.x + left, y: run.origin.y - ascent, width: right - left,
      height: ascent + scaled(abs(face.metrics.descender)))
  }
}
