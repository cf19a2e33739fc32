/// A QR code as a square of modules, row by row.
package struct HTMLCode: Sendable {
  /// The modules of one side, the light ones around included.
  package let side: Int
  /// Whether a module is dark.
  package let dark: [Bool]

  /// Creates a code.
  package init(side: Int, dark: [Bool]) {
    self.side = side
    self.dark = dark
  }

  /// The dark modules as the data of an SVG path, runs of a row joined.
  var path: String {
    var result = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        guard dark[row * side + column] else {
          column += 1
          continue
        }
        let start = column
        while column < side, dark[row * side + column] { column += 1 }
        result += "M\(start) \(row)h\(column - start)v1h-\(column - start)z"
      }
    }
    return result
  }
}
