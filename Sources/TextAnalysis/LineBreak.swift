/// A place where a line may or must end.
package struct LineBreak: Hashable, Sendable {
  /// The offset of the first byte of the next line.
  package let offset: Int
  /// Whether the line must end here, as after a line feed.
  package let isMandatory: Bool

  /// Creates a break.
  package init(offset: Int, isMandatory: Bool) {
    self.offset = offset
    self.isMandatory = isMandatory
  }
}

/// Line break opportunities (UAX #14, with ICU's dictionaries for Thai, Burmese, Khmer, Lao, Chinese and Japanese).
package enum LineBreakOpportunities {
  /// The opportunities after the start of the text, ascending.
  ///
  /// The end of the text is listed only when a mandatory break stands there. Soft hyphens are opportunities like
  /// others; hyphenation is not in here. Many paragraphs go faster through one `BoundaryFinder`.
  package static func find(in text: [UInt8], language: String) -> [LineBreak] {
    BoundaryFinder().lineBreaks(in: text, language: language)
  }
}
