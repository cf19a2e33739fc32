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

  /// Where a child's style begins: inherited values from the parent, all others initial.
  ///
  /// Written out, because a page has hundreds of styles and copying through the property table takes ten times as long;
  /// a test holds the list against the table.
  static func child(of parent: ComputedStyle) -> ComputedStyle {
    var style = ComputedStyle.initial
    style.borderWidth = Edges(all: .pixels(3))
    style.visibility = parent.visibility
    style.color = parent.color
    style.fontFamilies = parent.fontFamilies
    style.fontSize = parent.fontSize
    style.fontWeight = parent.fontWeight
    style.fontStyle = parent.fontStyle
    style.fontFeatures = parent.fontFeatures
    style.fontVariants = parent.fontVariants
    style.lineHeight = parent.lineHeight
    style.letterSpacing = parent.letterSpacing
    style.wordSpacing = parent.wordSpacing
    style.textTransform = parent.textTransform
    style.whiteSpace = parent.whiteSpace
    style.overflowWrap = parent.overflowWrap
    style.hyphens = parent.hyphens
    style.textAlign = parent.textAlign
    style.textAlignLast = parent.textAlignLast
    style.textIndent = parent.textIndent
    style.direction = parent.direction
    style.quotes = parent.quotes
    style.listStyleType = parent.listStyleType
    style.listStylePosition = parent.listStylePosition
    style.borderCollapse = parent.borderCollapse
    style.borderSpacing = parent.borderSpacing
    style.captionSide = parent.captionSide
    style.orphans = parent.orphans
    style.widows = parent.widows
    return style
  }
}
