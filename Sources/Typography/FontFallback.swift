/// Which families write which script and language, in order of preference.
enum FontFallback {
  /// The families that a generic CSS family stands for; nil for other names.
  static func generic(_ name: String) -> [String]? {
    switch name {
    case "sans-serif", "system-ui", "ui-sans-serif": ["Noto Sans"]
    case "serif", "ui-serif": ["Noto Serif"]
    case "monospace", "ui-monospace": ["Noto Sans Mono"]
    case "math": ["Noto Sans Math"]
    default: nil
    }
  }

  /// The families for a script (ISO 15924) in a language (BCP 47).
  ///
  /// Nastaliq is what readers of Urdu expect; all other languages in Arabic letters are printed in Naskh.
  static func families(script: String, language: String) -> [String] {
    switch script {
    case "Latn", "Cyrl", "Grek": ["Noto Sans"]
    case "Arab":
      isUrdu(language)
        ? ["Noto Nastaliq Urdu", "Noto Naskh Arabic", "Noto Sans Arabic"]
        : ["Noto Naskh Arabic", "Noto Sans Arabic", "Noto Nastaliq Urdu"]
    case "Armn": ["Noto Sans Armenian"]
    case "Beng": ["Noto Sans Bengali"]
    case "Deva": ["Noto Sans Devanagari"]
    case "Ethi": ["Noto Sans Ethiopic"]
    case "Geor": ["Noto Sans Georgian"]
    case "Guru": ["Noto Sans Gurmukhi"]
    case "Hebr": ["Noto Sans Hebrew"]
    case "Mymr": ["Noto Sans Myanmar"]
    case "Taml": ["Noto Sans Tamil"]
    case "Thai": ["Noto Sans Thai", "Noto Looped Thai"]
    default: []
    }
  }

  /// The families to try for signs that nothing before has.
  static let symbols = ["Noto Sans", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math", "Noto Serif"]

  /// A letter that every font of a script has: a family without it does not write the script.
  static func sampleLetter(of script: String) -> UInt32? {
    switch script {
    case "Latn": 0x61
    case "Grek": 0x3B5  // epsilon: phonetic fonts borrow alpha, beta and some others
    case "Cyrl": 0x430
    case "Armn": 0x561
    case "Hebr": 0x5D0
    case "Arab": 0x628
    case "Deva": 0x915
    case "Beng": 0x995
    case "Guru": 0xA15
    case "Taml": 0xB95
    case "Thai": 0xE01
    case "Mymr": 0x1000
    case "Geor": 0x10D0
    case "Ethi": 0x12A0
    case "Hani", "Hans", "Hant", "Jpan", "Kore": 0x4E00
    case "Hira": 0x3042
    case "Kana": 0x30A2
    case "Hang": 0xAC00
    default: nil
    }
  }

  private static func isUrdu(_ language: String) -> Bool {
    let tag = language.lowercased()
    return tag == "ur" || tag.hasPrefix("ur-")
  }
}
