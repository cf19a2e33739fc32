import Diagnostics
import Styling
import TextAnalysis
import Typography

/// Chooses a face for each grapheme cluster (CSS Fonts 4 §5.3, with the fallback contract of the font library).
///
/// Letters get the first face that has them. Spaces, digits, marks and punctuation stay with the face of the letters
/// beside them where that has them, so that a phrase is shaped as one. Two refinements: a number with its signs is
/// never set in two faces, and what reads in the direction of the paragraph does not follow a letter that does not
/// (the full stop of a German sentence is not Arabic because its last word is). What no letter's face has comes from
/// the families as written.
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
  private var style: ComputedStyle {
    _read { yield scope.boxes[style: box] }
  }
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
    var clusters = list(range, ends: ends)
    chooseForLetters(&clusters)
    chooseForOthers(&clusters)
    var runs: [Run] = []
    for cluster in clusters {
      if case .missing = cluster.face { MissingGlyph.report(cluster.text, in: text, box: box, scope: scope) }
      let face = cluster.faceID
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

    var faceID: FontFaceID? { if case .face(let id) = face { id } else { nil } }
  }

  private func list(_ range: Range<Int>, ends: ArraySlice<Int>) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(ends.count + 1)
    var start = range.lowerBound
    for index in ends.startIndex...ends.endIndex {
      let end = index < ends.endIndex ? ends[index] : range.upperBound
      clusters.append(
        Cluster(text: start..<end, kind: character(of: start..<end), level: levels.level(at: start), face: .unknown))
      start = end
    }
    return clusters
  }

  private mutating func chooseForLetters(_ clusters: inout [Cluster]) {
    for index in clusters.indices where clusters[index].kind == .letter {
      clusters[index].face = letterEntry(of: clusters[index].text)
    }
  }

  /// Goes through the stretches between letters.
  private mutating func chooseForOthers(_ clusters: inout [Cluster]) {
    var start = 0
    while start < clusters.count {
      var end = start
      while end < clusters.count, clusters[end].kind != .letter { end += 1 }
      if end > start { choose(start..<end, &clusters) }
      start = end + 1
    }
  }

  /// Chooses faces for the characters between two letters.
  private mutating func choose(_ range: Range<Int>, _ clusters: inout [Cluster]) {
    // The letters beside them; where there is none, text in a right-to-left language has the face of its script.
    var candidates = [range.lowerBound - 1, range.upperBound].filter(clusters.indices.contains).map { clusters[$0] }
    if candidates.isEmpty, let digit = clusters[range].first(where: { $0.kind == .digit }),
      Self.rightToLeftScripts.contains(script), TextDirection.isRightToLeft(language: language)
    {
      var cluster = digit
      cluster.face = letterEntry(of: digit.text)
      candidates = [cluster]
    }
    let core = Self.core(of: range, in: clusters)
    let hasDigit = clusters[core].contains { $0.kind == .digit }
    var whole: FontFaceID?
    if hasDigit {
      for candidate in candidates where whole == nil && clusters[core].allSatisfy({ follows($0, candidate) }) {
        whole = candidate.faceID
      }
    }
    for index in range {
      let cluster = clusters[index]
      if hasDigit, core.contains(index) {
        clusters[index].face = whole.map { .face($0) } ?? commonEntry(of: cluster.text)
      } else if let neighbour = candidates.first(where: { follows(cluster, $0) })?.faceID {
        clusters[index].face = .face(neighbour)
      } else {
        clusters[index].face = commonEntry(of: cluster.text)
      }
      // Nobody misses what is not drawn.
      if cluster.kind == .invisible, case .missing = clusters[index].face { clusters[index].face = .unknown }
    }
  }

  /// A stretch without the spaces at its ends, which go with the letters whatever stands between them.
  private static func core(of range: Range<Int>, in clusters: [Cluster]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, clusters[start].kind == .space { start += 1 }
    while end > start, clusters[end - 1].kind == .space { end -= 1 }
    return start..<end
  }

  private static let rightToLeftScripts: Set<String> = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]

  /// Whether a character may stay in the face of a letter.
  private func follows(_ cluster: Cluster, _ letter: Cluster) -> Bool {
    guard let face = letter.faceID else { return false }
    if cluster.kind == .invisible { return true }
    guard cluster.level == letter.level || cluster.level != levels.baseLevel(at: cluster.text.lowerBound) else {
      return false
    }
    return covers(face, cluster.text)
  }

  /// How a cluster gets its face.
  private enum Character {
    /// Nothing is drawn for it.
    case invisible
    /// White space.
    case space
    /// A digit, which keeps its number together.
    case digit
    /// Any other sign that stays with its neighbours.
    case sign
    /// Chooses for itself.
    case letter
  }

  private func character(of cluster: Range<Int>) -> Character {
    let first = text[cluster.lowerBound]
    if first < 0x80 {
      switch first | 0x20 {
      case 0x61...0x7A: return .letter
      case 0x30...0x39: return .digit
      default: return first == 0x20 ? .space : .sign
      }
    }
    let scalar = ScalarReader.next(in: text, at: cluster.lowerBound).scalar
    if InvisibleCharacters.isInvisible(scalar) {
      let all = ScalarReader.scalars(in: text, cluster)
      return all.allSatisfy(InvisibleCharacters.isInvisible) ? .invisible : .letter
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
    case .spaceSeparator: return .space
    case .decimalNumber: return .digit
    default: return .sign
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
