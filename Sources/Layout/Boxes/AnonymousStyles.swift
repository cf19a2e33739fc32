import Styling

/// Makes and shares the styles of anonymous boxes: inherited values of the parent, initial values else (CSS 2.2 §9.2.1.1).
struct AnonymousStyles: Sendable {
  private struct Key: Hashable {
    let parent: Int32
    let display: Display
  }

  private var made: [Key: Int32] = [:]

  /// The position in `styles` of the style of an anonymous box inside a box with the style `parent`.
  mutating func style(in parent: Int32, display: Display, styles: inout [ComputedStyle]) -> Int32 {
    let key = Key(parent: parent, display: display)
    if let known = made[key] { return known }
    var style = AnonymousStyles.inheriting(styles[Int(parent)])
    style.display = display
    let index = Int32(styles.count)
    styles.append(style)
    made[key] = index
    return index
  }

  /// A style with the inherited properties of another and initial values else.
  static func inheriting(_ parent: ComputedStyle) -> ComputedStyle {
    var style = ComputedStyle()
    style.visibility = parent.visibility
    style.color = parent.color
    style.fontFamilies = parent.fontFamilies
    style.fontSize = parent.fontSize
    style.fontWeight = parent.fontWeight
    style.fontStyle = parent.fontStyle
    style.fontFeatures = parent.fontFeatures
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
