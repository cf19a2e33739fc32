package import Diagnostics

/// What all formatting contexts of one document share while it is laid out: the boxes, the arena, caches, findings.
///
/// One scope belongs to one document and one task; it is the only mutable thing that layout functions see.
package final class LayoutScope {
  /// The boxes. Margin boxes add theirs once the number of pages is known; existing boxes never change.
  package var boxes: BoxTree
  /// All fragments made so far.
  package var fragments = FragmentArena()
  /// The findings.
  package var log = DiagnosticLog()
  /// Counters of the work done.
  package var statistics = LayoutStatistics()
  /// What inline layout keeps between calls.
  package var inline = InlineState()
  /// The worker's tools for setting text.
  package let text: TextTools

  /// Creates the scope of one document with the worker's tools.
  package init(boxes: BoxTree, text: TextTools) {
    self.text = text
    self.boxes = boxes
  }
}
