/// Reads German number words: "zwölf", "einundzwanzig", "zweihundert", "zweimal", "dreifach".
enum NumberWords {
  private static let ones: [String: Int] = [
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19,
  ]
  private static let tens: [String: Int] = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
  ]

  /// The number in digits, "21"; "2 Mal" for "zweimal"; nil when the word is no number above one.
  static func value(_ word: String) -> String? {
    if let number = number(word), number > 1 { return "\(number)" }
    if word.hasSuffix("mal"), let number = number(String(word.dropLast(3))), number > 1 { return "\(number) Mal" }
    if word.hasSuffix("fach"), let number = number(String(word.dropLast(4))), number > 1 { return "\(number) Mal" }
    if word.hasSuffix("tausend") || word.hasSuffix("hundert"), word.hasPrefix("mehrere") { return "viele" }
    switch word {
    case "zweier", "zweien": return "2"
    case "dreier", "dreien": return "3"
    case "dutzend": return "12"
    case "million": return "1 Million"
    case "millionen": return "viele"
    default: return nil
    }
  }

  private static func number(_ word: String) -> Int? {
    if word.isEmpty { return nil }
    if let number = ones[word] ?? tens[word] { return number }
    if word == "hundert" { return 100 }
    if word == "tausend" { return 1000 }
    for (unit, size) in [("tausend", 1000), ("hundert", 100)] {
      guard let range = word.firstRange(of: unit) else { continue }
      let head = String(word[..<range.lowerBound])
      var tail = String(word[range.upperBound...])
      if tail.hasPrefix("und") { tail = String(tail.dropFirst(3)) }
      guard let first = head.isEmpty ? 1 : number(head) else { return nil }
      if tail.isEmpty { return first * size }
      return number(tail).map { first * size + $0 }
    }
    for (ten, value) in tens where word.hasSuffix("und" + ten) {
      if let one = ones[String(word.dropLast(ten.count + 3))], one < 10 { return value + one }
    }
    return nil
  }
}
