/// The places of objects in a file, as a table (ISO 32000-1 §7.5.4) or as rows of a stream (§7.5.8).
enum CrossReferences {
  /// Where an object is.
  enum Place: Hashable, Sendable {
    /// Nowhere: the number is not in use.
    case free
    /// At a byte offset of the file.
    case offset(Int)
    /// At a position in an object stream.
    case member(stream: Int, index: Int)
  }

  /// Writes the classic table, the trailer and the end of the file.
  static func writeTable(_ places: [Place], to output: inout PDFSyntax, _ trailer: (inout PDFSyntax) -> Void) {
    let start = output.bytes.count
    output.raw(Array("xref\n0 \(places.count)\n".utf8))
    for place in places {
      if case .offset(let offset) = place {
        output.raw(Array("\(padded(offset, to: 10)) 00000 n \n".utf8))
      } else {
        output.raw(Array("0000000000 65535 f \n".utf8))
      }
    }
    output.keyword("trailer")
    output.newLine()
    output.dictionary { dictionary in
      dictionary.entry("Size", .integer(places.count))
      trailer(&dictionary)
    }
    output.newLine()
    writeEnd(start: start, to: &output)
  }

  /// The rows of a cross-reference stream with the PNG predictor "up", and the widths of the three columns.
  ///
  /// Rows differ little from the one above, so that with the predictor they shrink to a fraction.
  static func rows(_ places: [Place]) -> (rows: [UInt8], widths: [Int]) {
    let fields = places.map { place in
      switch place {
      case .free: (0, 0, 0)
      case .offset(let offset): (1, offset, 0)
      case .member(let stream, let index): (2, stream, index)
      }
    }
    let second = byteCount(fields.map(\.1).max() ?? 0)
    let third = byteCount(fields.map(\.2).max() ?? 0)
    var above = [UInt8](repeating: 0, count: 1 + second + third)
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * (above.count + 1))
    for field in fields {
      let row = bigEndian(field.0, 1) + bigEndian(field.1, second) + bigEndian(field.2, third)
      rows.append(2)
      for (byte, upper) in zip(row, above) { rows.append(byte &- upper) }
      above = row
    }
    return (rows, [1, second, third])
  }

  /// Writes the last three lines of a file (§7.5.5).
  static func writeEnd(start: Int, to output: inout PDFSyntax) {
    output.raw(Array("startxref\n\(start)\n%%EOF\n".utf8))
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func byteCount(_ value: Int) -> Int { max(1, (Int.bitWidth - value.leadingZeroBitCount + 7) / 8) }

  private static func bigEndian(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * (width - 1 - $0))) }
  }
}
