import Geometry
import Pages
import Typography

/// The word MUSTER across every page: whoever finds the sheet knows that nobody is meant.
///
/// It is drawn as outlines in an artefact, so that it is neither read aloud nor copied between the lines. It lies above the page
/// as a thin veil: backgrounds cannot hide it, and what is below keeps its contrast, for text and ground darken together.
struct SampleMark {
  /// The word.
  static let word = "MUSTER"

  private static let veil = Color(red: 0, green: 0, blue: 0, alpha: 26)
  /// The outlines of the letters with the place of each on the line, in font units, y upwards.
  private let outline: [(glyph: GlyphOutline, x: Double)]
  private let width: Double
  private let height: Double

  /// Takes the word's outlines from the boldest sans-serif face.
  init(fonts: FontLibrary) {
    let selection = fonts.selection(
      families: ["Noto Sans", "sans-serif"], weight: 700, isItalic: false, language: "de", script: "Latn")
    let id = selection.face(for: ["M"]) ?? selection.faces[0]
    let face = fonts.face(id)
    var pen = 0.0
    var outline: [(GlyphOutline, Double)] = []
    for scalar in Self.word.unicodeScalars {
      guard let glyph = face.nominalGlyph(scalar) else { continue }
      outline.append((face.outline(glyph: glyph), pen))
      pen += Double(face.advance(glyph: glyph))
    }
    self.outline = outline
    width = pen
    height = Double(fonts.metrics(id).capHeight)
  }

  /// The document with the mark on each page, and in its title for those who hear it.
  func marking(_ document: LaidOutDocument) -> LaidOutDocument {
    var document = document
    for index in document.pages.indices {
      let path = path(on: document.pages[index].size)
      document.pages[index].items += [.begin(.artifact(.pagination)), .fill(path, Self.veil), .end]
    }
    document.metadata.title = "\(Self.word): \(document.metadata.title)"
    return document
  }

  /// The word along the diagonal that rises to the right, as large as the page allows.
  private func path(on size: Size) -> Path {
    let (pageWidth, pageHeight) = (size.width.points, size.height.points)
    let diagonal = (pageWidth * pageWidth + pageHeight * pageHeight).squareRoot()
    let (cosine, sine) = (pageWidth / diagonal, pageHeight / diagonal)
    let scale = min(diagonal * 0.65 / width, min(pageWidth, pageHeight) * 0.3 / height)
    let turned = Transform(
      a: cosine * scale, b: -sine * scale, c: -sine * scale, d: -cosine * scale, e: pageWidth / 2, f: pageHeight / 2)
    var segments: [Path.Segment] = []
    for (glyph, x) in outline {
      func point(_ glyphX: Float, _ glyphY: Float) -> Point {
        let place = turned.apply(x: Double(glyphX) + x - width / 2, y: Double(glyphY) - height / 2)
        return Point(x: .points(place.x), y: .points(place.y))
      }
      for segment in glyph.segments {
        switch segment {
        case .move(let x, let y): segments.append(.move(point(x, y)))
        case .line(let x, let y): segments.append(.line(point(x, y)))
        case .curve(let x1, let y1, let x2, let y2, let x, let y):
          segments.append(.curve(point(x1, y1), point(x2, y2), point(x, y)))
        case .close: segments.append(.close)
        }
      }
    }
    return Path(segments)
  }
}
