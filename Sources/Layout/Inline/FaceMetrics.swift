import Geometry
import Typography

/// The vertical measures of a face in font units, as line layout needs them: distances up and down are positive.
struct FaceMetrics {
  let unitsPerEm: Int
  let ascent: Int
  let descent: Int
  let lineGap: Int
  let xHeight: Int
  let underline: Stroke
  let strikeout: Stroke

  /// A line of text decoration.
  struct Stroke {
    /// From the baseline up to its upper side; negative below the baseline.
    let top: Int
    let thickness: Int

    init(middle: Int, thickness: Int, unitsPerEm: Int) {
      self.thickness = thickness > 0 ? thickness : unitsPerEm / 20
      top = middle + self.thickness / 2
    }
  }

  /// Reads the measures of a face.
  init(_ metrics: FontMetrics) {
    unitsPerEm = max(1, metrics.unitsPerEm)
    ascent = metrics.ascender
    descent = -metrics.descender
    lineGap = max(0, metrics.lineGap)
    // CSS Values 4 §6.1.1: where a face does not tell its x-height, half an em is assumed.
    xHeight = metrics.xHeight > 0 ? metrics.xHeight : unitsPerEm / 2
    underline = Stroke(
      middle: metrics.underlinePosition, thickness: metrics.underlineThickness, unitsPerEm: unitsPerEm)
    strikeout = Stroke(
      middle: metrics.strikeoutPosition, thickness: metrics.strikeoutThickness, unitsPerEm: unitsPerEm)
  }

  /// A measure at a font size, rounded once.
  func length(_ units: Int, at size: Length) -> Length { size.scaled(by: units, over: unitsPerEm) }
}
