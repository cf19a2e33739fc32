import Geometry

/// How well the text between two candidates fills a line (Knuth and Plass 1981, with the constants of TeX).
struct LineFit {
  /// The part of a space's width by which it may shrink, as one of so many.
  static let shrinkDivisor = 3

  /// How far the line is from perfect, 1 being as far as one would like to go: blanks that are stretched by half of
  /// their width or shrunk as far as they may (then negative); in ragged text a gap of an eighth of the line.
  let ratio: Double
  /// Whether the text does not fit even with narrow spaces.
  let isTooFull: Bool
  /// Whether it would not fit without its hyphen either.
  let isHopeless: Bool
  /// Whether the line ends a paragraph, or a part of one, with hardly anything on it.
  let isRunt: Bool

  /// Compares a line with its room; `isFirst` tells that it begins a paragraph or goes on after a forced break.
  init(from start: LineEndCandidate, to end: LineEndCandidate, room: Length, isFirst: Bool, goals: LineGoals) {
    let width = end.width - start.total + (end.hyphen ?? .zero)
    let spaces = max(0, (end.spaces - start.allSpaces).units)
    let slack = room - width
    let isLast = end.isEnd || end.isForced
    let shrink = goals.isJustified ? Length(units: spaces / Self.shrinkDivisor) : .zero
    isTooFull = slack < -shrink
    isHopeless = slack + (end.hyphen ?? .zero) < -shrink
    isRunt = isLast && !isFirst && (width < room / 10 || (spaces == 0 && width < room / 4))
    if slack < .zero {
      ratio = Double(slack.units) / Double(max(1, shrink.units))
    } else if isLast && !goals.fillsLastLine {
      ratio = 0
    } else if goals.isJustified {
      // Without spaces any gap is as bad as a wide one.
      ratio = Double(slack.units) / Double(max(1, spaces / 2, room.units / 100))
    } else {
      ratio = Double(slack.units) / Double(max(1, room.units / 8))
    }
  }

  /// TeX's classes of looseness; lines beside each other should not differ by more than one.
  var looseness: Int {
    if ratio < -0.5 { return 0 }
    if ratio <= 0.5 { return 1 }
    return ratio <= 1 ? 2 : 3
  }
}
