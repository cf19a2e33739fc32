/// The number of a box in the box tree.
package struct BoxID: Hashable, Comparable, Sendable {
  /// The position in the arena.
  package let index: Int32

  /// Creates the id of the box at a position.
  package init(index: Int32) { self.index = index }

  package static func < (left: BoxID, right: BoxID) -> Bool { left.index < right.index }
}
