/// A word of a name, and the forms under which a text may hold it.
///
/// Equal are words that differ in case, accents, script (as ICU transliterates it), or a German ending; similar are words that sound
/// alike in the usual ways of writing foreign names with Latin letters.
struct SpelledName: Hashable {
  /// The letters without case, accents and script.
  let plain: String
  /// How it sounds.
  let sounds: Set<String>
  /// Its consonants, for scripts that write no vowels.
  let consonants: String

  /// The endings of German names: genitive, dative, plural, and the adjective made of a name.
  private static let endings: Set<String> = [
    "s", "es", "n", "en", "ens", "sche", "schen", "scher", "sches", "schem", "ische", "ischen", "ischer", "isches",
  ]

  /// How the endings sound.
  private static let endingSounds = Set(endings.map { sound($0, ch: "h") })

  /// Reads a word; `latin` writes any script with Latin letters, without case and accents.
  init(_ word: String, latin: (String) -> String) {
    let plain = String(latin(word).filter { $0.isLetter || $0.isNumber })
    self.plain = plain
    sounds = Set(["h", "z"].map { Self.sound(plain, ch: $0) })
    consonants = Self.sound(plain, ch: "h").filter { !"aeiou".contains($0) }
  }

  /// Whether a word of a text is this name, perhaps with a German ending.
  func equals(_ word: SpelledName) -> Bool {
    guard !plain.isEmpty, word.plain.hasPrefix(plain) else { return false }
    let ending = String(word.plain.dropFirst(plain.count))
    return ending.isEmpty || plain.count > 2 && Self.endings.contains(ending)
  }

  /// Whether a word of a text sounds like this name.
  func resembles(_ word: SpelledName) -> Bool {
    guard plain.count > 3, word.plain.count > 3 else { return false }
    return sounds.contains { own in
      word.sounds.contains { other in
        own == other || other.hasPrefix(own) && Self.endingSounds.contains(String(other.dropFirst(own.count)))
      }
    }
  }

  /// Whether a word of a script without vowels has the same consonants.
  func sharesConsonants(_ word: SpelledName) -> Bool { consonants.count > 2 && consonants == word.consonants }

  /// The ways in which the same sound is written, from long to short; all sounds between s and tsch are one.
  private static let spellings: [(String, String)] = [
    ("tsch", "z"), ("tch", "z"), ("dsch", "j"), ("sch", "z"), ("sh", "z"), ("zh", "z"), ("kh", "h"), ("gh", "g"),
    ("dh", "d"),
    ("th", "t"), ("ph", "f"), ("ck", "k"), ("cz", "z"), ("dz", "z"), ("ts", "z"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ie", "i"),
    ("ae", "a"),
    ("oe", "o"), ("ue", "u"), ("q", "k"), ("x", "kz"), ("w", "v"), ("f", "v"), ("y", "i"), ("j", "i"), ("tz", "z"),
  ]

  private static func sound(_ word: String, ch: String) -> String {
    var rest = Array(word)[...]
    var letters: [Character] = []
    let spellings = spellings + [("ch", ch), ("c", "z"), ("s", "z")]
    while !rest.isEmpty {
      if let (long, short) = spellings.first(where: { rest.starts(with: $0.0) }) {
        letters += Array(short)
        rest = rest.dropFirst(long.count)
      } else {
        letters.append(rest.removeFirst())
      }
    }
    var collapsed: [Character] = []
    for letter in letters where collapsed.last != letter { collapsed.append(letter) }
    if collapsed.count > 3, collapsed.last == "h" { collapsed.removeLast() }
    return String(collapsed)
  }
}
