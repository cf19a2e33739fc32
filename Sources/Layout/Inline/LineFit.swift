import Geometry

/// How well the text between two candidates fills a line.
struct LineFit {
  /// The part of a space's width by which it may shrink, as one of so many.
  static let shrinkDivisor = 6
  /// How far its spaces are stretched, in halves of their width; negative when they shrink.
  let ratio: Double
  private let isLast: Bool
  /// Whether the text does not fit even with narrow spaces.
  let isTooFull: Bool
  /// Whether it would not fit without its hyphen either.
  let isHopeless: Bool

  /// Compares a line with its room.
  init(from start: LineEndCandidate, to end: LineEndCandidate, room: Length, isLast: Bool) {
    let width = end.width - start.total + (end.hyphen ?? .zero)
    let spaces = end.spaces - start.allSpaces
    let slack = room - width
    self.isLast = isLast
    let shrink = Length(units: max(0, spaces.units) / Self.shrinkDivisor)
    isTooFull = slack < -shrink
    isHopeless = slack + (end.hyphen ?? .zero) < -shrink
    if slack >= .zero {
      // A space may well grow by half of its width; without spaces any gap is as bad as a wide one.
      ratio = isLast ? 0 : Double(slack.units) / Double(max(1, spaces.units / 2, room.units / 100))
    } else {
      ratio = Double(slack.units) / Double(max(1, spaces.units / Self.shrinkDivisor))
    }
  }

  /// What the line costs (Knuth and Plass: badness, penalties, flagged breaks in a row).
  func demerits(to end: LineEndCandidate, after hyphenated: Bool) -> Double {
    let size = abs(ratio)
    var badness = min(100 * size * size * size, 1_000_000)
    if end.hyphen != nil { badness += 50 }
    var demerits = (10 + badness) * (10 + badness)
    if end.hyphen != nil && hyphenated { demerits += 10_000 }
    if end.dividesLastWord { demerits += 250_000 }
    return demerits
  }
}
