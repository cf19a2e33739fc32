// The keyword types of paged media, one enum a property or argument. Raw values are the CSS keywords.

/// `footnote-display` (CSS GCPM 3 §2.5).
package enum FootnoteDisplay: String, Hashable, Sendable, CaseIterable { case block, inline, compact }
/// `footnote-policy` (CSS GCPM 3 §2.7).
package enum FootnotePolicy: String, Hashable, Sendable, CaseIterable { case auto, line, block }
/// `bookmark-state` (CSS GCPM 3 §5.3).
package enum BookmarkState: String, Hashable, Sendable, CaseIterable { case open, closed }

/// Which assignment of a page `string()` and `element()` mean (CSS GCPM 3 §1.1.2).
package enum PagePick: String, Hashable, Sendable, CaseIterable {
  case first, start, last, firstExcept = "first-except"
}

/// Which part of an element's text `content()` and `target-text()` mean (CSS Content 3 §2.4, §2.6).
package enum TextPick: String, Hashable, Sendable, CaseIterable {
  case text = "content", before, after, firstLetter = "first-letter"
}

/// The URL of `target-counter()` and its kin.
package enum ContentTarget: Hashable, Sendable {
  /// As written, or the value of the attribute once the element is known.
  case url(String)
  /// `attr(name)`, not yet resolved.
  case attribute(String)
}
