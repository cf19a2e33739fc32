import Markup

// Conditions on what stands around and inside an element: `:has()`, `:nth-child(… of S)`, states.

extension SelectorMatcher {
  /// Whether a relative selector describes something beside or inside an element (Selectors 4 §4.5).
  func hasRelative(_ selector: Selector, of element: Int32) -> Bool {
    var matcher = self
    matcher.scope = element
    // The leftmost compound is the element itself; what stands to its right tells where to look.
    switch selector.combinators.last {
    case .child, .descendant:
      // Only the subject's own combinator makes the search shallow.
      let isShallow = selector.combinators.count == 1 && selector.combinators[0] == .child
      var candidate = element + 1
      while candidate < index.subtreeEnds[Int(element)] {
        if index.elements[Int(candidate)].isElement, matcher.matches(selector, candidate) { return true }
        candidate = isShallow ? index.subtreeEnds[Int(candidate)] : candidate + 1
      }
      return false
    case .nextSibling, .laterSibling:
      let parent = index.elements[Int(element)].parent
      let end = parent < 0 ? Int32(0) : index.subtreeEnds[Int(parent)]
      let looksInside = selector.combinators.contains { $0 == .child || $0 == .descendant }
      let staysNext = selector.combinators == [.nextSibling]
      var candidate = index.subtreeEnds[Int(element)]
      while candidate < end {
        if index.elements[Int(candidate)].isElement {
          if matcher.matches(selector, candidate) { return true }
          if staysNext { return false }
        }
        candidate = looksInside ? candidate + 1 : index.subtreeEnds[Int(candidate)]
      }
      return false
    case nil: return false
    }
  }

  /// The position among the siblings that the selectors describe, from one, and their number; zero for others.
  func filteredPosition(_ element: Int32, _ selectors: [Selector]) -> (place: Int, count: Int) {
    let list = positions.lists[selectors] ?? positions.lists.count
    positions.lists[selectors] = list
    let parent = index.elements[Int(element)].parent
    let key = PositionCache.Key(parent: parent, list: list)
    if let known = positions.positions[key] { return (known.places[element] ?? 0, known.count) }
    var places: [Int32: Int] = [:]
    let siblings = parent < 0 ? [element] : index.tree.children(NodeID(index: parent)).map(\.index)
    for sibling in siblings where index.elements[Int(sibling)].isElement {
      if selectors.contains(where: { matches($0, sibling) }) { places[sibling] = places.count + 1 }
    }
    positions.positions[key] = (places, places.count)
    return (places[element] ?? 0, places.count)
  }

  /// HTML §4.16.3, as far as mark-up decides.
  func matches(_ state: ElementState, _ element: Int32) -> Bool {
    let name = index.elements[Int(element)].name
    switch state {
    case .defined: return true
    case .checked:
      return name == "input" && has("checked", element) || name == "option" && has("selected", element)
    case .disabled: return isControl(name) && isDisabled(element, name)
    case .enabled: return isControl(name) && !isDisabled(element, name)
    case .required: return takesInput(name) && has("required", element)
    case .optional: return takesInput(name) && !has("required", element)
    case .readWrite: return isWritable(element, name)
    case .readOnly: return !isWritable(element, name)
    case .open: return (name == "details" || name == "dialog") && has("open", element)
    }
  }

  private func has(_ attribute: String, _ element: Int32) -> Bool {
    index.tree.value(attribute, of: NodeID(index: element)) != nil
  }

  private func takesInput(_ name: String) -> Bool { name == "input" || name == "select" || name == "textarea" }

  private func isControl(_ name: String) -> Bool {
    takesInput(name) || ["button", "optgroup", "option", "fieldset"].contains(name)
  }

  private func isDisabled(_ element: Int32, _ name: String) -> Bool {
    if has("disabled", element) { return true }
    var child = element
    var ancestor = index.elements[Int(element)].parent
    while ancestor >= 0 {
      let ancestorName = index.elements[Int(ancestor)].name
      if name == "option", ancestorName == "optgroup", has("disabled", ancestor) { return true }
      // The first legend of a disabled fieldset stays enabled.
      if ancestorName == "fieldset", has("disabled", ancestor), index.elements[Int(child)].name != "legend" {
        return true
      }
      child = ancestor
      ancestor = index.elements[Int(ancestor)].parent
    }
    return false
  }

  private func isWritable(_ element: Int32, _ name: String) -> Bool {
    guard name == "input" || name == "textarea" else {
      return index.tree.value("contenteditable", of: NodeID(index: element)).map { $0 != "false" } ?? false
    }
    return !has("readonly", element) && !isDisabled(element, name)
  }
}
