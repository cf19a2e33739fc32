// The shorthands of each specification, logical names and aliases.
extension Shorthand {
  static let all: [Shorthand] =
    boxes + borders + decoration + logical + texts + breaks + flexible + [font, fontVariant, background, everything]

  private static let longhands = PropertyTable.longhands

  private static func target(_ name: String) -> [Target] { [Target(PropertyTable.index(name))] }

  /// The left one in left-to-right text, the right one in right-to-left text.
  private static func start(_ left: String, _ right: String) -> [Target] {
    [Target(PropertyTable.index(left), when: .ltr), Target(PropertyTable.index(right), when: .rtl)]
  }

  /// The same longhand of all four sides: `border-*-color`.
  private static func sides(_ prefix: String, _ suffix: String = "") -> [[Target]] {
    ["top", "right", "bottom", "left"].map { target(prefix + $0 + suffix) }
  }

  private static let boxes: [Shorthand] = [
    .positional("margin", sides("margin-"), in: longhands),
    .positional("padding", sides("padding-"), in: longhands),
    .positional("inset", sides(""), in: longhands),
  ]

  private static let borders: [Shorthand] =
    [
      .positional("border-width", sides("border-", "-width"), in: longhands),
      .positional("border-style", sides("border-", "-style"), in: longhands),
      .positional("border-color", sides("border-", "-color"), in: longhands),
      .anyOrder(
        "border", ["-width", "-style", "-color"].map { sides("border-", $0).flatMap { $0 } }, in: longhands),
    ]
    + ["top", "right", "bottom", "left"].map { side in
      .anyOrder(
        "border-\(side)", ["width", "style", "color"].map { target("border-\(side)-\($0)") }, in: longhands)
    }

  /// CSS Logical 1: horizontal writing, so the block axis is vertical and `direction` decides about the inline axis.
  private static let logical: [Shorthand] = logicalSizes + logicalSides + logicalBorders

  private static let logicalSizes: [Shorthand] = [
    .alias("inline-size", target("width"), in: longhands),
    .alias("block-size", target("height"), in: longhands),
    .alias("min-inline-size", target("min-width"), in: longhands),
    .alias("min-block-size", target("min-height"), in: longhands),
    .alias("max-inline-size", target("max-width"), in: longhands),
    .alias("max-block-size", target("max-height"), in: longhands),
  ]

  private static let logicalSides: [Shorthand] = [("margin", "margin-"), ("padding", "padding-"), ("inset", "")]
    .flatMap { name, prefix in
      let inlineStart = start(prefix + "left", prefix + "right")
      let inlineEnd = start(prefix + "right", prefix + "left")
      return [
        Shorthand.alias("\(name)-inline-start", inlineStart, in: longhands),
        .alias("\(name)-inline-end", inlineEnd, in: longhands),
        .alias("\(name)-block-start", target(prefix + "top"), in: longhands),
        .alias("\(name)-block-end", target(prefix + "bottom"), in: longhands),
        .positional("\(name)-inline", [inlineStart, inlineEnd], in: longhands),
        .positional("\(name)-block", [target(prefix + "top"), target(prefix + "bottom")], in: longhands),
      ]
    }

  private static let logicalBorders: [Shorthand] = {
    let parts = ["width", "style", "color"]
    func starts(_ part: String) -> [Target] { start("border-left-\(part)", "border-right-\(part)") }
    func ends(_ part: String) -> [Target] { start("border-right-\(part)", "border-left-\(part)") }
    var all: [Shorthand] = [
      .anyOrder("border-inline-start", parts.map(starts), in: longhands),
      .anyOrder("border-inline-end", parts.map(ends), in: longhands),
      .anyOrder("border-inline", parts.map { starts($0) + ends($0) }, in: longhands),
      .anyOrder("border-block-start", parts.map { target("border-top-\($0)") }, in: longhands),
      .anyOrder("border-block-end", parts.map { target("border-bottom-\($0)") }, in: longhands),
      .anyOrder(
        "border-block", parts.map { target("border-top-\($0)") + target("border-bottom-\($0)") }, in: longhands),
    ]
    for part in parts {
      all += [
        .alias("border-inline-start-\(part)", starts(part), in: longhands),
        .alias("border-inline-end-\(part)", ends(part), in: longhands),
        .alias("border-block-start-\(part)", target("border-top-\(part)"), in: longhands),
        .alias("border-block-end-\(part)", target("border-bottom-\(part)"), in: longhands),
        .positional("border-inline-\(part)", [starts(part), ends(part)], in: longhands),
        .positional(
          "border-block-\(part)", [target("border-top-\(part)"), target("border-bottom-\(part)")], in: longhands),
      ]
    }
    return all
  }()

