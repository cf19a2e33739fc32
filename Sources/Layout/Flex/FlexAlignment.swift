import Geometry
import Styling

/// How a flex item is aligned across its line, relative to the axes of its container (CSS Flexbox 1 §8.3).
enum FlexAlignment: Hashable, Sendable {
  case start, end, center, stretch
  /// By the first or the last baseline; in columns never.
  case baseline, lastBaseline
  /// Like another one, but at the side where writing begins when the item overflows.
  indirect case safe(FlexAlignment, overflow: Bool)

  /// The used alignment of an item.
  init(_ style: ComputedStyle, in container: ComputedStyle, _ axes: FlexAxes) {
    var value = style.alignment.alignSelf
    if value.position == .auto { value = container.alignment.alignItems }
    // Writing begins at the cross-start edge unless the lines are wrapped the other way round.
    let start: FlexAlignment = axes.isCrossReversed ? .end : .start
    let end: FlexAlignment = axes.isCrossReversed ? .start : .end
    let isOpposite = axes.isColumn && (style.direction == .rtl) != axes.isRightToLeft
    let used: FlexAlignment
    switch value.position {
    case .auto, .normal, .stretch: used = .stretch
    case .flexStart: used = .start
    case .flexEnd: used = .end
    case .center: used = .center
    case .start, .left: used = start
    case .end, .right: used = end
    case .selfStart: used = isOpposite ? end : start
    case .selfEnd: used = isOpposite ? start : end
    case .baseline: used = axes.isColumn ? start : .baseline
    case .lastBaseline: used = axes.isColumn ? end : .lastBaseline
    }
    self = value.isSafe ? .safe(used, overflow: axes.isCrossReversed) : used
  }

  /// Whether the item takes the size of its line where its own is open.
  var stretches: Bool { self == .stretch }

  /// Where the margin box goes in so much free space, from the line's cross-start edge.
  func offset(free: Length) -> Length {
    switch self {
    case .start, .stretch, .baseline, .lastBaseline: .zero
    case .end: free
    case .center: free / 2
    case .safe(let inner, let overflow): free < .zero ? (overflow ? free : .zero) : inner.offset(free: free)
    }
  }
}

/// How free space is shared out between items on a line, or between lines (CSS Box Alignment 3 §5).
struct FlexDistribution: Hashable, Sendable {
  /// Before the first.
  let start: Length
  /// Between two neighbours.
  let between: Length

  /// Shares out the free space; `isReversed` tells that `start` is the far side, `isFlipped` that the near one is on
  /// the right.
  init(_ value: ContentAlignment, free: Length, count: Int, isReversed: Bool, isFlipped: Bool, isInline: Bool) {
    let near = Length.zero
    // The side where writing begins.
    let writing = isReversed ? free : near
    let end = isReversed ? near : free
    var start = near
    var between = Length.zero
    switch value.position {
    case .normal, .stretch, .flexStart: start = near
    case .flexEnd: start = free
    case .center: start = free / 2
    case .start, .baseline: start = writing
    case .end, .lastBaseline: start = end
    case .left: start = isInline ? (isFlipped ? free : near) : writing
    case .right: start = isInline ? (isFlipped ? near : free) : writing
    case .spaceBetween:
      // §5.1.2: with nothing to share out these fall back on the (safe) start or centre.
      if free < .zero { start = writing } else if count > 1 { between = free / (count - 1) }
    case .spaceAround:
      if free < .zero { start = writing } else { between = free / max(count, 1); start = between / 2 }
    case .spaceEvenly:
      if free < .zero { start = writing } else { between = free / (count + 1); start = between }
    }
    if value.isSafe, free < .zero { start = writing }
    self.start = start
    self.between = between
  }
}
