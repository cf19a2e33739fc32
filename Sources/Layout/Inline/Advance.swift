/// A distance along a run before it is scaled: font units, and how often spacing is added.
///
/// Sums of advances stay whole numbers; a run's `TextItem` turns a sum into a length with one rounding.
struct Advance: Hashable {
  /// The sum of glyph advances in font units.
  var units = 0
  /// How many characters get `letter-spacing`.
  var letters = 0
  /// How many word separators get `word-spacing`.
  var words = 0

  static func + (left: Advance, right: Advance) -> Advance {
    Advance(
      units: left.units + right.units, letters: left.letters + right.letters, words: left.words + right.words)
  }

  static func - (left: Advance, right: Advance) -> Advance {
    Advance(
      units: left.units - right.units, letters: left.letters - right.letters, words: left.words - right.words)
  }

  static func += (left: inout Advance, right: Advance) { left = left + right }
}
