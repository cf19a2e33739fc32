import Diagnostics
import Geometry

/// An `@page` rule (CSS Paged Media 3 §4).
struct PageRule: Sendable {
  /// One of the selectors in front of the block.
  struct Selector: Sendable {
    /// Empty for every page.
    var name = ""
    var first = false
    var blank = false
    var left = false
    var right = false
    /// `:nth()` (CSS GCPM 3 §4.2).
    var nth: PagePattern?

    /// CSS Paged Media 3 §4.3: name, then `:first`, `:blank` and `:nth()`, then `:left` and `:right`.
    var specificity: Specificity {
      Specificity(
        ids: name.isEmpty ? 0 : 1, classes: (first ? 1 : 0) + (blank ? 1 : 0) + (nth == nil ? 0 : 1),
        types: (left ? 1 : 0) + (right ? 1 : 0))
    }

    /// Whether a page is meant; `patterns` are those that the page's number fits.
    func matches(_ page: PageStyles.Selector, patterns: Set<PagePattern>) -> Bool {
      (name.isEmpty || name == page.name) && (!first || (name.isEmpty ? page.first : page.groupFirst))
        && (!blank || page.blank)
        && (!left || page.left) && (!right || page.right) && (nth.map { patterns.contains($0) } ?? true)
    }
  }

  /// At least one; a rule without a list has the selector of all pages.
  var selectors: [Selector]
  /// The properties of the page context.
  var block = DeclarationBlock()
  /// What `@media` around the rule asks of the page that rules without condition make.
  var condition: MediaCondition?
  /// What the rule says about the sheet.
  var sizes: [PageSize] = []
  /// What it says about bleed and marks.
  var bleeds: [PageBleed] = []
  var marks: [PageMarks] = []
  /// The footnote area (CSS GCPM 3 §2.2).
  var footnotes: [DeclarationBlock] = []
  /// The margin boxes in source order.
  var marginBoxes: [(box: MarginBox, block: DeclarationBlock)] = []
}

/// A value of `size` (CSS Paged Media 3 §7.1).
struct PageSize: Sendable {
  enum Orientation: String, Sendable { case portrait, landscape }

  /// Nil means the default sheet.
  var dimensions: (width: LinearLength, height: LinearLength)?
  var orientation: Orientation?
  var isImportant = false

  /// The sheet; relative lengths refer to the page's font.
  func size(_ context: ComputeContext) -> Size {
    var size = PageStyle().size
    if let dimensions {
      size = Size(width: dimensions.width.length(context), height: dimensions.height.length(context))
    }
    switch orientation {
    case .landscape where size.width < size.height, .portrait where size.width > size.height:
      return Size(width: size.height, height: size.width)
    default: return size
    }
  }

  /// The named sheets in millimetres, upright.
  static let sheets: KeyValuePairs<String, (width: Double, height: Double)> = [
    "a3": (297, 420), "a4": (210, 297), "a5": (148, 210), "b4": (250, 353), "b5": (176, 250),
    "jis-b4": (257, 364), "jis-b5": (182, 257), "letter": (215.9, 279.4), "legal": (215.9, 355.6),
    "ledger": (279.4, 431.8),
  ]

  static let syntax =
    "auto | <length>{1,2} | [ \(sheets.map(\.key).joined(separator: " | ")) ] || [ portrait | landscape ]"

  /// Reads the value of `size`.
  static func read(_ reader: inout ValueReader) -> PageSize? {
    var size = PageSize()
    if reader.keyword("auto") { return size }
    if let width = reader.attempt({ $0.length(negative: false) }) {
      size.dimensions = (width, reader.attempt { $0.length(negative: false) } ?? width)
      return size
    }
    var isEmpty = true
    while !reader.isAtEnd {
      if size.orientation == nil, let orientation: Orientation = reader.keyword() {
        size.orientation = orientation
      } else if size.dimensions == nil, let sheet = reader.keyword(in: sheets) {
        let points = (sheet.width * 72 / 25.4, sheet.height * 72 / 25.4)
        size.dimensions = (LinearLength(points: points.0), LinearLength(points: points.1))
      } else {
        return nil
      }
      isEmpty = false
    }
    return isEmpty ? nil : size
  }
}
