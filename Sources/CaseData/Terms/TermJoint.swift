/// How the parts of a long word are set apart; one way in a whole document.
package enum TermJoint: String, Hashable, Sendable, CaseIterable {
  /// `Aufenthalts-Erlaubnis`
  case hyphen
  /// `Aufenthalts·erlaubnis`, U+00B7
  case mediopunkt
  /// `Aufenthaltserlaubnis`
  case none

  /// A word with bars at its joints (`Aufenthalts|erlaubnis`) as it is written.
  package func written(_ word: String) -> String {
    let parts = word.split(separator: "|").map(String.init)
    switch self {
    case .none: return parts.joined()
    case .mediopunkt: return parts.joined(separator: "\u{B7}")
    case .hyphen:
      // Every part is a noun of its own behind a hyphen.
      return parts.enumerated().map { index, part in
        index == 0 ? part : part.prefix(1).uppercased() + part.dropFirst()
      }.joined(separator: "-")
    }
  }
}
