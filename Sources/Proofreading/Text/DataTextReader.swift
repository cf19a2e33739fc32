package import CaseData

/// Reads the free texts of case data, a block for each value of more than two words: findings name the path.
package enum DataTextReader {
  /// The texts of a file.
  package static func read(_ document: RawDocument) -> CheckedText {
    var text = CheckedText()
    if document.count > 0 { walk(document.root, path: "", document, &text) }
    return text
  }

  private static func walk(
    _ value: RawDocument.ValueID, path: String, _ document: RawDocument, _ text: inout CheckedText
  ) {
    switch document.kind(value) {
    case .string, .cell, .element:
      add(value, path: path, document, &text)
      fallthrough
    case .object, .array:
      var index = 0
      for child in document.children(value) {
        index += 1
        let key = document.key(child)
        // A text in several languages has their tags as keys: only German is checked.
        if let key, isLanguage(key), key != "de", document.children(value).contains(where: { document.key($0) == "de" })
        {
          continue
        }
        let step = key.map { path.isEmpty ? $0 : "\(path).\($0)" } ?? "\(path)[\(index)]"
        walk(child, path: step, document, &text)
      }
    default: break
    }
  }

  private static func add(
    _ value: RawDocument.ValueID, path: String, _ document: RawDocument, _ text: inout CheckedText
  ) {
    let words = document.text(value)
    guard words.split(whereSeparator: \.isWhitespace).count > 2 else { return }
    // Markdown: paragraphs and items stand on lines of their own.
    var offset = 0
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { offset += line.utf8.count + 1 }
      let mark = line.prefix { " -*#>".contains($0) }
      let rest = line.dropFirst(mark.count)
      guard rest.contains(where: \.isLetter) else { continue }
      var block = TextBlock(
        kind: mark.contains("#") ? .heading(2) : mark.contains("-") || mark.contains("*") ? .listItem : .paragraph)
      let start = offset + mark.utf8.count
      block.append(
        rest.utf8, dataSpan: document.place(of: start..<start + rest.utf8.count, in: value), isVerbatim: false)
      block.unit = path
      text.blocks.append(block)
    }
  }

  private static func isLanguage(_ key: String) -> Bool {
    key.count >= 2 && key.count <= 3 && key.allSatisfy { $0.isLowercase && $0.isASCII }
  }
}
