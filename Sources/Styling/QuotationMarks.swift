/// Quotation marks by language, outer pair first (CLDR 44, `delimiters`; French inner pairs as in the Imprimerie nationale).
package enum QuotationMarks {
  /// The pairs for a BCP 47 tag; English ones where the language is unknown.
  package static func pairs(for language: String) -> [QuotePair] {
    let tag = language.asciiLowercased
    if let pairs = table[tag] { return pairs }
    // A region that has its own marks is in the table; otherwise the language decides.
    let subtags = tag.split(separator: "-")
    if subtags.count > 2, let region = subtags.last, let pairs = table["\(subtags[0])-\(region)"] { return pairs }
    return subtags.first.flatMap { table[String($0)] } ?? english
  }

  private static let english = pairs("“", "”", "‘", "’")

  private static func pairs(_ marks: String...) -> [QuotePair] {
    stride(from: 0, to: marks.count, by: 2).map { QuotePair(open: marks[$0], close: marks[$0 + 1]) }
  }

  private static let german = pairs("„", "“", "‚", "‘")
  private static let guillemets = pairs("«", "»", "„", "“")
  private static let slavicLow = pairs("„", "”", "‚", "’")
  private static let swiss = pairs("«", "»", "‹", "›")

  private static let table: [String: [QuotePair]] = [
    "ar": pairs("«", "»", "‹", "›"), "fa": pairs("«", "»", "‹", "›"), "ps": pairs("«", "»", "‹", "›"),
    "prs": pairs("«", "»", "‹", "›"), "ckb": pairs("«", "»", "‹", "›"), "ku": pairs("«", "»", "‹", "›"),
    "kmr": pairs("«", "»", "‹", "›"), "ur": english, "he": pairs("”", "”", "’", "’"),
    "bg": pairs("„", "“", "’", "’"), "bs": slavicLow, "cs": german, "da": english, "de": german, "de-ch": swiss,
    "de-li": swiss, "dz": english, "el": pairs("«", "»", "“", "”"), "en": english, "es": pairs("«", "»", "“", "”"),
    "et": pairs("„", "“", "«", "»"), "fi": pairs("”", "”", "’", "’"),
    // Narrow no-break spaces keep the marks off the words and on their line.
    "fr": pairs("«\u{202F}", "\u{202F}»", "“", "”"), "fr-ch": pairs("«\u{202F}", "\u{202F}»", "‹\u{202F}", "\u{202F}›"),
    "hr": slavicLow, "hu": pairs("„", "”", "»", "«"), "hy": pairs("«", "»", "“", "”"), "it": pairs("«", "»", "“", "”"),
    "it-ch": swiss, "ja": pairs("「", "」", "『", "』"), "ka": pairs("„", "“", "«", "»"), "lt": german,
    "lv": english, "mk": pairs("„", "“", "’", "‘"), "nl": pairs("‘", "’", "“", "”"), "no": pairs("«", "»", "‘", "’"),
    "nb": pairs("«", "»", "‘", "’"), "nn": pairs("«", "»", "‘", "’"), "pl": pairs("„", "”", "«", "»"),
    "pt": pairs("“", "”", "‘", "’"), "pt-pt": pairs("«", "»", "“", "”"), "ro": pairs("„", "”", "«", "»"),
    "ru": guillemets, "be": guillemets, "sk": german, "sl": german, "sq": pairs("«", "»", "“", "”"),
    "sr": pairs("„", "“", "‘", "‘"), "sv": pairs("”", "”", "’", "’"), "ti": pairs("‘", "’", "“", "”"),
    "am": pairs("«", "»", "‹", "›"), "so": english, "tr": english, "uk": pairs("«", "»", "„", "“"), "vi": english,
    "zh": english, "zh-hant": pairs("「", "」", "『", "』"), "zh-tw": pairs("「", "」", "『", "』"),
  ]
}
