import Geometry
import Pages
import Styling
import Typography

// Form controls: the box is drawn on the page; what a field holds is its appearance, or content of its Form element.

extension Painter {
  /// Paints a control.
  mutating func paintControl(_ id: FragmentID, _ control: FormControl, at origin: Point) {
    let fragment = scope.fragments[id]
    let rect = Rect(origin: origin, size: fragment.size)
    checkInside(fragment.box, rect, rect, id)
    defer { paintOutline(fragment, at: origin) }
    let style = scope.boxes.style(fragment.box)
    guard style.visibility == .visible else { return }
    let border = style.borderWidth
    let area = Rect(
      x: rect.minX + border.left, y: rect.minY + border.top,
      width: max(rect.size.width - border.horizontal, .zero), height: max(rect.size.height - border.vertical, .zero))
    guard control.isFillable, artifact == nil else {
      // What is printed belongs to the element as a whole: a box that is not ticked says something, too.
      decorationSlot = artifact == nil ? scope.boxes[fragment.box].slot : nil
      paintDecoration(fragment, at: origin)
      for item in furnishings(control, area, style) { show(item) }
      if control.field.isOn { for item in mark(control, area, style) { show(item) } }
      paintChildren(id, at: origin, line: nil)
      decorationSlot = nil
      return
    }
    paintDecoration(fragment, at: origin)
    for item in furnishings(control, area, style) { show(item) }
    var field = control.field
    field.rect = map == .identity ? area : map.bounds(of: area)
    field.typing = typing(control, fragment.box, style)
    let inner = Rect(origin: .zero, size: area.size)
    field.appearance =
      control.isButton
      ? mark(control, inner, style)
      : collect { $0.paintChildren(id, at: Point(x: -border.left, y: -border.top), line: nil) }
    page.fields.append(field)
  }

  /// The rules and signs that belong to the box and not to what is filled in.
  private func furnishings(_ control: FormControl, _ area: Rect, _ style: ComputedStyle) -> [DisplayItem] {
    if let cells = control.cells {
      return ControlDrawing.rules(area, cells: cells, style.borderColor.bottom)
    }
    guard control.isFillable, case .choice(let choice) = control.field.kind, !choice.isList else { return [] }
    return ControlDrawing.arrow(area, style.color, isRightToLeft: style.direction == .rtl)
  }

  private func mark(_ control: FormControl, _ area: Rect, _ style: ComputedStyle) -> [DisplayItem] {
    switch control.field.kind {
    case .checkBox: ControlDrawing.tick(area, style.color)
    case .radioButton: ControlDrawing.dot(area, style.color)
    case .text, .choice, .signature: []
    }
  }

  /// How a viewer sets what is typed: in the face that the style gives to the letters of the field's language.
  private func typing(_ control: FormControl, _ box: BoxID, _ style: ComputedStyle) -> FormField.Typing? {
    switch control.field.kind {
    case .checkBox, .radioButton, .signature: return nil
    case .text, .choice: break
    }
    let language = scope.boxes.language(box)
    let script = TypingScript(language: language)
    guard
      let face = scope.fonts.resolve(
        families: style.fontFamilies, weight: style.fontWeight, isItalic: style.fontStyle != .normal,
        cluster: [script.sample], language: language, script: script.rawValue)
    else { return nil }
    let isRightToLeft = style.direction == .rtl
    let alignment: FormField.Alignment =
      switch style.textAlign {
      case .center: .center
      case .left: .left
      case .right: .right
      case .end: isRightToLeft ? .left : .right
      case .start, .justify, .justifyAll: isRightToLeft ? .right : .left
      }
    return FormField.Typing(
      face: face, size: style.fontSize, color: style.color, alignment: alignment, language: language)
  }
}
