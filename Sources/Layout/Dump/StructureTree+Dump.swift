package import Pages

extension LaidOutDocument {
  /// The structure tree, one line an element, with the text of its content: the golden form of the tags.
  package func structureDump() -> String {
    guard !structure.elements.isEmpty else { return "" }
    let words = slotTexts()
    var lines = ""
    dump(StructureID(index: 0), depth: 0, words, into: &lines)
    return lines
  }

  private func dump(_ id: StructureID, depth: Int, _ words: [ContentSlotID: String], into text: inout String) {
    let element = structure[id]
    text += String(repeating: "  ", count: depth) + element.role.rawValue
    if !element.language.isEmpty { text += " lang=\(element.language)" }
    if let alternative = element.alternative { text += " alt=“\(alternative)”" }
    if let spoken = element.actualText { text += " spoken=“\(spoken)”" }
    if let expansion = element.expansion { text += " expansion=“\(expansion)”" }
    if !element.identifier.isEmpty { text += " id=\(element.identifier)" }
    let attributes = element.attributes
    if let scope = attributes.scope { text += " scope=\(scope.rawValue)" }
    if attributes.columnSpan > 1 { text += " colspan=\(attributes.columnSpan)" }
    if attributes.rowSpan > 1 { text += " rowspan=\(attributes.rowSpan)" }
    if !attributes.headers.isEmpty { text += " headers=\(attributes.headers.joined(separator: ","))" }
    if let numbering = attributes.listNumbering { text += " numbering=\(numbering.rawValue)" }
    if let summary = attributes.summary { text += " summary=“\(summary)”" }
    if attributes.isRightToLeft { text += " rtl" }
    if let field = attributes.printedField {
      text += " printed=\(field.role.rawValue)" + (field.isChecked.map { $0 ? " on" : " off" } ?? "")
      text += " “\(field.label)”"
    }
    text += "\n"
    for kid in element.kids {
      switch kid {
      case .element(let inner): dump(inner, depth: depth + 1, words, into: &text)
      case .content(let slot):
        text += String(repeating: "  ", count: depth + 1) + "“" + (words[slot] ?? "") + "”\n"
      }
    }
  }
}
