import Styling

/// The quotation marks of `quotes: auto` by language (CLDR delimiters of the languages we set).
enum QuotationMarks {
  /// The marks for a depth, zero outermost; the last level serves all deeper ones.
  static func pair(depth: Int, quotes: [QuotePair]?, language: String) -> QuotePair? {
    let levels = quotes ?? automatic(language)
    guard !levels.isEmpty else { return nil }
    return levels[min(max(depth, 0), levels.count - 1)]
  }

  private static func automatic(_ language: String) -> [QuotePair] {
    let primary = language.prefix { $0 != "-" }.lowercased()
    switch primary {
    case "de", "cs", "sk", "sl", "bg", "ka", "lt":
      return levels("\u{201E}", "\u{201C}", "\u{201A}", "\u{2018}")
    case "pl", "ro", "hr", "bs", "sr", "hu":
      return levels("\u{201E}", "\u{201D}", "\u{201A}", "\u{2019}")
    case "fr", "es", "pt", "it", "el", "uk", "ru", "be", "fa", "ps", "ku", "sq", "hy", "prs", "ckb":
      return levels("\u{00AB}", "\u{00BB}", "\u{201C}", "\u{201D}")
    case "ar", "ur", "ug":
      return levels("\u{201D}", "\u{201C}", "\u{2019}", "\u{2018}")
    default:
      return levels("\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}")
    }
  }

  private static func levels(_ a: String, _ b: String, _ c: String, _ d: String) -> [QuotePair] {
    [QuotePair(open: a, close: b), QuotePair(open: c, close: d)]
  }
}
