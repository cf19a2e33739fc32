import Geometry
import Styling
import Typography

extension LayoutScope {
  /// The vertical measures of a face, read once.
  func metrics(of face: FontFaceID) -> FaceMetrics {
    if let metrics = inline.metrics[face] { return metrics }
    let metrics = FaceMetrics(fonts.metrics(face))
    inline.metrics[face] = metrics
    return metrics
  }

  /// The first available font of a box's style: the first that has a space (CSS Fonts 4 §5.2); nil without any font.
  func firstAvailableFont(_ box: BoxID) -> FontFaceID? {
    let key = FaceTable.Key(style: boxes[box].style, language: boxes[box].language, script: "")
    if let face = inline.firstFonts[key] { return face }
    let style = boxes.style(box)
    let face = fonts.resolve(
      families: style.fontFamilies, weight: style.fontWeight, isItalic: style.fontStyle != .normal, cluster: [" "],
      language: boxes.language(box), script: "Zyyy")
    inline.firstFonts[key] = face
    return face
  }

  /// Shapes a stretch of an item; glyphs that stand for nothing visible are left out, a missing one is an error.
  func shape(_ range: Range<Int>, of item: TextItem, in text: [UInt8], into glyphs: inout [ShapedGlyph]) {
    let language = boxes.language(item.box)
    statistics.shapeCalls += 1
    let start = glyphs.count
    shaper.shape(
      text, range: range, face: item.face, script: item.script, language: language,
      isRightToLeft: item.isRightToLeft, features: features(boxes[style: item.box], language: language, item: item),
      into: &glyphs)
    guard item.hasInvisibles || glyphs[start...].contains(where: { $0.glyph == 0 }) else { return }
    var kept = start
    for index in start..<glyphs.count {
      var glyph = glyphs[index]
      let end = glyphs[index...].first { $0.cluster > glyph.cluster }.map { Int($0.cluster) } ?? range.upperBound
      // HarfBuzz joins the cluster of an invisible character that it removes to that of a neighbour. Here it goes to
      // the glyph before it, so that no glyph stands before a break that it comes after.
      var cluster = Int(glyph.cluster)
      while cluster < end {
        let (scalar, next) = ScalarReader.next(in: text, at: cluster)
        guard InvisibleCharacters.isInvisible(scalar) else { break }
        cluster = next
      }
      if cluster == end { continue }
      glyph.cluster = Int32(cluster)
      if glyph.glyph == 0 {
        MissingGlyph.report(cluster..<end, in: text, box: item.box, scope: self)
        continue
      }
      glyphs[kept] = glyph
      kept += 1
    }
    glyphs.removeLast(glyphs.count - kept)
  }

  /// The features of a style, with those that spacing and language switch off.
  private func features(_ style: ComputedStyle, language: String, item: TextItem) -> [(tag: String, value: Int)] {
    var features = style.fontFeatures.map { (tag: $0.tag, value: $0.value) }
    // CSS Text 3 §8.2: no optional ligatures in spaced-out text. Turkic languages tell dotted and dotless i apart,
    // which an fi ligature hides in fonts without forms for these languages.
    let primary = language.prefix { $0 != "-" }
    if item.letterSpacing != .zero || primary == "tr" || primary == "az" {
      for tag in ["liga", "clig"] where !features.contains(where: { $0.tag == tag }) { features.append((tag, 0)) }
    }
    return features
  }
}
