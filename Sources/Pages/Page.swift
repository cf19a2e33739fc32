package import Diagnostics
package import Geometry

/// One page: its sheet and what is on it, in reading order wherever layout allows.
package struct Page: Sendable {
  /// The sheet.
  package var size: Size
  /// The display list.
  package var items: [DisplayItem] = []
  /// The active areas.
  package var links: [LinkArea] = []
  /// The label a reader shows, "" for the running number.
  package var label = ""

  /// Creates an empty page.
  package init(size: Size) { self.size = size }
}

/// One step of a display list. Coordinates count from the page's top left corner.
package enum DisplayItem: Hashable, Sendable {
  /// Everything up to the matching `end` belongs to this scope; scopes do not nest.
  case begin(MarkedScope)
  /// Ends the open scope.
  case end
  /// Shows glyphs.
  case glyphs(GlyphRun)
  /// Fills an area.
  case fill(Path, Color)
  /// Strokes a line along a path.
  case stroke(Path, Stroke)
  /// Saves the state and clips to an area.
  case pushClip(Path)
  /// Restores the state before the matching `pushClip`.
  case popClip
  /// Paints a raster image into a rectangle; the index is into the document's images.
  case image(Int, Rect)
}

/// What a stretch of the display list means.
package enum MarkedScope: Hashable, Sendable {
  /// Real content: a piece of a content slot of the structure tree.
  case content(ContentSlotID)
  /// Not content: rules, backgrounds, running heads.
  case artifact(ArtifactKind)
}

/// The kinds of artifacts (ISO 32000-1 §14.8.2.2).
package enum ArtifactKind: String, Hashable, Sendable {
  /// A running head at the top of a page.
  case header
  /// A running foot at the bottom of a page.
  case footer
  /// Other page furniture: watermarks, repeated table heads.
  case pagination
  /// Rules, backgrounds, boxes.
  case layout
  /// Fold, hole and cut marks.
  case page
}

/// A path of straight and curved segments.
package struct Path: Hashable, Sendable {
  /// One drawing step.
  package enum Segment: Hashable, Sendable {
    /// Starts a new subpath.
    case move(Point)
    /// A straight line.
    case line(Point)
    /// A cubic Bézier curve with two control points.
    case curve(Point, Point, Point)
    /// Back to the start of the subpath.
    case close
    /// A whole rectangle.
    case rectangle(Rect)
  }

  /// The steps.
  package var segments: [Segment]

  /// Creates a path.
  package init(_ segments: [Segment]) { self.segments = segments }

  /// The path around a rectangle.
  package static func rectangle(_ rect: Rect) -> Path { Path([.rectangle(rect)]) }
}

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
  /// The ink.
  package var color: Color
  /// The thickness.
  package var width: Length
  /// Lengths of dashes and gaps in turn; empty for a solid line.
  package var dashes: [Length]
  /// Whether line ends are round, as dotted borders need.
  package var roundCaps: Bool

  /// Creates a stroke.
  package init(color: Color, width: Length, dashes: [Length] = [], roundCaps: Bool = false) {
    self.color = color
    self.width = width
    self.dashes = dashes
    self.roundCaps = roundCaps
  }
}

/// An active area that leads somewhere.
package struct LinkArea: Hashable, Sendable {
  /// Where a link leads.
  package enum Target: Hashable, Sendable {
    /// An absolute URI, `mailto:` and `tel:` included.
    case uri(String)
    /// A named destination of this document.
    case destination(String)
  }

  /// The area on the page; a link broken over lines has several areas with the same element.
  package var rect: Rect
  /// Where it leads.
  package var target: Target
  /// The words for assistive technology.
  package var description: String
  /// The Link element of the structure tree.
  package var element: StructureID
  /// The `<a>` in the template.
  package var origin: SourceSpan?

  /// Creates an area.
  package init(rect: Rect, target: Target, description: String, element: StructureID, origin: SourceSpan?) {
    self.rect = rect
    self.target = target
    self.description = description
    self.element = element
    self.origin = origin
  }
}
