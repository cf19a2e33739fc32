import Geometry
import Pages
import Testing
import Typography

@testable import Layout

/// How even the blanks of justified text are, and how much work that costs; figures, not opinions.
@Suite struct ParagraphQualityTests {
  /// German prose as offices write it, with long compounds.
  private static let prose = """
    Die Eingliederungsvereinbarung hält fest, welche Leistungen das Kommunale Integrationsmanagement erbringt und \
    welche Schritte die Klientin unternimmt. Sie gilt ab dem Tag der Unterschrift für sechs Monate und wird danach \
    gemeinsam überprüft. Änderungen der Lebensverhältnisse, etwa ein Umzug oder die Aufnahme einer Beschäftigung, \
    sind der Ansprechpartnerin unverzüglich mitzuteilen. Die Teilnahme am Integrationskurs ist durch eine \
    Bescheinigung des Trägers nachzuweisen; Fahrtkosten werden auf Antrag erstattet. Wer einen Termin ohne wichtigen \
    Grund versäumt, wird schriftlich an die getroffenen Absprachen erinnert. Gegen Entscheidungen, die auf dieser \
    Vereinbarung beruhen, kann innerhalb eines Monats Widerspruch erhoben werden.
    """

  /// The width of each blank inside justified lines as a part of its natural width, the last line left out.
  private static func blanks(_ document: InlineDocument) -> [Double] {
    let scope = document.scope
    return document.lines.dropLast().flatMap { line -> [Double] in
      var glyphs: [(x: Length, isBlank: Bool, natural: Length)] = []
      for placement in scope.fragments.children(line.fragment) {
        guard case .text(let number) = scope.fragments[placement.fragment].kind else { continue }
        let run = scope.fragments.runs[Int(number)]
        let face = scope.fonts.face(run.face)
        for glyph in scope.fragments.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
          let text = scope.fragments.text[Int(glyph.text.lowerBound)..<Int(glyph.text.upperBound)]
          glyphs.append(
            (
              placement.offset.x + glyph.x, Array(text) == [0x20],
              run.size.scaled(by: face.advance(glyph: glyph.glyph), over: face.unitsPerEm)
            ))
        }
      }
      return zip(glyphs, glyphs.dropFirst()).compactMap { glyph, next in
        glyph.isBlank ? Double((next.x - glyph.x).units) / Double(glyph.natural.units) : nil
      }
    }
  }

  private static func document(_ width: Double, style: String) throws -> InlineDocument {
    let css = "p { text-align: justify; hyphens: auto; text-wrap-style: \(style) }"
    return try InlineDocument("<p>\(prose)</p>", css: css, width: width * 72 / 25.4)
  }

  private static func deviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count))).squareRoot()
  }

  /// The column widths in millimetres that are compared: those of leaflets, tables and two-column notices.
  private static let widths = Array(stride(from: 40.0, through: 60, by: 1))

  @Test func narrowGermanColumnsHaveEvenerBlanksThanLineByLine() throws {
    var deviations = (optimal: 0.0, greedy: 0.0)
    var widest = (optimal: 0.0, greedy: 0.0)
    for width in Self.widths {
      let optimal = Self.blanks(try Self.document(width, style: "auto"))
      let greedy = Self.blanks(try Self.document(width, style: "stable"))
      // The bound is that of LineFit, with a little for rounding.
      #expect((optimal.min() ?? 0) > 0.65 && (optimal.max() ?? 9) <= (greedy.max() ?? 0) + 0.001, "\(width) mm")
      deviations.optimal += Self.deviation(optimal)
      deviations.greedy += Self.deviation(greedy)
      widest.optimal += optimal.max() ?? 0
      widest.greedy += greedy.max() ?? 0
    }
    // Measured: 0.98 against 1.53 blanks of deviation, 5.5 against 10.5 blanks at the widest place.
    #expect(deviations.optimal < 0.7 * deviations.greedy, "\(deviations)")
    #expect(widest.optimal < 0.6 * widest.greedy, "\(widest)")
  }

  @Test func hyphensAreFewInARowAndSeldomDivideTheLastWord() throws {
    var divided = 0
    for width in Self.widths.dropFirst(3) {
      let texts = try Self.document(width, style: "auto").texts
      var ladder = 0
      for text in texts {
        ladder = text.hasSuffix("\u{AD}") ? ladder + 1 : 0
        #expect(ladder <= 4, "\(width) mm: \(text)")
      }
      let isDivided = texts.dropLast().last?.hasSuffix("\u{AD}") ?? false
      if isDivided, texts.last?.contains(" ") == false { divided += 1 }
    }
    // Where the line before would gape at its two blanks otherwise.
    #expect(divided <= 4)
  }

  @Test(arguments: ["text-align: justify; hyphens: auto", "hyphens: auto", "text-align: justify"])
  func workGrowsWithTheLengthOfTheText(_ css: String) throws {
    func lines(_ copies: Int) throws -> Int {
      let text = Array(repeating: Self.prose, count: copies).joined(separator: " ")
      let document = try InlineDocument("<p>\(text)</p>", css: "p { \(css) }", width: 150)
      _ = document.lines
      return document.scope.statistics.linesTried
    }
    let (single, double, eightfold) = (try lines(1), try lines(2), try lines(8))
    #expect(single > 0)
    #expect(double <= single * 22 / 10 && eightfold <= single * 88 / 10, "\(single), \(double), \(eightfold)")
  }
}
