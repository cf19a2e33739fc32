/// A table of a text, for rules that calculate: which block stands in which cell.
package struct TextTable: Sendable {
  /// A cell.
  package struct Cell: Sendable {
    /// The number of its block; nil for an empty cell, and for one with several blocks.
    package let block: Int?
    /// Its first column, from zero.
    package let column: Int
    /// The columns that it takes.
    let width: Int
  }

  /// The rows in order.
  package internal(set) var rows: [[Cell]] = []
  /// Whether cells go over several rows, so that columns are not what they seem.
  package internal(set) var spansRows = false

  /// Where the next cell of the present row stands.
  var columns: Int { rows.last?.last.map { $0.column + $0.width } ?? 0 }

  /// A cell that is not the sum of its column.
  struct Slip {
    let block: Int
    let range: Range<Int>
    /// The sum as it should be written.
    let sum: String
  }

  private static let sumWords = ["summe", "gesamt", "insgesamt", "zusammen", "zwischensumme", "gesamtsumme"]
  /// Words of rows that repeat a part of another row.
  private static let partWords = ["davon", "darunter", "nachrichtlich"]

  /// The sums that are neither those of the rows since the last sum nor those of all rows above.
  func slips(_ blocks: [TextBlock]) -> [Slip] {
    guard !spansRows else { return [] }
    var slips: [Slip] = []
    var sumRows: [Int] = []
    for (number, row) in rows.enumerated() {
      guard Self.begins(row, with: Self.sumWords, blocks) else { continue }
      defer { sumRows.append(number) }
      for cell in row.dropFirst() {
        guard let block = cell.block, let total = Self.number(blocks[block]) else { continue }
        let recent = column(cell.column, (sumRows.last ?? -1) + 1..<number, blocks)
        let all = column(cell.column, 0..<number, blocks, without: sumRows)
        guard let recent, let all, recent.count + all.count > 3, all.count > 1 else { continue }
        let sums = [recent.reduce(0, +), all.reduce(0, +)]
        guard !sums.contains(total.units) else { continue }
        slips.append(
          Slip(
            block: block, range: 0..<blocks[block].text.count,
            sum: GermanNumber.text(recent.count > 1 ? sums[0] : sums[1], decimals: total.decimals)))
      }
    }
    return slips
  }

  /// The numbers of a column; nil when something else stands in it.
  private func column(_ column: Int, _ range: Range<Int>, _ blocks: [TextBlock], without sums: [Int] = []) -> [Int]? {
    var numbers: [Int] = []
    for number in range where !sums.contains(number) {
      let row = rows[number]
      if Self.begins(row, with: Self.partWords, blocks) { continue }
      guard let cell = row.first(where: { $0.column == column }), let block = cell.block else { continue }
      if let value = Self.number(blocks[block]) {
        numbers.append(value.units)
      } else if !numbers.isEmpty, blocks[block].text.contains(where: { $0 > 0x20 }), !Self.isDash(blocks[block]) {
        return nil
      }
    }
    return numbers
  }

  private static func begins(_ row: [Cell], with words: [String], _ blocks: [TextBlock]) -> Bool {
    guard let block = row.first?.block else { return false }
    let text = blocks[block].string(0..<blocks[block].text.count).lowercased()
    let first = text.split { !$0.isLetter }.first.map(String.init) ?? ""
    return words.contains(first)
  }

  private static func isDash(_ block: TextBlock) -> Bool {
    ["–", "-", "—"].contains(block.string(0..<block.text.count).filter { !$0.isWhitespace })
  }

  /// The number that a cell holds, with its sign, units left out.
  private static func number(_ block: TextBlock) -> (units: Int, decimals: Int)? {
    var text = block.string(0..<block.text.count).filter { !$0.isWhitespace }
    for unit in ["€", "Euro", "EUR", "%", "VZÄ", "Stellen", "Stelle"] where text.hasSuffix(unit) {
      text = String(text.dropLast(unit.count))
    }
    let isNegative = ["-", "−", "–"].contains { text.hasPrefix($0) }
    if isNegative { text = String(text.dropFirst()) }
    return GermanNumber(text).map { (isNegative ? -$0.units : $0.units, $0.decimals) }
  }
}
