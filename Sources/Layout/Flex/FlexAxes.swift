import Geometry
import Styling

/// A flex container's axes with its room: which way is along the line, which way from line to line (CSS Flexbox 1 §2).
struct FlexAxes: Hashable, Sendable {
  /// Whether items stand below each other.
  let isColumn: Bool
  /// Whether there may be several lines.
  let isMultiLine: Bool
  /// Whether the main axis runs from right to left, or upwards.
  let isMainFlipped: Bool
  /// Whether the cross axis runs upwards, or from right to left.
  let isCrossFlipped: Bool
  /// Whether `flex-start` and `start` are opposite sides on the main axis.
  let isMainReversed: Bool
  /// Whether `flex-start` and `start` are opposite sides on the cross axis.
  let isCrossReversed: Bool
  let isRightToLeft: Bool
  /// Between items.
  let mainGap: Length
  /// Between lines.
  let crossGap: Length
  /// The content width.
  let width: Length
  /// The content height, nil when it depends on the content.
  let height: Length?
  /// The limits of the content height.
  let minHeight: Length
  let maxHeight: Length

  init(_ style: ComputedStyle, width: Length, height: Length?, minHeight: Length, maxHeight: Length) {
    isColumn = style.flex.direction.isColumn
    isMultiLine = style.flex.wrap != .nowrap
    isRightToLeft = style.direction == .rtl
    isMainReversed = style.flex.direction.isReverse
    isCrossReversed = style.flex.wrap == .wrapReverse
    isMainFlipped = isColumn ? isMainReversed : isMainReversed != isRightToLeft
    isCrossFlipped = isColumn ? isCrossReversed != isRightToLeft : isCrossReversed
    // CSS Box Alignment 3 §8.3: percentages of an indefinite size are zero.
    let rowGap = FlexAxes.gap(style.alignment.rowGap, height ?? .zero)
    let columnGap = FlexAxes.gap(style.alignment.columnGap, width)
    mainGap = isColumn ? rowGap : columnGap
    crossGap = isColumn ? columnGap : rowGap
    self.width = width
    self.height = height
    self.minHeight = minHeight
    self.maxHeight = maxHeight
  }

  /// The used distance of a gap; `normal` is none.
  static func gap(_ gap: Gap, _ basis: Length) -> Length {
    if case .length(let value) = gap { max(value.resolved(against: basis), .zero) } else { .zero }
  }

  /// The room along the lines, nil when it depends on the content.
  var mainSize: Length? { isColumn ? height : width }
  /// The room across the lines, nil when it depends on the content.
  var crossSize: Length? { isColumn ? width : height }

  func main(_ size: Size) -> Length { isColumn ? size.height : size.width }
  func cross(_ size: Size) -> Length { isColumn ? size.width : size.height }

  /// The sum of both edges on the main axis.
  func main(_ edges: Edges<Length>) -> Length { isColumn ? edges.vertical : edges.horizontal }
  /// The sum of both edges on the cross axis.
  func cross(_ edges: Edges<Length>) -> Length { isColumn ? edges.horizontal : edges.vertical }

  /// The edge at which the main axis begins.
  func mainStart<Value>(_ edges: Edges<Value>) -> Value {
    isColumn ? (isMainFlipped ? edges.bottom : edges.top) : (isMainFlipped ? edges.right : edges.left)
  }

  /// The edge at which the main axis ends.
  func mainEnd<Value>(_ edges: Edges<Value>) -> Value {
    isColumn ? (isMainFlipped ? edges.top : edges.bottom) : (isMainFlipped ? edges.left : edges.right)
  }

  /// The edge at which the cross axis begins.
  func crossStart<Value>(_ edges: Edges<Value>) -> Value {
    isColumn ? (isCrossFlipped ? edges.right : edges.left) : (isCrossFlipped ? edges.bottom : edges.top)
  }

  /// The edge at which the cross axis ends.
  func crossEnd<Value>(_ edges: Edges<Value>) -> Value {
    isColumn ? (isCrossFlipped ? edges.left : edges.right) : (isCrossFlipped ? edges.top : edges.bottom)
  }
}
