import Styling

/// The counters in scope at one point of the document (CSS Lists 3 §4).
///
/// A counter made on an element lives for its later siblings and all their descendants; it ends with the parent.
struct CounterScopes: Sendable {
  private struct Instance {
    var value: Int
    let level: Int
    /// Whether items count down without being told.
    var isReversed = false
  }

  private var instances: [String: [Instance]] = [:]
  /// The names that have instances at each level, so that leaving one costs nothing where nothing was made.
  private var made: [[String]] = []

  /// Applies `counter-reset`: a new instance, or the one a sibling made, starts again.
  mutating func reset(_ name: String, to value: Int, level: Int, isReversed: Bool = false) {
    var stack = instances[name, default: []]
    if let last = stack.last, last.level == level {
      stack[stack.count - 1].value = value
      stack[stack.count - 1].isReversed = isReversed
    } else {
      stack.append(Instance(value: value, level: level, isReversed: isReversed))
      while made.count <= level { made.append([]) }
      made[level].append(name)
    }
    instances[name] = stack
  }

  /// Applies `counter-increment`; a counter that does not exist yet is made with zero.
  mutating func increment(_ name: String, by value: Int, level: Int) {
    if instances[name]?.isEmpty ?? true { reset(name, to: 0, level: level) }
    if let last = instances[name]?.indices.last { instances[name]?[last].value += value }
  }

  /// Applies `counter-set`.
  mutating func set(_ name: String, to value: Int, level: Int) {
    if instances[name]?.isEmpty ?? true { reset(name, to: 0, level: level) }
    if let last = instances[name]?.indices.last { instances[name]?[last].value = value }
  }

  /// Ends the counters made by the children of an element at `level`.
  mutating func leave(level: Int) {
    let inner = level + 1
    guard inner < made.count, !made[inner].isEmpty else { return }
    for name in made[inner] { instances[name]?.removeLast() }
    made[inner].removeAll()
  }

  /// Whether the innermost counter runs backwards.
  func isReversed(_ name: String) -> Bool { instances[name]?.last?.isReversed ?? false }

  /// The value of the innermost counter, zero when there is none.
  func value(_ name: String) -> Int { instances[name]?.last?.value ?? 0 }

  /// The values of all counters of that name, outermost first.
  func values(_ name: String) -> [Int] {
    let all = instances[name]?.map(\.value) ?? []
    return all.isEmpty ? [0] : all
  }
}
