/// Changes of a file at places of its present bytes; everything else stays byte for byte.
package struct FileEdits {
  private let bytes: [UInt8]
  private var edits: [(range: Range<Int>, text: [UInt8], number: Int)] = []

  /// Begins with the bytes of a file.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The present text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The offset at which a word begins first; the end of the file without it.
  func position(of word: String) -> Int {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) } ?? bytes.count
  }

  /// Puts a text in the place of a range; ranges must not overlap.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append((range, Array(text.utf8), edits.count))
  }

  /// Puts a text before an offset; several at one offset follow each other.
  package mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// Removes a range and the white space before it.
  mutating func removeWithBlanksBefore(_ range: Range<Int>) {
    var start = range.lowerBound
    while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
    replace(start..<range.upperBound, with: "")
  }

  /// The file with all changes.
  package func result() -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { ($0.range.lowerBound, $0.number) < ($1.range.lowerBound, $1.number) }) {
      result += bytes[position..<max(position, edit.range.lowerBound)]
      result += edit.text
      position = max(position, edit.range.upperBound)
    }
    return result + bytes[position...]
  }
}
