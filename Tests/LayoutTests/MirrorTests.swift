import Geometry
import Pages
import Testing
import Typography

@testable import Layout

/// Documents laid out from left to right and from right to left are mirror images, box by box.
///
/// Text is ASCII, so a line's words keep their order in both; its ends are mirrored. Pieces are compared within two
/// units of rounding (1/512 pt).
@Suite struct MirrorTests {
  /// A document of `Tests/Fixtures/mirror/documents.txt`: `# name`, a line of CSS, and the body.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let css: String
    let body: String

    var testDescription: String { name }
  }

  static let cases: [Case] = {
    guard let bytes = InlineTestFiles.bytes("Tests/Fixtures/mirror/documents.txt") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "# ").map { section in
      let lines = section.split(separator: "\n", omittingEmptySubsequences: true)
      return Case(
        name: String(lines[0]), css: String(lines[1]), body: lines.dropFirst(2).joined(separator: "\n"))
    }
  }()

  /// Something drawn: what it is, and where.
  private struct Piece: Hashable, Comparable {
    let page: Int
    let what: String
    let top: Int
    let bottom: Int
    let left: Int
    let right: Int

    static func < (first: Self, second: Self) -> Bool {
      (first.page, first.what, first.top, first.left, first.right, first.bottom)
        < (second.page, second.what, second.top, second.left, second.right, second.bottom)
    }

    func mirrored(in width: Int) -> Piece {
      Piece(page: page, what: what, top: top, bottom: bottom, left: width - right, right: width - left)
    }

    func isNear(_ other: Piece) -> Bool {
      page == other.page && what == other.what && abs(top - other.top) <= 2 && abs(bottom - other.bottom) <= 2
        && abs(left - other.left) <= 2 && abs(right - other.right) <= 2
    }
  }

  @Test func thereAreThirty() { #expect(Self.cases.count >= 30) }

  @Test(arguments: cases)
  func isTheMirrorImage(_ testCase: Case) throws {
    let css = "ul, ol, dl, dd, blockquote { margin: 0; padding: 0 } " + testCase.css
    let pieces = try ["ltr", "rtl"].map { direction in
      let document = try LayoutDocument(testCase.body, css: css, html: "lang=\"en\" dir=\"\(direction)\"")
      #expect(document.findings == (testCase.name == "overflow to the end" ? ["layout.line-overflow"] : []))
      return Self.pieces(document.document)
    }
    let width = document(width: 200)
    let expected = pieces[0].map { $0.mirrored(in: width) }.sorted()
    let found = pieces[1].sorted()
    #expect(expected.count == found.count && !found.isEmpty)
    var rest = found
    for piece in expected {
      if let index = rest.firstIndex(where: piece.isNear) {
        rest.remove(at: index)
      } else {
        Issue.record(
          "no mirror image of \(piece.mirrored(in: width)), there are \(rest.filter { $0.what == piece.what })")
      }
    }
  }

  private func document(width: Double) -> Int { Int(Length.points(width).units) }

  private static func pieces(_ document: LaidOutDocument) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ page: Int, _ what: String, _ rect: Rect) {
      pieces.append(
        Piece(
          page: page, what: what, top: Int(rect.minY.units), bottom: Int(rect.maxY.units), left: Int(rect.minX.units),
          right: Int(rect.maxX.units)))
    }
    for (number, page) in document.pages.enumerated() {
      // The runs of a line in one scope are one piece: their order is that of the words.
      var line: (what: String, rect: Rect)?
      func endLine() {
        if let line { add(number, line.what, line.rect) }
        line = nil
      }
      for item in page.items {
        switch item {
        case .glyphs(let run):
          guard let extent = extent(run, document) else { continue }
          if let open = line, open.rect.minY == extent.minY {
            line = (open.what, open.rect.union(extent))
          } else {
            endLine()
            line = ("text", extent)
          }
        case .begin, .end: endLine()
        case .fill(let path, let color):
          if let bounds = path.bounds { add(number, "fill \(color)", bounds) }
        case .stroke(let path, let stroke):
          if let bounds = path.bounds { add(number, "stroke \(stroke.color) \(stroke.width)", bounds) }
        default: break
        }
      }
      endLine()
    }
    return pieces
  }

  /// From the first to the last glyph of a run; nil when it holds nothing but white space.
  private static func extent(_ run: GlyphRun, _ document: LaidOutDocument) -> Rect? {
    guard let fonts = LayoutDocument.fonts else { return nil }
    let face = fonts.face(run.face)
    var (left, right) = (Length.points(10_000), Length.points(-10_000))
    for glyph in document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
      let text = document.text[Int(glyph.text.lowerBound)..<Int(glyph.text.upperBound)]
      if Array(text) == [0x20] { continue }
      let start = run.origin.x + glyph.x
      left = min(left, start)
      right = max(right, start + run.size.scaled(by: face.advance(glyph: glyph.glyph), over: face.unitsPerEm))
    }
    return left < right ? Rect(x: left, y: run.origin.y, width: right - left, height: run.size) : nil
  }
}
