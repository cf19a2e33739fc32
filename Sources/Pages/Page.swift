package import Diagnostics
package import Geometry

/// One page: its sheet and what is on it, in reading order wherever layout allows.
package struct Page: Sendable {
  /// The sheet.
  package var size: Size
  /// How far what is printed reaches beyond the sheet on all sides, to be cut off.
  package var bleed: Length = .zero
  /// How far the medium reaches beyond the sheet on all sides, bleed and marks included.
  package var slug: Length = .zero
  /// The display list.
  package var items: [DisplayItem] = []
  /// The active areas.
  package var links: [LinkArea] = []
  /// The places of form fields, in reading order.
  package var fields: [FormField] = []
  /// The label a reader shows, "" for the running number.
  package var label = ""

  /// The page type's name (CSS `page`), "" for the plain one.
  package var name = ""
  /// The page area: where the flow may go; empty on pages that were not laid out.
  package var area = Rect(origin: .zero, size: .zero)
  /// How far down the flow reaches; known of pages with a name only.
  package var contentBottom = Length.zero

  /// Creates an empty page.
  package init(size: Size) { self.size = size }

  /// The medium, counted from the sheet's top left corner as all coordinates are.
  package var medium: Rect { sheet(with: slug) }

  /// The sheet with a strip around.
  package func sheet(with strip: Length) -> Rect {
    Rect(x: -strip, y: -strip, width: size.width + strip * 2, height: size.height + strip * 2)
  }
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
