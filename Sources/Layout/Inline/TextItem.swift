import Geometry
import Typography

/// A stretch of text that is shaped as one: one text box, level, script, language and face.
struct TextItem {
  /// The text box.
  let box: BoxID
  /// The position of the innermost inline box around it.
  let inline: Int32
  /// The bytes in the paragraph's text.
  let text: Range<Int>
  /// The face that has its characters.
  let face: FontFaceID
  /// The em size.
  let size: Length
  /// The units of the face in one em.
  let unitsPerEm: Int
  /// The embedding level (UAX #9); odd runs to the left.
  let level: UInt8
  /// ISO 15924 code.
  let script: String
  /// The extra distance after each character.
  let letterSpacing: Length
  /// The extra distance at each word separator.
  let wordSpacing: Length
  /// How far the face reaches, when `line-height: normal` makes that count on the line; else nil.
  let bounds: LineExtent?
  /// Whether the text has characters that shape others but are not passed on: soft hyphens, controls.
  let hasInvisibles: Bool
  /// The glyphs in the paragraph's list, in logical order.
  var glyphs: Range<Int> = 0..<0

  /// Whether glyphs advance to the left.
  var isRightToLeft: Bool { level & 1 == 1 }

  /// Whether anything is added between characters or words.
  var hasSpacing: Bool { letterSpacing != .zero || wordSpacing != .zero }

  /// A sum of advances as a length, rounded once.
  func length(_ advance: Advance) -> Length {
    var length = size.scaled(by: advance.units, over: unitsPerEm)
    if advance.letters != 0 { length += letterSpacing * advance.letters }
    if advance.words != 0 { length += wordSpacing * advance.words }
    return length
  }

  /// Font units as a length, rounded once.
  func length(units: Int) -> Length { size.scaled(by: units, over: unitsPerEm) }
}
