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

  private static func append(_ file: SourceFile, _ range: Range<Int>, to block: inout TextBlock) {
    block.append(
      file.bytes[range], span: SourceSpan(source: file.id, start: range.lowerBound, length: range.count))
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

  /// A short line of its own without a sign at its end.
  private static func isHeading(_ block: TextBlock) -> Bool {
    let words = block.string(0..<block.text.count)
    guard !words.contains("\n"), let last = words.last else { return false }
    return words.split(separator: " ").count <= 6 && (last.isLetter || last.isNumber)
  }
}
