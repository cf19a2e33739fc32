/// "Did you mean": the nearest of some names.
package enum EditDistance {
  /// The candidate nearest to a misspelled name (Damerau-Levenshtein, ignoring case), or nil when none is near.
  ///
  /// Near means at most a third of the longer name's characters differ, at least one may. Ties go to the earlier candidate.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    var best: (distance: Int, candidate: String)?
    let wanted = Array(name.lowercased().unicodeScalars)
    for candidate in candidates where candidate != name {
      let other = Array(candidate.lowercased().unicodeScalars)
      let distance = distance(wanted, other)
      guard distance <= max(1, max(wanted.count, other.count) / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// How many letters must be added, taken away, changed or swapped with their neighbour to make one text the other.
  package static func between(_ first: String, _ second: String) -> Int {
    distance(Array(first.unicodeScalars), Array(second.unicodeScalars))
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
  }
}
