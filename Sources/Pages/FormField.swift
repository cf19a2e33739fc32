package import Geometry
package import Typography

/// One place of a form field on a page (ISO 32000-1 §12.7): several places with one name are one field.
package struct FormField: Hashable, Sendable {
  /// What is filled in.
  package enum Kind: Hashable, Sendable {
    /// Text to be typed.
    case text(Text)
    /// A box to be ticked; the payload is the value it then has.
    case checkBox(state: String)
    /// One of several buttons of which one is chosen; the payload is the value it stands for.
    case radioButton(state: String)
    /// One or more of a list of options.
    case choice(Choice)
    /// A place to sign, not signed yet.
    case signature
  }

  /// What a text field takes.
  package struct Text: Hashable, Sendable {
    /// Whether there may be several lines.
    package var isMultiline = false
    /// The largest number of characters; nil for any.
    package var limit: Int?
    /// Whether each character has a cell of its own; needs a limit.
    package var isComb = false
    /// Whether what is typed is not shown.
    package var isPassword = false

    /// Creates a field of one line.
    package init() {}
  }

  /// What can be chosen.
  package struct Choice: Hashable, Sendable {
    /// One option.
    package struct Option: Hashable, Sendable {
      /// The value that stands for it in the data.
      package var value: String
      /// What people see.
      package var label: String

      /// Creates an option.
      package init(value: String, label: String) {
        self.value = value
        self.label = label
      }
    }

    /// The options in order.
    package var options: [Option]
    /// Whether all options are shown at once instead of on demand.
    package var isList = false
    /// Whether more than one may be chosen; lists only.
    package var allowsSeveral = false

    /// Creates a choice of one option, shown on demand.
    package init(options: [Option]) { self.options = options }
  }

  /// How a viewer sets what is typed.
  package struct Typing: Hashable, Sendable {
    /// The face.
    package var face: FontFaceID
    /// The em size.
    package var size: Length
    /// The ink.
    package var color: Color
    /// Where lines begin.
    package var alignment: Alignment
    /// The language, which chooses the letters that can be typed.
    package var language: String

    /// Creates a setting.
    package init(face: FontFaceID, size: Length, color: Color, alignment: Alignment, language: String) {
      self.face = face
      self.size = size
      self.color = color
      self.alignment = alignment
      self.language = language
    }
  }

  /// The alignment of lines; raw values are those of `Q` (ISO 32000-1 table 222).
  package enum Alignment: Int, Hashable, Sendable {
    case left, center, right
  }

  /// What is filled in.
  package var kind: Kind
  /// The area on the page.
  package var rect: Rect
  /// The full name; parts are separated by full stops.
  package var name: String
  /// The words for assistive technology: what the whole field asks for.
  package var label: String
  /// The words for this place of a field with several: the option that a button stands for; "" where `label` says all.
  package var optionLabel = ""
  /// The text, or the values of what is chosen; empty while nothing is.
  package var values: [String] = []
  /// Whether it cannot be changed.
  package var isReadOnly = false
  /// Whether it must be filled in.
  package var isRequired = false
  /// How text is set; nil for fields without text.
  package var typing: Typing?
  /// What is drawn inside the area while the field has its values; for buttons, while this one is chosen. Coordinates
  /// count from the area's top left corner.
  package var appearance: [DisplayItem] = []
  /// The Form element of the structure tree.
  package var element: StructureID
  /// The control in the template and what came from the data.
  package var origin: TextOrigin

  /// Creates a field without a value.
  package init(kind: Kind, rect: Rect, name: String, label: String, element: StructureID, origin: TextOrigin) {
    self.kind = kind
    self.rect = rect
    self.name = name
    self.label = label
    self.element = element
    self.origin = origin
  }

  /// Whether a button is chosen.
  package var isOn: Bool {
    switch kind {
    case .checkBox(let state), .radioButton(let state): values.contains(state)
    case .text, .choice, .signature: false
    }
  }
}
