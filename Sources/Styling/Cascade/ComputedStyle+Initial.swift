import Geometry

extension ComputedStyle {
  /// The style of nothing: what the root inherits from.
  static let initial = ComputedStyle()

  /// The values that `initial` gives: borders are `medium currentcolor` until their style takes them away.
  static func declaredInitial(color: Color) -> ComputedStyle {
    var style = ComputedStyle.initial
    style.borderWidth = Edges(all: .pixels(3))
    style.borderColor = Edges(all: color)
    return style
  }
}
