package import Geometry

/// Where a box goes on after a page break: a value that nests like the boxes do.
package struct BreakToken: Hashable, Sendable {
  /// The place inside a box, by its formatting context.
  package indirect enum Position: Hashable, Sendable {
    /// A paragraph goes on with that line of those broken at a width from a place in its text on.
    case line(Int, width: Length, start: LinePosition)
    /// A block goes on with that child: at its beginning, or inside it.
    case child(BoxID, BreakToken?)
    /// Everything inside is placed; only the rest of a definite height is missing.
    case rest
    /// Boxes side by side, each with its own progress: the cells of a row.
    case parallel([Progress])
    /// A table goes on with that row: at its beginning, or inside the rows that are joined by row spans; a flex
    /// container with the line that begins with that item.
    case row(Int, BreakToken?)
    /// A multi-column container goes on inside a box that spans all columns, and then with its columns.
    case columnSpan(BreakToken, then: BreakToken?)
  }

  /// How far one of several boxes side by side has come.
  package enum Progress: Hashable, Sendable {
    /// Not begun.
    case untouched
    /// It goes on there.
    case at(BreakToken)
    /// All of it is placed.
    case finished
  }

  /// A float that the page did not hold, or the rest of one.
  package struct FloatRest: Hashable, Sendable {
    /// The float.
    var box: BoxID
    /// Where it goes on; nil when all of it is still to come.
    var token: BreakToken?
    /// Its side.
    var isLeft: Bool
    /// The distance of its containing block from the left side of its formatting context.
    var leftInset: Length
    /// The distance of its containing block from the right side of its formatting context.
    var rightInset: Length
    /// The direction of its containing block.
    var isRightToLeft: Bool
  }

  /// The box that goes on.
  package var box: BoxID
  /// Where inside it.
  package var position: Position
  /// How much of its content height earlier pages hold.
  package var consumed: Length
  /// The floats of its formatting context that go on too, or come later, in order.
  package var floats: [FloatRest] = []

  /// Creates a token.
  package init(box: BoxID, position: Position, consumed: Length = .zero) {
    self.box = box
    self.position = position
    self.consumed = consumed
  }

  /// The box that begins at this place; nil where one goes on.
  package var beginning: BoxID? {
    switch position {
    case .child(let child, let token): token.map { $0.beginning } ?? child
    default: nil
    }
  }

  /// The innermost place: the box at which the next page begins, for its page type.
  package var innermostBox: BoxID {
    switch position {
    case .child(let child, let token): token?.innermostBox ?? child
    case .columnSpan(let token, _): token.innermostBox
    case .rest: floats.first?.box ?? box
    case .line, .parallel, .row: box
    }
  }
}
