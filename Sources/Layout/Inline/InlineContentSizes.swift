import Geometry
import Styling
import Typography

/// The intrinsic sizes of a paragraph (CSS Sizing 3 §5.1); percentages count as zero.
///
/// Soft hyphens narrow the smallest size, automatic hyphenation does not: it is a remedy for lines that are too
/// short, and columns of a table must not shrink to syllables because of it.
enum InlineContentSizes {
  /// Measures all pieces once for each size.
  static func measure(_ paragraph: Paragraph, scope: LayoutScope) -> ContentSizes {
    let atomics = paragraph.atomics.map { scope.atomicContentSizes($0) }
    let narrow = LineContext(paragraph, scope: scope, width: .zero, atomicWidths: atomics.map(\.minContent))
    let wide = LineContext(paragraph, scope: scope, width: .zero, atomicWidths: atomics.map(\.maxContent))
    var sizes = ContentSizes(
      minContent: width(narrow, breaksEverywhere: true), maxContent: width(wide, breaksEverywhere: false))
    if !paragraph.anchors.isEmpty {
      // Floats stand beside the widest line at most, below each other at least.
      let floats = scope.anchoredContentSizes(paragraph.anchors)
      sizes.minContent = max(sizes.minContent, floats.minContent)
      sizes.maxContent += floats.maxContent
    }
    return sizes
  }

  private static func width(_ context: LineContext, breaksEverywhere: Bool) -> Length {
    let pieces = context.paragraph.pieces
    var widest = Length.zero
    var measure = LineMeasure()
    var indent = context.indent
    measure.origin = indent
    func end(with hyphen: Length = .zero) {
      widest = max(widest, measure.width + indent + hyphen)
      measure = LineMeasure()
      indent = .zero
    }
    for index in pieces.indices {
      let piece = pieces[index]
      if piece.kind == .forcedBreak {
        end()
        continue
      }
      context.add(index, &measure)
      guard breaksEverywhere else { continue }
      if piece.kind == .text, let character = widestCharacter(of: piece, context: context) {
        // Broken anywhere: the rest of the piece stands alone as well.
        measure = LineMeasure()
        widest = max(widest, character)
      }
      switch piece.breakAfter {
      case .none: break
      case .allowed, .bound: end()
      case .hyphen:
        let text = pieces[...index].last { $0.kind == .text }
        end(with: text.flatMap { context.hyphenWidth($0) } ?? .zero)
      }
    }
    end()
    return widest
  }

  /// The widest cluster of a piece that may be broken between any two characters; nil for others.
  private static func widestCharacter(of piece: Piece, context: LineContext) -> Length? {
    let paragraph = context.paragraph
    let item = paragraph.items[Int(piece.owner)]
    guard context.scope.boxes[style: item.box].breaksAnywhere(inContentSizes: true) else { return nil }
    var widest = Length.zero
    var start = piece.glyphs.lowerBound
    for glyph in piece.glyphs
    where glyph + 1 == piece.glyphs.upperBound
      || paragraph.glyphs[glyph + 1].cluster != paragraph.glyphs[glyph].cluster
    {
      widest = max(widest, item.length(paragraph.shaped.advance(of: start..<glyph + 1, item, in: paragraph.text)))
      start = glyph + 1
    }
    return widest
  }
}
