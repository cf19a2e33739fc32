package import Diagnostics
import Styling

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

  /// The children of the fragments under construction, outermost first: a stack instead of an array a box.
  var pendingPlacements: [Placement] = []
  /// The absolutely positioned boxes that wait for their containing block.
  var pendingAbsolutes: [PendingAbsolute] = []
  /// The floats of the block formatting context under construction.
  var floats = FloatContext()
  /// Whether the document has footnotes: plain ones pay nothing for them.
  let hasNotes: Bool
  /// The foot of the page that is being filled.
  var noteArea: NoteArea?
  /// For each footnote, whether it has begun.
  var placedNotes: [Bool]
  /// The footnotes called inside boxes that stand on a line as one piece.
  var atomicNotes: [BoxID: [Int32]] = [:]
  var metricsByStyle: [BoxMetrics] = []
  var leadingMargins: [BoxID: LeadingMargin] = [:]
  var lastChildren: [BoxID: BoxID?] = [:]
  var atomicSizes: [BoxID: ContentSizes] = [:]
  /// The tables met so far, by their grid box.
  var tables: [BoxID: TableState] = [:]
  /// The flex containers met so far.
  var flexes: [BoxID: FlexState] = [:]
  /// Flex items laid out at sizes, until their fragments go.
  var flexMeasures: [FlexMeasureKey: FlexMeasure] = [:]
  /// The heights at which columns are balanced.
  var columnHeights: [ColumnsKey: ColumnHeights] = [:]
  /// The intrinsic widths of flex and multi-column containers.
  var containerSizes: [BoxID: ContentSizes] = [:]
  /// How many multi-column containers are around the place where layout stands.
  var columnLevel = 0
  /// Whether the page ends where the present column, or the page itself, does.
  var endsAtPage = true
  /// For each style, the number of its page type, zero for `auto`.
  var pageNameByStyle: [Int32] = []
  /// The page types by number; the first is none.
  var pageNames: [String] = [""]
  var hasPageNames = false
  /// Whether any style forces a break.
  private(set) lazy var hasForcedBreaks =
    hasPageNames || boxes.styles.contains { $0.breakBefore.isForced || $0.breakAfter.isForced }
  /// How deep tables and parallel rows are nested where layout stands.
  var nesting = 0
  /// Deeper than any paper needs.
  static let nestingLimit = 10

  /// Creates the scope of one document with the worker's tools.
  package init(boxes: BoxTree, text: TextTools) {
    self.text = text
    self.boxes = boxes
    hasNotes = !boxes.footnotes.isEmpty
    placedNotes = Array(repeating: false, count: boxes.footnotes.count)
    numberPageNames()
  }

  /// Begins another pass over the same boxes, some of which have other text; what inline layout made of all others
  /// stays.
  init(again other: LayoutScope, replaced roots: Set<BoxID>) {
    text = other.text
    boxes = other.boxes
    fragments = other.fragments
    inline = other.inline
    inline.forget(roots)
    statistics = other.statistics
    hasNotes = other.hasNotes
    placedNotes = Array(repeating: false, count: boxes.footnotes.count)
    // Paragraphs that are not prepared again do not report again; all else does.
    for finding in other.log.diagnostics where InlineDiagnostics.all.contains(finding.definition) {
      log.report(finding)
    }
    numberPageNames()
  }

  /// Numbers the page types in the order of the styles.
  private func numberPageNames() {
    for style in boxes.styles {
      let name = style.page
      if name.isEmpty {
        pageNameByStyle.append(0)
      } else if let known = pageNames.firstIndex(of: name) {
        pageNameByStyle.append(Int32(known))
      } else {
        pageNames.append(name)
        pageNameByStyle.append(Int32(pageNames.count - 1))
        hasPageNames = true
      }
    }
  }
}
