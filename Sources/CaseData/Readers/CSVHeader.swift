import Diagnostics

/// The header row as a tree of keys: `client.name.familyName` nests, `goals[1].statement` repeats.
struct CSVHeader: Sendable {
  /// A key, or a numbered item of a list.
  struct Node: Sendable {
    /// The key; the number of an item.
    let key: String
    let span: SourceSpan?
    /// The heading for messages.
    let heading: String
    var column: Int?
    var isList = false
    var children: [Node] = []

    /// The first cell of a row below this heading that has content.
    func firstCell(of cells: [CSVCell]) -> CSVCell? {
      if let column { return column < cells.count && !cells[column].text.isEmpty ? cells[column] : nil }
      for child in children {
        if let cell = child.firstCell(of: cells) { return cell }
      }
      return nil
    }
  }

  /// The object of a whole row.
  private(set) var root = Node(key: "", span: nil, heading: "")

  /// A part of a heading: a key or the number of an item.
  private enum Step: Equatable {
    case key(String)
    case item(Int)
  }

  /// Reads the headings; reports those that are none or contradict each other.
  static func read(_ cells: [CSVCell], log: inout DiagnosticLog) -> CSVHeader {
    var header = CSVHeader()
    for (column, cell) in cells.enumerated() {
      let text = XMLDataReader.trimmed(cell.text)
      // A column without a heading is an error only where it has content.
      if text.isEmpty { continue }
      guard let steps = steps(of: text) else {
        log.report(
          Diagnostic(
            CSVDiagnostics.invalidHeader, data: cell.span, ["header": .name(text), "cell": .name(cell.name)]))
        continue
      }
      insert(steps[...], column, cell, text, into: &header.root, log: &log)
    }
    return header
  }

  private static func insert(
    _ steps: ArraySlice<Step>, _ column: Int, _ cell: CSVCell, _ heading: String, into parent: inout Node,
    log: inout DiagnosticLog
  ) {
    guard let step = steps.first else { return }
    let arguments: [String: DiagnosticArgument] = ["header": .name(heading), "cell": .name(cell.name)]
    func conflict(with other: Node) {
      log.report(
        Diagnostic(
          CSVDiagnostics.headerConflict, data: cell.span,
          arguments.merging(["other": .name(other.heading)]) { $1 }))
    }
    let key: String
    let isItem: Bool
    switch step {
    case .key(let name): (key, isItem) = (name, false)
    case .item(let number): (key, isItem) = (String(number), true)
    }
    if !parent.children.isEmpty, parent.isList != isItem { return conflict(with: parent.children[0]) }
    parent.isList = isItem
    let isLast = steps.count == 1
    if let index = parent.children.firstIndex(where: { $0.key == key }) {
      if isLast, parent.children[index].column != nil {
        var diagnostic = Diagnostic(DataDiagnostics.duplicateKey, data: cell.span, ["key": .name(heading)])
        diagnostic.trace = [
          TracePoint(
            Bilingual(de: "zuerst angegeben", en: "first given"), at: nil, data: parent.children[index].span)
        ]
        return log.report(diagnostic)
      }
      if isLast || parent.children[index].column != nil { return conflict(with: parent.children[index]) }
      insert(steps.dropFirst(), column, cell, heading, into: &parent.children[index], log: &log)
      return
    }
    if isItem, key != String(parent.children.count + 1) {
      return log.report(Diagnostic(CSVDiagnostics.headerGap, data: cell.span, arguments))
    }
    var node = Node(key: key, span: cell.span, heading: heading, column: isLast ? column : nil)
    if !isLast { insert(steps.dropFirst(), column, cell, heading, into: &node, log: &log) }
    parent.children.append(node)
  }

  /// The parts of `goals[1].statement`; nil when it is no heading.
  private static func steps(of text: String) -> [Step]? {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let name = part.prefix { $0 != "[" }
      guard let first = name.first, first.isLetter || first == "_",
        name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
      else { return nil }
      steps.append(.key(String(name)))
      var rest = part.dropFirst(name.count)
      while !rest.isEmpty {
        guard let end = rest.firstIndex(of: "]"), let number = Int(rest[..<end].dropFirst()), number >= 1,
          rest.first == "["
        else { return nil }
        steps.append(.item(number))
        rest = rest[rest.index(after: end)...]
      }
    }
    return steps
  }
}
