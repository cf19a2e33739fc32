package import Geometry

// The value types of CSS Text 3 and 4 and CSS Text Decoration 3 and 4, named after their properties. Raw values are the CSS keywords.

/// `white-space-collapse`.
package enum WhiteSpaceCollapse: String, Hashable, Sendable, CaseIterable {
  case collapse, preserve, preserveBreaks = "preserve-breaks", preserveSpaces = "preserve-spaces"
  case breakSpaces = "break-spaces"

  /// Whether spaces and tabs join to one.
  package var joinsSpaces: Bool { self == .collapse || self == .preserveBreaks }

  /// Whether line feeds end lines.
  package var keepsBreaks: Bool { self != .collapse && self != .preserveSpaces }
}

/// `text-wrap-mode`.
package enum TextWrapMode: String, Hashable, Sendable, CaseIterable { case wrap, nowrap }

/// `text-wrap-style`.
package enum TextWrapStyle: String, Hashable, Sendable, CaseIterable { case auto, balance, stable, pretty }

/// `text-transform`: one change of case, and full-width forms.
package struct TextTransform: Hashable, Sendable {
  /// The change of case.
  package enum Case: String, Hashable, Sendable, CaseIterable { case none, uppercase, lowercase, capitalize }

  /// The change of case.
  package var letterCase: Case
  /// Whether characters become their full-width forms.
  package var isFullWidth: Bool

  /// Creates a value.
  package init(_ letterCase: Case, isFullWidth: Bool = false) {
    self.letterCase = letterCase
    self.isFullWidth = isFullWidth
  }

  /// Text as it is.
  package static let none = TextTransform(.none)
}

/// `text-indent`.
package struct TextIndent: Hashable, Sendable {
  /// How far.
  package var amount: LengthPercentage
  /// Whether all lines but those are indented.
  package var isHanging: Bool
  /// Whether lines after forced breaks are indented, too.
  package var isEachLine: Bool

  /// Creates a value.
  package init(_ amount: LengthPercentage = .zero, isHanging: Bool = false, isEachLine: Bool = false) {
    self.amount = amount
    self.isHanging = isHanging
    self.isEachLine = isEachLine
  }

  /// No indentation.
  package static let zero = TextIndent()
}

/// `text-align`; `match-parent` is resolved when it is computed.
package enum TextAlign: String, Hashable, Sendable, CaseIterable {
  case start, end, left, right, center, justify, justifyAll = "justify-all"
}

/// `text-align-last`.
package enum TextAlignLast: String, Hashable, Sendable, CaseIterable {
  case auto, start, end, left, right, center, justify
}

/// `text-justify`.
package enum TextJustify: String, Hashable, Sendable, CaseIterable {
  case auto, none, interWord = "inter-word", interCharacter = "inter-character"
}

/// `line-break`.
package enum LineBreakStrictness: String, Hashable, Sendable, CaseIterable {
  case auto, loose, normal, strict, anywhere
}

/// `word-break`.
package enum WordBreak: String, Hashable, Sendable, CaseIterable {
  case normal, keepAll = "keep-all", breakAll = "break-all", breakWord = "break-word"
}

/// `overflow-wrap`.
package enum OverflowWrap: String, Hashable, Sendable, CaseIterable { case normal, breakWord = "break-word", anywhere }

/// `hyphens`.
package enum Hyphens: String, Hashable, Sendable, CaseIterable { case none, manual, auto }

/// `hyphenate-limit-chars`; zero stands for `auto`.
package struct HyphenateLimits: Hashable, Sendable {
  /// The least number of characters of a word that is divided.
  package var word: Int
  /// The least number before the hyphen.
  package var before: Int
  /// The least number after it.
  package var after: Int

  /// Creates a value.
  package init(word: Int = 0, before: Int = 0, after: Int = 0) {
    self.word = word
    self.before = before
    self.after = after
  }
}

/// `tab-size`.
package enum TabSize: Hashable, Sendable {
  /// So many thousandths of a space's advance.
  case spaces(Int)
  /// A fixed distance.
  case length(Length)
}

/// `text-decoration-line`.
package struct TextDecoration: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let none: TextDecoration = []
  package static let underline = TextDecoration(rawValue: 1)
  package static let overline = TextDecoration(rawValue: 2)
  package static let lineThrough = TextDecoration(rawValue: 4)
}

/// `text-decoration-style`.
package enum TextDecorationStyle: String, Hashable, Sendable, CaseIterable { case solid, double, dotted, dashed, wavy }

/// `text-decoration-color`.
package struct TextDecorationColor: Hashable, Sendable {
  /// The ink; nil is that of the text.
  package var color: Color?

  /// Creates a value.
  package init(_ color: Color? = nil) { self.color = color }
}

/// `text-decoration-thickness`.
package enum TextDecorationThickness: Hashable, Sendable {
  case auto, fromFont
  /// A distance; percentages of the font size already resolved.
  case length(Length)
}

/// `text-underline-offset`; percentages stay, because they are inherited as such.
package enum TextUnderlineOffset: Hashable, Sendable {
  case auto
  /// A distance; percentages refer to the font size.
  case length(LengthPercentage)
}

/// `text-underline-position`, for horizontal lines.
package enum TextUnderlinePosition: String, Hashable, Sendable, CaseIterable {
  case auto, fromFont = "from-font", under
}

/// `hyphenate-character`.
package struct HyphenateCharacter: Hashable, Sendable {
  /// What is shown; nil is the font's hyphen.
  package var text: String?

  /// Creates a value.
  package init(_ text: String? = nil) { self.text = text }
}

/// `hyphenate-limit-lines`.
package enum HyphenateLimitLines: Hashable, Sendable {
  case noLimit
  /// At most so many lines in a row.
  case lines(Int)
}
