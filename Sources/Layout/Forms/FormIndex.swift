import Markup

/// What controls refer to elsewhere in a document: labels, ids, other controls of the same name.
struct FormIndex {
  /// The labels of each id in `for`, in document order.
  private(set) var labels: [String: [NodeID]] = [:]
  /// The first element of each id.
  private(set) var elements: [String: NodeID] = [:]
  /// The values of the check boxes of each name.
  private(set) var boxValues: [String: Set<String>] = [:]
  /// How many controls have a name.
  private(set) var counts: [String: Int] = [:]

  init(_ document: ElementTree) {
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, document.namespace(node) == .xhtml else { continue }
      if let id = document.value("id", of: node), elements[id] == nil { elements[id] = node }
      switch document.name(node) {
      case "label":
        if let id = document.value("for", of: node) { labels[id, default: []].append(node) }
      case "input", "select", "textarea":
        guard let name = document.value("name", of: node) else { continue }
        counts[name, default: 0] += 1
        if ControlType(node, in: document) == .checkBox {
          boxValues[name, default: []].insert(document.value("value", of: node) ?? "on")
        }
      default: break
      }
    }
  }
}
