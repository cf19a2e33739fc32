import Geometry
import Pages

/// A gradient whose stops cover all that is painted: repetitions are written out, because PDF only knows padding.
struct ResolvedGradient: Hashable {
  let isRadial: Bool
  /// `x0 y0 x1 y1`, or `x0 y0 r0 x1 y1 r1`, in points of the gradient's own coordinates.
  private(set) var coordinates: [Double]
  /// At least two stops from 0 to 1.
  private(set) var stops: [Gradient.Stop]

  /// More repetitions are finer than anybody sees: then the whole becomes one period of the average colour.
  private static let mostPeriods = 1000

  /// Nil when there is nothing to go along; the last colour fills then (SVG 2 §14.2.2).
  init?(_ gradient: Gradient, covering area: Rect) {
    switch gradient.shape {
    case .linear(let from, let to):
      guard from != to else { return nil }
      isRadial = false
      coordinates = [from.x.points, from.y.points, to.x.points, to.y.points]
    case .radial(let from, let radius, let to, let outer):
      guard from != to || radius != outer, radius >= .zero, outer >= .zero else { return nil }
      isRadial = true
      coordinates = [from.x.points, from.y.points, radius.points, to.x.points, to.y.points, outer.points]
    }
    stops = ResolvedGradient.closed(gradient.stops)
    guard gradient.spread != .pad, let inverse = gradient.transform.inverse else { return }
    repeatStops(covering: inverse.bounds(of: area), mirrored: gradient.spread == .reflect)
  }

  /// The stops with one at either end, offsets within 0 to 1 and never falling.
  private static func closed(_ stops: [Gradient.Stop]) -> [Gradient.Stop] {
    var result: [Gradient.Stop] = []
    for stop in stops {
      let offset = max(min(stop.offset, 1), result.last?.offset ?? 0)
      result.append(Gradient.Stop(offset: offset, color: stop.color))
    }
    guard let first = result.first, let last = result.last else {
      return [Gradient.Stop(offset: 0, color: .transparent), Gradient.Stop(offset: 1, color: .transparent)]
    }
    if first.offset > 0 { result.insert(Gradient.Stop(offset: 0, color: first.color), at: 0) }
    if last.offset < 1 || result.count == 1 { result.append(Gradient.Stop(offset: 1, color: last.color)) }
    return result
  }

  private mutating func repeatStops(covering area: Rect, mirrored: Bool) {
    let range = isRadial ? radialRange(area) : linearRange(area)
    let first = Int(range.lowerBound.rounded(.down))
    let last = max(Int(range.upperBound.rounded(.up)), first + 1)
    guard last - first <= Self.mostPeriods else {
      let color = average
      stops = [Gradient.Stop(offset: 0, color: color), Gradient.Stop(offset: 1, color: color)]
      return
    }
    let count = Double(last - first)
    var all: [Gradient.Stop] = []
    for period in first..<last {
      let turned = mirrored && period % 2 != 0
      for stop in turned ? stops.reversed() : stops {
        let inside = turned ? 1 - stop.offset : stop.offset
        all.append(Gradient.Stop(offset: (Double(period - first) + inside) / count, color: stop.color))
      }
    }
    stops = all
    extend(from: Double(first), to: Double(last))
  }

  /// Moves both ends so that the parameter runs over whole periods.
  private mutating func extend(from first: Double, to last: Double) {
    let half = coordinates.count / 2
    let (start, end) = (Array(coordinates[..<half]), Array(coordinates[half...]))
    func at(_ place: Double) -> [Double] { zip(start, end).map { $0 + ($1 - $0) * place } }
    coordinates = at(first) + at(last)
  }

  private func linearRange(_ area: Rect) -> ClosedRange<Double> {
    let (x, y) = (coordinates[2] - coordinates[0], coordinates[3] - coordinates[1])
    let square = x * x + y * y
    let places = corners(area).map { (($0.x - coordinates[0]) * x + ($0.y - coordinates[1]) * y) / square }
    return (places.min() ?? 0)...(places.max() ?? 1)
  }

  /// From the innermost circle, which no radius goes below, to one that holds every corner.
  private func radialRange(_ area: Rect) -> ClosedRange<Double> {
    let growth = coordinates[5] - coordinates[2]
    guard growth > 0 else { return 0...1 }
    let (x, y) = (coordinates[3] - coordinates[0], coordinates[4] - coordinates[1])
    let inner = max(-coordinates[2] / growth, -1000).rounded(.up)
    let shift = (x * x + y * y).squareRoot()
    let reach =
      corners(area).map {
        let (dx, dy) = ($0.x - coordinates[0], $0.y - coordinates[1])
        return (dx * dx + dy * dy).squareRoot()
      }.max() ?? 0
    guard growth > shift else { return min(inner, 0)...1 }
    return min(inner, 0)...max((reach - coordinates[2]) / (growth - shift), 1)
  }

  private func corners(_ area: Rect) -> [(x: Double, y: Double)] {
    let (left, right) = (area.minX.points, area.maxX.points)
    let (top, bottom) = (area.minY.points, area.maxY.points)
    return [(left, top), (right, top), (left, bottom), (right, bottom)]
  }

  /// The colour of one period seen from far away (CSS Images 3 §3.5.1).
  private var average: Color {
    var sums = (red: 0.0, green: 0.0, blue: 0.0, alpha: 0.0)
    for index in 1..<stops.count {
      let (first, last) = (stops[index - 1], stops[index])
      let share = (last.offset - first.offset) / 2
      for color in [first.color, last.color] {
        sums.red += share * Double(color.red)
        sums.green += share * Double(color.green)
        sums.blue += share * Double(color.blue)
        sums.alpha += share * Double(color.alpha)
      }
    }
    func channel(_ value: Double) -> UInt8 { UInt8(max(0, min(255, value.rounded()))) }
    return Color(
      red: channel(sums.red), green: channel(sums.green), blue: channel(sums.blue), alpha: channel(sums.alpha))
  }
}
