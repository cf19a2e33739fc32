import Diagnostics
import Markup
import Pages
import Styling

// List items, their markers and counters (CSS Lists 3); definition lists.

extension BoxBuilder {
  /// A definition list while its terms and descriptions are added: L > LI > Lbl, LBody.
  struct DefinitionList {
    /// The L element.
    let list: StructureID
    /// The LI of the current group.
    var item: StructureID?
    /// The LBody of the current group.
    var body: StructureID?
  }

  /// Builds a list item: LI with Lbl for its marker and LBody for its content.
  mutating func listItem(_ node: NodeID, in parent: Int32, _ context: Context) {
    let item = enter(node, context, isInline: false)
    let markerStyle = styled.pseudoStyles[PseudoKey(node: node, pseudo: .marker)]
    let style = Int(styled.styleIndex[Int(node.index)])
    let picture = markerImage(style, markerStyle)
    let text = picture == nil ? markerText(of: node, style: markerStyle) : ""
    let isInside =
      styled.styles[style].listStylePosition == .inside && !hasBlockInside[Int(node.index)] && !text.isEmpty
    var box = makeBox(.block, for: node)
    if item.element != context.element { box.structure = item.element }
    let index = append(box, to: parent)
    noteNumbering(of: item, in: context, text, style: markerStyle ?? styled.styleIndex[Int(node.index)])
    if !text.isEmpty, !isInside {
      var label = item
      label.element = item.element.map { result.structure.add(.label, to: $0, origin: styled.document.span(node)) }
      label.role = .label
      var marker = makeAnonymous(.marker, display: .block, in: index)
      marker.style = anonymousStyles.marker(
        like: markerStyle ?? styled.styleIndex[Int(node.index)], styles: &result.boxes.styles)
      marker.structure = label.element
      marker.slot = slot(label)
      let markerIndex = append(marker, to: index)
      addText(
        text.utf8, style: marker.style, language: marker.language, origin: marker.origin, in: markerIndex, label)
    }
    if let picture {
      let marker = append(makeAnonymous(.marker, display: .block, in: index), to: index)
      decoration(picture, in: marker, isMarker: true)
      var flow = Flow(container: index, ownsRoot: false)
      let inner = body(of: node, item)
      for piece in items(of: node) { add(piece, to: &flow, inner) }
      close(&flow, inner)
    } else if isInside {
      contents(of: node, in: index, item, marker: text)
    } else if text.isEmpty {
      contents(of: node, in: index, body(of: node, item))
    } else {
      // The marker is a block-level sibling: the text must have an inline root of its own.
      var flow = Flow(container: index, ownsRoot: false)
      let inner = body(of: node, item)
      for piece in items(of: node) { add(piece, to: &flow, inner) }
      close(&flow, inner)
    }
    leave(node, item)
  }

  /// The first item's marker tells how a list is numbered, whatever the list itself says (ISO 32000-1 table 347).
  private mutating func noteNumbering(of item: Context, in list: Context, _ marker: String, style: Int32) {
    guard list.role == .list, let element = list.element, item.element != list.element,
      result.structure[element].kids.count == 1
    else { return }
    let isNumbered = !marker.isEmpty && styled.styles[Int(style)].content == nil
    result.structure[element].attributes.listNumbering =
      isNumbered ? styled.styles[Int(style)].listStyleType.listNumbering : StructureAttributes.ListNumbering.none
  }

  /// Starts a list item's first line with its marker (`list-style-position: inside`).
  mutating func insideMarker(_ text: String, of node: NodeID, in flow: inout Flow, _ item: Context) {
    var label = item
    label.element = item.element.map { result.structure.add(.label, to: $0, origin: styled.document.span(node)) }
    label.role = .label
    openRoot(&flow, label)
    flow.hasInk = true
    let style =
      styled.pseudoStyles[PseudoKey(node: node, pseudo: .marker)] ?? styled.styleIndex[Int(node.index)]
    addText(
      text.utf8, style: style, language: styled.languageIndex[Int(node.index)], origin: origin(of: node),
      in: flow.root, label)
    flow.paragraph = body(of: node, item)
  }

