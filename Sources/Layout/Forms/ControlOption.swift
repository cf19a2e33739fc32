import Markup
import Pages

/// One `option` of a `select`.
struct ControlOption {
  /// The element.
  let node: NodeID
  /// Value and label.
  let option: FormField.Choice.Option
  /// Whether the template chooses it.
  let isSelected: Bool
  /// Whether it cannot be chosen.
  let isDisabled: Bool
}
