import Geometry

/// Sums up to a place where a line may end, from which the measures of any line follow by subtraction.
struct LineEndCandidate {
  /// Where the next line would begin.
  var position: LinePosition
  /// The width of everything before, hanging white space included.
  var total: Length
  /// The width of everything before up to the last thing that does not hang.
  var width: Length
  /// The width of the word separators before that last thing.
  var spaces: Length
  /// The width of all word separators before.
  var allSpaces: Length
  /// The width of the hyphen, if one would be shown.
  var hyphen: Length?
  /// Whether the line must end here.
  var isForced = false
  /// Whether nothing follows in the paragraph.
  var isEnd = false
  /// Whether nothing but the end of a word follows in the paragraph.
  var dividesLastWord = false
}