  /// The LBody of a list item.
  private mutating func body(of node: NodeID, _ item: Context) -> Context {
    var inner = item
    inner.element = item.element.map { result.structure.add(.listBody, to: $0, origin: styled.document.span(node)) }
    inner.role = .listBody
    inner.hasBlocks = hasBlockInside[Int(node.index)]
    return inner
  }

  /// The image of `list-style-image`, unless the marker has content of its own or the image cannot be read.
  private func markerImage(_ style: Int, _ markerStyle: Int32?) -> ImageReference? {
    guard case .url(let reference) = styled.styles[style].listStyleImage,
      images[reference.source, reference.span?.source] != nil,
      markerStyle.map({ styled.styles[Int($0)].content == nil }) ?? true
    else { return nil }
    return reference
  }

  private mutating func markerText(of node: NodeID, style: Int32?) -> String {
    if let style, let content = styled.styles[Int(style)].content {
      return evaluateText(content, of: node, style: style)
    }
    let type = styled.styles[Int(style ?? styled.styleIndex[Int(node.index)])].listStyleType
    return type.marker(for: counters.value("list-item"))
  }

  /// Applies the implied changes of the counter `list-item` and the attributes `start`, `reversed`, `value`.
  mutating func applyListCounter(_ node: NodeID, level: Int) {
    let style = Int(styled.styleIndex[Int(node.index)])
    let document = styled.document
    if document.namespace(node) == .xhtml {
      switch document.name(node) {
      case "ol", "ul", "menu":
        guard !styled.styles[style].counterReset.contains(where: { $0.name == "list-item" && $0.value != 0 }) else {
          return
        }
        let isReversed = isReversedList(node)
        let count = isReversed ? document.children(node).filter { document.name($0) == "li" }.count : 0
        let start = document.value("start", of: node).flatMap { Int($0) } ?? (isReversed ? count : 1)
        counters.reset("list-item", to: isReversed ? start + 1 : start - 1, level: level)
        return
      default: break
      }
    }
    guard styled.styles[style].display == .listItem else { return }
    if let value = document.value("value", of: node).flatMap({ Int($0) }) {
      counters.set("list-item", to: value, level: level)
    } else if !styled.styles[style].counterIncrement.contains(where: { $0.name == "list-item" }) {
      let isReversed =
        counters.isReversed("list-item") || document.parent(node).map { isReversedList($0) } ?? false
      counters.increment("list-item", by: isReversed ? -1 : 1, level: level)
    }
  }

  /// Where a backwards counter begins, so that it ends as far above zero as its last step is long (CSS Lists 3 §4.4.2).
  ///
  /// Elements that make a counter of the same name have their own below them.
  func reversedStart(_ name: String, in node: NodeID) -> Int {
    var sum = 0
    var last = 0
    var isSet = false
    func walk(_ node: NodeID) {
      for child in styled.document.children(node) where !isSet && styled.document.kind(child) == .element {
        let style = Int(styled.styleIndex[Int(child.index)])
        if styled.styles[style].display == .none { continue }
        if styled.styles[style].counterReset.contains(where: { $0.name == name }) { continue }
        var step = 0
        if let own = styled.styles[style].counterIncrement.last(where: { $0.name == name }) {
          step = -own.value
        } else if name == "list-item", styled.styles[style].display == .listItem {
          step = 1
        }
        if step != 0 { last = step }
        if let own = styled.styles[style].counterSet.last(where: { $0.name == name }) {
          sum += own.value
          isSet = true
          return
        }
        sum += step
        walk(child)
      }
    }
    walk(node)
    return sum + last
  }

  private func isReversedList(_ node: NodeID) -> Bool {
    styled.document.name(node) == "ol" && styled.document.value("reversed", of: node) != nil
  }
}
