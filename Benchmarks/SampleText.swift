import Glibc

/// Makes other words of the free texts of a JSON case: vowels and some letters are exchanged, keys and codes stay.
struct SampleText {
  let seed: Int

  private static let alphabets: [[Unicode.Scalar]] = [
    ["a", "e", "i", "o", "u"], ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t"],
    ["а", "е", "и", "о", "у"], ["б", "в", "г", "д", "к", "л", "м", "н", "п", "р", "с", "т"],
    ["ب", "ت", "ث", "ن", "ي"], ["ح", "ج", "خ"], ["س", "ش", "ص", "ض"], ["ف", "ق", "ك", "ل", "م"],
  ]

  /// The same JSON with the values of `"de"`, `"ar"` and `"uk"` in other words.
  func varied(_ json: [UInt8]) -> [UInt8] {
    let text = String(decoding: json, as: UTF8.self)
    var result = String.UnicodeScalarView()
    var isFreeText = false
    for part in text.split(separator: "\"", omittingEmptySubsequences: false) {
      if !result.isEmpty { result.append("\"") }
      if isFreeText, part.contains(where: \.isLetter) {
        result.append(contentsOf: part.unicodeScalars.map(exchanged))
        isFreeText = false
      } else {
        result.append(contentsOf: part.unicodeScalars)
        if part == "de" || part == "ar" || part == "uk" {
          isFreeText = true
        } else if !part.contains(":") {
          // `de` was a value itself, or something else stands between.
          isFreeText = false
        }
      }
    }
    return Array(String(result).utf8)
  }

  private func exchanged(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    for alphabet in Self.alphabets {
      if let place = alphabet.firstIndex(of: scalar) { return alphabet[(place + seed) % alphabet.count] }
    }
    return scalar
  }

  /// The bytes of a file, nil when it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }
}
