import Diagnostics
import Styling
import TextAnalysis
import Typography

/// Chooses a face for each grapheme cluster (CSS Fonts 4 §5.3, with the fallback contract of the font library).
///
/// Letters get the first face that has them. Spaces, digits, marks and punctuation stay with the face of their
/// neighbours where that has them, so that a phrase is shaped as one; not, however, where they read in the direction
/// of the paragraph and the neighbour does not: the full stop of a German sentence is not Arabic because its last word
/// is. What no neighbour has comes from the families as written.
struct FaceResolver {
  /// A stretch with one level for which one face serves; no face when no font has the characters.
  struct Run {
    var text: Range<Int>
    var face: FontFaceID?
  }

  private let scope: LayoutScope
  private let text: [UInt8]
  private let levels: BidiLevels
  private let box: BoxID
  private let style: ComputedStyle
  private let language: String
  private let script: String
  /// What is known of letters, and of characters that all scripts share.
  private var tables: (letters: FaceTable, common: FaceTable)

  /// Creates the resolver of a text box's characters of one script.
  init(scope: LayoutScope, text: [UInt8], levels: BidiLevels, box: BoxID, script: String) {
    self.scope = scope
    self.text = text
    self.levels = levels
    self.box = box
    self.script = script
    style = scope.boxes.style(box)
    language = scope.boxes.language(box)
    tables = (FaceTable(), FaceTable())
    tables.letters = scope.inline.faces[key(script)] ?? FaceTable()
    tables.common = scope.inline.faces[key(Self.common)] ?? FaceTable()
  }

  /// ISO 15924 code of characters that all scripts share.
  private static let common = "Zyyy"

  private func key(_ script: String) -> FaceTable.Key {
    FaceTable.Key(style: scope.boxes[box].style, language: scope.boxes[box].language, script: script)
  }

  /// Divides a stretch into runs; `ends` are the ends of its clusters without the last.
  mutating func runs(_ range: Range<Int>, ends: ArraySlice<Int>) -> [Run] {
    defer {
      scope.inline.faces[key(script)] = tables.letters
      scope.inline.faces[key(Self.common)] = tables.common
    }
    var clusters = chooseForward(range, ends: ends)
    chooseBackward(&clusters)
    var runs: [Run] = []
    for cluster in clusters {
      if case .missing = cluster.face { MissingGlyph.report(cluster.text, in: text, box: box, scope: scope) }
      let face: FontFaceID? = if case .face(let id) = cluster.face { id } else { nil }
      if let last = runs.last, last.face == face,
        levels.level(at: last.text.lowerBound) == levels.level(at: cluster.text.lowerBound)
      {
        runs[runs.count - 1].text = last.text.lowerBound..<cluster.text.upperBound
      } else {
        runs.append(Run(text: cluster.text, face: face))
      }
    }
    return runs
  }

  private struct Cluster {
    let text: Range<Int>
    let kind: Character
    let level: UInt8
    var face: FaceTable.Entry
  }

  /// Gives letters their face, and what follows them the same where that has it; the rest stays unknown.
  private mutating func chooseForward(_ range: Range<Int>, ends: ArraySlice<Int>) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(ends.count + 1)
    let baseLevel = levels.baseLevel(at: range.lowerBound)
    var start = range.lowerBound
    var current: (face: FontFaceID, level: UInt8)?
    for end in ends + [range.upperBound] {
      var cluster = Cluster(
        text: start..<end, kind: character(of: start..<end), level: levels.level(at: start), face: .unknown)
      start = end
      if cluster.kind == .strong {
        cluster.face = letterEntry(of: cluster.text)
        if case .face(let face) = cluster.face { current = (face, cluster.level) }
      } else if let current, follows(cluster, current, baseLevel: baseLevel) {
        cluster.face = .face(current.face)
      }
      clusters.append(cluster)
    }
    return clusters
  }

  /// Gives what is still without a face that of what follows it where that has it, else what the families say.
  private mutating func chooseBackward(_ clusters: inout [Cluster]) {
    let baseLevel = clusters.first.map { levels.baseLevel(at: $0.text.lowerBound) } ?? 0
    var next: (face: FontFaceID, level: UInt8)?
    for index in clusters.indices.reversed() {
      let cluster = clusters[index]
      if case .unknown = cluster.face {
        if let next, follows(cluster, next, baseLevel: baseLevel) {
          clusters[index].face = .face(next.face)
        } else if cluster.kind == .weak {
          clusters[index].face = commonEntry(of: cluster.text)
        }
      }
      if case .face(let face) = clusters[index].face { next = (face, cluster.level) }
    }
  }

  /// Whether a character may stay in the face of a neighbour.
  private func follows(_ cluster: Cluster, _ neighbour: (face: FontFaceID, level: UInt8), baseLevel: UInt8) -> Bool {
    if cluster.kind == .invisible { return true }
    guard cluster.level == neighbour.level || cluster.level != baseLevel else { return false }
    return covers(neighbour.face, cluster.text)
  }

  /// How a cluster gets its face.
  private enum Character {
    /// Nothing is drawn for it.
    case invisible
    /// Stays with its neighbours.
    case weak
    /// Chooses for itself.
    case strong
  }

  private func character(of cluster: Range<Int>) -> Character {
    let first = text[cluster.lowerBound]
    if first < 0x80 {
      // ASCII: letters are strong.
      let isLetter = (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7A
      return isLetter ? .strong : .weak
    }
    let scalar = ScalarReader.next(in: text, at: cluster.lowerBound).scalar
    if InvisibleCharacters.isInvisible(scalar) {
      let all = ScalarReader.scalars(in: text, cluster)
      return all.allSatisfy(InvisibleCharacters.isInvisible) ? .invisible : .strong
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .strong
    default: return .weak
    }
  }

  private func covers(_ face: FontFaceID, _ cluster: Range<Int>) -> Bool {
    var offset = cluster.lowerBound
    while offset < cluster.upperBound {
      let (scalar, end) = ScalarReader.next(in: text, at: offset)
      if !InvisibleCharacters.isInvisible(scalar), !scope.fonts.covers(face, scalar) { return false }
      offset = end
    }
    return true
  }

  private mutating func letterEntry(of cluster: Range<Int>) -> FaceTable.Entry {
    guard let scalar = single(cluster) else { return resolve(several(cluster), script: script) }
    if case .unknown = tables.letters[scalar] { tables.letters[scalar] = resolve([scalar], script: script) }
    return tables.letters[scalar]
  }

  private mutating func commonEntry(of cluster: Range<Int>) -> FaceTable.Entry {
    guard let scalar = single(cluster) else { return resolve(several(cluster), script: Self.common) }
    if case .unknown = tables.common[scalar] { tables.common[scalar] = resolve([scalar], script: Self.common) }
    return tables.common[scalar]
  }

  private func single(_ cluster: Range<Int>) -> Unicode.Scalar? {
    let (scalar, end) = ScalarReader.next(in: text, at: cluster.lowerBound)
    return end == cluster.upperBound ? scalar : nil
  }

  private func several(_ cluster: Range<Int>) -> [Unicode.Scalar] {
    ScalarReader.scalars(in: text, cluster).filter { !InvisibleCharacters.isInvisible($0) }
  }

  private func resolve(_ cluster: [Unicode.Scalar], script: String) -> FaceTable.Entry {
    let face = scope.fonts.resolve(
      families: style.fontFamilies, weight: style.fontWeight, isItalic: style.fontStyle != .normal, cluster: cluster,
      language: language, script: script)
    return face.map { .face($0) } ?? .missing
  }
}
