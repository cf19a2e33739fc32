/// A decimal number as Germans write it, exact to four decimals: `1.234,50`.
struct GermanNumber: Hashable {
  /// Ten-thousandths.
  let units: Int
  /// The digits after the comma, as written.
  let decimals: Int

  /// The most digits before the comma that are calculated with.
  private static let mostDigits = 12

  /// The number that a token or cell writes; nil for days, broken numbers and everything else.
  init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.first?.isNumber == true, text.last?.isNumber == true, !ProofRule.isBroken(text, isAmount: true),
      !ValueRecognizer.isNumericDate(text)
    else { return nil }
    let halves = text.split(separator: ",", omittingEmptySubsequences: false)
    let digits = halves[0].filter { $0 != "." }
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    guard halves.count <= 2, fraction.count <= 4, digits.count <= Self.mostDigits,
      let whole = Int(digits), let part = Int(fraction.padded(to: 4))
    else { return nil }
    units = whole * 10_000 + part
    decimals = fraction.count
  }

  /// The number with its thousands and as many decimals as another one shows.
  static func text(_ units: Int, decimals: Int) -> String {
    let magnitude = abs(units)
    var digits = String(magnitude / 10_000)
    var grouped = ""
    while digits.count > 3 {
      grouped = "." + digits.suffix(3) + grouped
      digits = String(digits.dropLast(3))
    }
    var fraction = String(magnitude % 10_000)
    fraction = String(repeating: "0", count: 4 - fraction.count) + fraction
    while fraction.count > decimals, fraction.last == "0" { fraction.removeLast() }
    return (units < 0 ? "−" : "") + digits + grouped + (fraction.isEmpty ? "" : "," + fraction)
  }
}

extension String {
  /// The digits of a fraction, filled with zeros.
  fileprivate func padded(to count: Int) -> String { self + String(repeating: "0", count: count - self.count) }
}
