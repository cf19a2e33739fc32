import Geometry
import Pages
import Styling
import Testing
import Typography

@testable import Layout

/// What must hold for every paragraph at every width.
@Suite struct InlineInvariantTests {
  static let texts = [
    "Die Eingliederungsvereinbarung nach § 15 SGB II regelt Rechte und Pflichten beider Seiten; sie gilt bis 31.12.2026.",
    "السيدة إيريكا موسترمان، تاريخ الميلاد 12/03/1990، تسكن في مدينة موسترشتات (ألمانيا) ورقم هاتفها 0170 123456.",
    "Frau أمل حسن wohnt in דירה 12, Straße „Am Markt“ (Hinterhaus) – bitte klingeln!",
    "Leistungs\u{AD}berechtigte können Widerspruch\u{A0}einlegen: schriftlich, elektronisch oder zur Niederschrift.",
    "Привіт! Доброго дня, пані Мустерфрау — ваша заява від 05.11.2026 отримана.",
    "สวัสดีครับ ยินดีที่ได้รู้จักและขอบคุณมากสำหรับความช่วยเหลือ",
  ]
  static let widths = [25.0, 60, 97.3, 180, 400]
  static let styles = ["", "p { text-align: justify; hyphens: auto }", "p { direction: rtl; text-align: center }"]

  struct Example: CustomTestStringConvertible, Sendable {
    let text: String
    let width: Double
    let css: String
    var testDescription: String { "\(width) \(css) \(text.prefix(12))" }

    func lay() throws -> InlineDocument {
      try InlineDocument("<p>\(text)</p>", css: css + " p { overflow-wrap: anywhere }", width: width)
    }
  }

  static let examples = texts.flatMap { text in
    widths.flatMap { width in styles.map { Example(text: text, width: width, css: $0) } }
  }

  @Test(arguments: examples) func everyCharacterIsSetOnceInReadingOrder(_ example: Example) throws {
    let document = try example.lay()
    let found = document.texts.joined().unicodeScalars.filter { $0 != "\u{AD}" }
    #expect(String(String.UnicodeScalarView(found)) == example.text.filter { $0 != "\u{AD}" })
  }

  @Test(arguments: examples) func nothingSticksOutAndNothingOverlaps(_ example: Example) throws {
    let document = try example.lay()
    for line in document.lines {
      var extents: [(left: Length, right: Length)] = []
      for placement in document.scope.fragments.children(line.fragment) {
        let fragment = document.scope.fragments[placement.fragment]
        guard case .text = fragment.kind else { continue }
        extents.append((placement.offset.x, placement.offset.x + fragment.size.width))
      }
      extents.sort { ($0.left, $0.right) < ($1.left, $1.right) }
      for extent in extents { #expect(extent.left >= .zero && extent.right <= document.width) }
      for (left, right) in zip(extents, extents.dropFirst()) { #expect(left.right <= right.left) }
    }
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: examples) func glyphsAreRealAndNeverWithoutAFirstCharacter(_ example: Example) throws {
    let document = try example.lay()
    for line in document.lines.indices {
      let glyphs = document.glyphs(line)
      #expect(glyphs.allSatisfy { $0.glyph != 0 })
      #expect(glyphs.first.map { !$0.text.isEmpty } ?? true)
    }
  }

  @Test(arguments: texts) func justifiedLinesReachBothEdgesExactly(_ text: String) throws {
    let document = try InlineDocument(
      "<p>\(text)</p>", css: "p { text-align: justify; hyphens: auto }", width: 120)
    for line in document.lines.dropLast() {
      let pieces = document.scope.fragments.children(line.fragment).map { placement in
        (placement.offset.x, placement.offset.x + document.scope.fragments[placement.fragment].size.width)
      }
      let hasGap = document.texts[document.lines.firstIndex(of: line) ?? 0].dropLast().contains(" ")
      guard hasGap else { continue }
      #expect(pieces.map(\.0).min() == .zero)
      #expect(pieces.map(\.1).max() == .points(120))
    }
  }

  @Test func placesAreRoundedOnceFromSumsOfFontUnits() throws {
    let text = "Rundungsfehler dürfen sich nicht aufaddieren, auch nicht über eine lange Zeile hinweg."
    let document = try InlineDocument(
      "<p>\(text)</p>", css: "p { font-size: 7.3pt; font-feature-settings: 'kern' 0, 'liga' 0 }", width: 500)
    #expect(document.lines.count == 1)
    let run = try #require(document.scope.fragments.runs.first)
    let face = document.scope.fonts.face(run.face)
    var units = 0
    for glyph in document.glyphs(0) {
      #expect(glyph.x == run.size.scaled(by: units, over: face.unitsPerEm))
      units += face.advance(glyph: glyph.glyph)
    }
  }

  @Test(arguments: texts) func intrinsicSizesAgreeWithLines(_ text: String) throws {
    let document = try InlineDocument("<p>\(text)</p>", css: "p { overflow-wrap: normal }", width: 100)
    let root = try #require(document.roots.first)
    let sizes = InlineLayout.contentSizes(root, document.scope)
    #expect(InlineLayout.lines(root, width: sizes.maxContent, document.scope).lines.count == 1)
    _ = InlineLayout.lines(root, width: sizes.minContent, document.scope)
    #expect(document.findings.isEmpty)
    #expect(InlineLayout.lines(root, width: sizes.maxContent - .points(0.5), document.scope).lines.count > 1)
    _ = InlineLayout.lines(root, width: sizes.minContent - .points(0.5), document.scope)
    #expect(document.findings.contains("layout.line-overflow"))
  }

  @Test func preparesAParagraphOnceAndKeepsItsLines() throws {
    let document = try InlineDocument("<p>eins zwei drei</p>", width: 40)
    _ = document.dump()
    _ = document.dump()
    let root = try #require(document.roots.first)
    _ = InlineLayout.contentSizes(root, document.scope)
    _ = InlineLayout.lines(root, width: .points(30), document.scope)
    #expect(document.scope.statistics.paragraphsPrepared == 1)
    #expect(document.scope.statistics.paragraphsBroken == 2)
  }

  @Test func ligaturesCarryAllTheirCharacters() throws {
    let document = try InlineDocument("<p>Pfiff offiziell</p>", width: 100)
    let texts = document.glyphs(0).map { glyph in
      String(
        decoding: document.scope.fragments.text[Int(glyph.text.lowerBound)..<Int(glyph.text.upperBound)],
        as: UTF8.self)
    }
    #expect(texts.joined() == "Pfiff offiziell")
    #expect(texts.contains("fi") || texts.contains("ffi"), "\(texts)")
  }
}
