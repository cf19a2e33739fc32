package import Pages

/// What is known of a form control before it has a place: kept beside the boxes, by its box.
package struct FormControl: Sendable {
  /// The field; its area, typing and appearance are set where it is painted.
  package var field: FormField
  /// Whether it can be filled in on the screen; else its value is printed, or room to write.
  package var isFillable: Bool
  /// Whether what does not fit makes the box higher instead of being cut off.
  package var grows: Bool
  /// Whether room to write by hand is left where the style does not say how much.
  package var isBlank: Bool

  /// The number of cells of a field with one for each character; nil for others.
  var cells: Int? {
    guard case .text(let text) = field.kind, text.isComb else { return nil }
    return text.limit
  }

  /// Whether its content begins at the top instead of standing in the middle.
  var isTopAligned: Bool {
    switch field.kind {
    case .text(let text): text.isMultiline
    case .choice(let choice): choice.isList
    case .checkBox, .radioButton, .signature: false
    }
  }

  /// Whether it is a small box or circle with a mark in it.
  var isButton: Bool {
    switch field.kind {
    case .checkBox, .radioButton: true
    case .text, .choice, .signature: false
    }
  }
}
