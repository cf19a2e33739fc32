// Numbers as text (CSS Counter Styles 3 §2, §3.1).

extension CounterStyle {
  /// Longer representations are nonsense and fall back (§2 allows that beyond 60 code points).
  private static let lengthLimit = 120

  /// The representation of a number, without prefix and suffix (§2, generate a counter).
  package func representation(of value: Int) -> String {
    var style = self
    // Fallbacks end with `decimal`, which shows everything; circles were broken when the styles were read.
    while true {
      if let text = style.ownRepresentation(of: value) { return text }
      guard let next = style.fallback else { return String(value) }
      style = next
    }
  }

  /// The text of a marker: the representation between prefix and suffix.
  package func marker(for value: Int) -> String { rules.prefix + representation(of: value) + rules.suffix }

  /// Steps 2 to 6; nil when the fallback must help.
  private func ownRepresentation(of value: Int) -> String? {
    guard isInRange(value) else { return nil }
    let isSigned = value < 0 && usesNegativeSign
    let magnitude = isSigned ? Int(clamping: value.magnitude) : value
    guard var text = initialRepresentation(of: magnitude) else { return nil }
    if rules.pad.length > 0 {
      var missing = rules.pad.length - text.count
      if isSigned { missing -= rules.negative.before.count + rules.negative.after.count }
      if missing > CounterStyle.lengthLimit { return nil }
      if missing > 0 { text = String(repeating: rules.pad.symbol, count: missing) + text }
    }
    return isSigned ? rules.negative.before + text + rules.negative.after : text
  }

  /// §3.1: only these systems show negative numbers by a sign.
  private var usesNegativeSign: Bool {
    switch rules.system {
    case .symbolic, .alphabetic, .numeric, .additive, .chinese: true
    case .cyclic, .fixed, .ethiopic: false
    }
  }

  private func isInRange(_ value: Int) -> Bool {
    guard rules.ranges.isEmpty else { return rules.ranges.contains { $0.contains(value) } }
    switch rules.system {
    case .cyclic, .numeric, .fixed, .chinese: return true
    case .alphabetic, .symbolic, .ethiopic: return value >= 1
    case .additive: return value >= 0
    }
  }

  private func initialRepresentation(of value: Int) -> String? {
    let symbols = rules.symbols
    switch rules.system {
    case .cyclic:
      let index = (value - 1) % symbols.count
      return symbols[index < 0 ? index + symbols.count : index]
    case .fixed(let first):
      let (index, overflows) = value.subtractingReportingOverflow(first)
      return !overflows && symbols.indices.contains(index) ? symbols[index] : nil
    case .symbolic:
      guard value > 0 else { return nil }
      let repeats = (value - 1) / symbols.count + 1
      return repeats > CounterStyle.lengthLimit
        ? nil : String(repeating: symbols[(value - 1) % symbols.count], count: repeats)
    case .alphabetic:
      guard value > 0 else { return nil }
      var rest = value
      var digits: [String] = []
      while rest > 0 {
        rest -= 1
        digits.append(symbols[rest % symbols.count])
        rest /= symbols.count
      }
      return digits.reversed().joined()
    case .numeric:
      var rest = value
      var digits: [String] = []
      repeat {
        digits.append(symbols[rest % symbols.count])
        rest /= symbols.count
      } while rest > 0
      return digits.reversed().joined()
    case .additive: return additive(value)
    case .chinese(let isFormal): return ChineseNumber.text(value, symbols, isFormal: isFormal)
    case .ethiopic: return EthiopicNumber.text(value)
    }
  }

  /// §3.1.6.
  private func additive(_ value: Int) -> String? {
    var rest = value
    var text = ""
    var count = 0
    if value == 0 { return rules.weights.firstIndex(of: 0).map { rules.symbols[$0] } }
    for (weight, symbol) in zip(rules.weights, rules.symbols) where weight > 0 && weight <= rest {
      let repeats = rest / weight
      count += repeats
      guard count <= CounterStyle.lengthLimit else { return nil }
      text += String(repeating: symbol, count: repeats)
      rest -= repeats * weight
      if rest == 0 { break }
    }
    return rest == 0 ? text : nil
  }
}
