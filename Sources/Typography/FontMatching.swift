/// Chooses a face within a family (CSS Fonts 4 §5.2, for the properties that our faces differ in).
enum FontMatching {
  /// The best face of a family that is not empty.
  static func best(_ family: [FontFaceID], weight: Int, isItalic: Bool, in library: FontLibrary) -> FontFaceID {
    let ofStyle = family.filter { library.record($0).isItalic == isItalic }
    var wanted = weight
    // Scripts without italics are emphasized by weight; slanting Arabic or Hebrew letters would spoil them. Latin
    // families without italics stay upright here, and the layout may slant them.
    if isItalic, ofStyle.isEmpty, !library.covers(family[0], "a") { wanted = max(wanted, 700) }
    let candidates = ofStyle.isEmpty ? family : ofStyle
    return candidates.min { distance($0, wanted, library) < distance($1, wanted, library) } ?? family[0]
  }

  /// Step 4 of the algorithm as a number: nearer weights on the preferred side first, then those on the other side.
  private static func distance(_ id: FontFaceID, _ wanted: Int, _ library: FontLibrary) -> Int {
    let weight = library.record(id).weight
    if weight == wanted { return 0 }
    let otherSide = 10_000
    switch wanted {
    case ..<400: return weight < wanted ? wanted - weight : otherSide + weight - wanted
    case 400...500:
      if weight > wanted, weight <= 500 { return weight - wanted }
      return weight < wanted ? 1_000 + wanted - weight : otherSide + weight - wanted
    default: return weight > wanted ? weight - wanted : otherSide + wanted - weight
    }
  }
}
