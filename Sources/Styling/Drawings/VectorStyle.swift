package import Geometry

/// The values of SVG's own properties (SVG 2 §13, §14); initial values by default.
package struct VectorStyle: Hashable, Sendable {
  // Inherited
  package var fill: VectorPaint = .color(.black)
  package var fillOpacity = 1.0
  package var fillRule: FillRule = .nonzero
  package var stroke: VectorPaint = .none
  package var strokeWidth = VectorLength(pixels: 1)
  package var strokeLinecap: StrokeLinecap = .butt
  package var strokeLinejoin: StrokeLinejoin = .miter
  package var strokeMiterlimit = 4.0
  package var strokeDasharray: [VectorLength] = []
  package var strokeDashoffset = VectorLength(pixels: 0)
  package var strokeOpacity = 1.0
  package var paintOrder: PaintOrder = .normal
  package var clipRule: FillRule = .nonzero
  package var markerStart = VectorReference()
  package var markerMid = VectorReference()
  package var markerEnd = VectorReference()
  package var textAnchor: TextAnchor = .start
  package var dominantBaseline: DominantBaseline = .auto

  // Not inherited
  package var clipPath = VectorReference()
  package var mask = VectorReference()
  package var filter = VectorReference()
  package var stopColor: Color = .black
  package var stopOpacity = 1.0
  package var vectorEffect: VectorEffect = .none

  /// The initial values.
  package init() {}

  /// What a child begins with.
  var inherited: VectorStyle {
    var style = self
    let initial = VectorStyle()
    style.clipPath = initial.clipPath
    style.mask = initial.mask
    style.filter = initial.filter
    style.stopColor = initial.stopColor
    style.stopOpacity = initial.stopOpacity
    style.vectorEffect = initial.vectorEffect
    return style
  }
}

/// Where the values of SVG's properties are kept: most elements have none, and those that have share them.
final class VectorStyleStorage: Hashable, Sendable {
  /// The values.
  let style: VectorStyle
  /// What a child begins with; nil for nothing but initial values.
  let inherited: VectorStyle?
  /// Whether there are values that boxes of a document do not take.
  let hasEffects: Bool

  init(_ style: VectorStyle) {
    self.style = style
    hasEffects =
      style.clipPath != VectorReference() || style.mask != VectorReference() || style.filter != VectorReference()
    let inherited = style.inherited
    self.inherited = inherited == VectorStyle() ? nil : inherited
  }

  static func == (left: VectorStyleStorage, right: VectorStyleStorage) -> Bool {
    left === right || left.style == right.style
  }

  func hash(into hasher: inout Hasher) { hasher.combine(style) }
}

extension ComputedStyle {
  /// The values of SVG's own properties.
  package var vector: VectorStyle {
    get { vectorStorage?.style ?? VectorStyle() }
    set { vectorStorage = newValue == VectorStyle() ? nil : VectorStyleStorage(newValue) }
  }
}

/// `fill`, `stroke` (SVG 2 §13.2).
package enum VectorPaint: Hashable, Sendable {
  case none
  case color(Color)
  /// The `color` of the element that is painted.
  case current
  /// What fills or strokes the path that the marker stands on (SVG 2 §13.2).
  case contextFill, contextStroke
  /// A gradient or pattern by its id, and what stands in for one that is missing.
  indirect case server(String, fallback: VectorPaint)
}

/// A length in a drawing: user units, a percentage, or both.
package struct VectorLength: Hashable, Sendable {
  /// User units.
  package var pixels: Double
  /// Hundredths of what the property says.
  package var percent: Double

  /// Creates a length.
  package init(pixels: Double, percent: Double = 0) {
    self.pixels = pixels
    self.percent = percent
  }

  /// The length in user units when percentages refer to `basis`.
  package func resolved(against basis: Double) -> Double { pixels + percent / 100 * basis }
}

/// `clip-path`, `mask`, `filter`, `marker-*`: an element by its id; empty for `none`.
package struct VectorReference: Hashable, Sendable {
  /// The id.
  package var id = ""
  /// Whether something stands there that is no reference to an element of the drawing.
  package var isForeign = false

  /// Creates a reference, `none` by default.
  package init(id: String = "", isForeign: Bool = false) {
    self.id = id
    self.isForeign = isForeign
  }
}

/// `fill-rule`, `clip-rule`.
package enum FillRule: String, Hashable, Sendable, CaseIterable { case nonzero, evenodd }
/// `stroke-linecap`.
package enum StrokeLinecap: String, Hashable, Sendable, CaseIterable { case butt, round, square }
/// `stroke-linejoin`.
package enum StrokeLinejoin: String, Hashable, Sendable, CaseIterable { case miter, round, bevel }
/// `text-anchor`.
package enum TextAnchor: String, Hashable, Sendable, CaseIterable { case start, middle, end }
/// `vector-effect`.
package enum VectorEffect: String, Hashable, Sendable, CaseIterable {
  case none, nonScalingStroke = "non-scaling-stroke"
}
/// `dominant-baseline`.
package enum DominantBaseline: String, Hashable, Sendable, CaseIterable {
  case auto, alphabetic, ideographic, middle, central, mathematical, hanging, textBottom = "text-bottom"
  case textTop = "text-top", textBeforeEdge = "text-before-edge", textAfterEdge = "text-after-edge"
}

/// `paint-order`: the order of fill, stroke and markers.
package struct PaintOrder: Hashable, Sendable {
  /// One of the three.
  package enum Part: String, Hashable, Sendable, CaseIterable { case fill, stroke, markers }

  /// All three, the first is painted first.
  package let parts: [Part]

  /// `normal`.
  package static let normal = PaintOrder(parts: [.fill, .stroke, .markers])
}
