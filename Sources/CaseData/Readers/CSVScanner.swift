import Diagnostics

/// Cuts a file into cells (RFC 4180, any of three delimiters), in the encodings and with the delimiters that German Excel
/// writes.
struct CSVScanner: Sendable {
  /// The place of a row: where its first cell begins, and its number in the sheet.
  struct Mark: Sendable {
    fileprivate let offset: Int32
    /// The number of the row, counted from one as spreadsheets do.
    let number: Int32
  }

  private var file: SourceFile
  private var bytes: [UInt8] { file.bytes }
  private var position = 0
  private var delimiter = UInt8(ascii: ";")
  private(set) var isWindows1252 = false
  private var rowNumber = 0
  private(set) var cellCount = 0

  init(file: SourceFile) { self.file = file }

  /// The place of the row that comes next.
  var mark: Mark { Mark(offset: Int32(position), number: Int32(rowNumber + 1)) }

  /// Goes to a row that was marked, perhaps in the same bytes under another number.
  mutating func move(to mark: Mark, in file: SourceFile) {
    self.file = file
    position = Int(mark.offset)
    rowNumber = Int(mark.number) - 1
  }

  /// Finds encoding and delimiter.
  mutating func start(log: inout DiagnosticLog) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
      log.report(
        Diagnostic(DataDiagnostics.wrongEncoding, data: span(0, 0), ["encoding": .name("UTF-16")]))
      return false
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    // Text in Windows-1252 with umlauts is practically never well-formed UTF-8 by chance.
    isWindows1252 = InputText.firstInvalidUTF8(bytes) != nil
    // Excel's own first line, "sep=;", says the delimiter.
    if bytes[position...].starts(with: "sep=".utf8), position + 4 < bytes.count {
      delimiter = bytes[position + 4]
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      position = min(position + 1, bytes.count)
      rowNumber = 1
      return true
    }
    return findDelimiter(log: &log)
  }

  /// The delimiter of the first row; keys contain none of the three.
  private mutating func findDelimiter(log: inout DiagnosticLog) -> Bool {
    var found: [UInt8] = []
    var isQuoted = false
    var index = position
    while index < bytes.count, isQuoted || (bytes[index] != 0x0A && bytes[index] != 0x0D) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == 0x09 {
        if !found.isEmpty, !found.contains(byte) {
          log.report(Diagnostic(CSVDiagnostics.ambiguousDelimiter, data: span(index, index + 1)))
          return false
        }
        found = [byte]
      }
      index += 1
    }
    delimiter = found.first ?? UInt8(ascii: ";")
    return true
  }

  /// The next row; nil at the end.
  mutating func row(log: inout DiagnosticLog) -> [CSVCell]? {
    guard position < bytes.count else { return nil }
    rowNumber += 1
    var cells: [CSVCell] = []
    while true {
      let name = Self.name(column: cells.count, row: rowNumber)
      cells.append(cell(name, log: &log))
      cellCount += 1
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return cells
    }
  }

  private mutating func cell(_ name: String, log: inout DiagnosticLog) -> CSVCell {
    let start = position
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
      let text = decoded(bytes[start..<position], at: start, name, &log)
      return CSVCell(
        text: text, span: span(start, position), style: isWindows1252 ? .windows1252 : .verbatim, name: name)
    }
    position += 1
    var content: [UInt8] = []
    var isClosed = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        content.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
      } else {
        isClosed = true
        break
      }
    }
    let end = position
    if !isClosed {
      log.report(
        Diagnostic(CSVDiagnostics.unterminatedQuote, data: span(start, start + 1), ["cell": .name(name)]))
    } else if position < bytes.count, !isEnd(bytes[position]) {
      while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
      log.report(
        Diagnostic(CSVDiagnostics.textAfterQuote, data: span(end, position), ["cell": .name(name)]))
    }
    let text = decoded(content[...], at: start, name, &log).replacing("\r\n", with: "\n")
    return CSVCell(text: text, span: span(start, end), style: .quotedCell, name: name)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  private func decoded(_ slice: ArraySlice<UInt8>, at start: Int, _ name: String, _ log: inout DiagnosticLog) -> String
  {
    if let control = slice.first(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) {
      log.report(
        Diagnostic(
          DataDiagnostics.controlCharacter, data: span(start, start + 1),
          ["character": .name("U+" + InputText.hexadecimal(UInt32(control), digits: 4))]))
    }
    guard isWindows1252 else { return String(decoding: slice, as: UTF8.self) }
    var text = ""
    for byte in slice {
      if let scalar = Windows1252.scalar(byte) {
        text.unicodeScalars.append(scalar)
      } else {
        log.report(
          Diagnostic(
            CSVDiagnostics.undefinedByte, data: span(start, start + 1),
            ["cell": .name(name), "byte": .name(InputText.hexadecimal(UInt32(byte), digits: 2))]))
      }
    }
    return text
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(source: file.id, start: start, length: end - start)
  }

  /// `B7` for the second column of the seventh row.
  private static func name(column: Int, row: Int) -> String {
    var letters = ""
    var number = column + 1
    while number > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (number - 1) % 26))) + letters
      number = (number - 1) / 26
    }
    return letters + String(row)
  }
}
