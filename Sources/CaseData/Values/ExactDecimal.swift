/// A decimal number without rounding: money adds up to the cent.
package struct ExactDecimal: Hashable, Sendable {
  /// The number without its decimal point.
  let significand: Int128
  /// How many digits of the significand stand after the decimal point.
  let scale: Int

  /// Zero.
  package static let zero = ExactDecimal(significand: 0, scale: 0)

  private init(significand: Int128, scale: Int) {
    self.significand = significand
    self.scale = scale
  }

  /// Reads the lexical form of `xs:decimal`: a sign, digits, a point; nil for anything else or beyond 36 digits.
  package init?(_ text: String) {
    var significand: Int128 = 0
    var scale = 0
    var digits = 0
    var hasPoint = false
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 36 else { return nil }
        significand = significand * 10 + Int128(byte - UInt8(ascii: "0"))
        digits += 1
        if hasPoint { scale += 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(significand: isNegative ? -significand : significand, scale: scale)
  }

  /// The sum; nil beyond 38 digits.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let scale = max(self.scale, other.scale)
    guard let left = scaled(to: scale), let right = other.scaled(to: scale) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(significand: sum, scale: scale)
  }

  /// Whether this number is smaller; nil beyond 38 digits.
  package func isLess(than other: ExactDecimal) -> Bool? {
    let scale = max(self.scale, other.scale)
    guard let left = scaled(to: scale), let right = other.scaled(to: scale) else { return nil }
    return left < right
  }

  /// The number without superfluous zeros: `1.50` and `1.5` give the same text.
  package var text: String {
    var significand = significand
    var scale = scale
    while scale > 0, significand % 10 == 0 {
      significand /= 10
      scale -= 1
    }
    var digits = String(significand.magnitude)
    if digits.count <= scale { digits = String(repeating: "0", count: scale - digits.count + 1) + digits }
    let whole = digits.dropLast(scale)
    let sign = significand < 0 ? "-" : ""
    return scale == 0 ? sign + whole : sign + whole + "." + digits.suffix(scale)
  }

  private func scaled(to wanted: Int) -> Int128? {
    var value = significand
    for _ in scale..<max(scale, wanted) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}
