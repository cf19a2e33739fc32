/// What a finding calls a character of the case data: in full, and so that it gives no letter away.
package enum CharacterWords {
  /// Characters for a finding: with letters and codes where values may be shown, else by their kinds, each once.
  package static func argument(for characters: [[Unicode.Scalar]]) -> DiagnosticArgument {
    var german: [String] = []
    var english: [String] = []
    for kind in characters.compactMap(\.first).map(kind) where !german.contains(kind.de) {
      german.append(kind.de)
      english.append(kind.en)
    }
    return .described(
      characters.map(full).joined(separator: ", "),
      as: Bilingual(de: german.joined(separator: ", "), en: english.joined(separator: ", ")))
  }

  /// `ρ (U+03C1)`; characters that cannot be seen by their code alone.
  private static func full(_ scalars: [Unicode.Scalar]) -> String {
    let codes = scalars.map(code).joined(separator: " + ")
    guard let first = scalars.first, !isInvisible(first) else { return codes }
    var text = isMark(first) ? "\u{25CC}" : ""
    text.unicodeScalars.append(contentsOf: scalars)
    return "\(text) (\(codes))"
  }

  /// A letter by its script and a digit as such, as several of them make a name or number; every other by its code.
  private static func kind(_ scalar: Unicode.Scalar) -> Bilingual {
    if isMark(scalar) { return Bilingual(de: "Akzentzeichen", en: "combining mark") }
    if scalar.properties.numericType == .decimal { return Bilingual(de: "Ziffer", en: "digit") }
    guard scalar.properties.isAlphabetic else { return Bilingual(de: code(scalar), en: code(scalar)) }
    let script = scalar.properties.name?.prefix { $0 != " " } ?? ""
    return switch script {
    case "LATIN": Bilingual(de: "lateinischer Buchstabe", en: "Latin letter")
    case "GREEK": Bilingual(de: "griechischer Buchstabe", en: "Greek letter")
    case "CYRILLIC": Bilingual(de: "kyrillischer Buchstabe", en: "Cyrillic letter")
    case "ARABIC": Bilingual(de: "arabischer Buchstabe", en: "Arabic letter")
    case "HEBREW": Bilingual(de: "hebräischer Buchstabe", en: "Hebrew letter")
    case "ARMENIAN": Bilingual(de: "armenischer Buchstabe", en: "Armenian letter")
    case "GEORGIAN": Bilingual(de: "georgischer Buchstabe", en: "Georgian letter")
    case "CJK": Bilingual(de: "chinesisches Schriftzeichen", en: "Chinese character")
    default:
      Bilingual(
        de: "Buchstabe einer anderen Schrift (\(capitalized(script)))",
        en: "letter of another script (\(capitalized(script)))")
    }
  }

  private static func capitalized(_ name: Substring) -> String {
    name.prefix(1) + name.dropFirst().lowercased()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      true
    default: false
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
