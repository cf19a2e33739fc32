import Diagnostics
import Geometry
import Pages
import Styling

extension LayoutScope {
  /// What stands in a box that is too full; `characters` where they are estimated otherwise than by counting.
  func overflow(
    of box: BoxID, _ kind: TextOverflow.Kind, needed: Length, available: Length, characters: Int? = nil
  ) -> TextOverflow {
    var texts: [SourceSpan] = []
    var count = 0
    collectTexts(in: box, &texts, &count)
    return TextOverflow(
      kind: kind, texts: texts, characters: characters ?? count, needed: needed.units, available: available.units)
  }

  /// About how many characters are as wide as a length: half an em each, which holds for words in most scripts.
  func characters(in length: Length, _ box: BoxID) -> Int {
    let size = boxes.styles[Int(boxes[box].style)].fontSize
    return size > .zero ? length.units * 2 / size.units : 0
  }

  private func collectTexts(in box: BoxID, _ texts: inout [SourceSpan], _ count: inout Int) {
    if case .text = boxes[box].kind {
      count += boxes.bytes(box).count { $0 & 0xC0 != 0x80 }
      if let span = boxes[box].origin.catalogueSpan, !texts.contains(span) { texts.append(span) }
    }
    for child in boxes.children(box) { collectTexts(in: child, &texts, &count) }
  }
}
