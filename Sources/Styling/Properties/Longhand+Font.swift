import Geometry

// CSS Fonts 4 and the line height of CSS Inline 3.
extension Longhand {
  static let fontProperties: [Longhand] = [
    Longhand(
      "font-family", \.fontFamilies, inherited: true, phase: .font, syntax: "<family-name># | <generic-family>#"
    ) { reader in
      families(&reader).map { .constant($0) }
    },
    Longhand(
      "font-size", \.fontSize, inherited: true, phase: .font,
      syntax:
        "<length> | <percentage> | xx-small | x-small | small | medium | large | x-large | xx-large | smaller | larger"
    ) { reader in
      fontSize(&reader)
    },
    Longhand(
      "font-weight", \.fontWeight, inherited: true, phase: .font,
      syntax: "normal | bold | bolder | lighter | <number>"
    ) { reader in
      fontWeight(&reader)
    },
    Longhand(
      "font-style", \.fontStyle, inherited: true, phase: .font, syntax: "normal | italic | oblique"
    ) { reader in
      guard let style: FontStyle = reader.keyword() else { return nil }
      if style == .oblique, case .dimension = reader.upcoming?.token { reader.note(.unsupported("oblique <angle>")) }
      return .constant(style)
    },
    Longhand(
      "line-height", \.lineHeight, inherited: true, phase: .text,
      syntax: "normal | <number> | <length> | <percentage>"
    ) { reader in
      lineHeight(&reader)
    },
    keywords("font-kerning", \.fontVariants.kerning, FontVariants.kerningKeywords),
    keywords("font-variant-caps", \.fontVariants.caps, FontVariants.capsKeywords),
    keywords("font-variant-position", \.fontVariants.position, FontVariants.positionKeywords),
    combination(
      "font-variant-numeric", \.fontVariants.numeric, FontVariants.numericKeywords, FontVariants.numericGroups),
    combination(
      "font-variant-ligatures", \.fontVariants.ligatures, FontVariants.ligatureKeywords, FontVariants.ligatureGroups,
      none: FontVariants.off("calt", "clig", "dlig", "hlig", "liga")),
    Longhand(
      "font-feature-settings", \.fontVariants.settings, inherited: true,
      syntax: "normal | [ <string> [ <integer> | on | off ]? ]#"
    ) { reader in
      featureSettings(&reader).map { .constant($0) }
    },
  ]

  private static let genericFamilies: Set<String> = [
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "math", "ui-serif", "ui-sans-serif",
    "ui-monospace",
  ]

  /// CSS Fonts 4 §2.1: strings, or identifiers joined with one blank.
  private static func families(_ reader: inout ValueReader) -> [String]? {
    var families: [String] = []
    repeat {
      if let name = reader.string() {
        families.append(name)
        continue
      }
      var words: [String] = []
      while let word = reader.customIdent() { words.append(word) }
      guard !words.isEmpty else { return nil }
      let name = words.joined(separator: " ")
      let lowered = name.asciiLowercased
      families.append(words.count == 1 && genericFamilies.contains(lowered) ? lowered : name)
    } while reader.comma()
    return families
  }

  /// CSS Fonts 4 §2.5; the keyword scale of §2.5.1 around a medium of 12 pt (16 px).
  private static func fontSize(_ reader: inout ValueReader) -> Specified<Length>? {
    let absolute: KeyValuePairs<String, (Int, Int)> = [
      "xx-small": (3, 5), "x-small": (3, 4), "small": (8, 9), "medium": (1, 1), "large": (6, 5), "x-large": (3, 2),
      "xx-large": (2, 1), "xxx-large": (3, 1),
    ]
    if let (numerator, denominator) = reader.keyword(in: absolute) {
      return .constant(ComputedStyle.initial.fontSize.scaled(by: numerator, over: denominator))
    }
    if reader.keyword("larger") { return Specified { $0.parent.fontSize.scaled(by: 6, over: 5) } }
    if reader.keyword("smaller") { return Specified { $0.parent.fontSize.scaled(by: 5, over: 6) } }
    return reader.length(percentages: true, negative: false).map { size in
      Specified { max(.zero, size.length($0, percentagesOf: $0.parent.fontSize)) }
    }
  }

  /// CSS Fonts 4 §2.2.
  private static func fontWeight(_ reader: inout ValueReader) -> Specified<Int>? {
    if let weight = reader.keyword(in: ["normal": 400, "bold": 700]) { return .constant(weight) }
    if reader.keyword("bolder") {
      return Specified { context in
        switch context.parent.fontWeight {
        case ..<350: 400
        case ..<550: 700
        default: max(900, context.parent.fontWeight)
        }
      }
    }
    if reader.keyword("lighter") {
      return Specified { context in
        switch context.parent.fontWeight {
        case ..<100: context.parent.fontWeight
        case ..<550: 100
        case ..<750: 400
        default: 700
        }
      }
    }
    guard let weight = reader.number(), (1...1000).contains(weight) else { return nil }
    return .constant(Int(weight.rounded()))
  }

  private static func lineHeight(_ reader: inout ValueReader) -> Specified<LineHeight>? {
    if reader.keyword("normal") { return .constant(.normal) }
    if let number = reader.attempt({ $0.number() }) {
      guard number >= 0 else {
        reader.note(.negative(number.cssText))
        return nil
      }
      return .constant(.number(Int((min(number, 1e6) * 1000).rounded())))
    }
    return reader.length(percentages: true, negative: false).map { height in
      Specified { .length(max(.zero, height.length($0, percentagesOf: $0.fontSize))) }
    }
  }

  private static func keywords(
    _ name: String, _ path: StylePath<[FontFeature]>,
    _ keywords: KeyValuePairs<String, [FontFeature]>
  ) -> Longhand {
    Longhand(name, path, inherited: true, syntax: keywords.map(\.key).joined(separator: " | ")) { reader in
      reader.keyword(in: keywords).map { .constant($0) }
    }
  }

  /// Keywords in any order, at most one of each group.
  private static func combination(
    _ name: String, _ path: StylePath<[FontFeature]>,
    _ keywords: KeyValuePairs<String, [FontFeature]>, _ groups: [[String]], none: [FontFeature]? = nil
  ) -> Longhand {
    let alone = none == nil ? "normal" : "normal | none"
    let syntax = "\(alone) | [ \(keywords.map(\.key).joined(separator: " || ")) ]"
    return Longhand(name, path, inherited: true, syntax: syntax) { reader in
      if reader.keyword("normal") { return .constant([]) }
      if let none, reader.keyword("none") { return .constant(none) }
      var seen: Set<String> = []
      var features: [FontFeature] = []
      while let keyword = reader.upcoming?.ident?.asciiLowercased, let values = reader.keyword(in: keywords) {
        let group = groups.first { $0.contains(keyword) } ?? [keyword]
        guard seen.isDisjoint(with: group) else { return nil }
        seen.insert(keyword)
        features += values
      }
      return seen.isEmpty ? nil : .constant(features)
    }
  }

  private static func featureSettings(_ reader: inout ValueReader) -> [FontFeature]? {
    if reader.keyword("normal") { return [] }
    var features: [FontFeature] = []
    repeat {
      guard let tag = reader.string(), tag.utf8.count == 4, tag.utf8.allSatisfy({ 0x20...0x7E ~= $0 })
      else { return nil }
      let value = reader.keyword(in: ["on": 1, "off": 0]) ?? reader.attempt { $0.integer(atLeast: 0) } ?? 1
      features.append(FontFeature(tag: tag, value: value))
    } while reader.comma()
    return features
  }
}
