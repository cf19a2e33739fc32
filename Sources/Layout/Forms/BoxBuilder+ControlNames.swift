import Diagnostics
import Markup
import Pages
import Styling

// What controls are called: in the data by `name`, to people by labels (HTML AAM §5, Accessible Name 1.2).

extension BoxBuilder {
  /// The full name of a control's field.
  ///
  /// Check boxes of one name that stand for different values are fields of their own below that name, because a field of
  /// PDF can have one state only.
  mutating func fieldName(of node: NodeID, _ type: ControlType) -> String {
    let document = styled.document
    guard let name = document.value("name", of: node), !name.isEmpty else {
      if let id = document.value("id", of: node), !id.isEmpty { return id }
      namelessFields += 1
      return "field-\(namelessFields)"
    }
    guard type == .checkBox, (formIndex.boxValues[name]?.count ?? 0) > 1 else { return name }
    return name + "." + buttonState(of: node).replacing(".", with: "-")
  }

  /// The name of a signature field: after who signs.
  mutating func signatureName(of node: NodeID) -> String {
    let role = styled.document.parent(node).flatMap { styled.document.value("data-role", of: $0) }
    let base = "signature" + (role.map { "-" + $0 } ?? "")
    signatureCounts[base, default: 0] += 1
    let count = signatureCounts[base] ?? 1
    return count == 1 ? base : "\(base)-\(count)"
  }

  /// The words that tell what a control asks for; none is an error.
  mutating func fieldLabel(of node: NodeID) -> String {
    var label = explicitName(of: node) ?? labels(of: node)
    if label.isEmpty { label = styled.document.value("title", of: node).map(Self.words) ?? "" }
    if label.isEmpty, let caption = styled.document.parent(node), controlType(node) == nil {
      // A line to sign on is named by the captions beside it.
      label = Self.words(words(in: caption))
    }
    if label.isEmpty { log.report(report(LayoutDiagnostics.fieldWithoutLabel, at: node)) }
    guard let hint = styled.document.value("placeholder", of: node), !hint.isEmpty else { return label }
    return label.isEmpty ? "" : "\(label) (\(Self.words(hint)))"
  }

  /// The words that tell what a group of radio buttons asks for; none is an error.
  mutating func groupLabel(of node: NodeID) -> String {
    let document = styled.document
    var current = document.parent(node)
    while let element = current {
      let role = document.value("role", of: element)
      if document.name(element) == "fieldset" || role == "radiogroup" || role == "group" {
        if let name = explicitName(of: element) { return name }
        for child in document.children(element) where document.name(child) == "legend" {
          let legend = Self.words(words(in: child))
          if !legend.isEmpty { return legend }
        }
      }
      current = document.parent(element)
    }
    log.report(report(LayoutDiagnostics.radioGroupWithoutLabel, at: node))
    return ""
  }

  /// `aria-labelledby` or `aria-label`.
  private mutating func explicitName(of node: NodeID) -> String? {
    let document = styled.document
    if let ids = document.value("aria-labelledby", of: node) {
      let texts = ids.split(whereSeparator: \.isWhitespace).compactMap { id in
        formIndex.elements[String(id)].map { Self.words(words(in: $0)) }
      }
      let joined = texts.filter { !$0.isEmpty }.joined(separator: " ")
      if !joined.isEmpty { return joined }
    }
    return document.value("aria-label", of: node).map(Self.words).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The words of the `label` elements of a control: those that name its id, and the one around it.
  private mutating func labels(of node: NodeID) -> String {
    let document = styled.document
    var nodes = document.value("id", of: node).flatMap { formIndex.labels[$0] } ?? []
    var current = document.parent(node)
    while let element = current {
      if document.name(element) == "label", document.namespace(element) == .xhtml, !nodes.contains(element) {
        nodes.append(element)
      }
      current = document.parent(element)
    }
    return nodes.map { Self.words(words(in: $0)) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The text of an element without what controls in it hold and without what is not shown.
  private func words(in node: NodeID) -> String {
    let document = styled.document
    return document.children(node).map { child in
      if document.kind(child) == .text { return document.text(child) }
      if controlType(child) != nil || styled.style(child).display == .none { return "" }
      if document.name(child) == "img" { return document.value("alt", of: child) ?? "" }
      let isBlock = styled.style(child).display != .inline
      return isBlock ? " \(words(in: child)) " : words(in: child)
    }.joined()
  }

  private static func words(_ text: String) -> String { BoxBuilder.collapsed(Array(text.utf8)[...]) }
}
