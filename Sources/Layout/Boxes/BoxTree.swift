package import Pages
package import Styling

/// The formatting structure of a document as a flat arena; anonymous boxes included (CSS 2.2 §9.2, §17.2.1).
package struct BoxTree: Sendable {
  /// All boxes in document order; the first is the root.
  package var boxes: [Box] = []
  /// The styles that boxes refer to: those of the styled tree first, then those made for anonymous boxes.
  package var styles: [ComputedStyle] = []
  /// The languages that boxes refer to.
  package var languages: [String] = []
  /// The UTF-8 text of all text boxes, generated content included, `text-transform` applied.
  package var text: [UInt8] = []
  /// The targets of link boxes.
  package var links: [BoxLink] = []
  /// The images that boxes show.
  package var images: [ImageSource] = []
  /// Whether any box floats.
  package var hasFloats = false
  /// For table grids with `col` elements, the styles of their columns in order.
  package var columns: [BoxID: [Int32]] = [:]
  /// For the same tables, the styles of the column groups around these columns, -1 for none.
  package var columnGroups: [BoxID: [Int32]] = [:]
  /// The form controls.
  package var controls: [BoxID: FormControl] = [:]
  /// The footnotes in the order of their calls.
  package var footnotes: [Footnote] = []
  /// For the inline boxes that call footnotes, the numbers of these.
  package var noteCalls: [BoxID: Int32] = [:]

  /// Creates an empty tree.
  package init() {}

  /// The box behind an id.
  package subscript(id: BoxID) -> Box { boxes[Int(id.index)] }

  /// The computed style of a box.
  package func style(_ id: BoxID) -> ComputedStyle { styles[Int(boxes[Int(id.index)].style)] }

  /// The computed style of a box to read some fields of, without a copy: a style holds dozens of references.
  package subscript(style id: BoxID) -> ComputedStyle {
    _read { yield styles[Int(boxes[Int(id.index)].style)] }
  }

  /// The language of a box, "" when unknown.
  package func language(_ id: BoxID) -> String { languages[Int(boxes[Int(id.index)].language)] }

  /// The first box inside.
  package func firstChild(_ id: BoxID) -> BoxID? { optional(boxes[Int(id.index)].firstChild) }

  /// The next box beside it.
  package func nextSibling(_ id: BoxID) -> BoxID? { optional(boxes[Int(id.index)].nextSibling) }

  /// The box around it.
  package func parent(_ id: BoxID) -> BoxID? { optional(boxes[Int(id.index)].parent) }

  /// The boxes inside, in order.
  package func children(_ id: BoxID) -> some Sequence<BoxID> {
    sequence(state: firstChild(id)) { next in
      guard let current = next else { return nil }
      next = nextSibling(current)
      return current
    }
  }

  private func optional(_ index: Int32) -> BoxID? { index < 0 ? nil : BoxID(index: index) }
}

/// Where a link box leads.
package struct BoxLink: Hashable, Sendable {
  /// The target.
  package var target: LinkArea.Target
  /// The words for assistive technology.
  package var description: String
  /// The Link element of the structure tree.
  package var element: StructureID

  /// Creates a link.
  package init(target: LinkArea.Target, description: String, element: StructureID) {
    self.target = target
    self.description = description
    self.element = element
  }
}
