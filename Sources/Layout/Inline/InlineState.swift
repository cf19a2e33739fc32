import Typography

/// What inline layout keeps between calls: prepared paragraphs, their lines, and what it learned of fonts.
package struct InlineState {
  /// What lines depend on.
  struct LinesKey: Hashable {
    let box: BoxID
    let width: Int
    /// Where the first line begins, when a paragraph is broken anew on a page of another width.
    var start = LinePosition(piece: 0)
  }

  /// The paragraphs prepared last; older ones are prepared again if another width is wanted, which is rare.
  private var paragraphs: [BoxID: Paragraph] = [:]
  /// Their boxes in the order of preparation, as a ring.
  private var recent: [BoxID] = []
  private var oldest = 0
  /// The footnotes that lines call; lines hold ranges.
  var lineNotes: [Int32] = []
  var sizes: [BoxID: ContentSizes] = [:]
  var lines: [LinesKey: ParagraphLines] = [:]
  var faces: [FaceTable.Key: FaceTable] = [:]
  var firstFonts: [FaceTable.Key: FontFaceID] = [:]
  var metrics: [FontFaceID: FaceMetrics] = [:]
  var hyphens: [HyphenGlyphs.Key: HyphenGlyphs?] = [:]

  /// How many paragraphs are kept: enough for what is laid out more than once, little for a long document.
  private static let limit = 512

  /// The paragraph of a box, if it was prepared lately.
  func paragraph(_ box: BoxID) -> Paragraph? { paragraphs[box] }

  /// Keeps a paragraph, and lets go of the oldest one when there are many.
  mutating func keep(_ paragraph: Paragraph) {
    paragraphs[paragraph.root] = paragraph
    if recent.count < Self.limit {
      recent.append(paragraph.root)
    } else {
      paragraphs[recent[oldest]] = nil
      recent[oldest] = paragraph.root
      oldest = (oldest + 1) % Self.limit
    }
  }

  /// Forgets what was made of some roots, because their text is another now.
  mutating func forget(_ roots: Set<BoxID>) {
    for root in roots {
      paragraphs[root] = nil
      sizes[root] = nil
    }
    lines = lines.filter { !roots.contains($0.key.box) }
  }

  /// Creates an empty state.
  package init() {}
}
