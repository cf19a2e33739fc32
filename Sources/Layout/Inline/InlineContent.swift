/// The content of an inline formatting context in document order, white space collapsed.
struct InlineContent {
  /// The text; atomic boxes are U+FFFC, forced breaks a line feed, preserved tabs a tab.
  var text: [UInt8] = []
  /// The steps.
  var elements: [InlineElement] = []
  /// The atomic boxes in order.
  var atomics: [BoxID] = []
  /// The boxes out of the flow that are anchored in the text, in order.
  var anchors: [BoxID] = []
  /// The inline boxes in document order, each with the position of the one around it; the root is the first.
  var inlines: [(box: BoxID, parent: Int32)] = []

  /// Whether there is anything that makes a line: text, an atomic box or a forced break.
  ///
  /// Without it a line exists only if an inline box has a margin, border or padding (CSS 2.2 §9.4.2).
  var hasLeaves: Bool {
    elements.contains { element in
      switch element.kind {
      case .text, .tab, .leader, .atomic, .forcedBreak: true
      case .open, .close, .empty, .anchor: false
      }
    }
  }
}
