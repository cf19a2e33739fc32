import Geometry

// CSS Text 4 §3 to §6: white space, wrapping, breaking, hyphens.
extension Longhand {
  static let lineBreakingProperties: [Longhand] = [
    .keyword("white-space-collapse", \.whiteSpaceCollapse, inherited: true),
    .keyword("text-wrap-mode", \.textWrapMode, inherited: true),
    .keyword("text-wrap-style", \.textWrapStyle, inherited: true, notYet: ["avoid-orphans"]),
    .keyword("line-break", \.lineBreak, inherited: true),
    .keyword("word-break", \.wordBreak, inherited: true, notYet: ["auto-phrase", "manual"]),
    Longhand("overflow-wrap", \.overflowWrap, inherited: true, syntax: "normal | break-word | anywhere") { reader in
      reader.keyword(OverflowWrap.self).map { .constant($0) }
    },
    .keyword("hyphens", \.hyphens, inherited: true),
    Longhand("hyphenate-character", \.hyphenateCharacter, inherited: true, syntax: "auto | <string>") { reader in
      if reader.keyword("auto") { return .constant(HyphenateCharacter()) }
      return reader.string().map { .constant(HyphenateCharacter($0)) }
    },
    Longhand(
      "hyphenate-limit-chars", \.hyphenateLimits, inherited: true, syntax: "[ auto | <integer [0,∞]> ]{1,3}"
    ) { reader in
      var values: [Int] = []
      while values.count < 3 {
        if reader.keyword("auto") {
          values.append(0)
        } else if let value = reader.attempt({ $0.integer(atLeast: 0) }) {
          // Nothing is divided before its first or after its last character.
          values.append(max(1, value))
        } else {
          break
        }
      }
      switch values.count {
      case 1: return .constant(HyphenateLimits(word: values[0]))
      case 2: return .constant(HyphenateLimits(word: values[0], before: values[1], after: values[1]))
      case 3: return .constant(HyphenateLimits(word: values[0], before: values[1], after: values[2]))
      default: return nil
      }
    },
    Longhand(
      "hyphenate-limit-lines", \.hyphenateLimitLines, inherited: true, syntax: "no-limit | <integer [0,∞]>"
    ) { reader in
      if reader.keyword("no-limit") { return .constant(.noLimit) }
      return reader.integer(atLeast: 0).map { .constant(.lines($0)) }
    },
  ]
}
