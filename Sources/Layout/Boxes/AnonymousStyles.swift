import Styling

/// Makes and shares the styles of anonymous boxes: inherited values of the parent, initial values else (CSS 2.2 §9.2.1.1).
struct AnonymousStyles: Sendable {
  private struct Key: Hashable {
    let parent: Int32
    let display: Display
  }

  private var made: [Key: Int32] = [:]
  private var markers: [Int32: Int32] = [:]

  /// The position in `styles` of the style of an anonymous box inside a box with the style `parent`.
  mutating func style(in parent: Int32, display: Display, styles: inout [ComputedStyle]) -> Int32 {
    let key = Key(parent: parent, display: display)
    if let known = made[key] { return known }
    var style = ComputedStyle.anonymous(in: styles[Int(parent)])
    style.display = display
    let index = Int32(styles.count)
    styles.append(style)
    made[key] = index
    return index
  }

  /// The position of the style of a marker outside, from that of its item or of `::marker`: white space stays as it is
  /// in the counter style's suffix, and nothing that belongs to the item's own lines is left (HTML §15.3.7).
  mutating func marker(like original: Int32, styles: inout [ComputedStyle]) -> Int32 {
    if let known = markers[original] { return known }
    var style = ComputedStyle.anonymous(in: styles[Int(original)])
    style.display = .block
    style.whiteSpaceCollapse = .preserve
    style.textWrapMode = .nowrap
    style.textIndent = .zero
    style.textTransform = .none
    style.textAlign = .start
    let index = Int32(styles.count)
    styles.append(style)
    markers[original] = index
    return index
  }
}
