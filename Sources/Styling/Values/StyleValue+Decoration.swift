import Geometry

extension Overflow: StyleValue {}

extension CornerRadius: StyleValue {
  var cssText: String {
    horizontal == vertical ? horizontal.cssText : "\(horizontal.cssText) \(vertical.cssText)"
  }
}

extension BoxShadow: StyleValue {
  static var separator: String { ", " }

  var cssText: String {
    let lengths = [offset.x, offset.y, .zero, spread].map(\.cssText).joined(separator: " ")
    return "\(isInset ? "inset " : "")\(lengths) \(color.cssText)"
  }
}
