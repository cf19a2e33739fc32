import Geometry

// CSS Color 4, Text 3, Text Decoration 3, Writing Modes 3, and the vertical alignment of CSS 2.2 §10.8.1.
extension Longhand {
  static let textProperties: [Longhand] = [
    color("color", \.color, inherited: true, phase: .text),
    spacing("letter-spacing", \.letterSpacing),
    spacing("word-spacing", \.wordSpacing),
    .keyword("text-transform", \.textTransform, inherited: true, notYet: ["full-width", "full-size-kana"]),
    .keyword("white-space", \.whiteSpace, inherited: true, notYet: ["break-spaces"]),
    .keyword("overflow-wrap", \.overflowWrap, inherited: true),
    .keyword("hyphens", \.hyphens, inherited: true),
    .keyword("text-align", \.textAlign, inherited: true, notYet: ["match-parent", "justify-all"]),
    .keyword("text-align-last", \.textAlignLast, inherited: true, notYet: ["match-parent"]),
    Longhand(
      "text-indent", \.textIndent, inherited: true, syntax: "<length> | <percentage>", notYet: ["hanging", "each-line"]
    ) { reader in
      reader.length(percentages: true).map { length in Specified { length.lengthPercentage($0) } }
    },
    Longhand(
      "text-decoration-line", \.textDecoration, syntax: "none | [ underline || overline || line-through ]",
      notYet: ["blink", "spelling-error", "grammar-error"]
    ) { reader in
      if reader.keyword("none") { return .constant(.none) }
      var lines: TextDecoration = []
      let keywords: KeyValuePairs<String, TextDecoration> = [
        "underline": .underline, "overline": .overline, "line-through": .lineThrough,
      ]
      while let line = reader.keyword(in: keywords), lines.isDisjoint(with: line) { lines.insert(line) }
      return lines.isEmpty ? nil : .constant(lines)
    },
    Longhand(
      "vertical-align", \.verticalAlign,
      syntax: "baseline | sub | super | top | middle | bottom | text-top | text-bottom | <length> | <percentage>"
    ) { reader in
      let keywords: KeyValuePairs<String, VerticalAlign> = [
        "baseline": .baseline, "sub": .sub, "super": .super, "top": .top, "middle": .middle, "bottom": .bottom,
        "text-top": .textTop, "text-bottom": .textBottom,
      ]
      if let keyword = reader.keyword(in: keywords) { return .constant(keyword) }
      return reader.length(percentages: true).map { length in
        Specified { .length(length.length($0, percentagesOf: $0.lineHeight)) }
      }
    },
    .keyword("direction", \.direction, inherited: true, phase: .font),
    .keyword("unicode-bidi", \.unicodeBidi),
  ]

  private static func spacing(
    _ name: String, _ path: StylePath<Length>
  ) -> Longhand {
    Longhand(name, path, inherited: true, syntax: "normal | <length>") { reader in
      if reader.keyword("normal") { return .constant(.zero) }
      return reader.length().map { length in Specified { length.length($0) } }
    }
  }
}
