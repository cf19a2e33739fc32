package import Geometry

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
  /// The form of line ends.
  package enum Cap: String, Hashable, Sendable {
    case butt, round, square
  }

  /// The form of corners.
  package enum Join: String, Hashable, Sendable {
    case miter, round, bevel
  }

  /// The ink.
  package var color: Color
  /// The thickness.
  package var width: Length
  /// Lengths of dashes and gaps in turn; empty for a solid line.
  package var dashes: [Length]
  /// How far into the dashes the line begins.
  package var dashPhase: Length
  /// The form of line ends, dots of dotted borders included.
  package var cap: Cap
  /// The form of corners.
  package var join: Join
  /// The length of a mitre over the thickness beyond which a corner is cut, in thousandths.
  package var miterLimit: Int

  /// Creates a stroke.
  package init(
    color: Color, width: Length, dashes: [Length] = [], dashPhase: Length = .zero, cap: Cap = .butt,
    join: Join = .miter, miterLimit: Int = 10_000
  ) {
    self.color = color
    self.width = width
    self.dashes = dashes
    self.dashPhase = dashPhase
    self.cap = cap
    self.join = join
    self.miterLimit = miterLimit
  }
}
