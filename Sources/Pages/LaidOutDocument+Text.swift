extension LaidOutDocument {
  /// The text of each content slot, over all pages: what extraction and screen readers get to see.
  package func slotTexts() -> [ContentSlotID: String] {
    var bytes: [ContentSlotID: [UInt8]] = [:]
    for page in pages {
      var slot: ContentSlotID?
      for item in page.items {
        switch item {
        case .begin(.content(let id)): slot = id
        case .begin(.artifact): slot = nil
        case .glyphs(let run):
          guard let slot else { continue }
          for glyph in glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)] {
            bytes[slot, default: []] += text[Int(glyph.text.lowerBound)..<Int(glyph.text.upperBound)]
          }
        default: break
        }
      }
    }
    return bytes.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
