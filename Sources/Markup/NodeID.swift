/// The number of a node within its tree.
package struct NodeID: Hashable, Comparable, Sendable {
  /// The position in the arena, in document order.
  package let index: Int32

  /// Creates the id of the node at a position in the arena.
  package init(index: Int32) { self.index = index }

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}
