import Geometry
import Pages
import Testing

@testable import Layout

/// Reads small symbols back by ISO/IEC 18004, without error correction: nothing here comes from the encoder.
@Suite struct QRSymbolTests {
  private struct Reader {
    let symbol: QRSymbol

    /// Whether a module carries data in versions 1 and 2 (§6.3).
    private func isData(_ row: Int, _ column: Int) -> Bool {
      let last = symbol.side - 1
      if row == 6 || column == 6 { return false }
      if row <= 8, column <= 8 || column >= last - 7 { return false }
      if row >= last - 7, column <= 8 { return false }
      if symbol.side == 25, (16...20).contains(row), (16...20).contains(column) { return false }
      return true
    }

    /// Level and mask (§7.9).
    var format: (level: Int, mask: Int) {
      let places = [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4)]
      let bits = places.reduce(0) { $0 << 1 | (symbol[$1.0, $1.1] ? 1 : 0) } ^ 0b10101
      return (bits >> 3, bits & 7)
    }

    private func isMasked(_ row: Int, _ column: Int) -> Bool {
      switch format.mask {
      case 0: (row + column) % 2 == 0
      case 1: row % 2 == 0
      case 2: column % 3 == 0
      case 3: (row + column) % 3 == 0
      case 4: (row / 2 + column / 3) % 2 == 0
      case 5: row * column % 2 + row * column % 3 == 0
      case 6: (row * column % 2 + row * column % 3) % 2 == 0
      default: ((row + column) % 2 + row * column % 3) % 2 == 0
      }
    }

    /// The data bits in the order of placement (§7.7.3).
    private var bits: [Int] {
      var bits: [Int] = []
      var right = symbol.side - 1
      var isUpwards = true
      while right > 0 {
        if right == 6 { right -= 1 }
        for step in 0..<symbol.side {
          let row = isUpwards ? symbol.side - 1 - step : step
          for column in [right, right - 1] where isData(row, column) {
            bits.append(symbol[row, column] != isMasked(row, column) ? 1 : 0)
          }
        }
        isUpwards.toggle()
        right -= 2
      }
      return bits
    }

    /// The text of a symbol in byte mode (§7.4.5).
    var text: String? {
      let bits = bits
      func number(_ range: Range<Int>) -> Int { bits[range].reduce(0) { $0 << 1 | $1 } }
      guard number(0..<4) == 4 else { return nil }
      let count = number(4..<12)
      return String(decoding: (0..<count).map { UInt8(number(12 + $0 * 8..<20 + $0 * 8)) }, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("https://a.de/x", QRSymbol.Level.low, 1), ("https://a.de/x", .medium, 0), ("käse", .quartile, 3),
    ("https://leipzig.example/b", .medium, 0), ("läuft", .high, 2),
  ])
  func canBeReadBack(_ text: String, level: QRSymbol.Level, bits: Int) throws {
    let symbol = try #require(QRSymbol(text, level: level))
    #expect([21, 25].contains(symbol.side))
    let reader = Reader(symbol: symbol)
    #expect(reader.format.level == bits)
    #expect(reader.text == text)
  }

  @Test func whatIsTooLongIsNoSymbol() {
    #expect(QRSymbol("", level: .low) == nil)
    #expect(QRSymbol(String(repeating: "a", count: 2953), level: .low)?.side == 177)
    #expect(QRSymbol(String(repeating: "a", count: 2954), level: .low) == nil)
  }

  @Test func hasAQuietZoneOfFourModules() throws {
    let symbol = try #require(QRSymbol("A", level: .medium))
    let rect = Rect(x: .points(10), y: .points(10), width: .points(58), height: .points(58))
    let items = symbol.items(in: rect)
    #expect(items.first == .fill(.rectangle(rect), .white))
    guard case .fill(let path, .black)? = items.last else {
      Issue.record("no modules")
      return
    }
    #expect(
      path.bounds == Rect(x: .points(18), y: .points(18), width: .points(42), height: .points(42)))
    #expect(symbol.moduleSize(in: rect) == .points(2))
  }
}
