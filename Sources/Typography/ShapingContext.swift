/// Everything besides the text that decides how a run is shaped.
struct ShapingContext: Hashable {
  /// A feature that is switched on or off.
  struct Feature: Hashable {
    /// The tag, `liga`.
    let tag: OpenTypeTag
    /// 0 is off, 1 is on, larger numbers choose an alternate.
    let value: UInt32

    /// A feature by tag and value.
    init(tag: OpenTypeTag, value: UInt32) {
      self.tag = tag
      self.value = value
    }

    /// A feature as callers name it.
    init(_ feature: (tag: String, value: Int)) {
      self.init(tag: OpenTypeTag(feature.tag), value: UInt32(clamping: feature.value))
    }
  }

  /// The face.
  let face: FontFaceID
  /// ISO 15924 code.
  let script: String
  /// BCP 47 tag.
  let language: String
  /// The direction.
  let isRightToLeft: Bool
  /// The features to shape with, those of the language first.
  let features: [Feature]
  /// How many of the features come from the language, not from the caller.
  private let ownCount: Int
  /// Whether words of this context may be shaped alone, in a font that allows it.
  ///
  /// Switching features off never adds a look across spaces; of those switched on only plain substitutions are known.
  let allowsSingleWords: Bool
  /// Whether letters of the script take their form from neighbours in other runs.
  let joinsLetters: Bool

  /// Creates a context; adds what a language always needs.
  init(
    face: FontFaceID, script: String, language: String, isRightToLeft: Bool, features: [(tag: String, value: Int)]
  ) {
    self.face = face
    self.script = script
    self.language = language
    self.isRightToLeft = isRightToLeft
    var own: [Feature] = []
    // Turkish and Azerbaijani tell i from ı by the dot that an fi ligature swallows; Noto has no rules for them.
    if script == "Latn", Self.dottedLanguages.contains(where: { Self.language(language, is: $0) }) {
      own.append(Feature(tag: OpenTypeTag("liga"), value: 0))
    }
    ownCount = own.count
    self.features = own + features.map(Feature.init)
    allowsSingleWords = self.features.allSatisfy { $0.value == 0 || Self.plainSubstitutions.contains($0.tag) }
    joinsLetters = !Self.unjoinedScripts.contains(script)
  }

  /// Whether a caller's wishes lead to this context; cheaper than making another one.
  func fits(
    face: FontFaceID, script: String, language: String, isRightToLeft: Bool, features: [(tag: String, value: Int)]
  ) -> Bool {
    self.face == face && self.isRightToLeft == isRightToLeft && self.script == script && self.language == language
      && self.features.count - ownCount == features.count
      && zip(self.features.dropFirst(ownCount), features).allSatisfy { $0 == Feature($1) }
  }

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
