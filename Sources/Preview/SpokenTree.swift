package import Pages

/// The structure of a document line by line as a screen reader meets it: headings with their level, lists and tables
/// with their extent, cells with their headers, pictures by their alternative text.
package struct SpokenTree {
  private let document: LaidOutDocument
  private let words: SpokenWords
  private let texts: [ContentSlotID: String]
  /// The fields that can be filled in, by their elements.
  private let fields: [StructureID: FormField]
  private var lines: [String] = []
  private var depth = 0
  /// What stands before the next line: the label of a list item, the place of a cell.
  private var prefix = ""
  /// What has been read of the line so far.
  private var line = ""

  private init(_ document: LaidOutDocument, _ words: SpokenWords) {
    self.document = document
    self.words = words
    texts = document.slotTexts()
    fields = Dictionary(
      document.pages.flatMap(\.fields).map { ($0.element, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text, one line for each stop of the reader.
  package static func text(of document: LaidOutDocument, words: SpokenWords) -> String {
    var tree = SpokenTree(document, words)
    let metadata = document.metadata
    tree.lines = ["\(words.document): \(metadata.title) [\(metadata.language)]"]
    if !document.structure.elements.isEmpty { tree.read(StructureID(index: 0)) }
    tree.flush()
    return tree.lines.joined(separator: "\n") + "\n"
  }

  /// Reads an element's kids: text and inline elements gather on a line, blocks begin their own.
  private mutating func read(_ id: StructureID) {
    for kid in document.structure[id].kids {
      switch kid {
      case .content(let slot): line += spoken(slot)
      case .element(let inner): isInline(inner) ? readInline(inner) : readBlock(inner)
      }
    }
  }

  private mutating func readBlock(_ id: StructureID) {
    flush()
    let element = document.structure[id]
    let language = element.language.isEmpty ? "" : "[\(element.language)] "
    switch element.role {
    case let role where role.headingLevel != nil:
      prefix += "\(language)\(words.heading) \(role.headingLevel ?? 0): "
      read(id)
    case .list:
      lines.append(indent + prefix + words.list(element.kids.count))
      prefix = ""
      nested { $0.read(id) }
      lines.append(indent + words.endOfList)
    case .listItem: readListItem(id)
    case .table: readTable(id)
    case .note:
      prefix += "\(words.note): "
      read(id)
    case .toc:
      lines.append(indent + words.contents)
      nested { $0.read(id) }
    case .blockQuote:
      prefix += "\(words.quote): "
      read(id)
    default:
      prefix += language
      read(id)
    }
    flush()
  }

  /// A label and the first line of its body are one stop.
  private mutating func readListItem(_ id: StructureID) {
    for kid in document.structure[id].kids {
      guard case .element(let inner) = kid else { continue }
      if document.structure[inner].role == .label {
        prefix += plainText(inner).trimmed + " "
      } else {
        read(inner)
      }
    }
  }

  private mutating func readInline(_ id: StructureID) {
    let element = document.structure[id]
    switch element.role {
    case .figure: line += "‹\(words.figure): \(element.alternative ?? "")›"
    case .formula: line += "‹\(words.formula): \(element.alternative ?? "")›"
    case .link: line += "‹\(words.link): \(plainText(id))›"
    case .form: line += "‹\(words.form): \(field(id))›"
    case .quote:
      line += "‹\(words.quote): "
      read(id)
      line += "›"
    default:
      if !element.language.isEmpty { line += "[\(element.language): " }
      if let spoken = element.actualText { line += spoken } else { read(id) }
      if let expansion = element.expansion { line += " (\(expansion))" }
      if !element.language.isEmpty { line += "]" }
    }
  }

  /// What a field asks for and what it holds.
  private func field(_ id: StructureID) -> String {
    let element = document.structure[id]
    var parts: [String] = []
    if let field = fields[id] {
      parts = [element.alternative ?? field.label]
      switch field.kind {
      case .checkBox, .radioButton: parts.append(field.isOn ? words.chosen : words.notChosen)
      case .choice(let choice):
        parts += choice.options.filter { field.values.contains($0.value) }.map(\.label)
      case .text(let text): if !text.isPassword { parts += field.values }
      case .signature: break
      }
    } else if let printed = element.attributes.printedField {
      parts = [printed.label, printed.isChecked.map { $0 ? words.chosen : words.notChosen } ?? plainText(id).trimmed]
    } else {
      parts = [element.alternative ?? plainText(id)]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: Tables

  private mutating func readTable(_ id: StructureID) {
    let grid = SpokenTableGrid(id, in: document.structure)
    if let caption = grid.caption { readBlock(caption) }
    lines.append(indent + prefix + words.table(grid.columnCount, grid.rows.count))
    prefix = ""
    nested { tree in
      for (row, cells) in grid.rows.enumerated() {
        for cell in cells {
          let headers = grid.headers(of: cell, in: tree.document.structure).map { tree.plainText($0).trimmed }
          let named = headers.filter { !$0.isEmpty }.joined(separator: ", ")
          tree.prefix = tree.words.cell(row + 1, cell.column + 1) + (named.isEmpty ? "" : " (\(named))") + ": "
          tree.read(cell.id)
          tree.flush(evenEmpty: true)
        }
      }
    }
    lines.append(indent + words.endOfTable)
  }

  // MARK: Lines

  private var indent: String { String(repeating: "  ", count: depth) }

  private mutating func nested(_ body: (inout SpokenTree) -> Void) {
    depth += 1
    body(&self)
    flush()
    depth -= 1
  }

  private mutating func flush(evenEmpty: Bool = false) {
    let text = line.trimmed
    line = ""
    guard !text.isEmpty || evenEmpty else { return }
    lines.append(indent + prefix + text)
    prefix = ""
  }

  private func isInline(_ id: StructureID) -> Bool {
    switch document.structure[id].role {
    case .span, .quote, .reference, .code, .link, .label, .form: true
    case .figure, .formula: true
    default: false
    }
  }

  private func plainText(_ id: StructureID) -> String {
    if let spoken = document.structure[id].actualText { return spoken }
    return document.structure[id].kids.map { kid in
      switch kid {
      case .content(let slot): spoken(slot)
      case .element(let inner): plainText(inner)
      }
    }.joined()
  }

  /// A hyphen at a line's end is shown as U+00AD and not spoken.
  private func spoken(_ slot: ContentSlotID) -> String {
    String((texts[slot] ?? "").unicodeScalars.filter { $0 != "\u{AD}" })
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
