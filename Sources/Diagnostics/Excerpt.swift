/// One source line with a marker under the place meant, cut to a readable width.
struct Excerpt {
  /// The line, or the part of it around the place.
  let text: String
  /// Blanks and carets that stand under the place.
  let marker: String

  private static let width = 100

  /// Cuts the line; `column` counts scalars from one, `length` is in bytes and at least one caret is drawn.
  init(line: String, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars)
    let place = min(column - 1, scalars.count)
    let first = place > Excerpt.width - 20 ? place - 30 : 0
    let last = min(scalars.count, first + Excerpt.width)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[first..<last].map(VisibleText.sign(for:)))
    text = (first > 0 ? "…" : "") + String(shown) + (last < scalars.count ? "…" : "")
    let blanks = place - first + (first > 0 ? 1 : 0)
    var carets = 0
    var bytes = 0
    for scalar in scalars[place..<max(place, last)] where bytes < length {
      carets += 1
      bytes += UTF8.width(scalar)
    }
    marker = String(repeating: " ", count: blanks) + String(repeating: "^", count: max(1, carets))
  }
}
