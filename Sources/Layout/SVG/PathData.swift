/// Reads the attribute `d` (SVG 2 §9.3): what is right up to the first mistake counts.
struct PathData {
  /// The path.
  private(set) var path = DrawingPath()
  /// The UTF-8 offset of the first mistake; nil when all is right.
  private(set) var mistake: Int?

  private var scanner: NumberScanner
  /// The control point that a smooth curve mirrors.
  private var control: DrawingPath.Spot?
  private var isCubic = false

  /// More steps than any drawing for paper has.
  static let limit = 200_000

  init(_ text: String) {
    scanner = NumberScanner(text)
    mistake = read()
  }

  /// Takes all steps; the offset of the first that cannot be taken.
  private mutating func read() -> Int? {
    scanner.skipSpace(commas: false)
    var command: UInt8?
    while !scanner.isAtEnd, path.segments.count < Self.limit {
      let start = scanner.position
      if let letter = scanner.letter() {
        guard command != nil || letter | 0x20 == 0x6D else { return start }
        command = letter
      } else if command == nil || (command ?? 0) | 0x20 == 0x7A {
        return start
      }
      guard let letter = command, step(letter) else { return start }
      // After the first pair of a move, lines follow.
      if letter == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
      if letter == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
      scanner.skipSpace()
    }
    return nil
  }

  private mutating func number() -> Double? {
    scanner.skipSpace()
    return scanner.number()
  }

  private mutating func spot(_ isRelative: Bool) -> DrawingPath.Spot? {
    guard let x = number(), let y = number() else { return nil }
    return isRelative ? path.current + SIMD2(x, y) : SIMD2(x, y)
  }

  private mutating func step(_ letter: UInt8) -> Bool {
    let isRelative = letter & 0x20 != 0
    let previous = control
    let wasCubic = isCubic
    control = nil
    switch Character(Unicode.Scalar(letter | 0x20)) {
    case "m":
      guard let to = spot(isRelative) else { return false }
      path.move(to)
    case "l":
      guard let to = spot(isRelative) else { return false }
      path.line(to)
    case "h":
      guard let x = number() else { return false }
      path.line(SIMD2(isRelative ? path.current.x + x : x, path.current.y))
    case "v":
      guard let y = number() else { return false }
      path.line(SIMD2(path.current.x, isRelative ? path.current.y + y : y))
    case "z": path.close()
    case "c":
      guard let first = spot(isRelative), let second = spot(isRelative), let to = spot(isRelative) else { return false }
      path.curve(first, second, to)
      (control, isCubic) = (second, true)
    case "s":
      guard let second = spot(isRelative), let to = spot(isRelative) else { return false }
      let first = wasCubic ? previous.map { path.current * 2 - $0 } : nil
      path.curve(first ?? path.current, second, to)
      (control, isCubic) = (second, true)
    case "q":
      guard let middle = spot(isRelative), let to = spot(isRelative) else { return false }
      path.quadratic(middle, to)
      (control, isCubic) = (middle, false)
    case "t":
      let mirrored = wasCubic ? nil : previous.map { path.current * 2 - $0 }
      let middle = mirrored ?? path.current
      guard let to = spot(isRelative) else { return false }
      path.quadratic(middle, to)
      (control, isCubic) = (middle, false)
    case "a": return arc(isRelative)
    default: return false
    }
    return true
  }

  private mutating func arc(_ isRelative: Bool) -> Bool {
    guard let rx = number(), let ry = number(), let turn = number() else { return false }
    scanner.skipSpace()
    guard let isLarge = scanner.flag() else { return false }
    scanner.skipSpace()
    guard let isClockwise = scanner.flag(), let to = spot(isRelative) else { return false }
    path.arc(radii: SIMD2(rx, ry), turn: turn, isLarge: isLarge, isClockwise: isClockwise, to: to)
    return true
  }
}
