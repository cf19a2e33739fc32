package import Geometry

/// `overflow-x`, `overflow-y`; on paper nothing scrolls.
package enum Overflow: String, Hashable, Sendable, CaseIterable { case visible, hidden, clip }

/// What is drawn around a box besides its border (CSS Backgrounds 3 §5, §6; CSS UI 4 §3).
package struct DecorationStyle: Hashable, Sendable {
  /// `border-*-radius`.
  package var radius = Corners(all: CornerRadius.zero)
  /// `outline-width`, zero where the style is `none`.
  package var outlineWidth: Length = .zero
  /// `outline-style`; `auto` is `solid`.
  package var outlineStyle: BorderStyle = .none
  /// `outline-color`.
  package var outlineColor: Color = .black
  /// `outline-offset`.
  package var outlineOffset: Length = .zero
  /// `box-shadow`, the uppermost first.
  package var shadows: [BoxShadow] = []
}

/// How far a corner is rounded; percentages refer to the border box.
package struct CornerRadius: Hashable, Sendable {
  /// Half the width of the ellipse.
  package var horizontal: LengthPercentage
  /// Half its height.
  package var vertical: LengthPercentage

  /// Creates a radius from the halves of the ellipse's width and height.
  package init(horizontal: LengthPercentage, vertical: LengthPercentage) {
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// A sharp corner.
  package static let zero = CornerRadius(horizontal: .zero, vertical: .zero)
}

/// One shadow of `box-shadow`, sharp at its edge.
package struct BoxShadow: Hashable, Sendable {
  /// From the box to its shadow.
  package var offset: Point
  /// By how much the shadow is larger than the box.
  package var spread: Length
  /// The ink.
  package var color: Color
  /// Whether it falls inside the padding box.
  package var isInset: Bool
}

extension ComputedStyle {
  /// Whether the box keeps its content in a formatting context of its own, as what scrolls on a screen does.
  package var isScrollContainer: Bool { overflowX == .hidden || overflowY == .hidden }
}
