import Geometry
import Pages

/// The colour of a gradient at any pixel (ISO 32000-1 §8.7.4.5.3, §8.7.4.5.4).
struct GradientInk {
  private let gradient: Gradient
  private let toGradient: Transform?

  /// The map leads from the coordinates of the filled path to pixels.
  init(_ gradient: Gradient, _ map: Transform) {
    self.gradient = gradient
    toGradient = map.after(gradient.transform).inverse
  }

  /// The colour at the middle of a pixel.
  func ink(_ x: Int, _ y: Int) -> Ink {
    guard let place = toGradient?.apply(x: Double(x) + 0.5, y: Double(y) + 0.5), let parameter = parameter(place) else {
      return Ink(.transparent)
    }
    return Ink(color(spread(parameter)))
  }

  /// How far along the gradient a place is; nil where a radial gradient does not reach.
  private func parameter(_ place: (x: Double, y: Double)) -> Double? {
    switch gradient.shape {
    case .linear(let from, let to):
      let (dx, dy) = (to.x.points - from.x.points, to.y.points - from.y.points)
      let square = dx * dx + dy * dy
      // SVG 2 §14.2.2: where there is no way to go, the last colour fills.
      guard square > 0 else { return 1 }
      return ((place.x - from.x.points) * dx + (place.y - from.y.points) * dy) / square
    case .radial(let from, let inner, let to, let outer):
      // The largest s with a circle of radius r(s) ≥ 0 through the place: a·s² − 2·b·s + c = 0.
      let (dx, dy) = (to.x.points - from.x.points, to.y.points - from.y.points)
      let growth = outer.points - inner.points
      let (px, py) = (place.x - from.x.points, place.y - from.y.points)
      let a = dx * dx + dy * dy - growth * growth
      let b = px * dx + py * dy + inner.points * growth
      let c = px * px + py * py - inner.points * inner.points
      if abs(a) < 1e-9 { return abs(b) < 1e-9 ? nil : c / (2 * b) }
      let discriminant = b * b - a * c
      guard discriminant >= 0 else { return nil }
      let root = discriminant.squareRoot()
      let candidates = [(b + root) / a, (b - root) / a].sorted(by: >)
      return candidates.first { inner.points + $0 * growth >= 0 }
    }
  }

  private func spread(_ parameter: Double) -> Double {
    switch gradient.spread {
    case .pad: return min(max(parameter, 0), 1)
    case .repeat: return parameter - parameter.rounded(.down)
    case .reflect:
      let place = parameter - 2 * (parameter / 2).rounded(.down)
      return place > 1 ? 2 - place : place
    }
  }

  private func color(_ offset: Double) -> Color {
    guard let first = gradient.stops.first, let last = gradient.stops.last else { return .transparent }
    if offset <= first.offset { return first.color }
    guard let next = gradient.stops.firstIndex(where: { $0.offset > offset }), next > 0 else { return last.color }
    let (before, after) = (gradient.stops[next - 1], gradient.stops[next])
    let share = (offset - before.offset) / (after.offset - before.offset)
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded()) }
    return Color(
      red: mix(before.color.red, after.color.red), green: mix(before.color.green, after.color.green),
      blue: mix(before.color.blue, after.color.blue), alpha: mix(before.color.alpha, after.color.alpha))
  }
}
