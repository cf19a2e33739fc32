/// What to write instead of the HTML entities that people type most; XML knows only five of its own.
enum HTMLEntities {
  private static let replacements: [String: String] = [
    "nbsp": "&#160;", "shy": "&#173;", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "euro": "€", "sect": "§", "ndash": "–", "mdash": "—", "hellip": "…", "bdquo": "„", "ldquo": "“",
    "rdquo": "”", "sbquo": "‚", "lsquo": "‘", "rsquo": "’", "laquo": "«", "raquo": "»", "copy": "©", "middot": "·",
    "bull": "•", "deg": "°", "times": "×", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "para": "¶",
    "frac12": "½", "thinsp": "&#8201;", "zwnj": "&#8204;", "rarr": "→", "larr": "←",
  ]

  /// The character or character reference that stands for an entity, or a hint that helps to find it.
  static func replacement(_ name: String) -> String { replacements[name] ?? "&#x…;" }
}
