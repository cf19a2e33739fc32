import Compression
import Testing

struct CompressionTests {
  private let text = [UInt8](String(repeating: "Vereinbarung über Ziele. ", count: 400).utf8)

  @Test(arguments: [0, 1, 6, 12])
  func roundTripsAtEveryLevel(level: Int) throws {
    let deflater = Deflater(level: level)
    #expect(try Inflater.inflate(deflater.deflate(text), limit: 100_000) == text)
  }

  @Test func roundTripsNothing() throws {
    #expect(try Inflater.inflate(Deflater().deflate([]), limit: 10) == [])
  }

  @Test func doesNotDependOnWhatWasCompressedBefore() {
    let used = Deflater()
    _ = used.deflate([UInt8](repeating: 7, count: 5000))
    #expect(used.deflate(text) == Deflater().deflate(text))
  }

  @Test func refusesContentBeyondTheLimit() {
    let bomb = Deflater().deflate([UInt8](repeating: 0, count: 1 << 20))
    #expect(throws: CompressionError.tooLarge(limit: 4096)) { try Inflater.inflate(bomb, limit: 4096) }
  }

  @Test func refusesDamagedStreams() {
    var bytes = Deflater().deflate(text)
    bytes[bytes.count / 2] ^= 0x55
    #expect(throws: CompressionError.damaged) { try Inflater.inflate(bytes, limit: 100_000) }
    #expect(throws: CompressionError.damaged) { try Inflater.inflate(Array(bytes.prefix(20)), limit: 100_000) }
  }
}
