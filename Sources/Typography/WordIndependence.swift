/// Finds out whether a font shapes words alike alone and beside a space.
///
/// A font may kern against the space or look across it. Such a font is shaped run by run; all others word by word, with
/// a cache. The index keeps the answer.
enum WordIndependence {
  /// Words around which a space might matter, in the scripts of our languages.
  private static let samples = [
    ("Latn", "AV To Wo Ty f i T. V, „Y“ 11 – ſſi L’A"), ("Cyrl", "Ту Га Ува «Р» у, їж"), ("Grek", "ΑΤ Ύψ Το ΐα"),
    ("Arab", "لا إله في ذلك ﷲ كلمة، ١٢ سلام پښتو گۆڕین ٹھیک"), ("Hebr", "שלום עולם, אב"), ("Ethi", "ሰላም ኣዲስ።"),
    ("Armn", "Բարեւ ձեզ։"), ("Geor", "გამარჯობა ქართული"), ("Deva", "नमस्ते क्षेत्र र्क।"), ("Taml", "வணக்கம் ஸ்ரீ"),
    ("Guru", "ਸਤਿ ਸ੍ਰੀ"), ("Beng", "নমস্কার ক্ষ্ম"), ("Thai", "สวัสดี น้ำ"), ("Mymr", "မြန်မာ စာ"),
  ]

  /// Whether every character of the font and all samples shape alike with and without spaces around them.
  static func holds(for face: FontFace, coverage: FontCoverage) -> Bool {
    guard coverage.contains(0x20) else { return true }
    var shaper = DirectShaper()
    for range in coverage.ranges {
      for value in range where value > 0x20 {
        // A mark alone would stand on the space itself, which makes one cluster of both; see `Shaper`. Characters
        // without a glyph are told by clusters only, which name one neighbour or the other.
        guard let scalar = Unicode.Scalar(value), !CharacterClasses.isMark(value),
          !scalar.properties.isDefaultIgnorableCodePoint
        else { continue }
        let word = String(scalar)
        let text = Array(" \(word) \(word) ".utf8)
        for isRightToLeft in [false, true] {
          guard isIndependent(text, "Zyyy", isRightToLeft, face, &shaper) else { return false }
        }
      }
    }
    return samples.allSatisfy { script, text in
      let isRightToLeft = script == "Arab" || script == "Hebr"
      return isIndependent(Array(text.utf8), script, isRightToLeft, face, &shaper)
    }
  }

  private static func isIndependent(
    _ text: [UInt8], _ script: String, _ isRightToLeft: Bool, _ face: FontFace, _ shaper: inout DirectShaper
  ) -> Bool {
    let context = ShapingContext(
      face: FontFaceID(index: 0), script: script, language: "und", isRightToLeft: isRightToLeft, features: [])
    var whole: [ShapedGlyph] = []
    shaper.shape(text, text.indices, face, context, into: &whole)
    var pieces: [ShapedGlyph] = []
    var start = 0
    while start < text.count {
      var end = start + 1
      if text[start] != 0x20 { while end < text.count, text[end] != 0x20 { end += 1 } }
      let piece = Array(text[start..<end])
      let first = pieces.count
      shaper.shape(piece, piece.indices, face, context, into: &pieces)
      for index in first..<pieces.count { pieces[index].cluster += Int32(start) }
      start = end
    }
    return whole == pieces
  }
}
