/// The words of one unit in one language, with gaps for arguments.
package enum CatalogueText: Hashable, Sendable {
  /// Plain words with placeholders and mark-up.
  case plain([CataloguePart])
  /// An ICU MessageFormat pattern, for plurals and choices.
  case icu(String)

  /// The names of the placeholders, in order of first use; for ICU patterns the caller asks the formatter.
  package var placeholders: [String] {
    guard case .plain(let parts) = self else { return [] }
    var names: [String] = []
    for case .placeholder(let name) in parts where !names.contains(name) { names.append(name) }
    return names
  }

  /// The mark-up elements, sorted: translations must use the same ones.
  var markup: [String] {
    guard case .plain(let parts) = self else { return [] }
    return parts.compactMap { if case .open(let element) = $0, !element.hasPrefix("term:") { element } else { nil } }
      .sorted()
  }

  /// The ids of the terms that the text marks (`<mrk type="term" ref="term:…">`), in order.
  package var terms: [String] {
    switch self {
    case .plain(let parts):
      return parts.compactMap { part in
        guard case .open(let mark) = part, mark.hasPrefix("term:") else { return nil }
        return String(mark.dropFirst("term:".count))
      }
    case .icu(let pattern):
      return pattern.split(separator: "<term:").dropFirst(pattern.hasPrefix("<term:") ? 0 : 1).map {
        String($0.prefix { $0 != ">" })
      }
    }
  }

  /// The words without the places of arguments; of an ICU pattern the whole.
  package var words: String {
    guard case .plain(let parts) = self else { return description }
    return parts.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// The words as a reader of the catalogue sees them: `Guten Tag, {name}`.
  package var description: String {
    switch self {
    case .icu(let pattern): pattern
    case .plain(let parts): parts.map(\.description).joined()
    }
  }
}

/// One piece of a plain text.
package enum CataloguePart: Hashable, Sendable {
  /// Words.
  case text(String)
  /// The place of an argument (`<ph equiv="name"/>`).
  case placeholder(String)
  /// Start of mark-up (`<pc>`): the XHTML element it becomes.
  case open(String)
  /// End of the innermost mark-up.
  case close

  var description: String {
    switch self {
    case .text(let text): text
    case .placeholder(let name): "{\(name)}"
    case .open(let element): "<\(element)>"
    case .close: "</>"
    }
  }
}
