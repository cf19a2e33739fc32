import Geometry
import PDFObjects
import Pages
import Typography

/// Writes interactive form fields with their places and appearances (ISO 32000-1 §12.7; ISO 19005-2 §6.4).
///
/// No field has an action and every place has an appearance for each of its states, as PDF/A demands; viewers are not
/// asked to make appearances (`NeedAppearances` is absent).
struct FormWriter {
  let forms: FormTable
  let document: LaidOutDocument
  let plan: ObjectPlan
  /// For each widget, what it draws: a button when it is on, all others as they are.
  let appearances: [[UInt8]]

  func write(fonts: TypingFonts, to file: inout PDFFile) {
    guard let form = plan.form else { return }
    for widget in forms.widgets.indices { write(widget, fonts: fonts, to: &file) }
    for node in forms.nodes.indices where !forms.nodes[node].isMerged {
      file.dictionary(plan.fieldNode(node)) { dictionary in
        writeField(node, fonts: fonts, to: &dictionary)
        let kids =
          forms.nodes[node].kids.map { plan.fieldNode($0) } + forms.nodes[node].widgets.map { plan.widget($0) }
        dictionary.entry("Kids", array: kids.map { .reference($0) })
      }
    }
    file.dictionary(form) { dictionary in
      dictionary.entry("Fields", array: forms.roots.map { .reference(plan.fieldNode($0)) })
      fonts.writeResources(to: &dictionary)
    }
  }

  // MARK: Fields

  private func writeField(_ node: Int, fonts: TypingFonts, to dictionary: inout PDFSyntax) {
    if let parent = forms.nodes[node].parent { dictionary.entry("Parent", .reference(plan.fieldNode(parent))) }
    dictionary.entry("T", .text(forms.nodes[node].name))
    guard let field = forms.field(of: node) else { return }
    dictionary.entry("FT", .name(field.kind.type))
    dictionary.entry("TU", .text(forms.label(of: node)))
    let flags = flags(of: field, node)
    if flags != 0 { dictionary.entry("Ff", .integer(flags)) }
    let values = forms.values(of: node)
    switch field.kind {
    case .text(let text):
      if let limit = text.limit { dictionary.entry("MaxLen", .integer(limit)) }
      if let value = values.first { dictionary.entry("V", .text(value)) }
    case .checkBox, .radioButton:
      dictionary.entry("V", .name(values.first.map(StateName.name) ?? StateName.off))
    case .choice(let choice): write(choice, values, to: &dictionary)
    case .signature: break
    }
    guard let typing = field.typing else { return }
    if typing.alignment != .left { dictionary.entry("Q", .integer(typing.alignment.rawValue)) }
    dictionary.entry("DA", .ascii(fonts.defaultAppearance(of: typing)))
  }

  private func write(_ choice: FormField.Choice, _ values: [String], to dictionary: inout PDFSyntax) {
    dictionary.entry(
      "Opt",
      array: { array in
        for option in choice.options {
          guard option.value != option.label else {
            array.value(.text(option.label))
            continue
          }
          array.array { pair in
            pair.value(.text(option.value))
            pair.value(.text(option.label))
          }
        }
      })
    switch values.count {
    case 0: break
    case 1: dictionary.entry("V", .text(values[0]))
    default: dictionary.entry("V", array: values.map { .text($0) })
    }
    guard choice.allowsSeveral, !values.isEmpty else { return }
    let chosen = choice.options.indices.filter { values.contains(choice.options[$0].value) }
    dictionary.entry("I", array: chosen.map { .integer($0) })
  }

