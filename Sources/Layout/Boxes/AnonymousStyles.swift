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
    var style = ComputedStyle.anonymous(in: styles[Int(parent)])
    style.display = display
    let index = Int32(styles.count)
    styles.append(style)
    made[key] = index
    return index
  }
}
