import Geometry

// CSS Text Decoration 3 §2 and 4 §2.
extension Longhand {
  static let textDecorationProperties: [Longhand] = [
    Longhand(
      "text-decoration-line", \.textDecoration, syntax: "none | [ underline || overline || line-through ]",
      notYet: ["blink", "spelling-error", "grammar-error"]
    ) { reader in
      if reader.keyword("none") { return .constant(.none) }
      var lines: TextDecoration = []
      let keywords: KeyValuePairs<String, TextDecoration> = [
        "underline": .underline, "overline": .overline, "line-through": .lineThrough,
      ]
      while let line = reader.attempt({ $0.keyword(in: keywords) }), lines.isDisjoint(with: line) {
        lines.insert(line)
      }
      return lines.isEmpty ? nil : .constant(lines)
    },
    .keyword("text-decoration-style", \.textDecorationStyle),
    Longhand("text-decoration-color", \.textDecorationColor, syntax: "<color>") { reader in
      if reader.keyword("currentcolor") { return .constant(TextDecorationColor()) }
      return reader.color().map { color in Specified { TextDecorationColor(color.computed($0)) } }
    },
    Longhand(
      "text-decoration-thickness", \.textDecorationThickness, syntax: "auto | from-font | <length> | <percentage>"
    ) { reader in
      if reader.keyword("auto") { return .constant(.auto) }
      if reader.keyword("from-font") { return .constant(.fromFont) }
      return reader.length(percentages: true).map { length in
        Specified { .length(max(.zero, length.length($0, percentagesOf: $0.fontSize))) }
      }
    },
    Longhand(
      "text-underline-offset", \.textUnderlineOffset, inherited: true, syntax: "auto | <length> | <percentage>"
    ) { reader in
      if reader.keyword("auto") { return .constant(.auto) }
      return reader.length(percentages: true).map { length in Specified { .length(length.lengthPercentage($0)) } }
    },
    .keyword("text-underline-position", \.textUnderlinePosition, inherited: true, notYet: ["left", "right"]),
  ]
}
