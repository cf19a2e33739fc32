package import Geometry

/// The lines of one paragraph at one width, in order: what inline layout hands to block layout.
///
/// Line fragments are as wide as the given width; they hold text, atomic and image fragments in logical order at
/// physical offsets. Inline boxes with a background or border add a `box` fragment before their content.
package struct ParagraphLines: Sendable {
  /// The lines; empty when the paragraph has nothing to show.
  package var lines: [LineBox]

  /// Creates a result.
  package init(lines: [LineBox]) { self.lines = lines }
}

/// One line box.
package struct LineBox: Hashable, Sendable {
  /// The line's fragment, of kind `line`.
  package var fragment: FragmentID
  /// The height of the line box, leading included.
  package var height: Length
  /// From the top of the line box to its baseline.
  package var baseline: Length
  /// Whether a forced break (`br`, preserved line feed) ends the line.
  package var endsWithForcedBreak = false
  /// The footnotes called on the line, a range of the inline state's `lineNotes`.
  var notes: Range<Int32> = 0..<0
  /// Where in the paragraph the line begins.
  var start = LinePosition(piece: 0)
  /// From the left edge of the containing block to the content.
  var left = Length.zero
  /// The width of the content.
  var width = Length.zero

  /// Creates a line.
  package init(fragment: FragmentID, height: Length, baseline: Length, endsWithForcedBreak: Bool = false) {
    self.fragment = fragment
    self.height = height
    self.baseline = baseline
    self.endsWithForcedBreak = endsWithForcedBreak
  }
}

/// An inline-level box laid out from inside as a block: what inline layout puts on a line as one piece.
package struct AtomicBox: Hashable, Sendable {
  /// The fragment of its border box.
  package var fragment: FragmentID
  /// The extent of the border box.
  package var size: Size
  /// The used margins.
  package var margin: Edges<Length>
  /// From the top of the border box to the baseline of the last line; nil: the bottom margin edge is the baseline.
  package var baseline: Length?

  /// Creates an atomic box.
  package init(fragment: FragmentID, size: Size, margin: Edges<Length>, baseline: Length?) {
    self.fragment = fragment
    self.size = size
    self.margin = margin
    self.baseline = baseline
  }
}
