/// Where the sentences of a text become elements of their own (`v:sentences`).
enum SentenceMode: String, Sendable, CaseIterable {
  /// In Leichte Sprache, the language `de-x-ls`.
  case lines
  /// In every language.
  case always
  /// Nowhere below.
  case none

  /// The name of the attribute.
  static let attribute = "sentences"

  /// Whether sentences of a language become elements.
  func holds(for language: String) -> Bool {
    switch self {
    case .lines: Self.isEasy(language)
    case .always: true
    case .none: false
    }
  }

  /// Whether a tag means Leichte Sprache: the private subtag `ls`.
  static func isEasy(_ language: String) -> Bool {
    let parts = language.lowercased().split(separator: "-")
    guard let mark = parts.firstIndex(of: "x") else { return false }
    return parts[mark...].contains("ls")
  }
}
