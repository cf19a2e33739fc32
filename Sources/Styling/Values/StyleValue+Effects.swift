import Geometry

extension Double: StyleValue {}

extension TransformFunction: StyleValue {
  var cssText: String {
    switch self {
    case .translate(let x, let y): "translate(\(x.cssText), \(y.cssText))"
    case .scale(let x, let y): "scale(\(x.cssText), \(y.cssText))"
    case .rotate(let degrees): "rotate(\(degrees.cssText)deg)"
    case .skew(let x, let y): "skew(\(x.cssText)deg, \(y.cssText)deg)"
    case .matrix(let a, let b, let c, let d, let e, let f):
      "matrix(\([a, b, c, d, e, f].map(\.cssText).joined(separator: ", ")))"
    }
  }
}
