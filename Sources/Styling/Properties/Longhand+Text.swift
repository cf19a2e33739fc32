import Geometry

// CSS Color 4, Text 3 and 4, Writing Modes 3, and the vertical alignment of CSS 2.2 §10.8.1.
extension Longhand {
  static let textProperties: [Longhand] =
    [
      color("color", \.color, inherited: true, phase: .text),
      spacing("letter-spacing", \.letterSpacing),
      spacing("word-spacing", \.wordSpacing),
      textTransform,
      textAlign,
      .keyword("text-align-last", \.textAlignLast, inherited: true, notYet: ["match-parent"]),
      .keyword("text-justify", \.textJustify, inherited: true),
      textIndent,
      Longhand("tab-size", \.tabSize, inherited: true, syntax: "<number [0,∞]> | <length [0,∞]>") { reader in
        // A plain zero is a number here.
        if let number = reader.attempt({ $0.number() }) {
          return number < 0 ? nil : .constant(.spaces(Int((min(number, 1e6) * 1000).rounded())))
        }
        return reader.length(negative: false).map { length in Specified { .length(max(.zero, length.length($0))) } }
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
    ] + lineBreakingProperties + textDecorationProperties

  /// CSS Text 4 §8: percentages are of the font size of whoever inherits them.
  private static func spacing(_ name: String, _ path: StylePath<LengthPercentage>) -> Longhand {
    Longhand(name, path, inherited: true, syntax: "normal | <length> | <percentage>") { reader in
      if reader.keyword("normal") { return .constant(.zero) }
      return reader.length(percentages: true).map { length in Specified { length.lengthPercentage($0) } }
    }
  }

  private static let textAlign = Longhand(
    "text-align", \.textAlign, inherited: true,
    syntax: TextAlign.allCases.map(\.rawValue).joined(separator: " | ") + " | match-parent"
  ) { reader in
    // CSS Text 3 §6.1: the side that the parent's value means there.
    if reader.keyword("match-parent") {
      return Specified { context in
        let isRightToLeft = context.parent.direction == .rtl
        return switch context.parent.textAlign {
        case .start: isRightToLeft ? .right : .left
        case .end: isRightToLeft ? .left : .right
        case let align: align
        }
      }
    }
    // HTML §15.3.8: header cells are centred unless something around them is aligned otherwise.
    if reader.keyword("-internal-center") {
      return Specified { $0.parent.textAlign == .start ? .center : $0.parent.textAlign }
    }
    return reader.keyword(TextAlign.self).map { .constant($0) }
  }

  private static let textTransform = Longhand(
    "text-transform", \.textTransform, inherited: true,
    syntax: "none | [ uppercase | lowercase | capitalize ] || full-width", notYet: ["full-size-kana", "math-auto"]
  ) { reader in
    if reader.keyword("none") { return .constant(.none) }
    var value = TextTransform.none
    while let word = reader.upcoming?.ident?.asciiLowercased {
      if word == "full-width", !value.isFullWidth {
        value.isFullWidth = true
      } else if value.letterCase == .none, let letterCase = TextTransform.Case(rawValue: word), letterCase != .none {
        value.letterCase = letterCase
      } else {
        return nil
      }
      reader.advance()
    }
    return value == .none ? nil : .constant(value)
  }

  private static let textIndent = Longhand(
    "text-indent", \.textIndent, inherited: true, syntax: "<length> | <percentage> && hanging? && each-line?"
  ) { reader in
    var amount: LinearLength?
    var flags = TextIndent()
    while !reader.isAtEnd {
      if !flags.isHanging, reader.keyword("hanging") {
        flags.isHanging = true
      } else if !flags.isEachLine, reader.keyword("each-line") {
        flags.isEachLine = true
      } else if amount == nil, let length = reader.length(percentages: true) {
        amount = length
      } else {
        return nil
      }
    }
    return amount.map { amount in
      Specified { [flags] context in
        TextIndent(amount.lengthPercentage(context), isHanging: flags.isHanging, isEachLine: flags.isEachLine)
      }
    }
  }
}
