package import Markup

/// A document with the computed style of every element beside it.
package struct StyledTree: Sendable {
  /// The document.
  package let document: ElementTree
  /// All distinct styles.
  package let styles: [ComputedStyle]
  /// For each node of the document, the position of its style in `styles`; text has its parent's.
  package let styleIndex: [Int32]
  /// Styles of `::before`, `::after`, `::marker` where rules give them content or differ from the element's.
  package let pseudoStyles: [PseudoKey: Int32]
  /// For each node, the position in `languages` of its language (`lang`, `xml:lang`, inherited).
  package let languageIndex: [Int32]
  /// All distinct BCP 47 tags; the first is the document's, "" when unknown.
  package let languages: [String]
  /// The `@page` rules in cascade order.
  package let pages: PageStyles

  /// Creates a styled tree; the arrays run parallel to the document's nodes.
  package init(
    document: ElementTree, styles: [ComputedStyle], styleIndex: [Int32], pseudoStyles: [PseudoKey: Int32],
    languageIndex: [Int32], languages: [String], pages: PageStyles
  ) {
    self.document = document
    self.styles = styles
    self.styleIndex = styleIndex
    self.pseudoStyles = pseudoStyles
    self.languageIndex = languageIndex
    self.languages = languages
    self.pages = pages
  }

  /// The computed style of a node.
  package func style(_ node: NodeID) -> ComputedStyle { styles[Int(styleIndex[Int(node.index)])] }

  /// The computed style of a pseudo-element, nil when it has none of its own.
  package func style(_ pseudo: PseudoElement, of node: NodeID) -> ComputedStyle? {
    pseudoStyles[PseudoKey(node: node, pseudo: pseudo)].map { styles[Int($0)] }
  }

  /// The language of a node, "" when unknown.
  package func language(_ node: NodeID) -> String { languages[Int(languageIndex[Int(node.index)])] }
}

/// A pseudo-element of a node.
package struct PseudoKey: Hashable, Sendable {
  /// The originating element.
  package let node: NodeID
  /// Which one.
  package let pseudo: PseudoElement

  /// Creates a key.
  package init(node: NodeID, pseudo: PseudoElement) {
    self.node = node
    self.pseudo = pseudo
  }
}

/// The pseudo-elements that make boxes.
package enum PseudoElement: String, Hashable, Sendable, CaseIterable {
  case before, after, marker
  /// Of block containers (CSS Pseudo 4 §2.2).
  case firstLetter = "first-letter"
  /// Of `float: footnote` only (CSS GCPM 3 §2.3, §2.4).
  case footnoteCall = "footnote-call", footnoteMarker = "footnote-marker"
}
