/// A length in an attribute of a drawing (SVG 2 §8.9).
struct DrawingLength: Hashable {
  /// The number as written.
  let value: Double
  /// The unit, small letters; "" for user units.
  let unit: String

  /// Reads an attribute's value; nil when it is no length.
  init?(_ text: String) {
    var scanner = NumberScanner(text)
    scanner.skipSpace(commas: false)
    guard let value = scanner.number() else { return nil }
    self.value = value
    unit = scanner.rest()
    guard Self.units[unit] != nil || ["%", "em", "rem", "ex"].contains(unit) else { return nil }
  }

  /// User units, CSS pixels, in one of each absolute unit (CSS Values 4 §6.2).
  private static let units: [String: Double] = [
    "": 1, "px": 1, "pt": 4.0 / 3, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "q": 96 / 101.6,
  ]

  /// The length in user units; percentages are of `basis`.
  func resolved(against basis: Double, fontSize: Double) -> Double {
    switch unit {
    case "%": value / 100 * basis
    case "em", "rem": value * fontSize
    case "ex": value * fontSize / 2
    default: value * (Self.units[unit] ?? 1)
    }
  }

  /// The length in user units; nil for one that depends on what is around.
  var absolute: Double? { Self.units[unit].map { $0 * value } }
}
