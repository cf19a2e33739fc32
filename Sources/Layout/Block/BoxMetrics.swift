import Geometry
import Styling

/// The computed values that box layout reads, without references: a style's digest, made once a style.
struct BoxMetrics: Sendable {
  var display: Display
  var isPositioned: Bool
  var isRelative: Bool
  var isAbsolute: Bool
  var isFixed: Bool
  /// Whether the box would stand on a line if it were in the flow.
  var isInlineLevel: Bool
  var clear: Clear
  var inset: Edges<Dimension>
  var width: Dimension
  var height: Dimension
  var minWidth: Dimension
  var minHeight: Dimension
  var maxWidth: Dimension
  var maxHeight: Dimension
  var isBorderBox: Bool
  var margin: Edges<Dimension>
  var padding: Edges<LengthPercentage>
  var border: Edges<Length>
  var isRightToLeft: Bool
  /// Whether what reaches below a given height is cut off.
  var clipsHeight: Bool
  /// Whether margins of children stay inside (block formatting context root).
  var isFormattingRoot: Bool
  /// Whether `overflow` is other than `visible`.
  var hidesOverflow: Bool
  var clonesDecoration: Bool
  var breakBefore: BreakBetween
  var breakAfter: BreakBetween
  var breakInside: BreakInside
  var orphans: Int
  var widows: Int
  var fontSize: Length
  var verticalAlign: VerticalAlign
  var collapsesBorders: Bool
  var borderSpacing: Size
  var captionBelow: Bool
  var hidesEmptyCells: Bool
  /// Whether a row, row group or column takes no part in the table (`visibility: collapse`).
  var isCollapsed: Bool
  var hasBackground: Bool
  var hasFixedTableLayout: Bool
  /// Whether the box spans all columns where it stands in any (`column-span: all`).
  var spansColumns: Bool

  init(_ style: ComputedStyle) {
    display = style.display
    switch style.position {
    case .static:
      isPositioned = false
      isRelative = false
      isAbsolute = false
      isFixed = false
    case .relative:
      isPositioned = true
      isRelative = true
      isAbsolute = false
      isFixed = false
    case .absolute:
      isPositioned = true
      isRelative = false
      isAbsolute = true
      isFixed = false
    case .fixed, .running:
      isPositioned = true
      isRelative = false
      isAbsolute = false
      isFixed = style.position == .fixed
    }
    isInlineLevel =
      style.display == .inline || style.display == .inlineBlock || style.display == .inlineTable
      || style.isStaticallyInline
    clear = style.clear
    inset = style.inset
    width = style.width
    height = style.height
    minWidth = style.minWidth
    minHeight = style.minHeight
    maxWidth = style.maxWidth
    maxHeight = style.maxHeight
    isBorderBox = style.boxSizing == .borderBox
    margin = style.margin
    padding = style.padding
    border = style.borderWidth
    isRightToLeft = style.direction == .rtl
    isFormattingRoot =
      style.display == .flowRoot || style.display == .inlineBlock || style.isScrollContainer || isAbsolute || isFixed
      || style.display == .tableCaption || style.display == .tableCell
    hidesOverflow = style.overflowX != .visible || style.overflowY != .visible
    clipsHeight = style.overflowY != .visible
    clonesDecoration = style.boxDecorationBreak == .clone
    breakBefore = style.breakBefore
    breakAfter = style.breakAfter
    breakInside = style.breakInside
    orphans = max(style.orphans, 1)
    widows = max(style.widows, 1)
    fontSize = style.fontSize
    verticalAlign = style.verticalAlign
    collapsesBorders = style.borderCollapse == .collapse
    borderSpacing = style.borderSpacing
    hidesEmptyCells = style.emptyCells == .hide
    isCollapsed = style.visibility == .collapse
    hasBackground = style.backgroundColor.alpha > 0 || style.background.hasImages
    captionBelow = style.captionSide == .bottom
    hasFixedTableLayout = style.tableLayout == .fixed
    spansColumns = style.columns.span == .all
  }

  /// The used padding; percentages refer to the containing block's width (CSS Box 3 §4).
  func usedPadding(_ basis: Length) -> Edges<Length> {
    Edges(
      top: padding.top.resolved(against: basis), right: padding.right.resolved(against: basis),
      bottom: padding.bottom.resolved(against: basis), left: padding.left.resolved(against: basis))
  }

  /// The used vertical margins; `auto` is zero (CSS 2.2 §10.6.3).
  func marginTop(_ basis: Length) -> Length { margin.top.resolved(against: basis) ?? .zero }
  func marginBottom(_ basis: Length) -> Length { margin.bottom.resolved(against: basis) ?? .zero }
}
