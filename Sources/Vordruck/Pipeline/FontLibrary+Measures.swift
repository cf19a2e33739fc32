import Styling
import Typography

extension FontLibrary {
  /// What `ex`, `cap`, `ch` and `lh` ask of fonts (CSS Values 4 §6.1): the first available font is the one for a blank.
  var measures: FontMeasures {
    FontMeasures { request in
      let selection = self.selection(
        families: request.families, weight: request.weight, isItalic: request.isItalic, language: "", script: "Zyyy")
      let metrics = self.metrics(selection.face(for: [" "]) ?? selection.faces[0])
      let em = Double(metrics.unitsPerEm)
      // Faces of other scripts may lack the digit; then it is as wide as in the font that stands in for it.
      let digits = selection.face(for: ["0"]) ?? selection.faces[0]
      let face = self.face(digits)
      let zero = face.nominalGlyph("0").map { Double(face.advance(glyph: $0)) }
      return FontMeasures.Answer(
        xHeight: Double(metrics.xHeight) / em, capHeight: Double(metrics.capHeight) / em,
        zeroAdvance: zero.map { $0 / Double(self.metrics(digits).unitsPerEm) } ?? 0.5,
        lineHeight: Double(metrics.ascender - metrics.descender + metrics.lineGap) / em)
    }
  }
}
