package import Diagnostics

/// Reads plain text: paragraphs between blank lines, items by their bullets, headings by `#` or by standing alone.
package enum PlainTextReader {
  /// The text of a file.
  package static func read(_ file: SourceFile) -> CheckedText {
    var text = CheckedText()
    var paragraph: TextBlock?
    var lines: [(range: Range<Int>, words: Substring)] = []
    var start = 0
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append((start..<start + line.utf8.count, Substring(line.hasSuffix("\r") ? line.dropLast() : line)))
      start += line.utf8.count + 1
    }
    func close() {
      if var done = paragraph {
        if done.kind == .paragraph, isHeading(done) { done.kind = .heading(2) }
        text.blocks.append(done)
      }
      paragraph = nil
    }
    var group = 0
    for (range, words) in lines {
      let blanks = words.prefix(while: \.isWhitespace).utf8.count
      let rest = words.dropFirst(words.prefix(while: \.isWhitespace).count)
      if rest.isEmpty {
        close()
        group += 1
        continue
      }
      var offset = range.lowerBound + blanks
      if let mark = mark(rest) {
        close()
        var block = TextBlock(kind: mark.kind)
        block.group = group
        offset += mark.length
        append(file, offset..<range.lowerBound + words.utf8.count, to: &block)
        paragraph = block
        if mark.kind != .listItem { close() }
        continue
      }
      // A line that goes on with an item is indented; others begin a paragraph after it.
      if paragraph?.kind == .listItem, blanks == 0 { close() }
      if paragraph == nil { paragraph = TextBlock(kind: .paragraph) }
      if paragraph?.text.isEmpty == false { paragraph?.append([0x0A]) }
      if var block = paragraph {
        append(file, offset..<range.lowerBound + words.utf8.count, to: &block)
        paragraph = block
      }
    }
    close()
    return text
  }

  /// Adds a stretch of a line; `**two stars**` around words mean bold, as in Markdown, and are not part of the text.
  private static func append(_ file: SourceFile, _ range: Range<Int>, to block: inout TextBlock) {
    var start = range.lowerBound
    var bold: Int?
    func add(_ end: Int) {
      block.append(file.bytes[start..<end], span: SourceSpan(source: file.id, start: start, length: end - start))
    }
    var offset = range.lowerBound
    let star = UInt8(ascii: "*")
    while offset + 1 < range.upperBound {
      guard file.bytes[offset] == star, file.bytes[offset + 1] == star, bold != nil || closes(file, offset + 2, range)
      else {
        offset += 1
        continue
      }
      add(offset)
      if let open = bold {
        block.emphases.append((open..<block.text.count, .bold))
        bold = nil
      } else {
        bold = block.text.count
      }
      offset += 2
      start = offset
    }
    add(range.upperBound)
  }

  /// Whether two stars are followed by two more on the same line.
  private static func closes(_ file: SourceFile, _ start: Int, _ range: Range<Int>) -> Bool {
    let star = UInt8(ascii: "*")
    guard start + 1 < range.upperBound else { return false }
    return (start..<range.upperBound - 1).contains { file.bytes[$0] == star && file.bytes[$0 + 1] == star }
  }

  /// The bullet or heading mark at the start of a line, and its length in bytes.
  private static func mark(_ line: Substring) -> (kind: TextBlock.Kind, length: Int)? {
    let level = line.prefix(while: { $0 == "#" }).count
    if level > 0, level <= 6, line.dropFirst(level).first == " " { return (.heading(level), level + 1) }
    for bullet in ["- ", "• ", "* ", "– ", "· ", "☐ ", "✓ "] where line.hasPrefix(bullet) {
      return (.listItem, bullet.utf8.count)
    }
    let digits = line.prefix(while: \.isNumber)
    if !digits.isEmpty, digits.count <= 2, line.dropFirst(digits.count).hasPrefix(") ") {
      return (.listItem, digits.utf8.count + 2)
    }
    return nil
  }

  /// A short line of its own without a sign at its end, or with a question mark.
  private static func isHeading(_ block: TextBlock) -> Bool {
    let words = block.string(0..<block.text.count)
    guard !words.contains("\n"), let last = words.last else { return false }
    let count = words.split(separator: " ").count
    if last == "?" { return count <= 8 && !words.dropLast().contains { ".!?".contains($0) } }
    return count <= 6 && (last.isLetter || last.isNumber)
  }
}