  private static let texts: [Shorthand] = [
    .alias("word-wrap", target("overflow-wrap"), in: longhands),
    .alias("marker", ["start", "mid", "end"].flatMap { target("marker-\($0)") }, in: longhands),
    Shorthand(
      "list-style", targets: target("list-style-type") + target("list-style-position") + target("list-style-image"),
      syntax: "<list-style-type> || <list-style-position> || <list-style-image>"
    ) { reader in
      readListStyle(&reader)
    },
    .anyOrder(
      "text-decoration", ["line", "style", "color", "thickness"].map { target("text-decoration-\($0)") },
      in: longhands),
    .anyOrder("text-wrap", ["mode", "style"].map { target("text-wrap-\($0)") }, in: longhands),
    whiteSpace,
  ]

  /// CSS Text 4 §3: the old values stand for two properties, which may also be written side by side.
  private static let whiteSpace: Shorthand = {
    let collapse = PropertyTable.index("white-space-collapse")
    let mode = PropertyTable.index("text-wrap-mode")
    let keywords: KeyValuePairs<String, (collapse: WhiteSpaceCollapse, mode: TextWrapMode)> = [
      "normal": (.collapse, .wrap), "pre": (.preserve, .nowrap), "pre-wrap": (.preserve, .wrap),
      "pre-line": (.preserveBreaks, .wrap),
    ]
    return Shorthand(
      "white-space", targets: [Target(collapse), Target(mode)],
      syntax: "normal | pre | pre-wrap | pre-line | <white-space-collapse> || <text-wrap-mode>"
    ) { reader in
      if let value = reader.keyword(in: keywords) {
        return [
          Assigned(target: Target(collapse)) { style, _ in style.whiteSpaceCollapse = value.collapse },
          Assigned(target: Target(mode)) { style, _ in style.textWrapMode = value.mode },
        ]
      }
      var values: [Int: Assignment] = [:]
      reading: while !reader.isAtEnd {
        for index in [collapse, mode] where values[index] == nil {
          if let value = reader.attempt({ longhands[index].read(&$0) }) {
            values[index] = value
            continue reading
          }
        }
        return nil
      }
      return values.isEmpty
        ? nil : [collapse, mode].map { Assigned(target: Target($0), assignment: values[$0]) }
    }
  }()

  /// CSS Lists 3 §3.4: `none` is the type and the image, as far as these are not given.
  private static func readListStyle(_ reader: inout ValueReader) -> [Assigned]? {
    let indices = ["image", "position", "type"].map { PropertyTable.index("list-style-\($0)") }
    var values: [Int: Assignment] = [:]
    var nones = 0
    reading: while !reader.isAtEnd {
      if reader.keyword("none") {
        nones += 1
        continue
      }
      for index in indices where values[index] == nil {
        if let value = reader.attempt({ longhands[index].read(&$0) }) {
          values[index] = value
          continue reading
        }
      }
      return nil
    }
    let open = [indices[0], indices[2]].filter { values[$0] == nil }
    guard nones <= open.count else { return nil }
    if nones > 0, values[indices[2]] == nil { values[indices[2]] = { style, _ in style.listStyleType = .none } }
    return indices.map { Assigned(target: Target($0), assignment: values[$0]) }
  }

