/// Sines and cosines that are the same on every machine, and exact for quarter turns.
package enum Trigonometry {
  /// The sine and cosine of an angle in degrees.
  package static func sineAndCosine(_ degrees: Double) -> (sine: Double, cosine: Double) {
    guard degrees.isFinite, abs(degrees) < 1e9 else { return (0, 1) }
    let quarters = (degrees / 90).rounded()
    let angle = (degrees - quarters * 90) * Double.pi / 180
    let (sine, cosine) = series(angle)
    switch ((Int(quarters) % 4) + 4) % 4 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// The tangent of an angle in degrees.
  package static func tangent(_ degrees: Double) -> Double {
    let (sine, cosine) = sineAndCosine(degrees)
    return sine / cosine
  }

  /// Taylor's series; eight terms are exact to the last digit up to an eighth of a turn.
  private static func series(_ angle: Double) -> (sine: Double, cosine: Double) {
    let square = angle * angle
    var (sine, cosine) = (angle, 1.0)
    var (oddTerm, evenTerm) = (angle, 1.0)
    for step in 1...8 {
      let n = Double(2 * step)
      evenTerm *= -square / (n * (n - 1))
      oddTerm *= -square / (n * (n + 1))
      cosine += evenTerm
      sine += oddTerm
    }
    return (sine, cosine)
  }
}
