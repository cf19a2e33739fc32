/// The letters that can be typed into a field; raw values are ISO 15924 codes.
///
/// A viewer types with a font of at most 255 characters. Languages in other scripts get Latin letters; for their own the
/// viewer takes a font of its own.
package enum TypingScript: String, Hashable, Sendable {
  case latin = "Latn", cyrillic = "Cyrl", greek = "Grek"

  /// The script of a language, Latin for all that have none of the others.
  package init(language: String) {
    let parts = language.split(separator: "-")
    let primary = parts.first.map { $0.lowercased() } ?? ""
    if parts.dropFirst().contains(where: { $0.lowercased() == "latn" }) {
      self = .latin
    } else if ["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"].contains(primary) {
      self = .cyrillic
    } else {
      self = primary == "el" ? .greek : .latin
    }
  }

  /// A letter by which a font shows that it writes the script.
  package var sample: Unicode.Scalar {
    switch self {
    case .latin: "a"
    case .cyrillic: "\u{430}"
    case .greek: "\u{3B5}"
    }
  }
}