  /// CSS Fragmentation 3 §3.4: the old names; `always` means `page`.
  private static let breaks: [Shorthand] =
    ["before", "after"].map { side in
      let index = PropertyTable.index("break-\(side)")
      return Shorthand(
        "page-break-\(side)", targets: [Target(index)], syntax: "auto | always | avoid | left | right"
      ) { reader in
        if reader.keyword("always") {
          let path: StylePath<BreakBetween> =
            side == "before" ? \.breakBefore : \.breakAfter
          return [Assigned(target: Target(index)) { style, _ in style[keyPath: path] = .page }]
        }
        return read([Target(index)], &reader, longhands)
      }
    } + [.alias("page-break-inside", target("break-inside"), in: longhands)]

  private static let fontVariantLonghands = [
    "font-variant-caps", "font-variant-numeric", "font-variant-ligatures", "font-variant-position",
  ]

  /// CSS Fonts 4 §2.7: style, variant and weight in any order, then size, line height, families.
  private static let font: Shorthand = {
    let optional = ["font-style", "font-variant-caps", "font-weight"].map(PropertyTable.index)
    let size = PropertyTable.index("font-size")
    let lineHeight = PropertyTable.index("line-height")
    let family = PropertyTable.index("font-family")
    let reset = (fontVariantLonghands + ["font-kerning", "font-feature-settings"])
      .map(PropertyTable.index).filter { !optional.contains($0) }
    let targets = (optional + reset + [size, lineHeight, family]).map { Target($0) }
    return Shorthand(
      "font", targets: targets,
      syntax:
        "[ <font-style> || <font-variant-caps> || <font-weight> ]? <font-size> [ / <line-height> ]? <font-family>",
      notYet: ["caption", "icon", "menu", "message-box", "small-caption", "status-bar"]
    ) { reader in
      var values: [Int: Assignment] = [:]
      reading: while true {
        if reader.keyword("normal") { continue }
        for index in optional where values[index] == nil {
          if let value = reader.attempt({ longhands[index].read(&$0) }) {
            values[index] = value
            continue reading
          }
        }
        break
      }
      guard let sizeValue = longhands[size].read(&reader) else { return nil }
      values[size] = sizeValue
      if reader.slash() {
        guard let value = longhands[lineHeight].read(&reader) else { return nil }
        values[lineHeight] = value
      }
      guard let familyValue = longhands[family].read(&reader) else { return nil }
      values[family] = familyValue
      return targets.map { Assigned(target: $0, assignment: values[$0.longhand]) }
    }
  }()

  /// CSS Cascade 4 §3.2: everything but direction, with CSS-wide keywords only.
  private static let everything: Shorthand = {
    let targets = longhands.indices.filter { !["direction", "unicode-bidi"].contains(longhands[$0].name) }
    return Shorthand(
      "all", targets: targets.map { Target($0) }, syntax: "initial | inherit | unset | revert | revert-layer"
    ) { _ in nil }
  }()

  private static let fontVariant: Shorthand = {
    let indices = fontVariantLonghands.map(PropertyTable.index)
    let keywords = [FontVariants.capsKeywords, FontVariants.numericKeywords, FontVariants.ligatureKeywords]
      .flatMap { $0.map(\.key) }
    var seen: Set<String> = []
    let syntax = "none | " + keywords.filter { seen.insert($0).inserted }.joined(separator: " | ")
    return Shorthand("font-variant", targets: indices.map { Target($0) }, syntax: syntax) { reader in
      if reader.keyword("normal") { return indices.map { Assigned(target: Target($0), assignment: nil) } }
      var values: [Int: Assignment] = [:]
      reading: while !reader.isAtEnd {
        for index in indices where values[index] == nil {
          if let value = reader.attempt({ longhands[index].read(&$0) }) {
            values[index] = value
            continue reading
          }
        }
        return nil
      }
      return values.isEmpty ? nil : indices.map { Assigned(target: Target($0), assignment: values[$0]) }
    }
  }()
}
