import Diagnostics
import Pages
import Styling
import Typography

/// Reports characters that no font has.
enum MissingGlyph {
  /// Reports a grapheme cluster, with its character as a value: it may come from the case data.
  static func report(_ cluster: Range<Int>, in text: [UInt8], box: BoxID, scope: LayoutScope) {
    let scalars = ScalarReader.scalars(in: text, cluster)
    let origin = scope.boxes[box].origin
    scope.log.report(
      Diagnostic(
        InlineDiagnostics.missing(scalars, in: scope.fonts), at: origin.span, data: origin.dataSpan,
        [
          "character": CharacterWords.argument(for: [scalars]),
          "fonts": .name(scope.boxes[style: box].fontFamilies.joined(separator: ", ")),
        ]))
  }
}
