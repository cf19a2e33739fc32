import Markup

/// What selectors ask about a document, gathered once in flat arrays parallel to its nodes.
struct DocumentIndex {
  /// The facts of one element; text nodes have empty ones.
  struct Element {
    var name = ""
    var id = ""
    /// A range of `classes`.
    var classes: Range<Int32> = 0..<0
    var parent: Int32 = -1
    /// The element before, -1 for none.
    var previous: Int32 = -1
    /// Among the element children of the parent, from one.
    var position: Int32 = 1
    /// The number of element children.
    var childCount: Int32 = 0
    var isElement = false
    var hasStyleAttribute = false
    /// Whether there are attributes beside `id`, `class` and `style`.
    var hasOtherAttributes = false
    /// See `AncestorFilter`: of all ancestors.
    var ancestorBits: UInt64 = 0
    /// See `AncestorFilter`: of the ancestors and the element.
    var subtreeBits: UInt64 = 0
  }

  let tree: ElementTree
  private(set) var elements: [Element] = []
  private(set) var classes: [String] = []
  private(set) var languageIndex: [Int32] = []
  private(set) var languages: [String] = []
  private(set) var isRightToLeft: [Bool] = []
  /// Position and count among siblings of the same name; empty unless asked for.
  private(set) var typePositions: [(position: Int32, count: Int32)] = []
  /// For each node, the node behind its content; empty unless asked for.
  private(set) var subtreeEnds: [Int32] = []

  init(_ tree: ElementTree, countsTypes: Bool, needsSubtrees: Bool) {
    self.tree = tree
    elements.reserveCapacity(tree.count)
    languageIndex.reserveCapacity(tree.count)
    isRightToLeft.reserveCapacity(tree.count)
    var languageNumbers: [String: Int32] = [:]
    var lastChildElement = [Int32](repeating: -1, count: tree.count)
    for index in 0..<tree.count {
      let node = NodeID(index: Int32(index))
      add(node, lastChildElement: &lastChildElement, languageNumbers: &languageNumbers)
    }
    if languages.isEmpty { languages = [""] }
    if countsTypes { countTypes() }
    if needsSubtrees { findSubtrees() }
  }

  /// Nodes stand in document order, so what an element contains is a range.
  private mutating func findSubtrees() {
    subtreeEnds = (0..<Int32(elements.count)).map { $0 + 1 }
    for index in elements.indices.reversed() {
      let parent = Int(elements[index].parent)
      if parent >= 0 { subtreeEnds[parent] = max(subtreeEnds[parent], subtreeEnds[index]) }
    }
  }

  private mutating func add(
    _ node: NodeID, lastChildElement: inout [Int32], languageNumbers: inout [String: Int32]
  ) {
    var element = Element()
    let parent = tree.parent(node)?.index ?? -1
    element.parent = parent
    var language = parent >= 0 ? languageIndex[Int(parent)] : -1
    var rightToLeft = parent >= 0 && isRightToLeft[Int(parent)]
    if parent >= 0 { element.ancestorBits = elements[Int(parent)].subtreeBits }
    if tree.kind(node) == .element {
      element.isElement = true
      element.name = tree.name(node)
      element.subtreeBits = element.ancestorBits | AncestorFilter.bits(element.name, AncestorFilter.typeSeed)
      if parent >= 0 {
        element.previous = lastChildElement[Int(parent)]
        elements[Int(parent)].childCount += 1
        element.position = elements[Int(parent)].childCount
        lastChildElement[Int(parent)] = node.index
      }
      var direction: String? = element.name == "bdi" ? "auto" : nil
      var tag: String?
      for attribute in tree.attributes(node) {
        switch (attribute.namespace, attribute.name) {
        case (.none, "class"): addClasses(attribute.value, to: &element)
        case (.none, "id"): element.id = attribute.value
        case (.none, "style"): element.hasStyleAttribute = true
        default:
          element.hasOtherAttributes = true
          switch (attribute.namespace, attribute.name) {
          case (.none, "dir"): direction = attribute.value.asciiLowercased
          // HTML §3.2.6.2: xml:lang wins over lang.
          case (.xml, "lang"): tag = attribute.value
          case (.none, "lang"): tag = tag ?? attribute.value
          default: break
          }
        }
      }
      if !element.id.isEmpty { element.subtreeBits |= AncestorFilter.bits(element.id, AncestorFilter.idSeed) }
      if let direction { rightToLeft = isRightToLeft(node, direction, inherited: rightToLeft) }
      if tag != nil || language < 0 {
        let tag = tag?.trimmingCSSWhitespace ?? ""
        language = languageNumbers[tag] ?? Int32(languages.count)
        if Int(language) == languages.count {
          languageNumbers[tag] = language
          languages.append(tag)
        }
      }
    }
    elements.append(element)
    languageIndex.append(max(language, 0))
    isRightToLeft.append(rightToLeft)
  }

  private mutating func addClasses(_ value: String, to element: inout Element) {
    let start = Int32(classes.count)
    for name in value.utf8.split(whereSeparator: \.isCSSWhitespace) {
      let name = String(Substring(name))
      classes.append(name)
      element.subtreeBits |= AncestorFilter.bits(name, AncestorFilter.classSeed)
    }
    element.classes = start..<Int32(classes.count)
  }

  /// HTML §3.2.6.4, the directionality of an element with a `dir` attribute.
  private func isRightToLeft(_ node: NodeID, _ direction: String, inherited: Bool) -> Bool {
    switch direction {
    case "rtl": true
    case "ltr": false
    case "auto": firstStrongIsRightToLeft(node) ?? false
    default: inherited
    }
  }

  private func firstStrongIsRightToLeft(_ node: NodeID) -> Bool? {
    for child in tree.children(node) {
      if tree.kind(child) == .text {
        for scalar in tree.text(child).unicodeScalars {
          if let strong = scalar.isStrongRightToLeft { return strong }
        }
      } else if tree.value("dir", of: child) == nil, !["bdi", "script", "style"].contains(tree.name(child)),
        let strong = firstStrongIsRightToLeft(child)
      {
        return strong
      }
    }
    return nil
  }

  private mutating func countTypes() {
    struct Kind: Hashable {
      let parent: Int32
      let name: String
    }
    var counts: [Kind: Int32] = [:]
    typePositions.reserveCapacity(elements.count)
    for element in elements {
      guard element.isElement else {
        typePositions.append((0, 0))
        continue
      }
      let position = (counts[Kind(parent: element.parent, name: element.name)] ?? 0) + 1
      counts[Kind(parent: element.parent, name: element.name)] = position
      typePositions.append((position, 0))
    }
    for (index, element) in elements.enumerated() where element.isElement {
      typePositions[index].count = counts[Kind(parent: element.parent, name: element.name)] ?? 0
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is strong in bidirectional text and of which direction; nil for neutrals, digits and marks.
  ///
  /// The right-to-left scripts are blocks of their own (UAX #9 table 4), and only letters in them are strong.
  var isStrongRightToLeft: Bool? {
    if value == 0x200F || value == 0x061C { return true }
    if value == 0x200E { return false }
    guard properties.isAlphabetic, properties.generalCategory != .nonspacingMark else { return nil }
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
    default: return false
    }
  }
}
