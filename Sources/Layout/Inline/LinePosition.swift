import Geometry

/// A place between two characters or boxes of a paragraph where a line begins or ends.
package struct LinePosition: Hashable, Comparable, Sendable {
  /// The piece that follows.
  var piece: Int
  /// How many bytes of that piece come before; 0 unless a word is divided.
  var offset = 0

  package static func < (left: LinePosition, right: LinePosition) -> Bool {
    (left.piece, left.offset) < (right.piece, right.offset)
  }
}

/// A line as the breaker decides it.
struct BrokenLine: Hashable {
  /// Where it begins.
  var start: LinePosition
  /// Where the next one begins.
  var end: LinePosition
  /// Whether a hyphen is shown at its end.
  var endsWithHyphen = false
  /// Whether a forced break ends it.
  var endsWithForcedBreak = false
}

/// The room that a line is offered.
struct LineRoom: Hashable {
  /// From the start side of the containing block.
  var start: Length
  /// How wide the line may be.
  var width: Length
}
