import Geometry

// CSS Backgrounds 3 §5 (rounded corners), §6 (shadows), CSS UI 4 §3 (outlines).
extension Longhand {
  static let decorationProperties: [Longhand] =
    [
      radius("border-top-left-radius", \.decoration.radius.topLeft),
      radius("border-top-right-radius", \.decoration.radius.topRight),
      radius("border-bottom-right-radius", \.decoration.radius.bottomRight),
      radius("border-bottom-left-radius", \.decoration.radius.bottomLeft),
    ] + outlineProperties + [shadow]

  private static func radius(_ name: String, _ path: StylePath<CornerRadius>) -> Longhand {
    Longhand(name, path, syntax: "<length-percentage>{1,2}") { reader in
      guard let horizontal = reader.length(percentages: true, negative: false) else { return nil }
      let vertical = reader.attempt { $0.length(percentages: true, negative: false) } ?? horizontal
      return Specified { cornerRadius(horizontal, vertical, $0) }
    }
  }

  /// The computed radius of a corner.
  static func cornerRadius(
    _ horizontal: LinearLength, _ vertical: LinearLength, _ context: ComputeContext
  ) -> CornerRadius {
    CornerRadius(
      horizontal: nonNegative(horizontal.lengthPercentage(context)),
      vertical: nonNegative(vertical.lengthPercentage(context)))
  }

  private static let outlineProperties: [Longhand] = [
    borderWidth("outline-width", \.decoration.outlineWidth),
    Longhand(
      "outline-style", \.decoration.outlineStyle,
      syntax: "auto | none | solid | dashed | dotted | double | groove | ridge | inset | outset"
    ) { reader in
      // CSS UI 4 §3.3: what `auto` looks like is left open, and `hidden` does not exist.
      if reader.keyword("auto") { return .constant(.solid) }
      let style = reader.attempt { reader in reader.keyword(BorderStyle.self).flatMap { $0 == .hidden ? nil : $0 } }
      return style.map { .constant($0) }
    },
    Longhand("outline-color", \.decoration.outlineColor, syntax: "auto | <color>") { reader in
      if reader.keyword("auto") { return Specified { $0.color } }
      return reader.color().map { color in Specified { color.computed($0) } }
    },
    Longhand("outline-offset", \.decoration.outlineOffset, syntax: "<length>") { reader in
      reader.length().map { length in Specified { length.length($0) } }
    },
  ]

  private static let shadow = Longhand(
    "box-shadow", \.decoration.shadows, syntax: "none | [ <color>? && [ <length>{2} 0? <length>? ] && inset? ]#"
  ) { reader in
    if reader.keyword("none") { return .constant([]) }
    var shadows: [SpecifiedShadow] = []
    repeat {
      guard let shadow = SpecifiedShadow(&reader) else { return nil }
      shadows.append(shadow)
    } while reader.comma()
    let all = shadows
    return Specified { context in all.map { $0.computed(context) } }
  }

  /// Calculated values outside the range are clamped (CSS Values 4 §10.12).
  static func nonNegative(_ value: LengthPercentage) -> LengthPercentage {
    var value = value
    if value.milliPercent == 0, value.length < .zero { value.length = .zero }
    return value
  }
}

/// A shadow as written; blur is refused, because a sharp shadow in its place would look like a mistake.
private struct SpecifiedShadow {
  var x = LinearLength.zero
  var y = LinearLength.zero
  var spread = LinearLength.zero
  var color = SpecifiedColor.current
  var isInset = false

  init?(_ reader: inout ValueReader) {
    var hasLengths = false
    var hasColor = false
    while !reader.isAtEnd, reader.upcoming?.token != .comma {
      if !isInset, reader.keyword("inset") {
        isInset = true
      } else if !hasLengths, let first = reader.attempt({ $0.length() }) {
        guard let second = reader.length() else { return nil }
        (x, y, hasLengths) = (first, second, true)
        guard let blur = reader.attempt({ $0.length(negative: false) }) else { continue }
        guard blur == .zero else {
          reader.note(.unsupported("blur"))
          return nil
        }
        spread = reader.attempt { $0.length() } ?? .zero
      } else if !hasColor, let value = reader.attempt({ $0.color() }) {
        (color, hasColor) = (value, true)
      } else {
        return nil
      }
    }
    guard hasLengths else { return nil }
  }

  func computed(_ context: ComputeContext) -> BoxShadow {
    BoxShadow(
      offset: Point(x: x.length(context), y: y.length(context)), spread: spread.length(context),
      color: color.computed(context), isInset: isInset)
  }
}
