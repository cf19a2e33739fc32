import Geometry
import Styling

/// How many columns there are, how wide, how far apart (CSS Multicol 1 §3.4).
struct ColumnGeometry: Hashable, Sendable {
  /// The number of columns.
  let count: Int
  /// The width of each.
  let width: Length
  /// The distance between two.
  let gap: Length
  /// The width of all with the gaps between.
  let total: Length
  /// Whether the first column is the rightmost one.
  let isRightToLeft: Bool

  /// More columns than any page has: hostile values end here.
  private static let limit = 1000

  init(_ style: ComputedStyle, width available: Length) {
    let gap = ColumnGeometry.gap(style, available)
    var count = 1
    switch (style.columns.width, style.columns.count) {
    case (.auto, .auto): break
    case (.auto, .number(let number)): count = number
    case (.length(let width), let number):
      let pitch = max(width + gap, Length(units: 1))
      count = max((available + gap).units / pitch.units, 1)
      if case .number(let most) = number { count = min(count, most) }
    }
    count = min(max(count, 1), ColumnGeometry.limit)
    self.count = count
    self.gap = gap
    width = max((available - gap * (count - 1)) / count, .zero)
    total = available
    isRightToLeft = style.direction == .rtl
  }

  /// The used distance between columns: `normal` is one em (§4.1).
  static func gap(_ style: ComputedStyle, _ basis: Length) -> Length {
    style.alignment.columnGap == .normal ? style.fontSize : FlexAxes.gap(style.alignment.columnGap, basis)
  }

  /// The left edge of a column; columns beyond the last overflow.
  func x(_ column: Int) -> Length {
    let start = (width + gap) * column
    return isRightToLeft ? total - start - width : start
  }

  /// The middle of the gap before a column.
  func ruleMiddle(before column: Int) -> Length {
    isRightToLeft ? x(column) + width + gap / 2 : x(column) - gap / 2
  }
}

/// What the balanced height of columns depends on.
struct ColumnsKey: Hashable, Sendable {
  let content: BoxID
  let resume: BreakToken?
  let width: Length
  let count: Int
}

/// What is known about the height at which the rest of some content fits into its columns.
struct ColumnHeights: Hashable, Sendable {
  /// The least height at which it does, once that was searched for.
  var fits: Length?
  /// The largest height at which it is known not to.
  var fails = Length.zero
}
