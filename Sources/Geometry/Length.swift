/// A distance on the page: a whole number of 1/1024 PostScript points.
///
/// Fixed point gives exact equality and identical results on every machine.
/// Sums stay exact; a value is rounded once, when it enters as millimetres, pixels or a ratio.
package struct Length: Hashable, Comparable, Sendable {
  /// The distance in units of 1/1024 pt.
  package var units: Int

  /// Creates a length from units of 1/1024 pt.
  package init(units: Int) { self.units = units }

  /// Units in one point.
  package static let unitsPerPoint = 1024

  /// The zero length.
  package static let zero = Length(units: 0)

  /// A length no page reaches, for "no limit"; sums of a few of them do not overflow.
  package static let unlimited = Length(units: 1 << 50)

  /// Whole or fractional points, rounded to the nearest unit.
  package static func points(_ value: Double) -> Length {
    Length(units: Int((value * Double(unitsPerPoint)).rounded()))
  }

  /// Millimetres (25.4 mm = 72 pt), rounded to the nearest unit.
  package static func millimetres(_ value: Double) -> Length { .points(value * 72 / 25.4) }

  /// CSS pixels (96 px = 72 pt), rounded to the nearest unit.
  package static func pixels(_ value: Double) -> Length { .points(value * 0.75) }

  /// The distance in points.
  package var points: Double { Double(units) / Double(Length.unitsPerPoint) }

  /// The distance in millimetres.
  package var millimetres: Double { points * 25.4 / 72 }

  /// This length times a ratio of whole numbers, rounded half away from zero; intermediate values may not overflow.
  package func scaled(by numerator: Int, over denominator: Int) -> Length {
    let product = units * numerator
    let half = denominator / 2
    return Length(units: (product >= 0 ? product + half : product - half) / denominator)
  }

  package static func < (left: Length, right: Length) -> Bool { left.units < right.units }
  package static func + (left: Length, right: Length) -> Length { Length(units: left.units + right.units) }
  package static func - (left: Length, right: Length) -> Length { Length(units: left.units - right.units) }
  package static func * (left: Length, right: Int) -> Length { Length(units: left.units * right) }
  package static func / (left: Length, right: Int) -> Length { Length(units: left.units / right) }
  package static func += (left: inout Length, right: Length) { left.units += right.units }
  package static func -= (left: inout Length, right: Length) { left.units -= right.units }
  package static prefix func - (value: Length) -> Length { Length(units: -value.units) }
}

extension Length: CustomStringConvertible {
  /// Points with at most three decimals, for dumps: `12`, `12.5`, `0.333`.
  package var description: String {
    let thousandths = (units * 1000 + (units >= 0 ? 512 : -512)) / Length.unitsPerPoint
    let sign = thousandths < 0 ? "-" : ""
    let whole = abs(thousandths) / 1000
    var fraction = String(abs(thousandths) % 1000 + 1000).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
