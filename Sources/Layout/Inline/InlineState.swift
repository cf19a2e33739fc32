import Typography

/// What inline layout keeps between calls: prepared paragraphs, their lines, and what it learned of fonts.
package struct InlineState {
  /// What lines depend on.
  struct LinesKey: Hashable {
    let box: BoxID
    let width: Int
  }

  var paragraphs: [BoxID: Paragraph] = [:]
  var sizes: [BoxID: ContentSizes] = [:]
  var lines: [LinesKey: ParagraphLines] = [:]
  var faces: [FaceTable.Key: FaceTable] = [:]
  var firstFonts: [FaceTable.Key: FontFaceID] = [:]
  var metrics: [FontFaceID: FaceMetrics] = [:]
  var hyphens: [FontFaceID: HyphenGlyph] = [:]

  /// Creates an empty state.
  package init() {}
}
