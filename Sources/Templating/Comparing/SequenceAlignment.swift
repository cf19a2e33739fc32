/// Puts two sequences side by side so that as much as possible of one stands beside its like in the other.
///
/// The pairs keep the order of both sequences; what has no like stands alone. The total weight of the pairs is the
/// greatest possible (Needleman and Wunsch 1970 without a price for gaps).
enum SequenceAlignment {
  /// An element of the earlier sequence beside one of the later; nil where there is none.
  struct Pair: Hashable {
    let old: Int?
    let new: Int?
  }

  /// The most cells of the table; beyond it elements pair only where both sequences begin or end alike.
  private static let limit = 4_000_000

  /// The pairs in order; of what was removed and added in one place, the removed comes first.
  ///
  /// - Parameter weight: How alike two elements are: 0 never pair, `equal` are the same.
  static func pairs(old: Int, new: Int, equal: Int = 1000, weight: (Int, Int) -> Int) -> [Pair] {
    var start = 0
    while start < min(old, new), weight(start, start) == equal { start += 1 }
    var end = 0
    while end < min(old, new) - start, weight(old - 1 - end, new - 1 - end) == equal { end += 1 }
    let rows = old - start - end
    let columns = new - start - end
    var result = (0..<start).map { Pair(old: $0, new: $0) }
    if rows > 0, columns > 0, rows * columns <= limit {
      result += middle(rows: rows, columns: columns) { weight(start + $0, start + $1) }.map { pair in
        Pair(old: pair.old.map { $0 + start }, new: pair.new.map { $0 + start })
      }
    } else {
      result += (0..<rows).map { Pair(old: start + $0, new: nil) }
      result += (0..<columns).map { Pair(old: nil, new: start + $0) }
    }
    return result + (0..<end).map { Pair(old: old - end + $0, new: new - end + $0) }
  }

  private static func middle(rows: Int, columns: Int, weight: (Int, Int) -> Int) -> [Pair] {
    let width = columns + 1
    // best[i, j] is the greatest weight of what follows i and j.
    var best = [Int32](repeating: 0, count: (rows + 1) * width)
    var takes = [Bool](repeating: false, count: (rows + 1) * width)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let apart = max(best[(row + 1) * width + column], best[row * width + column + 1])
        let own = weight(row, column)
        let together = own > 0 ? best[(row + 1) * width + column + 1] + Int32(own) : -1
        takes[row * width + column] = together >= apart
        best[row * width + column] = max(together, apart)
      }
    }
    var result: [Pair] = []
    var row = 0
    var column = 0
    while row < rows || column < columns {
      if row < rows, column < columns, takes[row * width + column] {
        result.append(Pair(old: row, new: column))
        row += 1
        column += 1
      } else if row < rows, column == columns || best[(row + 1) * width + column] >= best[row * width + column + 1] {
        result.append(Pair(old: row, new: nil))
        row += 1
      } else {
        result.append(Pair(old: nil, new: column))
        column += 1
      }
    }
    return result
  }
}
