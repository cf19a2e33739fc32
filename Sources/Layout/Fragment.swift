package import Geometry
package import Pages
package import Styling

/// The number of a fragment in its arena.
package struct FragmentID: Hashable, Sendable {
  /// The position in the arena.
  package let index: Int32

  /// Creates the id of the fragment at a position.
  package init(index: Int32) { self.index = index }
}

/// A piece of a box with used values, never changed once made (CSS Fragmentation 3 §1.1).
package struct Fragment: Hashable, Sendable {
  /// What a fragment is a piece of.
  package enum Kind: Hashable, Sendable {
    /// A box with its decoration (background, border): the size is its border box.
    case box
    /// A line box.
    case line
    /// Glyphs; the payload is the position in the arena's `runs`; the fragment's origin is the start of the baseline.
    case text(Int32)
    /// Glyphs that are decoration and no content: the dots of a leader; the payload is as for text.
    case ornament(Int32)
    /// An image; the payload is the position in the box tree's `images`.
    case image(Int)
    /// A line in a colour: underline, overline, line-through; decoration, never content.
    case rule(Color, TextDecorationStyle)
    /// The background of a part of a table behind a cell or a row; the payload is the position of its style.
    case backdrop(Int32)
    /// A piece of a collapsed table border; it runs along the longer side.
    case edge(Color, BorderStyle)
  }

  /// What it is.
  package var kind: Kind
  /// The box of which it is a piece.
  package var box: BoxID
  /// The extent; for text the advance and the em size.
  package var size: Size
  /// The distance from the top to the first baseline, nil when there is none.
  package var baseline: Length?
  /// The pieces inside, a range of the arena's `placements`, in reading order.
  package var children: Range<Int32> = 0..<0
  /// Whether the box began on an earlier page: its top border, padding and margin are not drawn again (slice).
  package var continuesFromBefore = false
  /// Whether the box goes on later: its bottom border and padding are not drawn here (slice).
  package var continuesAfter = false
  /// Whether this repeats content of an earlier page: a table head or foot, painted as an artifact.
  package var isRepeated = false
  /// Whether it is a float: painted above the backgrounds of all blocks around it.
  package var isFloat = false
  /// Whether an inline box goes on to the left of this piece: its left border and padding are not drawn here (slice).
  package var continuesLeft = false
  /// Whether an inline box goes on to the right of this piece: its right border and padding are not drawn here.
  package var continuesRight = false

  /// Creates a fragment without children.
  package init(kind: Kind, box: BoxID, size: Size, baseline: Length? = nil) {
    self.kind = kind
    self.box = box
    self.size = size
    self.baseline = baseline
  }
}

/// A fragment inside another, at a physical offset from the outer one's top left corner.
package struct Placement: Hashable, Sendable {
  /// The inner fragment.
  package var fragment: FragmentID
  /// From the outer top left corner to the inner one's (for text: to the start of the baseline).
  package var offset: Point

  /// Creates a placement.
  package init(fragment: FragmentID, offset: Point) {
    self.fragment = fragment
    self.offset = offset
  }
}

/// All fragments of a document, flat; children are index ranges.
package struct FragmentArena: Sendable {
  /// The fragments.
  package var fragments: [Fragment] = []
  /// The children lists of all fragments, one after the other.
  package var placements: [Placement] = []
  /// The glyph runs of text fragments; their `origin` is set when painted.
  package var runs: [GlyphRun] = []
  /// The glyphs of all runs.
  package var glyphs: [PlacedGlyph] = []
  /// The text that glyphs stand for.
  package var text: [UInt8] = []

  /// Creates an empty arena.
  package init() {}

  /// The fragment behind an id.
  package subscript(id: FragmentID) -> Fragment { fragments[Int(id.index)] }

  /// Adds a fragment with its children in reading order.
  package mutating func add(_ fragment: Fragment, children: some Collection<Placement> = []) -> FragmentID {
    var fragment = fragment
    let start = Int32(placements.count)
    placements.append(contentsOf: children)
    fragment.children = start..<Int32(placements.count)
    fragments.append(fragment)
    return FragmentID(index: Int32(fragments.count - 1))
  }

  /// The pieces inside a fragment.
  package func children(_ id: FragmentID) -> ArraySlice<Placement> {
    let range = fragments[Int(id.index)].children
    return placements[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
