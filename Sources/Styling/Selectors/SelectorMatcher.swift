import Markup

/// Decides whether a selector describes an element, from the subject leftwards.
struct SelectorMatcher {
  let index: DocumentIndex
  /// What a relative selector starts from, -1 for none.
  var scope: Int32 = -1
  let positions = PositionCache()

  init(index: DocumentIndex) { self.index = index }

  /// How far a failure reaches: where the search may go on (the scheme of WebKit and Servo).
  ///
  /// Without it `a b c d e` would try every choice of ancestors; with it each ancestor is asked once for each compound.
  private enum Outcome {
    case matched
    /// The next sibling or ancestor may still fit.
    case failedHere
    /// No sibling fits: go on at the next ancestor.
    case failedAmongSiblings
    /// No ancestor is left that could fit.
    case failedEverywhere
  }

  /// Whether the whole selector matches; pseudo-elements are the caller's business.
  func matches(_ selector: Selector, _ element: Int32) -> Bool {
    guard selector.ancestorBits & ~index.elements[Int(element)].ancestorBits == 0 else { return false }
    return outcome(selector, from: 0, element) == .matched
  }

  /// Matches the compounds from one on leftwards.
  private func outcome(_ selector: Selector, from position: Int, _ element: Int32) -> Outcome {
    for part in selector.compounds[position].parts where !matches(part, element) { return .failedHere }
    guard position < selector.combinators.count else { return .matched }
    let combinator = selector.combinators[position]
    let isSibling = combinator == .nextSibling || combinator == .laterSibling
    var candidate = element
    while true {
      candidate = isSibling ? index.elements[Int(candidate)].previous : index.elements[Int(candidate)].parent
      guard candidate >= 0 else { return isSibling ? .failedAmongSiblings : .failedEverywhere }
      let result = outcome(selector, from: position + 1, candidate)
      switch (result, combinator) {
      case (.matched, _), (.failedEverywhere, _), (_, .nextSibling), (.failedAmongSiblings, .laterSibling):
        return result
      case (_, .child): return .failedAmongSiblings
      case (_, .descendant), (.failedHere, .laterSibling): continue
      }
    }
  }

  private func matches(_ part: SimpleSelector, _ element: Int32) -> Bool {
    let position = Int(element)
    switch part {
    case .universal: return true
    case .type(let name): return index.elements[position].name == name
    case .id(let id): return index.elements[position].id == id
    case .class(let name):
      for number in index.elements[position].classes where index.classes[Int(number)] == name { return true }
      return false
    case .attribute(let test):
      return index.tree.attributes(NodeID(index: element)).contains { attribute in
        attribute.name == test.name && (attribute.namespace == .none || attribute.namespace == .xml)
          && test.matches(attribute.value)
      }
    case .nthChild(let pattern, let fromEnd): return pattern.matches(childPosition(position, fromEnd: fromEnd))
    case .nthOfType(let pattern, let fromEnd):
      let (place, count) = index.typePositions[position]
      return pattern.matches(Int(fromEnd ? count - place + 1 : place))
    case .onlyChild: return childPosition(position, fromEnd: false) == 1 && childPosition(position, fromEnd: true) == 1
    case .onlyOfType: return index.typePositions[position].count == 1
    case .root: return index.elements[position].parent < 0
    case .empty: return index.tree.firstChild(NodeID(index: element)) == nil
    case .any(let selectors): return selectors.contains { matches($0, element) }
    case .not(let selectors): return !selectors.contains { matches($0, element) }
    case .language(let ranges):
      let language = index.languages[Int(index.languageIndex[position])].asciiLowercased
      return ranges.contains { SelectorMatcher.matches(language: language, range: $0) }
    case .direction(let direction): return index.isRightToLeft[position] == (direction == .rtl)
    case .link:
      // Selectors 4 §8.2, HTML §4.16.3: `use` and `link` have an address too, but lead nowhere.
      let node = NodeID(index: element)
      return ["a", "area"].contains(index.tree.name(node)) && index.tree.value("href", of: node) != nil
    case .nthChildOf(let pattern, let selectors, let fromEnd):
      let (place, count) = filteredPosition(element, selectors)
      return place > 0 && pattern.matches(fromEnd ? count - place + 1 : place)
    case .has(let selectors): return selectors.contains { hasRelative($0, of: element) }
    case .scope: return scope >= 0 ? element == scope : index.elements[position].parent < 0
    case .state(let state): return matches(state, element)
    }
  }

  private func childPosition(_ element: Int, fromEnd: Bool) -> Int {
    let facts = index.elements[element]
    guard fromEnd else { return Int(facts.position) }
    let siblings = facts.parent < 0 ? 1 : index.elements[Int(facts.parent)].childCount
    return Int(siblings - facts.position + 1)
  }

  /// RFC 4647 §3.3.2 extended filtering, as `:lang()` asks for (Selectors 4 §9.2); both in small letters.
  static func matches(language: String, range: String) -> Bool {
    if range.isEmpty { return language.isEmpty }
    var tags = language.split(separator: "-")[...]
    let ranges = range.split(separator: "-")
    guard let first = ranges.first, let tag = tags.first, first == "*" || first == tag else { return false }
    tags = tags.dropFirst()
    for wanted in ranges.dropFirst() where wanted != "*" {
      while let tag = tags.first, tag != wanted {
        // A singleton begins an extension: nothing behind it counts.
        guard tag.utf8.count > 1 else { return false }
        tags = tags.dropFirst()
      }
      guard !tags.isEmpty else { return false }
      tags = tags.dropFirst()
    }
    return true
  }
}
