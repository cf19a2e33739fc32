import Styling
import Typography

/// The glyphs that show a hyphen at the end of a line (`hyphenate-character`, CSS Text 4 §5.3).
struct HyphenGlyphs {
  /// In logical order; empty when the author wants none.
  let glyphs: [ShapedGlyph]
  /// Their advance in font units.
  let advance: Int

  init(_ glyphs: [ShapedGlyph]) {
    self.glyphs = glyphs
    advance = glyphs.reduce(0) { $0 + Int($1.xAdvance) }
  }

  /// What hyphens depend on.
  struct Key: Hashable {
    let face: FontFaceID
    let isRightToLeft: Bool
    let character: HyphenateCharacter
  }
}

extension LayoutScope {
  /// The hyphen of an item's style and face, shaped once; nil where the face has none, so that words in it cannot be
  /// divided.
  func hyphen(of item: TextItem) -> HyphenGlyphs? {
    let character = boxes[style: item.box].hyphenateCharacter
    let key = HyphenGlyphs.Key(face: item.face, isRightToLeft: item.isRightToLeft, character: character)
    if let hyphen = inline.hyphens[key] { return hyphen }
    // U+2010, else U+002D (CSS Text 3 §6.1); where a face lacks the author's characters, its own hyphen does.
    let candidates = (character.text.map { [$0] } ?? []) + ["\u{2010}", "-"]
    let hyphen = candidates.lazy.compactMap { self.hyphen($0, of: item) }.first
    inline.hyphens[key] = .some(hyphen)
    return hyphen
  }

  private func hyphen(_ text: String, of item: TextItem) -> HyphenGlyphs? {
    let bytes = Array(text.utf8)
    var glyphs: [ShapedGlyph] = []
    shaper.shape(
      bytes, range: bytes.indices, face: item.face, script: item.script, language: "",
      isRightToLeft: item.isRightToLeft, into: &glyphs)
    return glyphs.contains { $0.glyph == 0 } ? nil : HyphenGlyphs(glyphs)
  }
}
