import Diagnostics
import Pages
import Styling
import Typography

/// Reports characters that no font has.
enum MissingGlyph {
  /// Reports a grapheme cluster, with its character as a value: it may come from the case data.
  static func report(_ cluster: Range<Int>, in text: [UInt8], box: BoxID, scope: LayoutScope) {
    let scalars = ScalarReader.scalars(in: text, cluster)
    let points = scalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    let origin = scope.boxes[box].origin
    scope.log.report(
      Diagnostic(
        InlineDiagnostics.missing(scalars, in: scope.fonts), at: origin.span, data: origin.dataSpan,
        [
          "character": .value(String(decoding: text[cluster], as: UTF8.self)),
          "codePoint": .value(points.joined(separator: " ")),
          "fonts": .name(scope.boxes[style: box].fontFamilies.joined(separator: ", ")),
        ]))
  }
}
