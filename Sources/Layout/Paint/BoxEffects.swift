import Geometry
import Styling

/// The map of a transformed box (CSS Transforms 1 §6).
enum BoxEffects {
  /// From the box's coordinates before the transform to those after it; nil where nothing can be seen.
  static func map(_ effects: EffectStyle, of rect: Rect) -> Transform? {
    let x = (rect.minX + effects.origin.x.resolved(against: rect.size.width)).points
    let y = (rect.minY + effects.origin.y.resolved(against: rect.size.height)).points
    var map = Transform.translation(x: x, y: y)
    for function in effects.transforms { map = map.after(matrix(function, rect.size)) }
    map = map.after(.translation(x: -x, y: -y))
    return map.isUsable ? map : nil
  }

  private static func matrix(_ function: TransformFunction, _ size: Size) -> Transform {
    switch function {
    case .translate(let x, let y):
      return .translation(x: x.resolved(against: size.width).points, y: y.resolved(against: size.height).points)
    case .scale(let x, let y): return .scale(x: x, y: y)
    case .rotate(let degrees):
      let (sine, cosine) = Trigonometry.sineAndCosine(degrees)
      return Transform(a: cosine, b: sine, c: -sine, d: cosine, e: 0, f: 0)
    case .skew(let x, let y):
      return Transform(a: 1, b: Trigonometry.tangent(y), c: Trigonometry.tangent(x), d: 1, e: 0, f: 0)
    // A CSS pixel is three quarters of a point.
    case .matrix(let a, let b, let c, let d, let e, let f):
      return Transform(a: a, b: b, c: c, d: d, e: e * 0.75, f: f * 0.75)
    }
  }
}
