// CSS GCPM 3: footnotes, bookmarks; CSS Content 3: cross-references; form fields.
extension Longhand {
  static let pagedProperties: [Longhand] = [
    .keyword("footnote-display", \.footnoteDisplay),
    .keyword("footnote-policy", \.footnotePolicy),
    Longhand("bookmark-level", \.bookmarkLevel, syntax: "none | <integer [1,∞]>") { reader in
      if reader.keyword("none") { return .constant(0) }
      return reader.integer(atLeast: 1).map { .constant($0) }
    },
    Longhand("bookmark-label", \.bookmarkLabel, syntax: "<content-list>") { reader in
      reader.contentList().map { .constant($0) }
    },
    .keyword("bookmark-state", \.bookmarkState),
    .keyword("-vordruck-comb", \.fieldComb),
  ]
}

extension ValueReader {
  /// The arguments of `string()` and `element()` (CSS GCPM 3 §1.1.2, §1.2.2).
  mutating func pagePick() -> (name: String, pick: PagePick)? {
    guard let name = customIdent() else { return nil }
    guard comma() else { return (name, .first) }
    guard let pick: PagePick = keyword() else { return nil }
    return (name, pick)
  }

  /// The argument of `content()`; nothing and `text` mean all of it.
  mutating func textPick() -> TextPick? {
    if isAtEnd || keyword("text") { return .text }
    if let pick: TextPick = keyword() { return pick }
    note(.unsupported("content(marker)"))
    return nil
  }

  /// The arguments of `target-counter()` and `target-counters()` (CSS Content 3 §2.6.1, §2.6.2).
  mutating func targetCounter(separated: Bool) -> ContentItem? {
    guard let target = contentTarget(), comma(), let item = counter(separated: separated) else { return nil }
    switch item {
    case .counter(let name, let style): return .targetCounter(target, name, style)
    case .counters(let name, let separator, let style):
      return .targetCounters(target, name, separator: separator, style)
    default: return nil
    }
  }

  /// The arguments of `target-text()` (CSS Content 3 §2.6.3).
  mutating func targetText() -> ContentItem? {
    guard let target = contentTarget() else { return nil }
    guard comma() else { return .targetText(target, .text) }
    guard let pick: TextPick = keyword() else { return nil }
    return .targetText(target, pick)
  }

  /// `url()`, a string, `attr(name)` or `attr(name url)`.
  private mutating func contentTarget() -> ContentTarget? {
    if var arguments = function("attr") {
      guard let name = arguments.ident() else { return nil }
      _ = arguments.keyword("url") || arguments.keyword("string")
      return arguments.isAtEnd ? .attribute(name) : nil
    }
    return (url() ?? string()).map { .url($0) }
  }
}
