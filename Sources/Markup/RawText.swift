/// Reads the raw bytes of character data as they stand in the source: what the parser skips, expands or joins.
///
/// The bytes were accepted by the parser before, so this scanner only needs to find its way, not to check.
struct RawText {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private var start = 0
  private var textLength = 0
  private var offsets = SourceOffsets()

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The range without comments and processing instructions at its beginning and end.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var scanner = RawText(bytes, range)
    while scanner.skipCommentOrInstruction() {}
    let start = scanner.position
    var last = start
    while scanner.position < scanner.end {
      if scanner.skipCommentOrInstruction() { continue }
      if scanner.starts("<![CDATA[") { scanner.skip(past: "]]>") } else { scanner.position += 1 }
      last = scanner.position
    }
    return start..<max(start, last)
  }

  /// How offsets in the characters relate to offsets in the raw bytes; nil where they are the same.
  static func offsets(_ bytes: [UInt8], _ range: Range<Int>) -> SourceOffsets? {
    guard bytes[range].contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x0D }) else { return nil }
    var scanner = RawText(bytes, range)
    return scanner.collectOffsets(from: range.lowerBound)
  }

  private mutating func collectOffsets(from start: Int) -> SourceOffsets {
    self.start = start
    step()
    while position < end {
      if skipCommentOrInstruction() {
        step()
      } else if starts("<![CDATA[") {
        position += 9
        step()
        while position < end, !starts("]]>") { plainByte() }
        position = min(position + 3, end)
        step()
      } else if bytes[position] == 0x26 {
        textLength += referenceLength()
        skip(past: ";")
        step()
      } else {
        plainByte()
      }
    }
    return offsets
  }

  /// Notes that from the present position on the text and the source run in step.
  private mutating func step() {
    offsets.steps.append(.init(text: Int32(textLength), source: Int32(position - start)))
  }

  /// Consumes one byte of text; CRLF is one line feed.
  private mutating func plainByte() {
    let isPair = bytes[position] == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A
    position += 1
    if isPair { step() } else { textLength += 1 }
  }

  /// The number of UTF-8 bytes for which the reference at the position stands.
  private func referenceLength() -> Int {
    guard position + 1 < end, bytes[position + 1] == 0x23 else { return 1 }
    var value: UInt32 = 0
    var index = position + 2
    let radix: UInt32 = index < end && bytes[index] == 0x78 ? 16 : 10
    if radix == 16 { index += 1 }
    while index < end, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue {
      value = value &* radix &+ UInt32(digit)
      index += 1
    }
    return Unicode.Scalar(value).map { UTF8.width($0) } ?? 1
  }

  private mutating func skipCommentOrInstruction() -> Bool {
    if starts("<!--") {
      position += 4
      skip(past: "-->")
    } else if starts("<?") {
      skip(past: "?>")
    } else {
      return false
    }
    return true
  }

  private func starts(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      guard position + prefix.count <= end else { return false }
      return unsafe bytes[position..<position + prefix.count].elementsEqual(prefix)
    }
  }

  private mutating func skip(past terminator: StaticString) {
    while position < end, !starts(terminator) { position += 1 }
    position = min(position + terminator.utf8CodeUnitCount, end)
  }
}
