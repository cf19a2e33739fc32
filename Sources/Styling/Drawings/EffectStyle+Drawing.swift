package import Geometry

extension EffectStyle {
  /// `transform` of an element of a drawing, in user units (SVG 2 §8.5): about the origin of the drawing, because elements
  /// there have no box whose middle could stay in place; percentages are nothing.
  package var drawingTransform: Transform {
    transforms.reduce(.identity) { $0.after($1.inUserUnits) }
  }
}

extension TransformFunction {
  /// The six numbers of a map in user units.
  static func matrix(_ map: Transform) -> TransformFunction { .matrix(map.a, map.b, map.c, map.d, map.e, map.f) }

  fileprivate var inUserUnits: Transform {
    switch self {
    case .translate(let x, let y):
      .translation(x: x.resolved(against: .zero).points / 0.75, y: y.resolved(against: .zero).points / 0.75)
    case .scale(let x, let y): .scale(x: x, y: y)
    case .rotate(let degrees):
      ValueReader.rotation(degrees)
    case .skew(let x, let y):
      Transform(a: 1, b: Trigonometry.tangent(y), c: Trigonometry.tangent(x), d: 1, e: 0, f: 0)
    case .matrix(let a, let b, let c, let d, let e, let f): Transform(a: a, b: b, c: c, d: d, e: e, f: f)
    }
  }
}
