internal import CICU

/// The writing direction that a language tag implies.
package enum TextDirection {
  /// Whether text of a language is written from right to left.
  ///
  /// A script subtag decides (`ku-Arab`, `ar-Latn`), else the language's usual script (CLDR likely subtags).
  package static func isRightToLeft(language: String) -> Bool { unsafe cicu_is_right_to_left(language) }
}
