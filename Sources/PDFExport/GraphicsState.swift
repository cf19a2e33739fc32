import Geometry
import PDFObjects
import Pages

/// The parameters that a content stream has set, so that none is set twice (ISO 32000-1 §8.4.1 gives the initial values).
struct GraphicsState: Equatable {
  /// Nil where a pattern is set, or nobody knows.
  var fill: Color? = .black
  /// Nil where a pattern is set, or nobody knows.
  var stroke: Color? = .black
  var alpha: UInt8 = 255
  var lineWidth = 1000
  var dashes: [Int] = []
  var dashPhase = 0
  var cap: Stroke.Cap? = .butt
  var join: Stroke.Join? = .miter
  var miterLimit = 10_000
  /// The position of the font in the font table, nil before the first one.
  var font: Int?
  var fontSize = 0

  /// What holds at the start of a form: everything but the opacity is as it was outside, so nothing is known.
  static let inherited: GraphicsState = {
    var state = GraphicsState()
    (state.fill, state.stroke, state.cap, state.join) = (nil, nil, nil, nil)
    (state.lineWidth, state.dashPhase, state.miterLimit) = (-1, -1, -1)
    return state
  }()
}

/// Page coordinates in thousandths of a point, as content streams have them; y grows upwards.
struct PageCoordinates {
  let height: Length

  func x(_ value: Length) -> Int { value.thousandths }
  func y(_ value: Length) -> Int { (height - value).thousandths }

  /// The same map for coordinates that grow upwards: turned over, mapped, turned over again.
  func flipped(_ transform: Transform) -> Transform {
    let flip = Transform(a: 1, b: 0, c: 0, d: -1, e: 0, f: height.points)
    return flip.after(transform).after(flip)
  }
}

extension Length {
  /// The nearest number of thousandths of a point.
  var thousandths: Int { (units * 1000 + 512) >> 10 }
}
