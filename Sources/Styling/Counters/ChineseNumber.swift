/// Chinese numbers with signs for ten, hundred and thousand (CSS Counter Styles 3 §7.1.2), up to 9999.
enum ChineseNumber {
  /// `symbols` are the digits zero to nine and the signs of 10, 100, 1000; nil outside the range.
  static func text(_ value: Int, _ symbols: [String], isFormal: Bool) -> String? {
    guard (0...9999).contains(value), symbols.count == 13 else { return nil }
    // Step 1.
    if value == 0 { return symbols[0] }
    var text = ""
    var hasPendingZero = false
    var divisor = 1000
    for place in stride(from: 3, through: 0, by: -1) {
      let digit = value / divisor % 10
      divisor /= 10
      if digit == 0 {
        // Steps 4 and 5: zeros at the end vanish, neighbouring ones become one.
        hasPendingZero = !text.isEmpty
        continue
      }
      if hasPendingZero {
        text += symbols[0]
        hasPendingZero = false
      }
      // Step 3: informal ten to nineteen drop the one.
      let dropsOne = !isFormal && place == 1 && value < 20
      if !dropsOne { text += symbols[digit] }
      if place > 0 { text += symbols[9 + place] }
    }
    return text
  }
}
