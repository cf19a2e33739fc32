import Geometry

// Gradients (CSS Images 3 §3).

extension ValueReader {
  /// An angle in degrees; a bare zero is one, too.
  mutating func angle() -> Double? {
    switch upcoming?.token {
    case .dimension(let value, let unit):
      let factor: Double
      switch unit.asciiLowercased {
      case "deg": factor = 1
      case "grad": factor = 0.9
      case "rad": factor = 180 / .pi
      case "turn": factor = 360
      default: return nil
      }
      advance()
      return value * factor
    case .number(0, _):
      advance()
      return 0
    default: return nil
    }
  }

  /// A linear or radial gradient, repeating or not.
  mutating func gradient() -> Specified<StyleImage>? {
    for (name, repeats) in [("", false), ("repeating-", true)] {
      if var arguments = function(name + "linear-gradient") { return arguments.linearGradient(repeats: repeats) }
      if var arguments = function(name + "radial-gradient") { return arguments.radialGradient(repeats: repeats) }
    }
    return nil
  }

  private mutating func linearGradient(repeats: Bool) -> Specified<StyleImage>? {
    var direction = LinearGradientStyle.Direction.angle(180)
    if let angle = attempt({ $0.angle() }) {
      direction = .angle(angle)
      guard comma() else { return nil }
    } else if keyword("to") {
      var x = 0
      var y = 0
      while let word = keyword(in: ["left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)]) {
        guard word.0 == 0 || x == 0, word.1 == 0 || y == 0 else { return nil }
        x += word.0
        y += word.1
      }
      switch (x, y) {
      case (0, 0): return nil
      case (0, _): direction = .angle(y < 0 ? 0 : 180)
      case (_, 0): direction = .angle(x < 0 ? 270 : 90)
      default: direction = .corner(x: x, y: y)
      }
      guard comma() else { return nil }
    }
    guard let stops = gradientStops() else { return nil }
    let line = direction
    return Specified { context in
      .linear(LinearGradientStyle(direction: line, stops: stops.map { $0.compute(context) }, repeats: repeats))
    }
  }

  private mutating func radialGradient(repeats: Bool) -> Specified<StyleImage>? {
    var isCircle: Bool?
    var keywordExtent: RadialGradientStyle.Extent?
    var lengths: [LinearLength] = []
    while true {
      if isCircle == nil, let shape = keyword(in: ["circle": true, "ellipse": false]) {
        isCircle = shape
      } else if keywordExtent == nil, lengths.isEmpty,
        let extent = keyword(in: [
          "closest-side": RadialGradientStyle.Extent.closestSide, "closest-corner": .closestCorner,
          "farthest-side": .farthestSide, "farthest-corner": .farthestCorner,
        ])
      {
        keywordExtent = extent
      } else if keywordExtent == nil, lengths.count < 2,
        let length = attempt({ $0.length(percentages: true, negative: false) })
      {
        lengths.append(length)
      } else {
        break
      }
    }
    var hasPrelude = isCircle != nil || keywordExtent != nil || !lengths.isEmpty
    var center = Specified<ImagePosition>.constant(
      ImagePosition(x: LengthPercentage(milliPercent: 50_000), y: LengthPercentage(milliPercent: 50_000)))
    if keyword("at") {
      guard let position = imagePosition() else { return nil }
      center = position
      hasPrelude = true
    }
    if hasPrelude, !comma() { return nil }
    // One length makes a circle, two an ellipse; percentages are for ellipses only.
    switch lengths.count {
    case 1: guard isCircle != false, !lengths[0].hasPercentages else { return nil }
    case 2: guard isCircle != true else { return nil }
    default: break
    }
    guard let stops = gradientStops() else { return nil }
    let circle = isCircle ?? (lengths.count == 1)
    let (extent, axes, place) = (keywordExtent ?? .farthestCorner, lengths, center)
    return Specified { context in
      let used = axes.map { Longhand.nonNegative($0.lengthPercentage(context)) }
      return .radial(
        RadialGradientStyle(
          isCircle: circle, extent: used.first.map { .lengths($0, used.last ?? $0) } ?? extent,
          center: place.compute(context), stops: stops.map { $0.compute(context) }, repeats: repeats))
    }
  }

  /// Two or more colours, with hints between them (§3.4); the whole rest of the arguments.
  private mutating func gradientStops() -> [Specified<GradientStop>]? {
    var stops: [Specified<GradientStop>] = []
    var colors = 0
    var followsHint = true
    repeat {
      var position = attempt { $0.length(percentages: true) }
      guard let color = attempt({ $0.color() }) else {
        // A hint stands between two colours.
        guard let hint = position, !followsHint else { return nil }
        stops.append(Specified { GradientStop(color: nil, position: hint.lengthPercentage($0)) })
        followsHint = true
        continue
      }
      if position == nil { position = attempt { $0.length(percentages: true) } }
      let first = position
      stops.append(
        Specified { GradientStop(color: color.computed($0), position: first?.lengthPercentage($0)) })
      if position != nil, let second = attempt({ $0.length(percentages: true) }) {
        stops.append(Specified { GradientStop(color: color.computed($0), position: second.lengthPercentage($0)) })
      }
      colors += 1
      followsHint = false
    } while comma()
    return isAtEnd && !followsHint && colors > 1 ? stops : nil
  }
}
