/// How bad a break is: the sum of the rules it violates; zero is perfect.
///
/// CSS Fragmentation 3 §4.4 drops rules in steps when there is no other way; weights order the steps so that a
/// heading is never left alone to please orphans, and a row is split before a heading is left alone.
package struct BreakPenalty: Hashable, Comparable, Sendable {
  /// The sum of the weights.
  package var weight: Int

  /// No rule is violated.
  package static let none = BreakPenalty(weight: 0)
  /// Fewer lines than `orphans` or `widows` are left.
  package static let orphansWidows = BreakPenalty(weight: 1)
  /// A row, or a box of definite height, that would fit on a page is split.
  package static let splitsFitting = BreakPenalty(weight: 16)
  /// Inside a box with `break-inside: avoid`.
  package static let avoidInside = BreakPenalty(weight: 256)
  /// Between boxes of which one says `avoid`: keep-with-next.
  package static let avoidBetween = BreakPenalty(weight: 65536)

  package static func + (left: BreakPenalty, right: BreakPenalty) -> BreakPenalty {
    BreakPenalty(weight: left.weight + right.weight)
  }

  package static func < (left: BreakPenalty, right: BreakPenalty) -> Bool { left.weight < right.weight }
}

/// A place where a break would have been possible.
package struct BreakCandidate: Hashable, Sendable {
  /// Where.
  package var token: BreakToken
  /// How bad it would be.
  package var penalty: BreakPenalty
}

/// A break that must happen, and on which side the document goes on.
package enum ForcedBreak: Hashable, Sendable {
  /// On the next page.
  case page
  /// On the next left page.
  case left
  /// On the next right page.
  case right
  /// In the next column.
  case column
  /// Before a box that spans all columns.
  case columnSpan
  /// On the next page on which a book would begin: a right one where text runs from left to right.
  case recto
  /// On the next page of the other side.
  case verso
}
