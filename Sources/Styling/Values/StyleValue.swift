import Geometry

/// A computed value that can be written as CSS, for dumps and messages.
protocol StyleValue: Hashable, Sendable {
  /// The value in CSS syntax.
  var cssText: String { get }
  /// What stands between the values of a list.
  static var separator: String { get }
}

extension StyleValue {
  static var separator: String { " " }
}

extension StyleValue where Self: RawRepresentable<String> {
  var cssText: String { rawValue }
}

extension Double {
  /// At most three decimals.
  var cssText: String { Length(units: Int((max(-1e12, min(1e12, self)) * 1024).rounded())).description }
}

extension Length: StyleValue {
  var cssText: String { self == .zero ? "0" : "\(description)pt" }
}

extension LengthPercentage: StyleValue {
  var cssText: String {
    bounds.reduce(ownText) { "\($1.isUpper ? "min" : "max")(\($0), \($1.value.cssText))" }
  }

  private var ownText: String {
    let percentage = "\((Double(milliPercent) / 1000).cssText)%"
    if milliPercent == 0 { return length.cssText }
    return length == .zero ? percentage : "calc(\(percentage) + \(length.cssText))"
  }
}

extension Dimension: StyleValue {
  var cssText: String {
    switch self {
    case .auto: "auto"
    case .value(let value): value.cssText
    case .minContent: "min-content"
    case .maxContent: "max-content"
    case .fitContent: "fit-content"
    }
  }
}

extension Color: StyleValue {
  var cssText: String {
    if self == .transparent { return "transparent" }
    let channels = alpha == 255 ? [red, green, blue] : [red, green, blue, alpha]
    return "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Size: StyleValue {
  var cssText: String { width == height ? width.cssText : "\(width.cssText) \(height.cssText)" }
}

extension Int: StyleValue {
  var cssText: String { description }
}

extension String {
  /// The text as a CSS string.
  var cssQuoted: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\a ") + "\""
  }
}

/// Joins values with blanks; `none` when there are none.
func cssList(_ values: [String], separator: String = " ") -> String {
  values.isEmpty ? "none" : values.joined(separator: separator)
}
