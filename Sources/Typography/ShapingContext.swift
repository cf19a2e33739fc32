/// Everything besides the text that decides how a run is shaped.
struct ShapingContext: Hashable {
  /// A feature that is switched on or off.
  struct Feature: Hashable {
    /// The tag, `liga`.
    let tag: OpenTypeTag
    /// 0 is off, 1 is on, larger numbers choose an alternate.
    let value: UInt32
  }

  /// The face.
  let face: FontFaceID
  /// ISO 15924 code.
  let script: String
  /// BCP 47 tag.
  let language: String
  /// The direction.
  let isRightToLeft: Bool
  /// The features in the order given.
  let features: [Feature]

  /// Creates a context; adds what a language always needs.
  init(
    face: FontFaceID, script: String, language: String, isRightToLeft: Bool, features: [(tag: String, value: Int)]
  ) {
    self.face = face
    self.script = script
    self.language = language
    self.isRightToLeft = isRightToLeft
    var list = features.map { Feature(tag: OpenTypeTag($0.tag), value: UInt32(clamping: $0.value)) }
    // Turkish and Azerbaijani tell i from ı by the dot that an fi ligature swallows; Noto has no rules for them.
    if script == "Latn", Self.dottedLanguages.contains(where: { Self.language(language, is: $0) }) {
      list.insert(Feature(tag: OpenTypeTag("liga"), value: 0), at: 0)
    }
    self.features = list
  }

  /// Whether words of this context may be shaped alone, in a font that allows it.
  ///
  /// Switching features off never adds a look across spaces; of those switched on only plain substitutions are known.
  var allowsSingleWords: Bool {
    features.allSatisfy { $0.value == 0 || Self.plainSubstitutions.contains($0.tag) }
  }

  /// Whether letters of the script take their form from neighbours in other runs.
  var joinsLetters: Bool { !Self.unjoinedScripts.contains(script) }

  private static let dottedLanguages = ["tr", "az", "crh", "gag", "tt"]
  private static let plainSubstitutions: Set<OpenTypeTag> = Set(
    ["c2sc", "case", "kern", "liga", "lnum", "onum", "pnum", "smcp", "tnum", "zero"].map(OpenTypeTag.init))
  private static let unjoinedScripts: Set = [
    "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Guru", "Hebr", "Latn", "Mymr", "Taml", "Thai", "Zyyy",
  ]

  private static func language(_ tag: String, is primary: String) -> Bool {
    tag == primary || tag.hasPrefix(primary + "-")
  }
}
