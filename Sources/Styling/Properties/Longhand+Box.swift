import Geometry

// CSS Display 3, Positioned Layout 3, Box Model 3, Sizing 3, Backgrounds 3, Overflow 3.
extension Longhand {
  static let boxProperties: [Longhand] = displayProperties + sizeProperties + marginProperties + borderProperties

  private static let displayProperties: [Longhand] = [
    .keyword(
      "display", \.display,
      notYet: ["grid", "inline-grid", "ruby", "ruby-base", "ruby-text", "run-in", "math"]),
    Longhand(
      "position", \.position, syntax: "static | relative | absolute | fixed | running(<name>)", notYet: ["sticky"]
    ) { reader in
      if var arguments = reader.function("running") {
        guard let name = arguments.customIdent(), arguments.isAtEnd else { return nil }
        return .constant(.running(name))
      }
      return reader.keyword(in: [
        "static": .static, "relative": .relative, "absolute": .absolute, "fixed": .fixed,
      ]).map { .constant($0) }
    },
    Longhand(
      "float", \.float, syntax: "none | left | right | inline-start | inline-end | footnote", notYet: ["snap-block"]
    ) { reader in
      if let side: FloatSide = reader.keyword() { return .constant(side) }
      return reader.keyword(in: ["inline-start": Direction.ltr, "inline-end": .rtl]).map { left in
        Specified { $0.direction == left ? .left : .right }
      }
    },
    Longhand("clear", \.clear, syntax: "none | left | right | both | inline-start | inline-end") { reader in
      if let side: Clear = reader.keyword() { return .constant(side) }
      return reader.keyword(in: ["inline-start": Direction.ltr, "inline-end": .rtl]).map { left in
        Specified { $0.direction == left ? .left : .right }
      }
    },
    dimension("top", \.inset.top), dimension("right", \.inset.right),
    dimension("bottom", \.inset.bottom), dimension("left", \.inset.left),
    .keyword("visibility", \.visibility, inherited: true),
    .keyword("overflow-x", \.overflowX, notYet: ["auto", "scroll"]),
    .keyword("overflow-y", \.overflowY, notYet: ["auto", "scroll"]),
    .keyword("box-decoration-break", \.boxDecorationBreak),
  ]

  private static let sizeProperties: [Longhand] = [
    dimension("width", \.width, negative: false, intrinsic: true),
    dimension("height", \.height, negative: false, intrinsic: true),
    dimension("min-width", \.minWidth, negative: false, intrinsic: true),
    dimension("min-height", \.minHeight, negative: false, intrinsic: true),
    dimension("max-width", \.maxWidth, automatic: "none", negative: false, intrinsic: true),
    dimension("max-height", \.maxHeight, automatic: "none", negative: false, intrinsic: true),
    .keyword("box-sizing", \.boxSizing),
  ]

  private static let marginProperties: [Longhand] = [
    dimension("margin-top", \.margin.top), dimension("margin-right", \.margin.right),
    dimension("margin-bottom", \.margin.bottom), dimension("margin-left", \.margin.left),
    padding("padding-top", \.padding.top), padding("padding-right", \.padding.right),
    padding("padding-bottom", \.padding.bottom), padding("padding-left", \.padding.left),
  ]

  private static let borderProperties: [Longhand] = [
    borderWidth("border-top-width", \.borderWidth.top), borderWidth("border-right-width", \.borderWidth.right),
    borderWidth("border-bottom-width", \.borderWidth.bottom), borderWidth("border-left-width", \.borderWidth.left),
    borderStyle("border-top-style", \.borderStyle.top), borderStyle("border-right-style", \.borderStyle.right),
    borderStyle("border-bottom-style", \.borderStyle.bottom), borderStyle("border-left-style", \.borderStyle.left),
    color("border-top-color", \.borderColor.top), color("border-right-color", \.borderColor.right),
    color("border-bottom-color", \.borderColor.bottom), color("border-left-color", \.borderColor.left),
  ]

  /// A length, percentage or keyword.
  private static func dimension(
    _ name: String, _ path: StylePath<Dimension>, automatic: String = "auto",
    negative: Bool = true, intrinsic: Bool = false
  ) -> Longhand {
    let keywords = [automatic] + (intrinsic ? ["min-content", "max-content", "fit-content"] : [])
    let syntax = (keywords + ["<length>", "<percentage>"]).joined(separator: " | ")
    return Longhand(name, path, syntax: syntax, notYet: intrinsic ? ["stretch", "contain"] : []) { reader in
      if reader.keyword(automatic) { return .constant(.auto) }
      if intrinsic,
        let keyword = reader.keyword(in: [
          "min-content": Dimension.minContent, "max-content": .maxContent, "fit-content": .fitContent,
        ])
      {
        return .constant(keyword)
      }
      guard let length = reader.length(percentages: true, negative: negative) else { return nil }
      return Specified { context in
        var value = length.lengthPercentage(context)
        if !negative, value.milliPercent == 0, value.length < .zero { value.length = .zero }
        return .value(value)
      }
    }
  }

  private static func padding(
    _ name: String, _ path: StylePath<LengthPercentage>
  ) -> Longhand {
    Longhand(name, path, syntax: "<length> | <percentage>") { reader in
      reader.length(percentages: true, negative: false).map { length in
        Specified { context in
          var value = length.lengthPercentage(context)
          if value.milliPercent == 0, value.length < .zero { value.length = .zero }
          return value
        }
      }
    }
  }

  /// The width of a line. CSS Backgrounds 3 §4.3: thin, medium and thick are 1, 3 and 5 px.
  static func borderWidth(
    _ name: String, _ path: StylePath<Length>
  ) -> Longhand {
    Longhand(name, path, syntax: "thin | medium | thick | <length>") { reader in
      let keywords: KeyValuePairs<String, Double> = ["thin": 1, "medium": 3, "thick": 5]
      if let pixels = reader.keyword(in: keywords) { return .constant(.pixels(pixels)) }
      return reader.length(negative: false).map { length in Specified { max(.zero, length.length($0)) } }
    }
  }

  /// The style of a line.
  static func borderStyle(
    _ name: String, _ path: StylePath<BorderStyle>
  ) -> Longhand {
    .keyword(name, path)
  }

  /// A colour.
  static func color(
    _ name: String, _ path: StylePath<Color>, inherited: Bool = false,
    phase: Phase = .other
  ) -> Longhand {
    Longhand(name, path, inherited: inherited, phase: phase, syntax: "<color>") { reader in
      reader.color().map { color in Specified { color.computed($0) } }
    }
  }
}
