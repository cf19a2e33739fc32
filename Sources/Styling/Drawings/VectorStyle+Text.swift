import Geometry

// The values of SVG's properties as CSS text.

extension FillRule: StyleValue {}
extension StrokeLinecap: StyleValue {}
extension StrokeLinejoin: StyleValue {}
extension TextAnchor: StyleValue {}
extension VectorEffect: StyleValue {}
extension DominantBaseline: StyleValue {}

extension VectorPaint: StyleValue {
  var cssText: String {
    switch self {
    case .none: "none"
    case .color(let color): color.cssText
    case .current: "currentcolor"
    case .contextFill: "context-fill"
    case .contextStroke: "context-stroke"
    case .server(let id, .none): "url(#\(id))"
    case .server(let id, let fallback): "url(#\(id)) \(fallback.cssText)"
    }
  }
}

extension VectorLength: StyleValue {
  var cssText: String {
    if percent == 0 { return "\(pixels.cssText)px" }
    return pixels == 0 ? "\(percent.cssText)%" : "calc(\(percent.cssText)% + \(pixels.cssText)px)"
  }
}

extension VectorReference: StyleValue {
  var cssText: String { isForeign ? "url()" : id.isEmpty ? "none" : "url(#\(id))" }
}

extension PaintOrder: StyleValue {
  var cssText: String { self == .normal ? "normal" : cssList(parts.map(\.rawValue)) }
}
