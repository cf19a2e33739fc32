import Geometry
import Styling
import Typography

/// Computes what no line changes about the inline boxes of a paragraph: extents, vertical alignment, decoration.
struct InlineBoxBuilder {
  private let scope: LayoutScope
  private var built: [InlineBox] = []

  /// The inline boxes of a paragraph, in the order of its content.
  static func build(_ content: InlineContent, scope: LayoutScope) -> [InlineBox] {
    var builder = InlineBoxBuilder(scope: scope)
    for (position, inline) in content.inlines.enumerated() {
      builder.add(inline.box, at: Int32(position), parent: inline.parent)
    }
    return builder.built
  }

  private init(scope: LayoutScope) { self.scope = scope }

  private mutating func add(_ box: BoxID, at position: Int32, parent: Int32) {
    let style = scope.boxes.style(box)
    let metrics = scope.firstAvailableFont(box).map(scope.metrics(of:))
    let bounds = metrics.map { LineExtent.leaded($0, style: style) } ?? Self.boundsWithoutFont(style)
    let content = metrics.map { LineExtent.content($0, size: style.fontSize) } ?? bounds
    let halfXHeight = metrics.map { $0.length($0.xHeight, at: style.fontSize) / 2 } ?? .zero
    var alignment = InlineBox.Alignment.raised
    var raise = Length.zero
    var alignmentRoot: Int32 = 0
    if parent >= 0 {
      let outer = built[Int(parent)]
      switch style.verticalAlign {
      case .top: alignment = .lineTop
      case .bottom: alignment = .lineBottom
      default: raise = Self.raise(style.verticalAlign, of: bounds, in: outer, scope: scope)
      }
      if alignment == .raised {
        raise += outer.raise
        alignmentRoot = outer.alignmentRoot
      } else {
        alignmentRoot = position
      }
    }
    var rules = parent >= 0 ? built[Int(parent)].rules : inheritedRules(of: box)
    if parent >= 0 {
      rules += self.rules(of: box, style: style, alignmentRoot: alignmentRoot, raise: raise)
    }
    built.append(
      InlineBox(
        id: box, parent: parent, isRightToLeft: style.direction == .rtl,
        needsFragment: parent >= 0 && Self.needsFragment(scope.boxes[box], style),
        clonesEdges: style.boxDecorationBreak == .clone, bounds: bounds, content: content, halfXHeight: halfXHeight,
        alignment: alignment, alignmentRoot: alignmentRoot, raise: raise,
        isShifted: parent >= 0 && (style.position == .relative || built[Int(parent)].isShifted), rules: rules))
  }

  /// How far `vertical-align` lifts the baseline of something above that of the box around it (CSS Inline 3 §4.2).
  ///
  /// Subscripts sink by a fifth of the outer font size and superscripts rise by a third, as typographers do by hand.
  static func raise(_ align: VerticalAlign, of bounds: LineExtent, in outer: InlineBox, scope: LayoutScope) -> Length {
    switch align {
    case .baseline, .top, .bottom: .zero
    case .sub: -scope.boxes[style: outer.id].fontSize.scaled(by: 1, over: 5)
    case .super: scope.boxes[style: outer.id].fontSize.scaled(by: 1, over: 3)
    case .length(let distance): distance
    case .middle: outer.halfXHeight - (bounds.ascent - bounds.descent) / 2
    case .textTop: outer.content.ascent - bounds.ascent
    case .textBottom: bounds.descent - outer.content.descent
    }
  }

  /// Without any font there is an error already; the line is as high as it would be with a plain one.
  private static func boundsWithoutFont(_ style: ComputedStyle) -> LineExtent {
    switch style.lineHeight {
    case .normal: LineExtent(ascent: style.fontSize, descent: style.fontSize / 5)
    case .number(let thousandths):
      LineExtent(ascent: style.fontSize.scaled(by: thousandths, over: 1000), descent: .zero)
    case .length(let length): LineExtent(ascent: length, descent: .zero)
    }
  }

  private static func needsFragment(_ box: Box, _ style: ComputedStyle) -> Bool {
    let widths = style.borderWidth
    return box.link >= 0 || style.backgroundColor.alpha > 0 || style.background.hasImages || widths.horizontal != .zero
      || widths.vertical != .zero
      || style.decoration.outlineWidth > .zero || !style.decoration.shadows.isEmpty
  }

  /// Decorations of the root and of the blocks around it reach all text inside (CSS Text Decoration 3 §2.1).
  private func inheritedRules(of root: BoxID) -> [TextRule] {
    var rules: [TextRule] = []
    var next: BoxID? = root
    while let box = next {
      if scope.boxes[style: box].textDecoration != .none {
        let found = self.rules(of: box, style: scope.boxes.style(box), alignmentRoot: 0, raise: .zero)
        for rule in found where !rules.contains(where: rule.looksLike) {
          rules.insert(rule, at: 0)
        }
      }
      // They do not enter what is out of the flow, nor boxes that stand on a line as one piece.
      let metrics = scope.metrics(box)
      if scope.boxes[box].kind == .atomicInline || scope.boxes[box].scheme != .inFlow || metrics.isAbsolute
        || metrics.isFixed
      {
        break
      }
      next = scope.boxes.parent(box)
    }
    return rules
  }

  private func rules(of box: BoxID, style: ComputedStyle, alignmentRoot: Int32, raise: Length) -> [TextRule] {
    guard style.textDecoration != .none, let face = scope.firstAvailableFont(box) else { return [] }
    return TextRule.rules(
      of: box, style: style, metrics: scope.metrics(of: face), alignmentRoot: alignmentRoot, raise: raise)
  }
}
