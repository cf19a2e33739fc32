/// Counts the syllables of German words by their groups of vowels.
package enum Syllables {
  private static let vowels: Set<Character> = Set("aeiouäöüyáàâéèêíìîóòôúùûæœ")
  /// Two letters that are one vowel.
  private static let pairs: Set<String> = [
    "ie", "ei", "ai", "au", "eu", "äu", "aa", "ee", "oo", "ey", "ay", "oi", "ui", "uy", "ou",
  ]
  /// Words whose "-ie" is two vowels: Fa-mi-li-e, not Ko-pie.
  private static let unstressed = [
    "familie", "linie", "ferie", "serie", "aktie", "prämie", "studie", "italie", "spanie", "syrie", "rumänie",
    "bulgarie", "albanie", "belgie", "asie", "kroatie", "serbie", "materialie", "medie", "kriterie", "ministerie",
    "gremie",
  ]

  /// The number of syllables of a word, at least one.
  package static func count(_ word: String) -> Int {
    let letters = Array(word.lowercased())
    var count = 0
    var index = 0
    while index < letters.count {
      guard vowels.contains(letters[index]) else {
        index += 1
        continue
      }
      count += 1
      // "qu": the u is no vowel.
      if letters[index] == "u", index > 0, letters[index - 1] == "q" {
        count -= 1
        index += 1
        continue
      }
      if index + 1 < letters.count, pairs.contains(String(letters[index...index + 1])) { index += 1 }
      index += 1
    }
    // Each vowel of "-ion" counts already, as "io" is no pair; "-ie" of a Latin word is two.
    let lower = word.lowercased()
    if unstressed.contains(where: { lower.contains($0) }) { count += 1 }
    if lower.contains("museum") || lower.hasSuffix("leum") { count += 1 }
    if lower.contains("ient") || lower.contains("ienz") { count += 1 }
    return max(1, count)
  }
}
