package import Geometry

/// The computed values of one element or pseudo-element (CSS Cascade 4 §4.4); initial values by default.
///
/// Lengths are absolute; percentages and `auto` stay for layout. Equal styles are stored once in a `StyledTree`.
package struct ComputedStyle: Hashable, Sendable {
  // CSS Display, Positioned Layout
  package var display: Display = .inline
  package var position: Position = .static
  package var float: FloatSide = .none
  package var clear: Clear = .none
  package var inset = Edges(all: Dimension.auto)
  /// Whether an absolutely positioned box would be inline-level if it were static (CSS 2.2 §10.3.7).
  package var isStaticallyInline = false
  package var visibility: Visibility = .visible
  package var overflowX: Overflow = .visible
  package var overflowY: Overflow = .visible

  // CSS Box Model, Sizing
  package var width: Dimension = .auto
  package var height: Dimension = .auto
  package var minWidth: Dimension = .auto
  package var minHeight: Dimension = .auto
  package var maxWidth: Dimension = .auto
  package var maxHeight: Dimension = .auto
  package var boxSizing: BoxSizing = .contentBox
  package var objectFit: ObjectFit = .fill
  package var objectPosition = ObjectPosition()
  package var imageOrientation: ImageOrientationSource = .fromImage
  package var margin = Edges(all: Dimension.zero)
  package var padding = Edges(all: LengthPercentage.zero)
  /// Zero where the border style is `none`.
  package var borderWidth = Edges(all: Length.zero)
  package var borderStyle = Edges(all: BorderStyle.none)
  package var borderColor = Edges(all: Color.black)
  /// Corners, outline, shadows.
  package var decoration = DecorationStyle()
  package var backgroundColor: Color = .transparent
  package var background = BackgroundStyle()
  /// Opacity and transforms.
  package var effects = EffectStyle()
  package var boxDecorationBreak: BoxDecorationBreak = .slice

  // CSS Flexbox, Box Alignment, Multi-column Layout
  package var flex = FlexStyle()
  package var alignment = AlignmentStyle()
  package var columns = ColumnStyle()

  // CSS Fonts, Text, Writing Modes
  package var color: Color = .black
  /// In order of preference, as written; generic families lower-case.
  package var fontFamilies: [String] = ["sans-serif"]
  package var fontSize: Length = .points(12)
  /// 1 to 1000.
  package var fontWeight: Int = 400
  package var fontStyle: FontStyle = .normal
  /// OpenType features from `font-feature-settings`, `font-variant-*` in tag order.
  package var fontFeatures: [FontFeature] = []
  /// Where `fontFeatures` come from, property by property, because each is inherited for itself.
  package var fontVariants = FontVariants()
  package var lineHeight: LineHeight = .normal
  package var letterSpacing = LengthPercentage.zero
  package var wordSpacing = LengthPercentage.zero
  package var textTransform: TextTransform = .none
  package var whiteSpaceCollapse: WhiteSpaceCollapse = .collapse
  package var textWrapMode: TextWrapMode = .wrap
  package var textWrapStyle: TextWrapStyle = .auto
  package var lineBreak: LineBreakStrictness = .auto
  package var wordBreak: WordBreak = .normal
  package var overflowWrap: OverflowWrap = .normal
  package var hyphens: Hyphens = .manual
  package var hyphenateCharacter = HyphenateCharacter()
  package var hyphenateLimits = HyphenateLimits()
  package var hyphenateLimitLines: HyphenateLimitLines = .noLimit
  package var tabSize: TabSize = .spaces(8000)
  package var textAlign: TextAlign = .start
  package var textAlignLast: TextAlignLast = .auto
  package var textJustify: TextJustify = .auto
  package var textIndent = TextIndent.zero
  package var textDecoration: TextDecoration = .none
  package var textDecorationStyle: TextDecorationStyle = .solid
  package var textDecorationColor = TextDecorationColor()
  package var textDecorationThickness: TextDecorationThickness = .auto
  package var textUnderlineOffset: TextUnderlineOffset = .auto
  package var textUnderlinePosition: TextUnderlinePosition = .auto
  package var verticalAlign: VerticalAlign = .baseline
  package var direction: Direction = .ltr
  package var unicodeBidi: UnicodeBidi = .normal
  /// Pairs of opening and closing quotation marks by depth; empty for `none`, nil for `auto` (by language).
  package var quotes: [QuotePair]?

  // CSS Lists, Generated Content
  package var listStyleType: ListStyleType = .disc
  package var listStylePosition: ListStylePosition = .outside
  package var listStyleImage: StyleImage = .none
  /// Nil is `normal` (or `none` on a pseudo-element, which then makes no box).
  package var content: [ContentItem]?
  package var counterReset: [CounterChange] = []
  package var counterIncrement: [CounterChange] = []
  package var counterSet: [CounterChange] = []
  package var stringSet: [StringSet] = []

  // CSS Tables
  package var borderCollapse: BorderCollapse = .separate
  package var borderSpacing = Size(width: .zero, height: .zero)
  package var captionSide: CaptionSide = .top
  package var emptyCells: EmptyCells = .show
  package var tableLayout: TableLayout = .auto

  // Vordruck
  package var fieldComb: FieldComb = .none

  // CSS Fragmentation, Paged Media
  package var breakBefore: BreakBetween = .auto
  package var breakAfter: BreakBetween = .auto
  package var breakInside: BreakInside = .auto
  package var orphans: Int = 2
  package var widows: Int = 2
  /// The page type of `page`; empty for `auto`.
  package var page: String = ""

  // CSS Generated Content for Paged Media
  package var footnoteDisplay: FootnoteDisplay = .block
  package var footnotePolicy: FootnotePolicy = .auto
  /// 1 for the outermost; 0 for `none`.
  package var bookmarkLevel: Int = 0
  /// Nil is the element's own text, generated numbers included.
  package var bookmarkLabel: [ContentItem]?
  package var bookmarkState: BookmarkState = .open

  // SVG
  /// The values of SVG's own properties; nil where all are initial.
  var vectorStorage: VectorStyleStorage?

  /// The initial values.
  package init() {}
}
