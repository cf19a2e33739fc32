/// The additive predefined styles (CSS Counter Styles 3 §6.1): Roman, Armenian, Georgian, Hebrew.
enum AdditiveCounterStyles {
  /// The styles by name.
  static var all: [(name: String, rules: CounterRules)] {
    [
      ("lower-roman", rules(roman.map { ($0, $1.asciiLowercased) }, 1...3999)),
      ("upper-roman", rules(roman, 1...3999)),
      ("armenian", rules(armenian(first: 0x0531), 1...9999)),
      ("upper-armenian", rules(armenian(first: 0x0531), 1...9999)),
      ("lower-armenian", rules(armenian(first: 0x0561), 1...9999)),
      ("georgian", rules(georgian, 1...19999)),
      ("hebrew", rules(hebrew, 1...10999)),
    ]
  }

  private static func rules(_ pairs: [(Int, String)], _ range: ClosedRange<Int>) -> CounterRules {
    var rules = CounterRules()
    rules.system = .additive
    rules.weights = pairs.map(\.0)
    rules.symbols = pairs.map(\.1)
    rules.ranges = [range]
    return rules
  }

  private static let roman: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// 1 to 9, 10 to 90 and so on in falling order.
  private static let weights = [1000, 100, 10, 1].flatMap { unit in (1...9).reversed().map { $0 * unit } }

  /// The letters stand in the order of their values.
  private static func armenian(first: UInt32) -> [(Int, String)] {
    weights.enumerated().map { index, weight in
      (weight, Unicode.Scalar(first + UInt32(35 - index)).map { String($0) } ?? "")
    }
  }

  private static let georgian: [(Int, String)] =
    [(10000, "ჵ")]
    + zip(weights, letters("ჰჯჴხჭწძცჩ" + "შყღქფჳტსრ" + "ჟპოჲნმლკი" + "თჱზვედგბა")).map { ($0, $1) }

  private static let hebrew: [(Int, String)] =
    [(10000, "י׳")]
    + zip((1...9).reversed().map { $0 * 1000 }, letters("טחזוהדגבא")).map { ($0, $1 + "׳") }
    + zip(
      [400, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30, 20], letters("תשרקצפעסנמלכ")
    ).map { ($0, $1) }
    // Fifteen and sixteen must not spell the name of God.
    + [(19, "יט"), (18, "יח"), (17, "יז"), (16, "טז"), (15, "טו"), (10, "י")]
    + zip((1...9).reversed(), letters("טחזוהדגבא")).map { ($0, $1) }

  private static func letters(_ text: String) -> [String] { text.unicodeScalars.map { String($0) } }
}
