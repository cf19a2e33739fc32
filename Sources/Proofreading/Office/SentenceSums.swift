/// The sums that a sentence writes out, and those that do not hold.
struct SentenceSums {
  /// A sum that does not hold.
  struct Slip {
    /// The tokens of the sum.
    let tokens: ClosedRange<Int>
    /// What it should be; nil where the parts may be wrong as well.
    let better: String?
    /// Whether the sentence can only be read this way.
    let isCertain: Bool
  }

  /// A number of the sentence.
  private struct Amount {
    let token: Int
    let value: GermanNumber
    let isMoney: Bool
  }

  private let tokens: [Token]
  private let amounts: [Amount]

  /// Takes the tokens of a sentence.
  init(_ tokens: [Token]) {
    self.tokens = tokens
    amounts = tokens.indices.compactMap { index in
      let token = tokens[index]
      guard token.isAmount, let value = GermanNumber(token.text)
      else { return nil }
      let unit = index + 1 < tokens.count ? tokens[index + 1].lower : ""
      guard unit != "%", unit != "prozent", unit != "." || index + 2 >= tokens.count else { return nil }
      return Amount(token: index, value: value, isMoney: ["€", "euro", "eur"].contains(unit))
    }
  }

  /// All sums that do not hold, in order.
  var slips: [Slip] { equations + totals + shares }

  // MARK: a + b = c

  private static let plus = ["+"]
  private static let minus = ["-", "–", "−"]
  private static let times = ["×", "x", "·", "*"]

  private var equations: [Slip] {
    tokens.indices.filter { tokens[$0].text == "=" }.compactMap { sign in
      guard let result = amounts.first(where: { $0.token > sign && $0.token <= sign + 2 }) else { return nil }
      // Backwards from the sign: number, operator, number …
      var terms: [(operation: String, value: Int)] = []
      var index = sign - 1
      while index >= 0 {
        while index >= 0, ["€", "euro", "eur", "stellen", "stelle"].contains(tokens[index].lower) { index -= 1 }
        guard let amount = amounts.first(where: { $0.token == index }) else { return nil }
        let operation = index > 0 ? tokens[index - 1].text : ""
        let isOperation = (Self.plus + Self.minus + Self.times).contains(operation)
        terms.insert((isOperation ? operation : "", amount.value.units), at: 0)
        guard isOperation else { break }
        index -= 2
      }
      guard terms.count > 1, let sum = Self.value(of: terms), sum != result.value.units else { return nil }
      return Slip(
        tokens: result.token...result.token, better: GermanNumber.text(sum, decimals: result.value.decimals),
        isCertain: true)
    }
  }

  private static func value(of terms: [(operation: String, value: Int)]) -> Int? {
    var summands: [Int] = []
    for (operation, value) in terms {
      if times.contains(operation), let last = summands.popLast() {
        let (product, overflow) = last.multipliedReportingOverflow(by: value)
        guard !overflow else { return nil }
        summands.append(product / 10_000)
      } else {
        summands.append(minus.contains(operation) ? -value : value)
      }
    }
    return summands.reduce(0, +)
  }

  // MARK: a und b, zusammen c

  private var totals: [Slip] {
    tokens.indices.filter { ["zusammen", "insgesamt"].contains(tokens[$0].lower) }.compactMap { word in
      guard let total = amounts.first(where: { $0.token > word && $0.token <= word + 3 }), total.isMoney,
        !tokens[word..<total.token].contains(where: { Self.roughly.contains($0.lower) }),
        !tokens.contains(where: { $0.lower == "davon" || $0.text == "=" })
      else { return nil }
      let before = amounts.filter { $0.token < word && $0.isMoney }.map(\.value.units)
      let after = amounts.filter { $0.token > total.token && $0.isMoney }.map(\.value.units)
      let isBehind = before.count > 1
      let parts = isBehind ? before.reversed() : after
      guard parts.count > 1 else { return nil }
      var sum = parts[0]
      for part in parts.dropFirst() {
        sum += part
        if sum == total.value.units { return nil }
      }
      // "auf insgesamt" may speak of something else than of what stands before it.
      let isCertain = isBehind && tokens[word].lower == "zusammen" && parts.count == 2
      return Slip(
        tokens: total.token...total.token,
        better: isCertain ? GermanNumber.text(sum, decimals: total.value.decimals) : nil, isCertain: isCertain)
    }
  }

  private static let roughly: Set<String> = [
    "rund", "ca", "etwa", "knapp", "gut", "fast", "über", "mindestens", "circa",
  ]

  // MARK: a, davon b und c

  private var shares: [Slip] {
    tokens.indices.filter { tokens[$0].lower == "davon" }.compactMap { word in
      guard let whole = amounts.last(where: { $0.token < word }) else { return nil }
      let parts = amounts.filter { $0.token > word && $0.isMoney == whole.isMoney }
      guard let first = parts.first, let last = parts.last else { return nil }
      let sum = parts.reduce(0) { $0 + $1.value.units }
      if sum > whole.value.units {
        return Slip(tokens: first.token...last.token, better: nil, isCertain: true)
      }
      guard whole.isMoney, parts.count > 1, sum < whole.value.units else { return nil }
      return Slip(tokens: first.token...last.token, better: nil, isCertain: false)
    }
  }
}
