import Geometry
import Pages
import Typography

/// A line of a block as it stands on its page.
struct PageLine {
  /// A stretch of glyphs of one face, size and ink.
  struct Run {
    let face: FontFaceID
    /// The em size in points.
    let size: Double
    let ink: Color
    /// What is behind it.
    let ground: Color
    /// Whether an image is behind it.
    let isOnImage: Bool
    let origins: TextOrigin
    let text: String
  }

  /// The number of the page, from zero.
  let page: Int
  /// The paragraph, heading, item or cell it belongs to.
  let block: StructureID
  /// From the top of the page to the baseline, in points.
  let baseline: Double
  /// From the left edge of the page to the first glyph, in points.
  var left: Double
  /// The origin of the last glyph, in points.
  var right: Double
  var runs: [Run] = []
  /// The characters in UTF-8, in reading order.
  var text: [UInt8] = []
  /// The widths of the blanks between words, in em.
  var blanks: [Double] = []

  /// The largest type on the line, in points.
  var size: Double { runs.map(\.size).max() ?? 0 }
  /// The characters.
  var string: String { String(decoding: text, as: UTF8.self) }
  /// Whether the line ends with a hyphen that hyphenation put there.
  var isHyphenated: Bool { text.suffix(2) == [0xC2, 0xAD] }
}
