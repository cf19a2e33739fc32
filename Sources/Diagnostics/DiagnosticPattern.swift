/// The wording of a finding: words with `{name}` where an argument goes, `{{` and `}}` for braces that are printed.
package struct DiagnosticPattern: Sendable {
  private enum Piece {
    case words(Substring)
    case argument(String)
  }

  private let pieces: [Piece]

  /// Reads a pattern; a brace that is neither doubled nor around a name stands for itself.
  package init(_ pattern: String) {
    var pieces: [Piece] = []
    var rest = Substring(pattern)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      pieces.append(.words(rest[..<brace]))
      let after = rest.index(after: brace)
      let tail = rest[after...]
      if tail.first == rest[brace] {
        pieces.append(.words(rest[brace..<after]))
        rest = tail.dropFirst()
      } else if rest[brace] == "{", let close = tail.firstIndex(where: { !$0.isLetter && !$0.isNumber }),
        close > after, tail[close] == "}"
      {
        pieces.append(.argument(String(tail[..<close])))
        rest = tail[tail.index(after: close)...]
      } else {
        pieces.append(.words(rest[brace..<after]))
        rest = tail
      }
    }
    pieces.append(.words(rest))
    self.pieces = pieces
  }

  /// Words as a pattern that prints them, braces and all.
  package static func escaped(_ words: String) -> String {
    words.replacing("{", with: "{{").replacing("}", with: "}}")
  }

  /// The names of the arguments, in order.
  package var names: [String] {
    pieces.compactMap { if case .argument(let name) = $0 { name } else { nil } }
  }

  /// The text with the words for each argument; an argument without words stays, so that a test can find it.
  package func filled(_ words: (String) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): String(words)
      case .argument(let name): words(name) ?? "{\(name)}"
      }
    }.joined()
  }

  /// The text for people who look a finding up: arguments by their names in braces.
  package var plain: String { filled { _ in nil } }
}
