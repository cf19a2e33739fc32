package import Pages

/// One box of the formatting structure (CSS Display 3 §2): what layout arranges.
package struct Box: Sendable {
  /// What kind of formatting the box takes part in.
  package enum Kind: Hashable, Sendable {
    /// A block container that holds block-level boxes only.
    case block
    /// A block container that holds inline-level boxes only: the root of an inline formatting context.
    case inlineRoot
    /// An inline box; its children are inline-level.
    case inline
    /// A run of text; white space is as in the document, collapsing is the inline layout's work.
    case text
    /// What fills the rest of a line with repeats of its text (`leader()`).
    case leader
    /// A forced line break (`<br>`).
    case lineBreak
    /// An inline-level box laid out as a block from inside (`inline-block`, `inline-table`): one child, a block-level box.
    case atomicInline
    /// A form control; its children are what it shows.
    case control
    /// An image; the payload is the position in the box tree's `images`.
    case image(Int)
    /// A table wrapper: caption boxes and one table grid.
    case tableWrapper
    /// The grid of a table: row groups.
    case table
    /// A row group; header and footer groups are told apart by their style's display.
    case tableRowGroup
    /// A row: cells.
    case tableRow
    /// A cell; from inside a block or inline root, its single child.
    case tableCell
    /// A caption; block-level.
    case tableCaption
    /// A row of `v:parallel`: its children stand side by side.
    case parallelRow
    /// A flex container: its children are flex items, block-level all.
    case flex
    /// A multi-column container: its single child, a block container, is what flows through the columns.
    case columns
    /// The marker of a list item outside its principal box: the first child of the item; inline content.
    case marker
  }

  /// How the box takes part in the flow (CSS 2.2 §9.3).
  package enum Scheme: UInt8, Sendable {
    /// Like its neighbours.
    case inFlow
    /// A float at the left side.
    case floatLeft
    /// A float at the right side.
    case floatRight
    /// Absolutely positioned.
    case absolute
  }

  /// What kind of box.
  package var kind: Kind
  /// How the box takes part in the flow; set where it is built, because not every parent lets boxes float.
  package var scheme = Scheme.inFlow
  /// Whether boxes out of the flow are anchored in the text of this inline root.
  package var hasAnchors = false
  /// The position of the computed style in the box tree's `styles`.
  package var style: Int32
  /// The position of the language in the styled tree's `languages`.
  package var language: Int32
  /// The box around it, -1 for the root.
  package var parent: Int32 = -1
  /// The first box inside, -1 for none.
  package var firstChild: Int32 = -1
  /// The next box beside it, -1 for none.
  package var nextSibling: Int32 = -1
  /// The UTF-8 range in the box tree's `text`, for text boxes.
  package var text: Range<Int32> = 0..<0
  /// Where marked content of this box belongs: set on text, markers and images; nil means artifact.
  package var slot: ContentSlotID?
  /// The structure element that this box makes, if it makes one.
  package var structure: StructureID?
  /// The element's place in template and data.
  package var origin = TextOrigin(span: nil, dataSpan: nil)
  /// Column span of a cell.
  package var columnSpan: Int32 = 1
  /// Row span of a cell.
  package var rowSpan: Int32 = 1
  /// The index into the box tree's `links` when this inline box is a link, -1 otherwise.
  package var link: Int32 = -1

  /// Creates a box outside any tree.
  package init(kind: Kind, style: Int32, language: Int32) {
    self.kind = kind
    self.style = style
    self.language = language
  }
}
