import Pages

extension BoxTree {
  /// One line a box, indented by depth: kind, element spans of cells, text.
  package func dump() -> String {
    var text = ""
    if !boxes.isEmpty { dump(BoxID(index: 0), depth: 0, into: &text) }
    return text
  }

  /// One line a box from `box` down.
  package func dump(from box: BoxID) -> String {
    var text = ""
    dump(box, depth: 0, into: &text)
    return text
  }

  private func dump(_ id: BoxID, depth: Int, into text: inout String) {
    let box = self[id]
    text += String(repeating: "  ", count: depth) + BoxTree.name(box.kind)
    switch box.scheme {
    case .inFlow: break
    case .floatLeft: text += " float=left"
    case .floatRight: text += " float=right"
    case .absolute: text += " absolute"
    }
    if box.columnSpan > 1 { text += " colspan=\(box.columnSpan)" }
    if box.rowSpan > 1 { text += " rowspan=\(box.rowSpan)" }
    if box.link >= 0 { text += " link" }
    if let slot = box.slot { text += " slot=\(slot.index)" }
    if box.kind == .text { text += " " + BoxTree.quoted(bytes(id)) }
    text += "\n"
    for child in children(id) { dump(child, depth: depth + 1, into: &text) }
  }

  /// The UTF-8 text of a text box.
  package func bytes(_ id: BoxID) -> ArraySlice<UInt8> {
    let range = self[id].text
    return text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  static func quoted(_ bytes: some Collection<UInt8>) -> String {
    var text = "\""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\"": text += "\\\""
      case "\u{AD}": text += "\\-"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func name(_ kind: Box.Kind) -> String {
    switch kind {
    case .block: "block"
    case .inlineRoot: "inline-root"
    case .inline: "inline"
    case .text: "text"
    case .leader: "leader"
    case .lineBreak: "line-break"
    case .atomicInline: "atomic"
    case .control: "control"
    case .image(let number): "image \(number)"
    case .tableWrapper: "table-wrapper"
    case .table: "table"
    case .tableRowGroup: "row-group"
    case .tableRow: "row"
    case .tableCell: "cell"
    case .tableCaption: "caption"
    case .parallelRow: "parallel-row"
    case .flex: "flex"
    case .columns: "columns"
    case .marker: "marker"
    }
  }
}
