import Geometry
import Pages
import Styling

// Gradients of style sheets as gradients of display lists (CSS Images 3 §3.1, §3.2).

extension LinearGradientStyle {
  /// The gradient that fills a rectangle.
  func gradient(in rect: Rect) -> Gradient {
    let (width, height) = (rect.size.width.points, rect.size.height.points)
    // The direction as a vector, x to the right and y downwards.
    var x: Double
    var y: Double
    switch direction {
    case .angle(let degrees):
      let (sine, cosine) = Trigonometry.sineAndCosine(degrees)
      (x, y) = (sine, -cosine)
    case .corner(let right, let down):
      // §3.1.1: across the diagonal between the other two corners.
      (x, y) = (Double(right) * height, Double(down) * width)
      let size = (x * x + y * y).squareRoot()
      if size > 0 { (x, y) = (x / size, y / size) }
    }
    let length = abs(width * x) + abs(height * y)
    let colors = GradientStops(stops, along: .points(length))
    let (from, to) = colors.range
    let middle = (x: rect.minX.points + width / 2, y: rect.minY.points + height / 2)
    func place(_ share: Double) -> Point {
      let distance = (share - 0.5) * length
      return Point(x: .points(middle.x + x * distance), y: .points(middle.y + y * distance))
    }
    return Gradient(
      shape: .linear(from: place(from), to: place(to)), stops: colors.rescaled(from: from, to: to),
      spread: repeats ? .repeat : .pad)
  }
}

extension RadialGradientStyle {
  /// The gradient that fills a rectangle.
  func gradient(in rect: Rect) -> Gradient {
    let x = center.x.resolved(against: rect.size.width)
    let y = center.y.resolved(against: rect.size.height)
    let axes = axes(x: x.points, y: y.points, width: rect.size.width.points, height: rect.size.height.points)
    // §3.2.3: no extent is as good as none.
    let (horizontal, vertical) = (max(axes.x, 0.001), max(axes.y, 0.001))
    var colors = GradientStops(stops, along: .points(horizontal))
    var (from, to) = colors.range
    var list: [Gradient.Stop]
    if repeats {
      let length = to - from
      list = colors.period(length)
      (from, to) = (0, length)
    } else {
      if from < 0 {
        colors = colors.starting(at: 0)
        (from, to) = (0, max(to, 0.001))
      }
      list = colors.rescaled(from: from, to: to)
    }
    let map = Transform.translation(x: (rect.minX + x).points, y: (rect.minY + y).points)
      .after(.scale(x: 1, y: vertical / horizontal))
    return Gradient(
      shape: .radial(
        from: .zero, inner: .points(horizontal * from), to: .zero, outer: .points(horizontal * to)),
      stops: list, spread: repeats ? .repeat : .pad, transform: map)
  }

  /// Half the axes of the last ellipse in points (§3.2.1).
  private func axes(x: Double, y: Double, width: Double, height: Double) -> (x: Double, y: Double) {
    let (nearX, farX) = (min(abs(x), abs(width - x)), max(abs(x), abs(width - x)))
    let (nearY, farY) = (min(abs(y), abs(height - y)), max(abs(y), abs(height - y)))
    func corner(_ dx: Double, _ dy: Double) -> (x: Double, y: Double) {
      if isCircle {
        let radius = (dx * dx + dy * dy).squareRoot()
        return (radius, radius)
      }
      // The ellipse through the corner with the proportions of the side's one: √2 times as large.
      return (dx * 2.0.squareRoot(), dy * 2.0.squareRoot())
    }
    switch extent {
    case .closestSide: return isCircle ? (min(nearX, nearY), min(nearX, nearY)) : (nearX, nearY)
    case .farthestSide: return isCircle ? (max(farX, farY), max(farX, farY)) : (farX, farY)
    case .closestCorner: return corner(nearX, nearY)
    case .farthestCorner: return corner(farX, farY)
    case .lengths(let horizontal, let vertical):
      return (
        horizontal.resolved(against: .points(width)).points, vertical.resolved(against: .points(height)).points
      )
    }
  }
}
