import Geometry

// CSS Flexbox 1, Box Alignment 3, Multi-column Layout 1.
extension Longhand {
  static let flexProperties: [Longhand] = flexItemProperties + alignmentProperties + columnProperties

  private static let flexItemProperties: [Longhand] = [
    .keyword("flex-direction", \.flex.direction),
    .keyword("flex-wrap", \.flex.wrap),
    factor("flex-grow", \.flex.grow),
    factor("flex-shrink", \.flex.shrink),
    Longhand(
      "flex-basis", \.flex.basis,
      syntax: "content | auto | min-content | max-content | fit-content | <length> | <percentage>",
      notYet: ["stretch", "contain"]
    ) { reader in
      let keywords: KeyValuePairs<String, FlexBasis> = [
        "content": .content, "auto": .size(.auto), "min-content": .size(.minContent),
        "max-content": .size(.maxContent), "fit-content": .size(.fitContent),
      ]
      if let keyword = reader.keyword(in: keywords) { return .constant(keyword) }
      return reader.length(percentages: true, negative: false).map { length in
        Specified { .size(.value(nonNegative(length.lengthPercentage($0)))) }
      }
    },
    Longhand("order", \.flex.order, syntax: "<integer>") { reader in reader.integer().map { .constant($0) } },
  ]

  private static let alignmentProperties: [Longhand] = [
    contentAlignment("justify-content", \.alignment.justifyContent, isInline: true),
    contentAlignment("align-content", \.alignment.alignContent, isInline: false),
    itemAlignment("justify-items", \.alignment.justifyItems, isInline: true, isSelf: false),
    itemAlignment("justify-self", \.alignment.justifySelf, isInline: true, isSelf: true),
    itemAlignment("align-items", \.alignment.alignItems, isInline: false, isSelf: false),
    itemAlignment("align-self", \.alignment.alignSelf, isInline: false, isSelf: true),
    gap("row-gap", \.alignment.rowGap), gap("column-gap", \.alignment.columnGap),
  ]

  private static let columnProperties: [Longhand] = [
    Longhand("column-width", \.columns.width, syntax: "auto | <length>") { reader in
      if reader.keyword("auto") { return .constant(.auto) }
      return reader.length(negative: false).map { length in Specified { .length(max(.zero, length.length($0))) } }
    },
    Longhand("column-count", \.columns.count, syntax: "auto | <integer [1,∞]>") { reader in
      if reader.keyword("auto") { return .constant(.auto) }
      return reader.integer(atLeast: 1).map { .constant(.number($0)) }
    },
    .keyword("column-fill", \.columns.fill),
    .keyword("column-span", \.columns.span),
    borderWidth("column-rule-width", \.columns.ruleWidth),
    borderStyle("column-rule-style", \.columns.ruleStyle),
    color("column-rule-color", \.columns.ruleColor),
  ]

  private static func factor(_ name: String, _ path: StylePath<FlexFactor>) -> Longhand {
    Longhand(name, path, syntax: "<number [0,∞]>") { reader in
      guard let value = reader.attempt({ $0.number() }), value >= 0 else { return nil }
      return .constant(FlexFactor(min(value, 1e9)))
    }
  }

  private static func gap(_ name: String, _ path: StylePath<Gap>) -> Longhand {
    Longhand(name, path, syntax: "normal | <length> | <percentage>") { reader in
      if reader.keyword("normal") { return .constant(.normal) }
      return reader.length(percentages: true, negative: false).map { length in
        Specified { .length(nonNegative(length.lengthPercentage($0))) }
      }
    }
  }

  /// CSS Box Alignment 3 §5.1; `left` and `right` exist on the inline axis only, baselines on the block axis only.
  private static func contentAlignment(
    _ name: String, _ path: StylePath<ContentAlignment>, isInline: Bool
  ) -> Longhand {
    let positions = isInline ? " | left | right" : ""
    let syntax =
      "normal | \(isInline ? "" : "[ first | last ]? baseline | ")space-between | space-around | space-evenly | stretch"
      + " | [ safe | unsafe ]? [ center | start | end | flex-start | flex-end\(positions) ]"
    return Longhand(name, path, syntax: syntax) { reader in
      if let isLast = reader.baseline() {
        return isInline ? nil : .constant(ContentAlignment(isLast ? .lastBaseline : .baseline))
      }
      let overflow = reader.overflowPosition()
      guard let position: ContentAlignment.Position = reader.keyword(), position != .baseline else { return nil }
      switch position {
      case .normal, .stretch, .spaceBetween, .spaceAround, .spaceEvenly: if overflow != nil { return nil }
      case .left, .right: if !isInline { return nil }
      default: break
      }
      return .constant(ContentAlignment(position, isSafe: overflow ?? false))
    }
  }

  /// CSS Box Alignment 3 §6.
  private static func itemAlignment(
    _ name: String, _ path: StylePath<ItemAlignment>, isInline: Bool, isSelf: Bool
  ) -> Longhand {
    let positions = isInline ? " | left | right" : ""
    let syntax =
      "\(isSelf ? "auto | " : "")normal | stretch | [ first | last ]? baseline"
      + " | [ safe | unsafe ]? [ center | start | end | self-start | self-end | flex-start | flex-end\(positions) ]"
    return Longhand(name, path, syntax: syntax) { reader in
      if let isLast = reader.baseline() { return .constant(ItemAlignment(isLast ? .lastBaseline : .baseline)) }
      let overflow = reader.overflowPosition()
      guard let position: ItemAlignment.Position = reader.keyword(), position != .baseline else { return nil }
      switch position {
      case .auto: if !isSelf || overflow != nil { return nil }
      case .normal, .stretch: if overflow != nil { return nil }
      case .left, .right: if !isInline { return nil }
      default: break
      }
      return .constant(ItemAlignment(position, isSafe: overflow ?? false))
    }
  }
}

extension ValueReader {
  /// `[ first | last ]? baseline`: whether the last one is meant.
  fileprivate mutating func baseline() -> Bool? {
    attempt { reader in
      let isLast = reader.keyword("last")
      if !isLast { _ = reader.keyword("first") }
      return reader.keyword("baseline") ? isLast : nil
    }
  }

  /// `safe` or `unsafe`: whether it is `safe`.
  fileprivate mutating func overflowPosition() -> Bool? {
    keyword(in: ["safe": true, "unsafe": false])
  }
}
