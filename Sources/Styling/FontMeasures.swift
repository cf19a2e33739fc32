import Geometry

/// What units such as `ch` and `lh` must know about fonts; the roof answers from its font library.
package struct FontMeasures: Sendable {
  /// The font properties of a style.
  package struct Request: Hashable, Sendable {
    /// As in `font-family`.
    package let families: [String]
    /// 1 to 1000.
    package let weight: Int
    /// Whether an italic face is wanted.
    package let isItalic: Bool
  }

  /// The measures of the first available font, in fractions of the font size.
  package struct Answer: Sendable {
    /// The height of x.
    package var xHeight: Double
    /// The height of H.
    package var capHeight: Double
    /// The advance of the digit zero.
    package var zeroAdvance: Double
    /// The distance of lines with `line-height: normal`.
    package var lineHeight: Double

    /// Creates an answer.
    package init(xHeight: Double, capHeight: Double, zeroAdvance: Double, lineHeight: Double) {
      self.xHeight = xHeight
      self.capHeight = capHeight
      self.zeroAdvance = zeroAdvance
      self.lineHeight = lineHeight
    }

    /// What CSS Values 4 §6.1.1 assumes where no font is known.
    static let assumed = Answer(xHeight: 0.5, capHeight: 0.7, zeroAdvance: 0.5, lineHeight: 1.2)
  }

  /// Measures the first available font; called only for styles that use such units.
  package let measure: @Sendable (Request) -> Answer

  /// Creates the measures from the function that takes them.
  package init(measure: @escaping @Sendable (Request) -> Answer) { self.measure = measure }

  /// The answer where nobody knows fonts.
  static let assumed = FontMeasures { _ in .assumed }
}

/// What a document's styles are computed in.
struct StyleEnvironment: Sendable {
  var fonts = FontMeasures.assumed
  /// The area inside the margins of the first page, for `vw` and `vh` (CSS Page 3 §3.2: the initial containing block).
  var pageArea = Size(width: .points(1), height: .points(1))
  var counterStyles = CounterStyles.predefined
}
