import Geometry

/// What a specified value needs to become a computed one (CSS Cascade 4 §4.4).
struct ComputeContext {
  /// The font properties that font-relative units refer to.
  struct Font {
    var size: Length
    var families: [String]
    var weight: Int
    var isItalic: Bool

    init(_ style: ComputedStyle) {
      size = style.fontSize
      families = style.fontFamilies
      weight = style.fontWeight
      isItalic = style.fontStyle != .normal
    }
  }

  /// What `rem` and its like refer to.
  struct Root {
    var font: Font
    var lineHeight: LineHeight

    init(_ style: ComputedStyle) {
      font = Font(style)
      lineHeight = style.lineHeight
    }
  }

  /// The style from which properties inherit; initial values at the root.
  var parent: ComputedStyle
  /// What `em` is: the parent's font while `font-size` is computed, the element's own afterwards.
  var font: Font
  /// What `rem` is.
  var root: Root
  /// What `lh` is: the parent's while fonts and line heights are computed.
  var specifiedLineHeight: LineHeight
  /// The font size to which `specifiedLineHeight` belongs.
  private var lineHeightFont: Font
  /// What `currentcolor` is.
  var color: Color
  /// What `inline-start` is.
  var direction: Direction
  /// Fonts and pages around.
  let environment: StyleEnvironment

  /// The context in which the element's own font properties are computed.
  init(parent: ComputedStyle, root: Root, environment: StyleEnvironment) {
    self.parent = parent
    self.root = root
    self.environment = environment
    font = Font(parent)
    lineHeightFont = font
    specifiedLineHeight = parent.lineHeight
    color = parent.color
    direction = parent.direction
  }

  /// What `em` is.
  var fontSize: Length { font.size }

  /// What `lh` is.
  var lineHeight: Length { lineHeight(specifiedLineHeight, lineHeightFont) }

  /// Takes the element's own line height.
  mutating func setLineHeight(_ height: LineHeight) {
    specifiedLineHeight = height
    lineHeightFont = font
  }

  /// One of a unit in points.
  func points(_ term: LinearLength.Term) -> Double {
    switch term {
    case .points: 1
    case .em, .ic: font.size.points
    case .rem: root.font.size.points
    case .ex: measures(font).xHeight * font.size.points
    case .rex: measures(root.font).xHeight * root.font.size.points
    case .cap: measures(font).capHeight * font.size.points
    case .ch: measures(font).zeroAdvance * font.size.points
    case .rch: measures(root.font).zeroAdvance * root.font.size.points
    case .lh: lineHeight.points
    case .rlh: lineHeight(root.lineHeight, root.font).points
    case .vw: environment.pageArea.width.points / 100
    case .vh: environment.pageArea.height.points / 100
    case .vmin: min(environment.pageArea.width, environment.pageArea.height).points / 100
    case .vmax: max(environment.pageArea.width, environment.pageArea.height).points / 100
    case .percent: 0
    }
  }

  private func measures(_ font: Font) -> FontMeasures.Answer {
    environment.fonts.measure(
      FontMeasures.Request(families: font.families, weight: font.weight, isItalic: font.isItalic))
  }

  private func lineHeight(_ height: LineHeight, _ font: Font) -> Length {
    switch height {
    case .normal: .points(measures(font).lineHeight * font.size.points)
    case .number(let thousandths): font.size.scaled(by: thousandths, over: 1000)
    case .length(let length): length
    }
  }
}

/// A value as the style sheet says it, ready to be computed for an element.
struct Specified<Value: Sendable>: Sendable {
  let compute: @Sendable (ComputeContext) -> Value

  init(_ compute: @escaping @Sendable (ComputeContext) -> Value) { self.compute = compute }

  /// A value that is the same everywhere.
  static func constant(_ value: Value) -> Specified { Specified { _ in value } }
}
