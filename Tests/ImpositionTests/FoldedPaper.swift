import Geometry
import Imposition

/// A sheet of paper on the table, inside up, that can be folded: pure arithmetic on its two printed sides.
struct FoldedPaper {
  /// A stretch between two folds with what is printed on its faces.
  struct Leaf {
    var left: Length
    var right: Length
    var up: String
    var down: String
  }

  /// From the table upwards.
  private(set) var leaves: [Leaf]

  /// Lays a sheet on the table: its second side up, its first side turned over the short edge.
  init?(outside: [(String, Rect)], inside: [(String, Rect)], width: Length) {
    leaves = []
    for (name, frame) in inside {
      // Lengths are whole numbers of 1/1024 pt; sums of rounded millimetres may differ by one or two.
      let behind = outside.first { _, other in
        abs((width - other.maxX - frame.minX).units) <= 2 && abs((width - other.minX - frame.maxX).units) <= 2
      }
      guard let behind else { return nil }
      leaves.append(Leaf(left: frame.minX, right: frame.maxX, up: name, down: behind.0))
    }
  }

  /// Folds what is left or right of a line over (onto) or under (below) the rest.
  mutating func fold(at x: Length, movingRight: Bool, under: Bool = false) {
    let moving = leaves.filter { movingRight ? $0.left >= x : $0.right <= x }
    let staying = leaves.filter { movingRight ? $0.left < x : $0.right > x }
    let turned = moving.reversed().map { leaf in
      Leaf(left: x + x - leaf.right, right: x + x - leaf.left, up: leaf.down, down: leaf.up)
    }
    leaves = under ? turned + staying : staying + turned
  }

  /// What is seen from above, from left to right.
  var seenFromAbove: [String] { seen(leaves.reversed(), \.up) }
  /// What is seen from below, from left to right as it lies on the table.
  var seenFromBelow: [String] { seen(leaves, \.down) }
  /// The width of the folded paper.
  var extent: (left: Length, right: Length) {
    (leaves.map(\.left).min() ?? .zero, leaves.map(\.right).max() ?? .zero)
  }

  private func seen(_ order: [Leaf], _ face: (Leaf) -> String) -> [String] {
    // A leaf is seen where its middle is not covered.
    var result: [(Length, String)] = []
    for (index, leaf) in order.enumerated() {
      let middle = (leaf.left + leaf.right) / 2
      if order[..<index].contains(where: { $0.left < middle && middle < $0.right }) { continue }
      result.append((leaf.left, face(leaf)))
    }
    return result.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
