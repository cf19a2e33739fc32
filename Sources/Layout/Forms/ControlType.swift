import Markup

/// The kinds of form controls of HTML (§4.10), as far as paper tells them apart.
enum ControlType: Equatable {
  case text
  case date
  case password
  case textArea
  case checkBox
  case radioButton
  case select
  /// Carries a value that nobody sees.
  case hidden
  /// Does something when pressed.
  case action
  /// A kind of input that is typed as text here.
  case typed(String)

  /// The kind of an element; nil for what is no control.
  init?(_ node: NodeID, in document: ElementTree) {
    guard document.namespace(node) == .xhtml else { return nil }
    switch document.name(node) {
    case "textarea": self = .textArea
    case "select": self = .select
    case "button": self = .action
    case "input":
      let type = document.value("type", of: node)?.lowercased() ?? "text"
      switch type {
      case "checkbox": self = .checkBox
      case "radio": self = .radioButton
      case "hidden": self = .hidden
      case "submit", "reset", "button", "image": self = .action
      case "password": self = .password
      case "date", "month": self = .date
      case "range", "color", "file": self = .typed(type)
      default: self = .text
      }
    default: return nil
    }
  }
}
