package import Geometry

// The value types of CSS Flexbox 1, Box Alignment 3 and Multi-column Layout 1.

/// `flex-direction`.
package enum FlexDirection: String, Hashable, Sendable, CaseIterable {
  case row, rowReverse = "row-reverse", column, columnReverse = "column-reverse"

  /// Whether items stand below each other.
  package var isColumn: Bool { self == .column || self == .columnReverse }
  /// Whether the main axis runs against the direction of writing.
  package var isReverse: Bool { self == .rowReverse || self == .columnReverse }
}

/// `flex-wrap`.
package enum FlexWrap: String, Hashable, Sendable, CaseIterable { case nowrap, wrap, wrapReverse = "wrap-reverse" }

/// `flex-grow`, `flex-shrink`.
package struct FlexFactor: Hashable, Sendable {
  /// The share, never negative.
  package var value: Double

  /// Creates a factor.
  package init(_ value: Double) { self.value = value }
}

/// `flex-basis`.
package enum FlexBasis: Hashable, Sendable {
  /// `content`: what the content asks for.
  case content
  /// A width or height; `auto` is the item's own.
  case size(Dimension)
}

/// `justify-content`, `align-content`.
package struct ContentAlignment: Hashable, Sendable {
  /// The keyword.
  package enum Position: String, Hashable, Sendable, CaseIterable {
    case normal, start, end, flexStart = "flex-start", flexEnd = "flex-end", left, right, center
    case spaceBetween = "space-between", spaceAround = "space-around", spaceEvenly = "space-evenly", stretch
    case baseline, lastBaseline = "last baseline"
  }

  /// Where the content goes.
  package var position: Position
  /// Whether content that overflows is aligned at the start instead (`safe`).
  package var isSafe = false

  /// Creates an alignment.
  package init(_ position: Position, isSafe: Bool = false) {
    self.position = position
    self.isSafe = isSafe
  }
}

/// `align-items`, `align-self`, `justify-items`, `justify-self`.
package struct ItemAlignment: Hashable, Sendable {
  /// The keyword.
  package enum Position: String, Hashable, Sendable, CaseIterable {
    case auto, normal, stretch, baseline, lastBaseline = "last baseline"
    case start, end, selfStart = "self-start", selfEnd = "self-end", flexStart = "flex-start", flexEnd = "flex-end"
    case left, right, center
  }

  /// Where the item goes.
  package var position: Position
  /// Whether an item that overflows is aligned at the start instead (`safe`).
  package var isSafe = false

  /// Creates an alignment.
  package init(_ position: Position, isSafe: Bool = false) {
    self.position = position
    self.isSafe = isSafe
  }
}

extension Display {
  /// Whether the box lays out its children as flex items.
  package var isFlexContainer: Bool { self == .flex || self == .inlineFlex }
}

/// The properties of flex containers and flex items.
package struct FlexStyle: Hashable, Sendable {
  /// `flex-direction`.
  package var direction: FlexDirection = .row
  /// `flex-wrap`.
  package var wrap: FlexWrap = .nowrap
  /// `flex-grow`.
  package var grow = FlexFactor(0)
  /// `flex-shrink`.
  package var shrink = FlexFactor(1)
  /// `flex-basis`.
  package var basis: FlexBasis = .size(.auto)
  /// `order`.
  package var order = 0
}

/// The properties of CSS Box Alignment 3.
package struct AlignmentStyle: Hashable, Sendable {
  /// `justify-content`.
  package var justifyContent = ContentAlignment(.normal)
  /// `align-content`.
  package var alignContent = ContentAlignment(.normal)
  /// `justify-items`.
  package var justifyItems = ItemAlignment(.normal)
  /// `justify-self`.
  package var justifySelf = ItemAlignment(.auto)
  /// `align-items`.
  package var alignItems = ItemAlignment(.normal)
  /// `align-self`.
  package var alignSelf = ItemAlignment(.auto)
  /// `row-gap`.
  package var rowGap: Gap = .normal
  /// `column-gap`.
  package var columnGap: Gap = .normal
}

/// `row-gap`, `column-gap`.
package enum Gap: Hashable, Sendable {
  /// Nothing in flex containers, one em between columns.
  case normal
  /// A distance.
  case length(LengthPercentage)
}

/// `column-width`.
package enum ColumnWidth: Hashable, Sendable {
  /// As the number of columns leaves it.
  case auto
  /// The narrowest width.
  case length(Length)
}

/// `column-count`.
package enum ColumnCount: Hashable, Sendable {
  /// As many as there is room for.
  case auto
  /// At most so many.
  case number(Int)
}

/// `column-fill`.
package enum ColumnFill: String, Hashable, Sendable, CaseIterable { case auto, balance, balanceAll = "balance-all" }

/// `column-span`.
package enum ColumnSpan: String, Hashable, Sendable, CaseIterable { case none, all }

/// The properties of multi-column containers and of what stands in columns.
package struct ColumnStyle: Hashable, Sendable {
  /// `column-width`.
  package var width: ColumnWidth = .auto
  /// `column-count`.
  package var count: ColumnCount = .auto
  /// `column-fill`.
  package var fill: ColumnFill = .balance
  /// `column-span`.
  package var span: ColumnSpan = .none
  /// `column-rule-width`, zero where the style is `none`.
  package var ruleWidth: Length = .zero
  /// `column-rule-style`.
  package var ruleStyle: BorderStyle = .none
  /// `column-rule-color`.
  package var ruleColor: Color = .black

  /// Whether the box is a multi-column container (CSS Multicol 1 §2).
  package var isContainer: Bool { width != .auto || count != .auto }
}
