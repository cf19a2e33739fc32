import Diagnostics
import Geometry
import Markup
import Pages
import Styling

// Form controls (HTML §4.10): each is one box whose content is what it shows, and one Form element.

extension BoxBuilder {
  /// The kind of control that an element is; nil for others.
  func controlType(_ node: NodeID) -> ControlType? {
    switch styled.document.name(node) {
    case "input", "textarea", "select", "button": ControlType(node, in: styled.document)
    default: nil
    }
  }

  /// Whether a control leaves nothing on the page; reports what would have done something.
  mutating func leavesNothing(_ type: ControlType, _ node: NodeID) -> Bool {
    switch type {
    case .hidden: return true
    case .action:
      log.report(
        report(LayoutDiagnostics.buttonLeftOut, at: node, ["element": .name(styled.document.name(node))]))
      return true
    case .typed(let name):
      log.report(report(LayoutDiagnostics.notYet, at: node, ["feature": .name("input type=\"\(name)\"")]))
      return false
    default: return false
    }
  }

  /// Builds the block-level box of a control.
  mutating func control(_ node: NodeID, _ type: ControlType, in parent: Int32, _ context: Context) {
    var inner = enter(node, context, isInline: true)
    defer { leave(node, inner) }
    // PDF/A knows no hidden fields: what is not visible leaves its room and nothing else.
    if styled.style(node).visibility != .visible { inner.element = nil }
    if type == .select, fill == .blank, !isReadOnly(node) { return optionBoxes(of: node, in: parent, inner) }
    let options = type == .select ? self.options(of: node) : []
    // What cannot be changed is no place to write in: it keeps its value.
    let isBlank = fill == .blank && !isReadOnly(node)
    let values = isBlank ? [] : self.values(of: node, type, options)
    let name = fieldName(of: node, type)
    var kind = FormField.Kind.text(FormField.Text())
    switch type {
    case .checkBox: kind = .checkBox(state: buttonState(of: node))
    case .radioButton: kind = .radioButton(state: buttonState(of: node))
    case .select:
      var choice = FormField.Choice(options: options.map(\.option))
      choice.allowsSeveral = styled.document.value("multiple", of: node) != nil
      choice.isList = choice.allowsSeveral || (Int(styled.document.value("size", of: node) ?? "") ?? 1) > 1
      kind = .choice(choice)
    default: kind = .text(textKind(of: node, type, values))
    }
    var field = makeField(kind, named: name, of: node, inner)
    field.values = values
    let index = append(makeBox(.control, for: node), to: parent)
    addControl(field, to: index, inner)
    addContent(of: node, type, options, field, in: index)
  }

  /// A field with the flags and words of its element, and the Form element that it gets.
  private mutating func makeField(
    _ kind: FormField.Kind, named name: String, of node: NodeID, _ context: Context
  ) -> FormField {
    let label = fieldLabel(of: node)
    var words = label
    var optionLabel = ""
    if case .radioButton = kind {
      optionLabel = label
      words = groupLabel(of: node)
    }
    var field = FormField(
      kind: kind, rect: Rect(origin: .zero, size: .zero), name: name, label: words,
      element: StructureID(index: 0), origin: origin(of: node))
    field.optionLabel = optionLabel
    let document = styled.document
    field.isReadOnly = isReadOnly(node)
    field.isRequired = document.value("required", of: node) != nil
    if let element = context.element {
      field.element = result.structure.add(.form, to: element, origin: document.span(node))
      result.structure[field.element].dataOrigin = document.dataSpan(node)
    }
    return field
  }

  /// Makes a box the place of a field; in furniture, which is all artifact, it is only drawn.
  mutating func addControl(_ field: FormField, to index: Int32, _ context: Context) {
    let isFillable = fill.isFillable && context.element != nil
    // What stands in several lines already is printed whole, for paper does not scroll.
    var isMultiline = false
    if case .text(let text) = field.kind { isMultiline = text.isMultiline }
    let control = FormControl(
      field: field, isFillable: isFillable, grows: !isFillable || isMultiline, isBlank: fill == .blank)
    result.boxes.controls[BoxID(index: index)] = control
    guard context.element != nil else { return }
    result.boxes.boxes[Int(index)].structure = field.element
    let words = field.optionLabel.isEmpty ? field.label : "\(field.label): \(field.optionLabel)"
    guard !isFillable else {
      // Where a field has several places, the words of the field do not tell which one this is.
      if !field.optionLabel.isEmpty || (formIndex.counts[field.name] ?? 0) > 1 {
        result.structure[field.element].alternative = words
      }
      return
    }
    result.boxes.boxes[Int(index)].slot = slot(element: field.element)
    var printed = StructureAttributes.PrintedField(role: .text, label: words)
    switch field.kind {
    case .checkBox:
      printed.role = .checkBox
      printed.isChecked = field.isOn
    case .radioButton:
      printed.role = .radioButton
      printed.isChecked = field.isOn
    case .text, .choice, .signature: break
    }
    result.structure[field.element].attributes.printedField = printed
  }

  // MARK: What a control shows

