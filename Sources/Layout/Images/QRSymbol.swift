internal import CQRencode
import Geometry
import Pages

/// A QR code (ISO/IEC 18004): a square of dark and light modules.
package struct QRSymbol: Hashable, Sendable {
  /// How much of the symbol may be damaged: about 7, 15, 25 or 30 percent.
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case low = "L", medium = "M", quartile = "Q", high = "H"
  }

  /// The modules of one side, without the quiet zone.
  package let side: Int
  /// Row by row, whether a module is dark.
  package let modules: [Bool]

  /// The light modules around the symbol that readers need (§6.3.8).
  package static let quietZone = 4

  /// Encodes a text as UTF-8; nil when it is empty or longer than the largest symbol takes at this level.
  ///
  /// The corresponding C function is `QRcode_encodeString`, which finds the smallest version and the best mask.
  package init?(_ text: String, level: Level) {
    guard !text.isEmpty else { return nil }
    let recovery: QRecLevel =
      switch level {
      case .low: QR_ECLEVEL_L
      case .medium: QR_ECLEVEL_M
      case .quartile: QR_ECLEVEL_Q
      case .high: QR_ECLEVEL_H
      }
    let encoded = unsafe text.withCString { unsafe QRcode_encodeString($0, 0, recovery, QR_MODE_8, 1) }
    guard let code = unsafe encoded else { return nil }
    defer { unsafe QRcode_free(code) }
    side = unsafe Int(code.pointee.width)
    // The lowest bit of each byte is the colour; the others tell what the module is for.
    modules = (0..<side * side).map { unsafe code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether the module at a place is dark.
  package subscript(row: Int, column: Int) -> Bool { modules[row * side + column] }

  /// The drawing steps in a rectangle: light ground with the quiet zone, and all dark modules as one path, so that no
  /// seams show between them.
  func items(in rect: Rect) -> [DisplayItem] {
    let count = side + 2 * Self.quietZone
    func x(_ column: Int) -> Length {
      rect.minX + rect.size.width.scaled(by: column + Self.quietZone, over: count)
    }
    func y(_ row: Int) -> Length { rect.minY + rect.size.height.scaled(by: row + Self.quietZone, over: count) }
    var path = Path([])
    for row in 0..<side {
      var column = 0
      while column < side {
        guard self[row, column] else {
          column += 1
          continue
        }
        let start = column
        while column < side, self[row, column] { column += 1 }
        path.segments.append(
          .rectangle(
            Rect(x: x(start), y: y(row), width: x(column) - x(start), height: y(row + 1) - y(row))))
      }
    }
    return [.fill(.rectangle(rect), .white), .fill(path, .black)]
  }

  /// The side of a module when the whole symbol with its quiet zone is as wide as a rectangle.
  func moduleSize(in rect: Rect) -> Length {
    min(rect.size.width, rect.size.height) / (side + 2 * Self.quietZone)
  }
}
