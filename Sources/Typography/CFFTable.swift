/// A table CFF as HarfBuzz cuts it (Adobe Technical Note 5176).
struct CFFTable {
  /// The bytes of the table.
  private(set) var bytes: [UInt8]

  /// Takes the bytes of a table.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Tells the font dictionary of each glyph in a list (§19, format 0) instead of by ranges (format 3).
  ///
  /// The two say the same, but one of the validators (page-validation) takes the dictionary of the next range, and with
  /// it the wrong widths. False when the table is not built as HarfBuzz builds it.
  mutating func listFontDictionaries() -> Bool {
    guard bytes.count > 4, let top = data(ofFirstInIndexAt: self.end(ofIndexAt: Int(bytes[2]))) else { return false }
    // HarfBuzz writes offsets as 29 and four bytes; 12 37 is FDSelect.
    guard
      let operation = top.dropLast(6).first(where: {
        bytes[$0] == 29 && bytes[$0 + 5] == 12 && bytes[$0 + 6] == 37
      })
    else { return false }
    let select = number(operation + 1, size: 4)
    guard select + 3 <= bytes.count, bytes[select] == 3 else { return false }
    let count = number(select + 1, size: 2)
    guard select + 5 + count * 3 <= bytes.count else { return false }
    var list: [UInt8] = [0]
    for range in 0..<count {
      let start = select + 3 + range * 3
      // The next range, or the number of glyphs behind the last one.
      let (first, next) = (number(start, size: 2), number(start + 3, size: 2))
      guard first == list.count - 1, next >= first else { return false }
      list += [UInt8](repeating: bytes[start + 2], count: next - first)
    }
    for (position, shift) in [24, 16, 8, 0].enumerated() {
      bytes[operation + 1 + position] = UInt8(truncatingIfNeeded: bytes.count >> shift)
    }
    bytes += list
    return true
  }

  private func number(_ offset: Int, size: Int) -> Int {
    guard offset >= 0, offset + size <= bytes.count else { return 0 }
    return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The end of an INDEX (§5): a count, the size of offsets, offsets from the byte before the data, the data.
  private func end(ofIndexAt start: Int) -> Int {
    let count = number(start, size: 2)
    if count == 0 { return start + 2 }
    let size = number(start + 2, size: 1)
    return start + 2 + (count + 1) * size + number(start + 3 + count * size, size: size)
  }

  /// Where the data of the first object of an INDEX are.
  private func data(ofFirstInIndexAt start: Int) -> Range<Int>? {
    let (count, size) = (number(start, size: 2), number(start + 2, size: 1))
    let base = start + 2 + (count + 1) * size
    let (first, end) = (base + number(start + 3, size: size), base + number(start + 3 + size, size: size))
    return count > 0 && first < end && end <= bytes.count ? first..<end : nil
  }
}
