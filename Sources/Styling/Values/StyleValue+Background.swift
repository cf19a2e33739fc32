import Geometry

extension StyleImage: StyleValue {
  static var separator: String { ", " }

  var cssText: String {
    switch self {
    case .none: "none"
    case .url(let reference): "url(\(reference.source.cssQuoted))"
    case .linear(let gradient):
      "\(gradient.repeats ? "repeating-" : "")linear-gradient(\(gradient.direction.cssText), \(gradient.stops.cssText))"
    case .radial(let gradient):
      "\(gradient.repeats ? "repeating-" : "")radial-gradient(\(gradient.isCircle ? "circle" : "ellipse") "
        + "\(gradient.extent.cssText) at \(gradient.center.cssText), \(gradient.stops.cssText))"
    }
  }
}

extension LinearGradientStyle.Direction {
  var cssText: String {
    switch self {
    case .angle(let degrees): "\(degrees.cssText)deg"
    case .corner(let x, let y): "to \(y < 0 ? "top" : "bottom") \(x < 0 ? "left" : "right")"
    }
  }
}

extension RadialGradientStyle.Extent {
  var cssText: String {
    switch self {
    case .closestSide: "closest-side"
    case .closestCorner: "closest-corner"
    case .farthestSide: "farthest-side"
    case .farthestCorner: "farthest-corner"
    case .lengths(let width, let height): width == height ? width.cssText : "\(width.cssText) \(height.cssText)"
    }
  }
}

extension GradientStop: StyleValue {
  static var separator: String { ", " }
  var cssText: String { [color?.cssText, position?.cssText].compactMap { $0 }.joined(separator: " ") }
}

extension ImagePosition: StyleValue {
  static var separator: String { ", " }
  var cssText: String { "\(x.cssText) \(y.cssText)" }
}

extension BackgroundSize: StyleValue {
  static var separator: String { ", " }

  var cssText: String {
    switch self {
    case .cover: "cover"
    case .contain: "contain"
    case .size(nil, nil): "auto"
    case .size(let width, let height): "\(width?.cssText ?? "auto") \(height?.cssText ?? "auto")"
    }
  }
}

extension BackgroundRepeat: StyleValue {
  static var separator: String { ", " }
  var cssText: String { x == y ? x.rawValue : "\(x.rawValue) \(y.rawValue)" }
}

extension BackgroundAttachment: StyleValue {
  static var separator: String { ", " }
}

extension BackgroundBox: StyleValue {
  static var separator: String { ", " }
}