  private mutating func addContent(
    of node: NodeID, _ type: ControlType, _ options: [ControlOption], _ field: FormField, in index: Int32
  ) {
    let isFillable = fill.isFillable
    let wraps = !isFillable && type != .textArea
    switch field.kind {
    case .checkBox, .radioButton, .signature: break
    case .text(let text):
      let shown = text.isPassword ? field.values.map { String(repeating: "•", count: $0.count) } : field.values
      if text.isComb {
        for character in shown.joined() { addLine(String(character), of: node, in: index) { $0.textAlign = .center } }
      } else if let value = shown.first, !value.isEmpty {
        addLine(value, of: node, in: index) { if wraps { $0.textWrapMode = .wrap } }
      }
    case .choice(let choice):
      let chosen = options.filter { field.values.contains($0.option.value) }
      guard choice.isList else {
        // An option without a value only says that something is to be chosen (HTML §4.10.7: placeholder label option).
        if let first = chosen.first, isFillable || !first.option.value.isEmpty {
          addLine(first.option.label, of: node, in: index) { if wraps { $0.textWrapMode = .wrap } }
        }
        return
      }
      let list = append(makeAnonymous(.block, display: .block, in: index), to: index)
      for option in isFillable ? options : chosen {
        let isChosen = field.values.contains(option.option.value)
        addLine(option.option.label, of: node, in: list) { style in
          if wraps { style.textWrapMode = .wrap }
          if isChosen, isFillable { style.backgroundColor = Color(red: 0xC8, green: 0xD6, blue: 0xEC) }
        }
      }
    }
  }

  /// Adds an anonymous block with one text; where the control is printed, the text is content of its Form.
  mutating func addLine(
    _ text: String, of node: NodeID, in parent: Int32, _ change: (inout ComputedStyle) -> Void = { _ in }
  ) {
    var box = makeAnonymous(.inlineRoot, display: .block, in: parent)
    var style = result.boxes.styles[Int(box.style)]
    change(&style)
    if style != result.boxes.styles[Int(box.style)] {
      box.style = Int32(result.boxes.styles.count)
      result.boxes.styles.append(style)
    }
    let root = append(box, to: parent)
    var control = BoxID(index: parent)
    while result.boxes.controls[control] == nil, result.boxes[control].parent >= 0 {
      control = BoxID(index: result.boxes[control].parent)
    }
    let start = Int32(result.boxes.text.count)
    appendTransformed(text.utf8, style: box.style, language: box.language)
    var words = Box(kind: .text, style: box.style, language: box.language)
    words.text = start..<Int32(result.boxes.text.count)
    words.origin = origin(of: node)
    words.slot = result.boxes[control].slot
    _ = append(words, to: root)
  }

  // MARK: Blank selects, signatures

  /// Builds a choice to be made by hand: a box to tick for each option.
  private mutating func optionBoxes(of node: NodeID, in parent: Int32, _ context: Context) {
    var box = makeBox(.block, for: node)
    // The list is as wide as its options, and its first line stands beside the label.
    box.style = addedStyle(in: box.style) { style in
      style.display = .inlineBlock
      style.verticalAlign = .top
    }
    if result.boxes.boxes[Int(parent)].kind == .atomicInline { result.boxes.boxes[Int(parent)].style = box.style }
    let list = append(box, to: parent)
    let isSeveral = styled.document.value("multiple", of: node) != nil
    let name = fieldName(of: node, .select)
    let label = fieldLabel(of: node)
    for option in options(of: node) where !option.option.value.isEmpty {
      let line = append(makeAnonymous(.inlineRoot, display: .block, in: list), to: list)
      let inner =
        needsParagraph(context)
        ? paragraph(for: line, language: result.boxes.boxes[Int(line)].language, context) : context
      let state = option.option.value
      var field = FormField(
        kind: isSeveral ? .checkBox(state: state) : .radioButton(state: state),
        rect: Rect(origin: .zero, size: .zero), name: name, label: label, element: StructureID(index: 0),
        origin: origin(of: option.node))
      field.optionLabel = option.option.label
      if let element = inner.element {
        field.element = result.structure.add(.form, to: element, origin: styled.document.span(option.node))
      }
      var tick = makeAnonymous(.atomicInline, display: .inlineBlock, in: line)
      tick.style = addedStyle(in: tick.style) { style in
        style.display = .inlineBlock
        style.width = .value(LengthPercentage(length: style.fontSize))
        style.height = style.width
        style.boxSizing = .borderBox
        style.borderWidth = Edges(all: .points(0.5))
        style.borderStyle = Edges(all: .solid)
        style.borderColor = Edges(all: style.color)
      }
      let atomic = append(tick, to: line)
      tick.kind = .control
      addControl(field, to: append(tick, to: atomic), inner)
      addText(
        " \(option.option.label)".utf8, style: result.boxes.boxes[Int(line)].style,
        language: styled.languageIndex[Int(option.node.index)], origin: origin(of: option.node), in: line, inner)
    }
  }

  private mutating func addedStyle(in outer: Int32, _ change: (inout ComputedStyle) -> Void) -> Int32 {
    var style = ComputedStyle.anonymous(in: result.boxes.styles[Int(outer)])
    style.whiteSpaceCollapse = .collapse
    style.textWrapMode = .wrap
    change(&style)
    result.boxes.styles.append(style)
    return Int32(result.boxes.styles.count - 1)
  }

  /// Whether an element is a line to sign on that becomes a field.
  func isSignatureLine(_ node: NodeID) -> Bool {
    guard fill == .fillable, let classes = styled.document.value("class", of: node) else { return false }
    return classes.split(separator: " ").contains("v-signature-line")
  }

  /// Builds a line to sign on as an unsigned signature field.
  mutating func signatureLine(_ node: NodeID, in parent: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    defer { leave(node, inner) }
    var box = makeBox(.control, for: node)
    // `.v-signature-line` is a block that fills its container; so is the control.
    box.structure = nil
    let field = makeField(.signature, named: signatureName(of: node), of: node, inner)
    addControl(field, to: append(box, to: parent), inner)
  }
}
