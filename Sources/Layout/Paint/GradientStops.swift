import Geometry
import Pages
import Styling

/// The colours of a gradient at their places along its line (CSS Images 3 §3.4), as display lists want them.
struct GradientStops {
  /// From the start of the line, 1 is its end; never falling.
  private(set) var stops: [Gradient.Stop]

  init(_ written: [GradientStop], along length: Length) {
    var places = written.map { stop in
      stop.position.map { length > .zero ? $0.resolved(against: length).points / length.points : 0 }
    }
    // §3.4.3: missing ends, then what falls back, then what is between known places.
    if places[0] == nil { places[0] = 0 }
    if places[places.count - 1] == nil { places[places.count - 1] = 1 }
    var largest = -Double.infinity
    for index in places.indices {
      guard let place = places[index] else { continue }
      largest = max(largest, place)
      places[index] = largest
    }
    var known = 0
    for index in places.indices.dropFirst() {
      guard let end = places[index] else { continue }
      let start = places[known] ?? end
      for between in known + 1..<max(index, known + 1) {
        places[between] = start + (end - start) * Double(between - known) / Double(index - known)
      }
      known = index
    }
    stops = []
    var hint: Double?
    for (index, stop) in written.enumerated() {
      let place = places[index] ?? 0
      guard let color = stop.color else {
        hint = place
        continue
      }
      append(Gradient.Stop(offset: place, color: color), hint: hint)
      hint = nil
    }
  }

  /// Adds a colour and what lies before it: a hint bends the way, and opacities mix premultiplied.
  private mutating func append(_ stop: Gradient.Stop, hint: Double?) {
    guard let last = stops.last, stop.offset > last.offset else {
      stops.append(stop)
      return
    }
    let span = stop.offset - last.offset
    if let hint {
      // §3.4.2: the exponent that brings half of both colours to the hint.
      let middle = min(max((hint - last.offset) / span, 0.001), 0.999)
      for step in 1..<8 {
        let share = Double(step) / 8
        // Places where the mixture is even, so that few stops follow the curve closely.
        let place = power(share, logarithm(middle) / logarithm(0.5))
        add(last, stop, place: last.offset + span * place, share: share)
      }
    } else if last.color.alpha != stop.color.alpha {
      // Each end keeps its own tone next to full transparency.
      for step in 1..<8 { add(last, stop, place: last.offset + span * Double(step) / 8, share: Double(step) / 8) }
    }
    if stop.color.alpha == 0, last.color.alpha > 0 {
      stops.append(Gradient.Stop(offset: stop.offset, color: last.color.with(alpha: 0)))
    }
    stops.append(stop)
  }

  private mutating func add(_ first: Gradient.Stop, _ second: Gradient.Stop, place: Double, share: Double) {
    if stops.last?.color.alpha == 0, stops.last?.offset == first.offset {
      // A way that begins transparent begins in the tone to which it leads.
      stops.append(Gradient.Stop(offset: first.offset, color: second.color.with(alpha: 0)))
    }
    stops.append(Gradient.Stop(offset: place, color: Color.mixed(first.color, second.color, share)))
  }

  /// The same stops counted from `from` to `to`.
  func rescaled(from: Double, to: Double) -> [Gradient.Stop] {
    stops.map { Gradient.Stop(offset: ($0.offset - from) / (to - from), color: $0.color) }
  }

  /// The first and the last place; a little apart where they are one.
  var range: (from: Double, to: Double) {
    let from = stops.first?.offset ?? 0
    let to = stops.last?.offset ?? 1
    return to - from > 1e-6 ? (from, to) : (from - 0.5, from + 0.5)
  }

  /// The colour at a place.
  func color(at place: Double) -> Color {
    guard let first = stops.first, let last = stops.last else { return .transparent }
    if place <= first.offset { return first.color }
    guard let next = stops.firstIndex(where: { $0.offset > place }), next > 0 else { return last.color }
    let (before, after) = (stops[next - 1], stops[next])
    return Color.mixed(before.color, after.color, (place - before.offset) / (after.offset - before.offset))
  }

  /// Only what is at or behind a place, with the colour there in front.
  func starting(at place: Double) -> GradientStops {
    var copy = self
    copy.stops = [Gradient.Stop(offset: place, color: color(at: place))] + stops.filter { $0.offset > place }
    return copy
  }

  /// One period of repetitions, turned so that it begins at zero.
  func period(_ length: Double) -> [Gradient.Stop] {
    let from = range.from
    let seam = from - (from / length).rounded(.down) * length
    guard seam > 1e-9 else { return rescaled(from: from, to: from + length) }
    let start = color(at: from + length - seam)
    func turned(_ stops: [Gradient.Stop], _ shift: Double) -> [Gradient.Stop] {
      stops.map { Gradient.Stop(offset: ($0.offset - from + shift) / length, color: $0.color) }
    }
    // What ends the written period comes first, then the seam, then what begins it.
    return [Gradient.Stop(offset: 0, color: start)]
      + turned(stops.filter { $0.offset - from > length - seam }, seam - length)
      + turned(stops.filter { $0.offset - from <= length - seam }, seam) + [Gradient.Stop(offset: 1, color: start)]
  }

  private func logarithm(_ value: Double) -> Double {
    // ln x = 2 artanh((x−1)/(x+1)) after bringing x near 1; exact far beyond what colours show.
    var value = value
    var twos = 0.0
    while value < 0.5 {
      value *= 2
      twos -= 1
    }
    while value > 1.5 {
      value /= 2
      twos += 1
    }
    let ratio = (value - 1) / (value + 1)
    var sum = 0.0
    var term = ratio
    for odd in stride(from: 1.0, through: 21, by: 2) {
      sum += term / odd
      term *= ratio * ratio
    }
    return 2 * sum + twos * 0.693147180559945
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    let product = logarithm(base) * exponent
    // e^x by halving: e^x = (e^(x/64))^64.
    let small = product / 64
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<6 { result *= result }
    return result
  }
}

extension Color {
  /// The same tone with another opacity.
  func with(alpha: UInt8) -> Color { Color(red: red, green: green, blue: blue, alpha: alpha) }

  /// A mixture of premultiplied colours (CSS Images 3 §3.4.2).
  static func mixed(_ first: Color, _ second: Color, _ share: Double) -> Color {
    let (a, b) = (Double(first.alpha) * (1 - share), Double(second.alpha) * share)
    let alpha = a + b
    guard alpha > 0 else { return first.with(alpha: 0) }
    func mix(_ x: UInt8, _ y: UInt8) -> UInt8 {
      UInt8(max(0, min(255, ((Double(x) * a + Double(y) * b) / alpha).rounded())))
    }
    return Color(
      red: mix(first.red, second.red), green: mix(first.green, second.green), blue: mix(first.blue, second.blue),
      alpha: UInt8(max(0, min(255, alpha.rounded()))))
  }
}
