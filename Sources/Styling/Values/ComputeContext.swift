import Geometry

/// What a specified value needs to become a computed one (CSS Cascade 4 §4.4).
struct ComputeContext {
  /// The style from which properties inherit; initial values at the root.
  var parent: ComputedStyle
  /// What `em` is: the parent's font size while `font-size` is computed, the element's own afterwards.
  var fontSize: Length
  /// What `rem` is.
  var rootFontSize: Length
  /// What `lh` is.
  var lineHeight: Length
  /// What `currentcolor` is.
  var color: Color
  /// What `inline-start` is.
  var direction: Direction

  /// The context in which the element's own font properties are computed.
  init(parent: ComputedStyle, rootFontSize: Length) {
    self.parent = parent
    self.rootFontSize = rootFontSize
    fontSize = parent.fontSize
    lineHeight = parent.lineHeight.length(fontSize: parent.fontSize)
    color = parent.color
    direction = parent.direction
  }
}

extension LineHeight {
  /// The distance; `normal` counts as 1.2 where no font has been chosen yet.
  func length(fontSize: Length) -> Length {
    switch self {
    case .normal: fontSize.scaled(by: 6, over: 5)
    case .number(let thousandths): fontSize.scaled(by: thousandths, over: 1000)
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
