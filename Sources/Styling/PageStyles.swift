package import Geometry

/// The page contexts of a document (CSS Paged Media 3): what `@page` rules say for each kind of page.
package struct PageStyles: Sendable {
  /// Which pages a rule speaks of.
  package struct Selector: Hashable, Sendable {
    /// The page type, "" for all.
    package var name: String = ""
    /// `:first`.
    package var first = false
    /// Whether it is the first of a page group: of consecutive pages of one type (GCPM 3 §4.1).
    package var groupFirst = false
    /// `:blank`.
    package var blank = false
    /// `:left`.
    package var left = false
    /// `:right`.
    package var right = false
    /// The patterns of `:nth()` that the page's number fits, one bit each.
    package var nth: UInt64 = 0

    /// Creates the selector of every page.
    package init() {}
  }

  /// Resolves the style of one page: called once per distinct combination by layout.
  package let resolve: @Sendable (_ selector: Selector) -> PageStyle
  /// The patterns of `:nth()` that rules name, at most 64.
  private let patterns: [PagePattern]
  /// The styles of pages and their margin boxes where rules name files.
  let imageStyles: [ComputedStyle]

  /// Creates the page contexts from the function that cascades them.
  package init(resolve: @escaping @Sendable (Selector) -> PageStyle) { self.init(patterns: [], resolve: resolve) }

  init(
    patterns: [PagePattern], imageStyles: [ComputedStyle] = [], resolve: @escaping @Sendable (Selector) -> PageStyle
  ) {
    self.patterns = patterns
    self.imageStyles = imageStyles
    self.resolve = resolve
  }

  /// Whether pages start the numbers of their footnotes anew: `@page { counter-reset: footnote }`.
  package var numbersFootnotes: Bool { resolve(Selector()).style.counterReset.contains { $0.name == "footnote" } }

  /// The patterns that a page fits; pages are counted from one in the document and in their group of a type.
  package func nth(page: Int, group: Int, of name: String) -> UInt64 {
    patterns.isEmpty
      ? 0
      : patterns.enumerated().reduce(0) { bits, entry in
        let number = entry.element.name.isEmpty ? page : entry.element.name == name ? group : 0
        return number > 0 && entry.element.pattern.matches(number) ? bits | 1 << UInt64(entry.offset) : bits
      }
  }
}

/// The computed page context of one kind of page.
package struct PageStyle: Sendable {
  /// The sheet.
  package var size = Size(width: .millimetres(210), height: .millimetres(297))
  /// Percentages refer to the page's width or height.
  package var margin = Edges(all: Dimension.value(LengthPercentage(length: .millimetres(20))))
  /// The context's own values, inherited by its margin boxes.
  package var style = ComputedStyle()
  /// The margin boxes that have content.
  package var marginBoxes: [MarginBox: ComputedStyle] = [:]
  /// The footnote area (CSS GCPM 3 §2.2).
  package var footnoteArea = ComputedStyle()
  /// How far backgrounds reach beyond the edge of the page (CSS Paged Media 3 §7.3).
  package var bleed: Length = .zero
  /// Whether the corners of the page are marked.
  package var hasCropMarks = false
  /// Whether register crosses are printed.
  package var hasCrossMarks = false

  /// Creates an A4 page with 20 mm margins and nothing in them.
  package init() {}
}

/// The sixteen margin boxes (CSS Paged Media 3 §6.1); raw values are the at-rule names.
package enum MarginBox: String, Hashable, Sendable, CaseIterable {
  case topLeftCorner = "top-left-corner", topLeft = "top-left", topCenter = "top-center", topRight = "top-right"
  case topRightCorner = "top-right-corner"
  case rightTop = "right-top", rightMiddle = "right-middle", rightBottom = "right-bottom"
  case bottomRightCorner = "bottom-right-corner", bottomRight = "bottom-right", bottomCenter = "bottom-center"
  case bottomLeft = "bottom-left", bottomLeftCorner = "bottom-left-corner"
  case leftBottom = "left-bottom", leftMiddle = "left-middle", leftTop = "left-top"
}

/// The pages of `:nth()`, of all pages or of the groups of a type (GCPM 3 §4.2).
struct PagePattern: Hashable, Sendable {
  var pattern: NthPattern
  /// Empty for all pages.
  var name = ""
}
