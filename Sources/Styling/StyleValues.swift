package import Geometry

// The keyword types of ComputedStyle, one enum a property, named after it. Raw values are the CSS keywords.

/// `display`.
package enum Display: String, Hashable, Sendable, CaseIterable {
  case none, block, inline, inlineBlock = "inline-block", listItem = "list-item", flowRoot = "flow-root"
  case contents, flex, inlineFlex = "inline-flex"
  case table, inlineTable = "inline-table", tableRowGroup = "table-row-group"
  case tableHeaderGroup = "table-header-group", tableFooterGroup = "table-footer-group"
  case tableRow = "table-row", tableCell = "table-cell", tableCaption = "table-caption"
  case tableColumn = "table-column", tableColumnGroup = "table-column-group"
  /// A row of `v:parallel`: its children stand side by side in equal columns and break across pages together.
  case parallelRow = "-vordruck-parallel-row"
}

/// `position`.
package enum Position: Hashable, Sendable {
  case `static`, relative, absolute, fixed
  /// `running(name)` (CSS GCPM §1.2.1): out of the flow, shown by `element(name)` in margin boxes.
  case running(String)
}

/// `float`.
package enum FloatSide: String, Hashable, Sendable, CaseIterable {
  case none, left, right
  /// Out of the flow to the foot of the page (CSS GCPM 3 §2).
  case footnote
}
/// `clear`.
package enum Clear: String, Hashable, Sendable, CaseIterable { case none, left, right, both }
/// `visibility`.
package enum Visibility: String, Hashable, Sendable, CaseIterable { case visible, hidden, collapse }
/// `box-sizing`.
package enum BoxSizing: String, Hashable, Sendable, CaseIterable {
  case contentBox = "content-box", borderBox = "border-box"
}
/// `border-*-style`.
package enum BorderStyle: String, Hashable, Sendable, CaseIterable {
  case none, hidden, solid, dashed, dotted, double, groove, ridge, inset, outset
}
/// `box-decoration-break`.
package enum BoxDecorationBreak: String, Hashable, Sendable, CaseIterable { case slice, clone }
/// `font-style`.
package enum FontStyle: String, Hashable, Sendable, CaseIterable { case normal, italic, oblique }
/// `direction`.
package enum Direction: String, Hashable, Sendable, CaseIterable { case ltr, rtl }
/// `unicode-bidi`.
package enum UnicodeBidi: String, Hashable, Sendable, CaseIterable {
  case normal, embed, isolate, bidiOverride = "bidi-override", isolateOverride = "isolate-override", plaintext
}
/// `list-style-position`.
package enum ListStylePosition: String, Hashable, Sendable, CaseIterable { case outside, inside }
/// `-vordruck-comb`: whether a text field with `maxlength` has a cell for each character.
package enum FieldComb: String, Hashable, Sendable, CaseIterable { case none, auto }
/// `border-collapse`.
package enum BorderCollapse: String, Hashable, Sendable, CaseIterable { case separate, collapse }
/// `caption-side`.
package enum CaptionSide: String, Hashable, Sendable, CaseIterable { case top, bottom }
/// `empty-cells`.
package enum EmptyCells: String, Hashable, Sendable, CaseIterable { case show, hide }
/// `table-layout`.
package enum TableLayout: String, Hashable, Sendable, CaseIterable { case auto, fixed }
/// `break-before`, `break-after`.
package enum BreakBetween: String, Hashable, Sendable, CaseIterable {
  case auto, avoid, avoidPage = "avoid-page", avoidColumn = "avoid-column"
  case page, left, right, recto, verso, column
}
/// `break-inside`.
package enum BreakInside: String, Hashable, Sendable, CaseIterable {
  case auto, avoid, avoidPage = "avoid-page", avoidColumn = "avoid-column"
}

/// `line-height`.
package enum LineHeight: Hashable, Sendable {
  /// From the font's metrics.
  case normal
  /// A multiple of the font size, in thousandths; inherited as the number.
  case number(Int)
  /// A fixed distance.
  case length(Length)
}

/// `vertical-align`.
package enum VerticalAlign: Hashable, Sendable {
  case baseline, sub, `super`, top, middle, bottom, textTop, textBottom
  /// Raised by a distance (percentages of the line height already resolved).
  case length(Length)
}

/// One OpenType feature setting.
package struct FontFeature: Hashable, Sendable {
  /// The four-character tag.
  package let tag: String
  /// 0 is off, 1 is on, more chooses an alternate.
  package let value: Int

  /// Creates a setting.
  package init(tag: String, value: Int) {
    self.tag = tag
    self.value = value
  }
}

/// One level of `quotes`.
package struct QuotePair: Hashable, Sendable {
  /// The opening mark.
  package let open: String
  /// The closing mark.
  package let close: String

  /// Creates a level.
  package init(open: String, close: String) {
    self.open = open
    self.close = close
  }
}

/// One item of `content`.
package enum ContentItem: Hashable, Sendable {
  case string(String)
  /// `attr(name)`, already resolved to the attribute's value ("" if absent).
  case attribute(String)
  case counter(String, ListStyleType)
  case counters(String, separator: String, ListStyleType)
  case openQuote, closeQuote, noOpenQuote, noCloseQuote
  /// `string(name, which)`, margin boxes only.
  case namedString(String, PagePick)
  /// `element(name, which)`, margin boxes only.
  case runningElement(String, PagePick)
  /// `content()` inside `string-set`: the element's text or a part of it.
  case elementText(TextPick)
  /// `target-counter(url, name, style)`.
  case targetCounter(ContentTarget, String, ListStyleType)
  /// `target-counters(url, name, separator, style)`.
  case targetCounters(ContentTarget, String, separator: String, ListStyleType)
  /// `target-text(url, part)`.
  case targetText(ContentTarget, TextPick)
  /// `url(…)`.
  case image(ImageReference)
  /// `leader(…)`: repeats of a text that fill the rest of the line (GCPM 3 §3).
  case leader(String)
}

/// One entry of `counter-reset`, `counter-increment`, `counter-set`.
package struct CounterChange: Hashable, Sendable {
  /// The counter.
  package let name: String
  /// The value to set or to add.
  package let value: Int

  /// Whether the counter runs backwards (`reversed()`, CSS Lists 3 §4.4).
  package let isReversed: Bool
  /// Whether a backwards counter begins with what its elements need to end at one step.
  package let isAutomatic: Bool

  /// Creates an entry.
  package init(name: String, value: Int, isReversed: Bool = false, isAutomatic: Bool = false) {
    self.name = name
    self.value = value
    self.isReversed = isReversed
    self.isAutomatic = isAutomatic
  }
}

/// One entry of `string-set`.
package struct StringSet: Hashable, Sendable {
  /// The named string.
  package let name: String
  /// What it becomes.
  package let content: [ContentItem]

  /// Creates an entry.
  package init(name: String, content: [ContentItem]) {
    self.name = name
    self.content = content
  }
}
