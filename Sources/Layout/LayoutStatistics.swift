/// Counters of the work done; tests hold upper bounds against them, so that linear stays linear.
package struct LayoutStatistics: Hashable, Sendable {
  /// Calls of the shaper.
  package var shapeCalls = 0
  /// Paragraphs prepared (collapsed, itemised, shaped).
  package var paragraphsPrepared = 0
  /// Paragraphs broken into lines.
  package var paragraphsBroken = 0
  /// Lines that optimal breaking compared with their room.
  package var linesTried = 0
  /// Boxes whose intrinsic sizes were computed.
  package var contentSizesComputed = 0
  /// Layouts of block-level boxes, repeats included.
  package var boxLayouts = 0
  /// Tables whose columns were computed.
  package var tablesMeasured = 0
  /// Layouts of table cells, repeats included.
  package var cellLayouts = 0
  /// Heights tried to balance columns.
  package var columnProbes = 0
  /// Floats placed or left to the next page.
  package var floatsPlaced = 0
  /// Floats looked at while looking for room.
  package var floatSteps = 0
  /// Times that lines beside floats were broken anew.
  package var floatRebreaks = 0
  /// Pages laid out, repeats for a better break included.
  package var pageLayouts = 0
  /// Layouts of footnotes, repeats included.
  package var noteLayouts = 0
  /// Layouts of the whole flow: more than one only where the text speaks of pages.
  package var passes = 0
  /// Pages made.
  package var pages = 0

  /// Creates counters at zero.
  package init() {}
}
