/// Tells whether a text keeps to a data type of DIN 91379.
///
/// The norm permits characters and letter sequences (a base with its marks), so a mark that is part of one sequence is
/// no permission for the same mark on another base.
struct LatinCharacters: Sendable {
  /// The groups of characters in the norm, in the order of the generated table.
  enum Group: UInt16 {
    case latin, required, usual, optional, layout, greek, cyrillic, extended
  }

  /// A place where a text leaves its data type.
  struct Violation: Equatable {
    /// The offending character, or the letter with its marks.
    let scalars: [Unicode.Scalar]
    /// Its UTF-8 offset in the text.
    let offset: Int
  }

  /// The tables in the form for look-up; made once.
  static let shared = LatinCharacters()

  private let groups: [UInt32: Group]
  private let sequences: Set<[UInt16]>
  private let deprecated: Set<[UInt16]>
  private let longest: Int

  private init() {
    var groups: [UInt32: Group] = [:]
    let ranges = LatinTable.ranges
    for start in stride(from: 0, to: ranges.count, by: 3) {
      for code in ranges[start]...ranges[start + 1] { groups[UInt32(code)] = Group(rawValue: ranges[start + 2]) }
    }
    self.groups = groups
    let sequences = LatinTable.sequences.split(separator: 0).map(Array.init)
    self.sequences = Set(sequences)
    deprecated = Set(LatinTable.deprecated.split(separator: 0).map(Array.init))
    longest = sequences.map(\.count).max() ?? 1
  }

  /// The first of each different character that the data type does not have, in the order of the text.
  func violations(in text: String, of type: CharacterClass) -> [Violation] {
    var found: [Violation] = []
    walk(text) { scalars, offset in
      let isPermitted =
        scalars.count > 1 ? isSequence(scalars) : scalars.first.map { self.isPermitted($0, in: type) } ?? true
      if !isPermitted, !found.contains(where: { $0.scalars[...] == scalars }) {
        found.append(Violation(scalars: Array(scalars), offset: offset))
      }
    }
    return found
  }

  /// The first of each different character that the norm keeps for old data only.
  func deprecated(in text: String) -> [Violation] {
    var found: [Violation] = []
    walk(text) { scalars, offset in
      guard let first = scalars.first, first.value >= 0x80 || scalars.count > 1 else { return }
      if deprecated.contains(scalars.map { UInt16(truncatingIfNeeded: $0.value) }),
        !found.contains(where: { $0.scalars[...] == scalars })
      {
        found.append(Violation(scalars: Array(scalars), offset: offset))
      }
    }
    return found
  }

  /// Cuts a text into sequences of the norm, where there are such, and single characters.
  private func walk(_ text: String, _ visit: (ArraySlice<Unicode.Scalar>, Int) -> Void) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var offset = 0
    while index < scalars.count {
      // Almost all text is ASCII; no sequence needs a look where no mark follows.
      var length = 1
      if index + 1 < scalars.count, scalars[index + 1].value >= 0x300 {
        for candidate in stride(from: min(longest, scalars.count - index), to: 1, by: -1)
        where isSequence(scalars[index..<index + candidate]) {
          length = candidate
          break
        }
      }
      let piece = scalars[index..<index + length]
      visit(piece, offset)
      index += length
      offset += piece.reduce(0) { $0 + UTF8.width($1) }
    }
  }

  private func isSequence(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.allSatisfy({ $0.value <= 0xFFFF }) else { return false }
    return sequences.contains(scalars.map { UInt16($0.value) })
  }

  private func isPermitted(_ scalar: Unicode.Scalar, in type: CharacterClass) -> Bool {
    guard let group = groups[scalar.value] else { return false }
    return switch group {
    case .latin, .required: true
    case .usual: type != .a
    case .optional: type != .a && type != .b
    case .layout: type == .c || type == .e
    case .greek, .extended: type == .d || type == .e
    case .cyrillic: type == .e
    }
  }
}
