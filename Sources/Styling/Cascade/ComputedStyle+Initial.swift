import Geometry

extension ComputedStyle {
  /// The style of nothing: what the root inherits from.
  static let initial = ComputedStyle()

  /// The values that `initial` gives: borders are `medium currentcolor` until their style takes them away.
  static func declaredInitial(color: Color) -> ComputedStyle {
    var style = ComputedStyle.initial
    style.borderWidth = Edges(all: .pixels(3))
    style.borderColor = Edges(all: color)
    style.columns.ruleWidth = .pixels(3)
    style.columns.ruleColor = color
    style.decoration.outlineWidth = .pixels(3)
    style.decoration.outlineColor = color
    return style
  }

  /// Where a child's style begins: inherited values from the parent, all others initial.
  ///
  /// Written out, because a page has hundreds of styles and copying through the property table takes ten times as long;
  /// a test holds the list against the table.
  static func child(of parent: ComputedStyle) -> ComputedStyle {
    var style = ComputedStyle.initial
    style.borderWidth = Edges(all: .pixels(3))
    style.columns.ruleWidth = .pixels(3)
    style.decoration.outlineWidth = .pixels(3)
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
    style.whiteSpaceCollapse = parent.whiteSpaceCollapse
    style.textWrapMode = parent.textWrapMode
    style.textWrapStyle = parent.textWrapStyle
    style.lineBreak = parent.lineBreak
    style.wordBreak = parent.wordBreak
    style.overflowWrap = parent.overflowWrap
    style.hyphens = parent.hyphens
    style.hyphenateCharacter = parent.hyphenateCharacter
    style.hyphenateLimits = parent.hyphenateLimits
    style.hyphenateLimitLines = parent.hyphenateLimitLines
    style.tabSize = parent.tabSize
    style.textAlign = parent.textAlign
    style.textAlignLast = parent.textAlignLast
    style.textJustify = parent.textJustify
    style.textIndent = parent.textIndent
    style.textUnderlineOffset = parent.textUnderlineOffset
    style.textUnderlinePosition = parent.textUnderlinePosition
    style.direction = parent.direction
    style.quotes = parent.quotes
    style.imageOrientation = parent.imageOrientation
    if let vector = parent.vectorStorage?.inherited { style.vector = vector }
    style.listStyleType = parent.listStyleType
    style.listStylePosition = parent.listStylePosition
    style.listStyleImage = parent.listStyleImage
    style.borderCollapse = parent.borderCollapse
    style.borderSpacing = parent.borderSpacing
    style.captionSide = parent.captionSide
    style.emptyCells = parent.emptyCells
    style.orphans = parent.orphans
    style.widows = parent.widows
    return style
  }

  /// The style of an anonymous box: inherited values of the parent, initial values else (CSS 2.2 §9.2.1.1).
  package static func anonymous(in parent: ComputedStyle) -> ComputedStyle {
    var style = child(of: parent)
    style.borderWidth = Edges(all: .zero)
    style.columns.ruleWidth = .zero
    style.decoration.outlineWidth = .zero
    return style
  }
}
