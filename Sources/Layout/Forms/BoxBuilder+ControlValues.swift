import Diagnostics
import Markup
import Pages
import Styling
import TextAnalysis

// What controls hold: text, options, states (HTML §4.10.5, §4.10.7, §4.10.10).

extension BoxBuilder {
  /// What a text control takes; a value that is too long is an error.
  mutating func textKind(of node: NodeID, _ type: ControlType, _ values: [String]) -> FormField.Text {
    var text = FormField.Text()
    text.isMultiline = type == .textArea
    text.isPassword = type == .password
    if let limit = styled.document.value("maxlength", of: node).flatMap({ Int($0) }), limit > 0 { text.limit = limit }
    text.isComb =
      text.limit != nil && !text.isMultiline && !text.isPassword
      && styled.styles[Int(styled.styleIndex[Int(node.index)])].fieldComb == .auto
    // A limit counts UTF-16 units, in HTML as in PDF.
    if let limit = text.limit, let value = values.first, value.utf16.count > limit {
      log.report(
        report(
          LayoutDiagnostics.fieldValueTooLong, at: node,
          ["count": .number(value.utf16.count), "limit": .number(limit)]))
    }
    return text
  }

  /// The present values of a control: its text, what is chosen, or the state of a button that is on.
  func values(of node: NodeID, _ type: ControlType, _ options: [ControlOption]) -> [String] {
    let document = styled.document
    switch type {
    case .checkBox, .radioButton:
      return document.value("checked", of: node) == nil ? [] : [buttonState(of: node)]
    case .textArea:
      var text = document.stringValue(node).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      // HTML §13.1.2.5: a line break right after the start tag is no part of the text.
      if text.hasPrefix("\n") { text.removeFirst() }
      return text.isEmpty ? [] : [text]
    case .select:
      let chosen = options.filter(\.isSelected)
      if document.value("multiple", of: node) != nil { return chosen.map(\.option.value) }
      if let last = chosen.last { return [last.option.value] }
      // §4.10.7: a choice of one that shows one row has the first option that can be chosen.
      let rows = document.value("size", of: node).flatMap { Int($0) } ?? 1
      return rows > 1 ? [] : options.first { !$0.isDisabled }.map { [$0.option.value] } ?? []
    case .date:
      let value = document.value("value", of: node) ?? ""
      guard !value.isEmpty else { return [] }
      let language = styled.language(node)
      return [(try? DateFormatting.format(value, style: .short, language: language)) ?? value]
    case .text, .password, .typed:
      let value = (document.value("value", of: node) ?? "").filter { !$0.isNewline }
      return value.isEmpty ? [] : [value]
    case .hidden, .action: return []
    }
  }

  /// The value for which a button stands: `value`, or `on`.
  func buttonState(of node: NodeID) -> String {
    let value = styled.document.value("value", of: node) ?? ""
    return value.isEmpty ? "on" : value
  }

  /// The options of a `select` in order, those of groups included.
  func options(of node: NodeID) -> [ControlOption] { options(below: node, isDisabled: false) }

  private func options(below node: NodeID, isDisabled: Bool) -> [ControlOption] {
    let document = styled.document
    var found: [ControlOption] = []
    for child in document.children(node) where document.kind(child) == .element {
      let isOff = isDisabled || document.value("disabled", of: child) != nil
      switch document.name(child) {
      case "optgroup": found += options(below: child, isDisabled: isOff)
      case "option":
        let text = BoxBuilder.collapsed(Array(document.stringValue(child).utf8)[...])
        let label = document.value("label", of: child) ?? text
        found.append(
          ControlOption(
            node: child,
            option: FormField.Choice.Option(value: document.value("value", of: child) ?? text, label: label),
            isSelected: document.value("selected", of: child) != nil, isDisabled: isOff))
      default: break
      }
    }
    return found
  }

  /// Whether a control cannot be changed: read-only, or disabled by itself or the `fieldset` around it (HTML
  /// §4.10.18.5); PDF does not tell these apart.
  func isReadOnly(_ node: NodeID) -> Bool {
    if styled.document.value("readonly", of: node) != nil { return true }
    var current: NodeID? = node
    while let element = current {
      let name = styled.document.name(element)
      if element == node || name == "fieldset", styled.document.value("disabled", of: element) != nil { return true }
      current = styled.document.parent(element)
    }
    return false
  }
}
