import Geometry
import Styling

/// A line of `text-decoration` as its decorating box has it (CSS Text Decoration 4 §2).
struct TextRule: Hashable {
  /// Which line.
  let line: TextDecoration
  /// How it is drawn.
  let style: TextDecorationStyle
  /// The decorating box.
  let box: BoxID
  /// The ink.
  let color: Color
  /// From the baseline of the decorating box up to the top of the line.
  let top: Length
  /// How high what is drawn is: thrice the thickness for double and wavy lines.
  let height: Length
  /// The position of the decorating box's alignment root in the paragraph.
  let alignmentRoot: Int32
  /// How far the decorating box's baseline lies above that of its alignment root.
  let raise: Length

  /// Whether two lines look alike, so that one is enough.
  func looksLike(_ other: TextRule) -> Bool {
    line == other.line && style == other.style && color == other.color && top == other.top && height == other.height
  }

  /// The lines of a decorating box; none of no thickness.
  static func rules(
    of box: BoxID, style: ComputedStyle, metrics: FaceMetrics, alignmentRoot: Int32, raise: Length
  ) -> [TextRule] {
    var rules: [TextRule] = []
    let size = style.fontSize
    func add(_ line: TextDecoration, _ place: (_ thickness: Length, _ height: Length) -> Length, _ natural: Int) {
      guard style.textDecoration.contains(line) else { return }
      let thickness: Length =
        switch style.textDecorationThickness {
        case .auto, .fromFont: metrics.length(natural, at: size)
        case .length(let length): length
        }
      guard thickness > .zero else { return }
      let isTriple = style.textDecorationStyle == .double || style.textDecorationStyle == .wavy
      let height = isTriple ? thickness * 3 : thickness
      rules.append(
        TextRule(
          line: line, style: style.textDecorationStyle, box: box, color: style.textDecorationColor.color ?? style.color,
          top: place(thickness, height), height: height, alignmentRoot: alignmentRoot, raise: raise))
    }
    add(.underline, { _, _ in underlineTop(style, metrics) }, metrics.underline.thickness)
    // Overlines grow upwards, strokes through the text to both sides.
    add(
      .overline, { _, height in metrics.length(metrics.ascent - metrics.underline.thickness, at: size) + height },
      metrics.underline.thickness)
    add(
      .lineThrough,
      { _, height in
        metrics.length(metrics.strikeout.top, at: size)
          + (height - metrics.length(metrics.strikeout.thickness, at: size)) / 2
      }, metrics.strikeout.thickness)
    return rules
  }

  /// From the baseline up to the upper side of an underline (CSS Text Decoration 4 §2.5 to §2.7).
  private static func underlineTop(_ style: ComputedStyle, _ metrics: FaceMetrics) -> Length {
    let size = style.fontSize
    let natural = metrics.length(metrics.underline.top, at: size)
    let offset: Length? =
      switch style.textUnderlineOffset {
      case .auto: nil
      case .length(let length): length.resolved(against: size)
      }
    return switch style.textUnderlinePosition {
    case .auto: offset.map { -$0 } ?? natural
    case .fromFont: natural - (offset ?? .zero)
    case .under: -metrics.length(metrics.descent, at: size) - (offset ?? .zero)
    }
  }
}
