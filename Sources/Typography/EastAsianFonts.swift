/// The fonts for Chinese, Japanese and Korean, from Debian's package fonts-noto-cjk where it is installed.
///
/// They are looked for at fixed paths, never by asking the machine for its fonts, and serve characters of East Asia only:
/// a document without any is the same with and without the package, and one with some cannot be made without it.
package struct EastAsianFonts: Sendable {
  /// Where letters have the forms of; in the order of the faces in the collections.
  enum Region: String, CaseIterable {
    case japan = "jp"
    case korea = "kr"
    case mainland = "sc"
    case taiwan = "tc"
    case hongKong = "hk"
  }

  private struct Style: Equatable {
    let isSerif: Bool
    let isBold: Bool
  }

  /// The folders of the package, and of the packages of the same files elsewhere.
  private static let folders = ["/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk"]

  /// The faces, five for each file in the order of the regions.
  let faces: [InstalledFace]
  private let styles: [Style]

  /// Looks for the files; opens none.
  package init(exists: (String) -> Bool) {
    var faces: [InstalledFace] = []
    var styles: [Style] = []
    for isSerif in [false, true] {
      for isBold in [false, true] {
        let name = "Noto\(isSerif ? "Serif" : "Sans")CJK-\(isBold ? "Bold" : "Regular").ttc"
        guard let path = Self.folders.map({ "\($0)/\(name)" }).first(where: exists) else { continue }
        styles.append(Style(isSerif: isSerif, isBold: isBold))
        for (member, region) in Region.allCases.enumerated() {
          let signs = region == .korea ? [] : EastAsianCharacters.wideSigns
          let ranges = signs + EastAsianCharacters.blocks
          faces.append(InstalledFace(path: path, member: member, ranges: ranges))
        }
      }
    }
    self.faces = faces
    self.styles = styles
  }

  /// Whether a name in a style sheet is one of these families: `Noto Sans CJK` or `Noto Serif CJK`, with or without a
  /// region (`JP`, `KR`, `SC`, `TC`, `HK`).
  func hasFamily(_ name: String) -> Bool {
    guard let isSerif = Self.isSerif(name), Self.isOwn(name) else { return false }
    return styles.contains { $0.isSerif == isSerif }
  }

  /// The position of the face for a style, a language (BCP 47) and a script (ISO 15924); nil when none is installed.
  ///
  /// The first family given that tells serif or sans decides about serifs, and a region in its name about the forms.
  /// What is italic elsewhere is bold here, since these scripts know no italics.
  func position(families: [String], weight: Int, isItalic: Bool, language: String, script: String) -> Int? {
    let telling = families.first { Self.isSerif($0) != nil }
    let wanted = Style(isSerif: telling.flatMap(Self.isSerif) ?? false, isBold: weight >= 600 || isItalic)
    guard
      let style = styles.firstIndex(of: wanted) ?? styles.firstIndex(where: { $0.isSerif == wanted.isSerif })
        ?? styles.indices.first
    else { return nil }
    let named = telling.flatMap { Self.isOwn($0) ? Region(rawValue: String($0.suffix(2)).lowercased()) : nil }
    let region = named ?? Self.region(language: language, script: script)
    return style * Region.allCases.count + (Region.allCases.firstIndex(of: region) ?? 0)
  }

  private static func isOwn(_ family: String) -> Bool {
    let name = family.lowercased()
    return ["noto sans cjk", "noto serif cjk"].contains { own in
      name == own || Region.allCases.contains { name == own + " " + $0.rawValue }
    }
  }

  /// Whether a family has serifs, as far as its name tells.
  private static func isSerif(_ family: String) -> Bool? {
    let name = family.lowercased()
    if name.contains("sans") { return false }
    return name.contains("serif") ? true : nil
  }

  /// Whose forms a language is printed in; where it tells nothing, the script does: simplified for Han alone.
  private static func region(language: String, script: String) -> Region {
    let parts = language.lowercased().split(separator: "-")
    switch parts.first {
    case "ja": return .japan
    case "ko": return .korea
    case "zh", "yue", "cmn":
      if parts.contains("hk") || parts.contains("mo") { return .hongKong }
      if parts.contains("hans") { return .mainland }
      if parts.contains("hant") || parts.contains("tw") { return .taiwan }
      return parts.first == "yue" ? .hongKong : .mainland
    default: break
    }
    switch script {
    case "Hira", "Kana", "Jpan": return .japan
    case "Hang", "Kore": return .korea
    case "Bopo", "Hant": return .taiwan
    default: return .mainland
    }
  }
}
