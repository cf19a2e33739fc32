import Markup

// Form controls: a page without a program behind it shows what they hold.

extension HTMLPage {
  /// Writes boxes and buttons as they are, not to be changed, and everything else as the text it holds.
  mutating func writeControl(_ node: NodeID) {
    switch document.name(node) {
    case "textarea": writeValue(document.stringValue(node), of: node)
    case "select": writeValue(chosenOptions(of: node).joined(separator: ", "), of: node)
    default:
      switch document.value("type", of: node) ?? "text" {
      case "checkbox", "radio":
        var attributes = attributes(of: node).filter { $0.name != "value" }
        if document.value("checked", of: node) != nil { attributes.append(("checked", "")) }
        out.open("input", attributes + [("disabled", "")])
      case "hidden", "submit", "reset", "button", "image", "file", "password": break
      default: writeValue(document.value("value", of: node) ?? "", of: node)
      }
    }
  }

  private mutating func writeValue(_ value: String, of node: NodeID) {
    let kept = ["id", "class", "lang", "dir", "style"]
    var attributes = attributes(of: node).filter { kept.contains($0.name) && $0.name != "class" }
    attributes.append(("class", ((document.value("class", of: node) ?? "") + " v-value")))
    out.open("span", attributes)
    if value.isEmpty { out.raw("&nbsp;") } else { out.characters(value) }
    out.close("span")
  }

  private func chosenOptions(of node: NodeID) -> [String] {
    var labels: [String] = []
    for child in document.children(node) where document.kind(child) == .element {
      if document.name(child) == "optgroup" {
        labels += chosenOptions(of: child)
      } else if document.value("selected", of: child) != nil {
        labels.append(document.value("label", of: child) ?? document.stringValue(child))
      }
    }
    return labels
  }

  /// A label that names a box stays one; elsewhere its words stand beside the value.
  mutating func writeLabel(_ node: NodeID) {
    let target = document.value("for", of: node).map { places[$0].map(isBox) ?? false }
    let isLabel = target ?? holdsBox(node)
    let name = isLabel ? "label" : "span"
    var attributes = attributes(of: node)
    if isLabel, let target = document.value("for", of: node) { attributes.append(("for", target)) }
    out.open(name, attributes)
    writeChildren(of: node)
    out.close(name)
  }

  private func isBox(_ node: NodeID) -> Bool {
    document.name(node) == "input" && ["checkbox", "radio"].contains(document.value("type", of: node) ?? "")
  }

  private func holdsBox(_ node: NodeID) -> Bool {
    document.children(node).contains { document.kind($0) == .element && (isBox($0) || holdsBox($0)) }
  }
}
