import Geometry

/// Resolves the flexible lengths of one line (CSS Flexbox 1 §9.7).
struct FlexibleLengths {
  private let inner: Length
  private let grows: Bool
  private let axes: FlexAxes

  /// Gives each item of a line its used main size in the room along the line, gaps taken off.
  static func resolve(_ items: inout [FlexItem], _ range: Range<Int>, inner: Length, _ axes: FlexAxes) {
    // Step 1: grow or shrink by the sum of the hypothetical sizes.
    var sum = Length.zero
    for index in range { sum += items[index].hypothetical + items[index].mainExtra(axes) }
    FlexibleLengths(inner: inner, grows: sum < inner, axes: axes).run(&items, range)
  }

  private func run(_ items: inout [FlexItem], _ range: Range<Int>) {
    // Step 2: items that cannot flex keep their hypothetical size.
    var isFrozen = [Bool](repeating: false, count: range.count)
    var unfrozen = range.count
    for index in range {
      let item = items[index]
      let isInflexible =
        factor(item) == 0 || (grows ? item.base > item.hypothetical : item.base < item.hypothetical)
      if isInflexible {
        items[index].main = item.hypothetical
        isFrozen[index - range.lowerBound] = true
        unfrozen -= 1
      }
    }
    // Step 3.
    let initial = free(items, range, isFrozen)
    // Step 4: each round freezes at least one item.
    while unfrozen > 0 {
      var remaining = Double(free(items, range, isFrozen).units)
      var factors = 0.0
      var shares = 0.0
      for index in range where !isFrozen[index - range.lowerBound] {
        factors += factor(items[index])
        shares += share(items[index])
      }
      if factors < 1 {
        let scaled = Double(initial.units) * factors
        if abs(scaled) < abs(remaining) { remaining = scaled }
      }
      distribute(remaining, shares, &items, range, isFrozen)
      // Steps 4d and 4e: fix violations of the limits, then freeze all, or those that violate them on one side.
      var total = Length.zero
      for index in range where !isFrozen[index - range.lowerBound] {
        total += items[index].clamped(items[index].main) - items[index].main
      }
      for index in range where !isFrozen[index - range.lowerBound] {
        let clamped = items[index].clamped(items[index].main)
        let violation = clamped - items[index].main
        if total == .zero || (total > .zero ? violation > .zero : violation < .zero) {
          items[index].main = clamped
          isFrozen[index - range.lowerBound] = true
          unfrozen -= 1
        }
      }
    }
  }

  private func factor(_ item: FlexItem) -> Double { grows ? item.grow : item.shrink }

  /// Step 4c: what the item's part of the free space is measured by.
  private func share(_ item: FlexItem) -> Double {
    grows ? item.grow : item.shrink * Double(item.base.units)
  }

  private func free(_ items: [FlexItem], _ range: Range<Int>, _ isFrozen: [Bool]) -> Length {
    var free = inner
    for index in range {
      let item = items[index]
      free -= (isFrozen[index - range.lowerBound] ? item.main : item.base) + item.mainExtra(axes)
    }
    return free
  }

  /// Step 4c: shares are rounded together, so that nothing of the space is lost.
  private func distribute(
    _ remaining: Double, _ shares: Double, _ items: inout [FlexItem], _ range: Range<Int>, _ isFrozen: [Bool]
  ) {
    var sum = 0.0
    var given = 0
    for index in range where !isFrozen[index - range.lowerBound] {
      items[index].main = items[index].base
      guard shares > 0 else { continue }
      sum += share(items[index])
      let until = Int((remaining * (sum / shares)).rounded())
      items[index].main += Length(units: until - given)
      given = until
    }
  }
}
