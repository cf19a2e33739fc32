import Geometry
import Pages
import Styling
import Typography

/// Writes the glyph runs of a line into the arena, each with the characters it stands for.
///
/// Glyphs are written in logical order at physical places: what ISO 32000-1 §14.8.2.3.3 calls natural order.
struct GlyphWriter {
  let context: LineContext
  let leaves: LineLeaves
  let arrangement: LineArrangement

  private var paragraph: Paragraph { context.paragraph }
  private var scope: LayoutScope { context.scope }

  /// The text fragment of a leaf; nil when nothing of it is shown.
  func fragment(of index: Int) -> FragmentID? {
    let leaf = arrangement.leaves[index]
    switch leaf.content {
    case .text(let number, let range):
      let item = paragraph.items[number]
      guard scope.boxes[style: item.box].visibility == .visible else { return nil }
      let start = Int32(scope.fragments.glyphs.count)
      write(leaf, range, item)
      return add(
        GlyphRun(
          face: item.face, size: item.size, color: scope.boxes[style: item.box].color, origin: .zero,
          glyphs: start..<Int32(scope.fragments.glyphs.count), isRightToLeft: leaf.level & 1 == 1,
          origins: scope.boxes[item.box].origin),
        box: item.box, width: leaf.width)
    case .tab(let box, _):
      return tab(leaf, box: box)
    case .leader, .atomic, .empty:
      return nil
    }
  }

  private func add(_ run: GlyphRun, box: BoxID, width: Length) -> FragmentID? {
    guard !run.glyphs.isEmpty else { return nil }
    scope.fragments.runs.append(run)
    return scope.fragments.add(
      Fragment(
        kind: .text(Int32(scope.fragments.runs.count - 1)), box: box, size: Size(width: width, height: run.size)))
  }

  /// A leader: a space for readers of the text, and as decoration the repeats that fit.
  ///
  /// Repeats end at whole multiples of their width from the end edge of the block, so that those of neighbouring
  /// lines stand below each other.
  func leader(_ pattern: LeaderPattern, _ leaf: LineLeaf, at place: Point, in width: Length) -> [Placement] {
    let style = scope.boxes.style(pattern.box)
    guard style.visibility == .visible else { return [] }
    var placements: [Placement] = []
    if let space = tab(leaf, box: pattern.box) { placements.append(Placement(fragment: space, offset: place)) }
    let isRightToLeft = leaf.level & 1 == 1
    let step = pattern.width.units
    let (from, to) = (place.x.units, (place.x + leaf.width).units)
    // The multiples of the step that lie inside, counted from the end edge.
    let near = isRightToLeft ? from : width.units - to
    let far = isRightToLeft ? to : width.units - from
    let first = near >= 0 ? (near + step - 1) / step : -(-near / step)
    let count = far >= 0 ? far / step - first : 0
    guard count > 0 else { return placements }
    let unitsPerEm = scope.metrics(of: pattern.face).unitsPerEm
    let start = Int32(scope.fragments.glyphs.count)
    for index in 0..<count {
      // In reading order: from the far end to the near one.
      let multiple = (first + count - index) * step
      let origin = isRightToLeft ? multiple : width.units - multiple
      write(pattern, at: Length(units: origin) - place.x, unitsPerEm: unitsPerEm)
    }
    let run = GlyphRun(
      face: pattern.face, size: pattern.size, color: style.color, origin: .zero,
      glyphs: start..<Int32(scope.fragments.glyphs.count), isRightToLeft: isRightToLeft,
      origins: scope.boxes[pattern.box].origin)
    scope.fragments.runs.append(run)
    let ornament = scope.fragments.add(
      Fragment(
        kind: .ornament(Int32(scope.fragments.runs.count - 1)), box: pattern.box,
        size: Size(width: leaf.width, height: pattern.size)))
    placements.append(Placement(fragment: ornament, offset: place))
    return placements
  }

  /// One repeat of a leader whose start is at a distance.
  private func write(_ pattern: LeaderPattern, at start: Length, unitsPerEm: Int) {
    var sum = 0
    for (index, glyph) in pattern.glyphs.enumerated() {
      let advance = Int(glyph.xAdvance)
      let offset = Int(glyph.xOffset)
      let x =
        pattern.isRightToLeft
        ? start - pattern.size.scaled(by: sum + advance - offset, over: unitsPerEm)
        : start + pattern.size.scaled(by: sum + offset, over: unitsPerEm)
      let next = pattern.glyphs[(index + 1)...].first { $0.cluster > glyph.cluster }
      let isFirst = index == 0 || pattern.glyphs[index - 1].cluster != glyph.cluster
      let text = isFirst ? Int(glyph.cluster)..<(next.map { Int($0.cluster) } ?? pattern.text.count) : 0..<0
      append(
        glyph.glyph, x: x, y: -pattern.size.scaled(by: Int(glyph.yOffset), over: unitsPerEm),
        text: appendText(pattern.text[text]))
      sum += advance
    }
  }

