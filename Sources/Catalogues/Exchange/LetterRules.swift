import Markup

/// Letters that look right and are not: other code points, other alphabets, neighbours of another language.
enum LetterRules {
  /// Something to be corrected.
  enum Finding: Hashable {
    /// A letter that the language writes with another code point.
    case letter(found: String, right: String)
    /// A letter that the language does not have.
    case foreign(found: String)
    /// A word of letters of two alphabets.
    case mixed(word: String)
    /// A text in another alphabet than the language's.
    case script(found: Script)
  }

  /// The alphabets that are told apart.
  enum Script: String {
    case latin = "Latn"
    case cyrillic = "Cyrl"
    case arabic = "Arab"
    case ethiopic = "Ethi"
    case greek = "Grek"
  }

  /// What is wrong with the words of a translation, each kind once, in order.
  ///
  /// - Parameter german: The German words; what a translation takes over from them (names, abbreviations) is in order.
  static func findings(in words: String, german: String, language: String) -> [Finding] {
    var findings: [Finding] = []
    func add(_ finding: Finding) { if !findings.contains(finding) { findings.append(finding) } }
    let tag = LanguageTag(language)
    let variants = variants(of: tag)
    let foreign = foreign(to: tag)
    for scalar in words.unicodeScalars {
      if let right = variants[scalar] { add(.letter(found: String(scalar), right: right)) }
      if foreign.contains(scalar) { add(.foreign(found: String(scalar))) }
    }
    let wanted = script(of: tag)
    let alphabet = latinLetters(of: tag)
    var letters = 0
    var own = 0
    var other: Script?
    for word in words.split(whereSeparator: { !$0.isLetter && $0 != "\u{200C}" && $0 != "’" }) {
      let scripts = word.unicodeScalars.compactMap(script(of:))
      if Set(scripts).count > 1 { add(.mixed(word: String(word))) }
      guard !german.contains(word) else { continue }
      if let alphabet {
        for scalar in word.unicodeScalars where !scalar.isASCII && script(of: scalar) == .latin {
          if !contains(alphabet, scalar), variants[scalar] == nil { add(.foreign(found: String(scalar))) }
        }
      }
      letters += scripts.count
      own += scripts.count { $0 == wanted }
      other = other ?? scripts.first { $0 != wanted }
    }
    // Single foreign words are names; a text without any letter of its alphabet is not in the language.
    if letters > 3, own == 0, let other { add(.script(found: other)) }
    if tag.primary == "uk", words.contains(/\p{Cyrillic}['`]\p{Cyrillic}/) { add(.letter(found: "'", right: "’")) }
    return findings
  }

  private static func variants(of tag: LanguageTag) -> [Unicode.Scalar: String] {
    switch tag.primary {
    case "ro": ["ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț"]
    case "fa", "prs", "ur":
      ["\u{064A}": "ی (U+06CC)", "\u{0649}": "ی (U+06CC)", "\u{0643}": "ک (U+06A9)", "٤": "۴", "٥": "۵", "٦": "۶"]
    case "ckb":
      ["\u{064A}": "ی (U+06CC)", "\u{0649}": "ی (U+06CC)", "\u{0643}": "ک (U+06A9)", "\u{0629}": "ە (U+06D5)"]
    case "ps": ["\u{0643}": "ک (U+06A9)", "٤": "۴", "٥": "۵", "٦": "۶"]
    case "ar":
      ["\u{06CC}": "ي (U+064A)", "\u{06A9}": "ك (U+0643)", "\u{06D5}": "ه (U+0647)", "۴": "٤", "۵": "٥", "۶": "٦"]
    default: [:]
    }
  }

  private static func foreign(to tag: LanguageTag) -> Set<Unicode.Scalar> {
    let letters: String =
      switch tag.primary {
      case "uk": "ыэёъЫЭЁЪ"
      case "ru": "іїєґўІЇЄҐЎ"
      case "bg": "ыэёіїєґЫЭЁІЇЄҐ"
      case "sr" where script(of: tag) == .cyrillic: "йщъыьэюяёЙЩЪЫЬЭЮЯЁ"
      default: ""
      }
    return Set(letters.unicodeScalars)
  }

  /// The Latin letters beyond A to Z that a language writes, and German's, in which names stand; nil where they are not known.
  private static func latinLetters(of tag: LanguageTag) -> String? {
    switch tag.primary {
    case "tr": "çğıöşüâîûİäß"
    case "ro": "ăâîșțäöüß"
    case "fr": "àâæçéèêëîïôœùûüÿäöß"
    case "en": "éèêëïñçäöüß"
    case "pl": "ąćęłńóśźżäöüß"
    case "ku", "kmr": "çêîşûäöüß"
    case "sq": "ëçäöüß"
    case "so": "äöüß"
    case "sr", "hr", "bs": "čćđšžäöüß"
    case "es": "áéíñóúäöüß"
    case "it": "àèéìíîòóùúäöüß"
    case "pt": "ãáàâçéêíõóôúäöüß"
    default: nil
    }
  }

  /// Whether an alphabet in small letters has a letter, small or capital.
  private static func contains(_ alphabet: String, _ letter: Unicode.Scalar) -> Bool {
    let small = letter.properties.lowercaseMapping.unicodeScalars.first
    return alphabet.unicodeScalars.contains { $0 == letter || $0 == small }
  }

  private static func script(of tag: LanguageTag) -> Script {
    if let script = tag.script.flatMap(Script.init(rawValue:)) { return script }
    switch tag.primary {
    case "ar", "fa", "prs", "ps", "ckb", "ur": return .arabic
    case "uk", "ru", "bg", "mk", "sr", "be": return .cyrillic
    case "ti", "am": return .ethiopic
    case "el": return .greek
    default: return .latin
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0x41...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: return .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: return .greek
    case 0x400...0x52F: return .cyrillic
    case 0x620...0x6FF, 0x750...0x77F, 0xFB50...0xFEFC: return .arabic
    case 0x1200...0x139F: return .ethiopic
    default: return nil
    }
  }
}