  /// `Ff` (tables 221, 226, 228, 230).
  private func flags(of field: FormField, _ node: Int) -> Int {
    var flags = (field.isReadOnly ? 1 : 0) | (field.isRequired ? 1 << 1 : 0)
    switch field.kind {
    case .text(let text):
      if text.isMultiline { flags |= 1 << 12 }
      if text.isPassword { flags |= 1 << 13 }
      if text.isComb { flags |= 1 << 24 }
    case .radioButton:
      flags |= 1 << 14 | 1 << 15
      // Two buttons that stand for one value are one answer in two places.
      let widgets = forms.nodes[node].widgets
      let states = Set(widgets.compactMap { forms.widgets[$0].field.kind.state })
      if states.count < widgets.count { flags |= 1 << 25 }
    case .choice(let choice):
      if !choice.isList { flags |= 1 << 17 }
      if choice.allowsSeveral { flags |= 1 << 21 }
    case .checkBox, .signature: break
    }
    return flags
  }

  // MARK: Widgets

  private func write(_ number: Int, fonts: TypingFonts, to file: inout PDFFile) {
    let widget = forms.widgets[number]
    let field = widget.field
    let node = forms.nodeOfWidget[number]
    let appearance = file.reserve()
    let off = field.kind.state == nil ? nil : file.reserve()
    let coordinates = PageCoordinates(height: document.pages[widget.page].size.height)
    file.dictionary(plan.widget(number)) { dictionary in
      dictionary.entry("Type", .name("Annot"))
      dictionary.entry("Subtype", .name("Widget"))
      if forms.nodes[node].isMerged {
        writeField(node, fonts: fonts, to: &dictionary)
      } else {
        dictionary.entry("Parent", .reference(plan.fieldNode(node)))
      }
      dictionary.entry("Rect", array: coordinates.corners(of: field.rect))
      // Print, as ISO 19005-2 §6.3.2 demands.
      dictionary.entry("F", .integer(4))
      dictionary.entry("P", .reference(plan.page(widget.page)))
      dictionary.entry("StructParent", .integer(plan.parentKey(ofWidget: number)))
      if let state = field.kind.state, let off {
        let name = StateName.name(state)
        let isOn = forms.values(of: node).first == state
        dictionary.entry("AS", .name(isOn ? name : StateName.off))
        // ISO 19005-2 §6.3.3: an appearance for each state of a button.
        dictionary.entry(
          "AP",
          dictionary: { states in
            states.entry(
              "N",
              dictionary: {
                $0.entry(name, .reference(appearance))
                $0.entry(StateName.off, .reference(off))
              })
          })
      } else {
        dictionary.entry("AP", dictionary: { $0.entry("N", .reference(appearance)) })
      }
    }
    write(appearances[number], of: field, as: appearance, to: &file)
    if let off { write([], of: field, as: off, to: &file) }
  }

  private func write(_ content: [UInt8], of field: FormField, as reference: PDFReference, to file: inout PDFFile) {
    file.stream(reference, content) { dictionary in
      dictionary.entry("Type", .name("XObject"))
      dictionary.entry("Subtype", .name("Form"))
      dictionary.entry(
        "BBox",
        array: [
          .integer(0), .integer(0), .thousandths(field.rect.size.width.thousandths),
          .thousandths(field.rect.size.height.thousandths),
        ])
      // Named by each appearance itself: ISO 19005-2 §6.2.2 forbids inheritance.
      dictionary.entry("Resources", .reference(plan.resources))
    }
  }
}

/// The names of the states of buttons.
enum StateName {
  /// The state of a button that is not on.
  static let off = "Off"

  /// The name of the state in which a button stands for a value: the value, where it can be a name.
  static func name(_ state: String) -> String {
    // §6.1.13 of ISO 19005-2: at most 127 bytes.
    guard state.utf8.count > 127 || state == off else { return state }
    var shortened = ""
    for character in "_" + state {
      if shortened.utf8.count + character.utf8.count > 127 { break }
      shortened.append(character)
    }
    return shortened
  }
}

extension FormField.Kind {
  /// `FT`.
  fileprivate var type: String {
    switch self {
    case .text: "Tx"
    case .checkBox, .radioButton: "Btn"
    case .choice: "Ch"
    case .signature: "Sig"
    }
  }

  /// The value for which a button stands; nil for others.
  var state: String? {
    switch self {
    case .checkBox(let state), .radioButton(let state): state
    case .text, .choice, .signature: nil
    }
  }
}
