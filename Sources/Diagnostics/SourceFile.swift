/// The bytes of one input file under the name that diagnostics show.
package struct SourceFile: Sendable {
  /// The identity within this run.
  package let id: SourceID
  /// The name for messages: a path as the user gave it, or relative to a named root (`shared:case.xsd`).
  package let name: String
  /// The bytes as read.
  package let bytes: [UInt8]
  /// The offsets at which lines begin; the first is 0.
  package let lineStarts: [Int32]

  init(id: SourceID, name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.bytes = bytes
    var starts: [Int32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(Int32(offset + 1)) }
    lineStarts = starts
  }

  init(id: SourceID, sharing other: SourceFile) {
    self.id = id
    name = other.name
    bytes = other.bytes
    lineStarts = other.lineStarts
  }

  /// The position of a byte offset; line and column count from one, columns in Unicode scalars.
  package func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for byte in bytes[Int(lineStarts[low])..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return SourceLocation(file: name, line: low + 1, column: column)
  }

  /// The text of a line (counted from one) without its line end; bytes that are not UTF-8 are repaired.
  package func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