  /// A tab shows nothing; for readers of the text it is a space.
  private func tab(_ leaf: LineLeaf, box: BoxID) -> FragmentID? {
    let style = scope.boxes.style(box)
    guard style.visibility == .visible, let face = scope.firstAvailableFont(box),
      let space = scope.fonts.face(face).nominalGlyph(" "), space != 0
    else { return nil }
    let start = Int32(scope.fragments.glyphs.count)
    append(space, x: .zero, y: .zero, text: appendText([0x20]))
    return add(
      GlyphRun(
        face: face, size: style.fontSize, color: style.color, origin: .zero, glyphs: start..<start + 1,
        isRightToLeft: leaf.level & 1 == 1, origins: scope.boxes[box].origin),
      box: box, width: leaf.width)
  }

  private func write(_ leaf: LineLeaf, _ range: LineGlyphs, _ item: TextItem) {
    let glyphs = leaves.glyphs(of: range)
    let isRightToLeft = leaf.level & 1 == 1
    let content = leaf.width
    var sum = Advance()
    var gap = leaf.gaps.lowerBound
    let expansionStart = arrangement.expansion(before: gap)
    for index in glyphs.indices {
      let glyph = glyphs[index]
      let advance = leaves.advance(of: index..<index + 1, range, item)
      let expansion = arrangement.expansion(before: gap) - expansionStart
      // The distance from the logical start of the run, rounded once from the sum of font units.
      let x: Length
      if isRightToLeft {
        var before = sum
        before.units += advance.units - Int(glyph.xOffset)
        x = content - item.length(before) - expansion
      } else {
        var before = sum
        before.units += Int(glyph.xOffset)
        x = item.length(before) + expansion
      }
      let y = -item.length(units: Int(glyph.yOffset))
      append(glyph.glyph, x: x, y: y, text: appendText(of: index, in: glyphs, range, item))
      sum += advance
      if index < range.hang, WordSeparators.begins(at: Int(glyph.cluster), in: paragraph.text),
        leaf.gaps.contains(gap)
      {
        gap += 1
      }
    }
    if range.endsWithHyphen, let hyphen = scope.hyphen(of: item) { write(hyphen, item, content: content) }
    if range.endsWithSpace {
      let face = scope.fonts.face(item.face)
      if let space = face.nominalGlyph(" "), space != 0 {
        let x = isRightToLeft ? -item.length(units: face.advance(glyph: space)) : content
        append(space, x: x, y: .zero, text: appendText([0x20]))
      }
    }
  }

  /// Ends a line with a hyphen; to readers of the text it is a soft one, whatever it looks like.
  private func write(_ hyphen: HyphenGlyphs, _ item: TextItem, content: Length) {
    var before = 0
    for (index, glyph) in hyphen.glyphs.enumerated() {
      let advance = Int(glyph.xAdvance)
      let offset = Int(glyph.xOffset)
      let x =
        item.isRightToLeft
        ? item.length(units: hyphen.advance - before - advance + offset)
        : content - item.length(units: hyphen.advance - before - offset)
      append(
        glyph.glyph, x: x, y: -item.length(units: Int(glyph.yOffset)),
        text: appendText(index == 0 ? [0xC2, 0xAD] : []))
      before += advance
    }
  }

  /// Adds the characters of a glyph: those of its cluster for the first glyph of it, none for the others.
  private func appendText(
    of index: Int, in glyphs: ArraySlice<ShapedGlyph>, _ range: LineGlyphs, _ item: TextItem
  ) -> Range<Int32> {
    let cluster = glyphs[index].cluster
    if index > glyphs.startIndex, glyphs[index - 1].cluster == cluster { return appendText([]) }
    var next = index + 1
    while next < glyphs.endIndex, glyphs[next].cluster == cluster { next += 1 }
    let end = next < glyphs.endIndex ? Int(glyphs[next].cluster) : range.text.upperBound
    let bytes = paragraph.text[Int(cluster)..<end]
    guard item.hasInvisibles else { return appendText(bytes) }
    let start = Int32(scope.fragments.text.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let (scalar, end) = ScalarReader.next(in: bytes, at: offset)
      if !InvisibleCharacters.isInvisible(scalar) || InvisibleCharacters.isKept(scalar) {
        scope.fragments.text.append(contentsOf: bytes[offset..<end])
      }
      offset = end
    }
    return start..<Int32(scope.fragments.text.count)
  }

  private func appendText(_ bytes: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(scope.fragments.text.count)
    scope.fragments.text.append(contentsOf: bytes)
    return start..<Int32(scope.fragments.text.count)
  }

  private func append(_ glyph: UInt16, x: Length, y: Length, text: Range<Int32>) {
    scope.fragments.glyphs.append(PlacedGlyph(glyph: glyph, x: x, y: y, text: text))
  }
}
