import Markup
package import Pages

/// What box building makes of a styled document: the boxes, the logical structure, and what refers to places in both.
package struct FormattingStructure: Sendable {
  /// A heading, for the outline.
  package struct Heading: Sendable {
    /// 1 to 6.
    package var level: Int
    /// The words, generated numbers included.
    package var title: String
    /// Its box.
    package var box: BoxID
    /// Whether bookmarks below it are shown at first.
    package var isOpen = true
  }

  /// An id that links may lead to.
  package struct Anchor: Sendable {
    /// The id.
    package var name: String
    /// The first box of the element.
    package var box: BoxID
  }

  /// One assignment of a named string (CSS GCPM 3 §1.1).
  package struct NamedString: Sendable {
    /// The string.
    package var name: String
    /// Its value from here on.
    package var value: String
    /// The box at which the assignment happens.
    package var box: BoxID
  }

  /// An element taken out of the flow to stand in margin boxes or, fixed, on every page.
  package struct Furniture: Sendable {
    /// The name of `running()`; nil for `position: fixed`.
    package var name: String?
    /// The element.
    var node: NodeID
    /// The counters where it stands in the document.
    var counters: CounterScopes
    /// The box after it in the document, which tells its page.
    package var box: BoxID
  }

  /// An element that numbers pages anew.
  struct PageReset: Sendable {
    /// The number of the page on which it begins.
    var value: Int
    /// The first box of the element.
    var box: BoxID
  }

  /// The boxes.
  package var boxes = BoxTree()
  /// The logical structure.
  package var structure = StructureTree()
  /// The bookmarks in document order, headings among them.
  package var headings: [Heading] = []
  /// The ids in document order.
  package var anchors: [Anchor] = []
  /// The assignments of named strings in document order.
  package var strings: [NamedString] = []
  /// The running and fixed elements in document order.
  package var furniture: [Furniture] = []
  /// The stretches of generated text that speak of other places or of pages, in the order of building.
  var references: [PageReference] = []
  /// The elements that references name.
  var targets: [String: ReferenceTarget] = [:]
  /// The resets of the counter `page` in document order (CSS Lists 3 §4.1).
  var pageResets: [PageReset] = []
  /// The number of boxes in the flow; those of footnotes follow.
  var flowCount = 0
  /// The style whose background the canvas takes over from the root or the body (CSS Backgrounds 3 §2.11.2).
  var canvasStyle: Int32?
  /// Title, language and direction.
  package var metadata = DocumentMetadata()

  /// Creates an empty structure.
  package init() {}
}
