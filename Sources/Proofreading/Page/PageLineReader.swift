import Geometry
import Pages
import Typography

/// Reads the lines of all blocks from the display lists of a document.
///
/// Rotated and skewed text is passed over: it is decoration, and no line of a paragraph.
struct PageLineReader {
  private let document: LaidOutDocument
  private(set) var lines: [PageLine] = []
  /// The numbers of pages with text in their margin boxes.
  private(set) var numberedPages: Set<Int> = []

  init(_ document: LaidOutDocument) {
    self.document = document
    for page in document.pages.indices { read(page) }
  }

  private struct State {
    var transforms: [Transform] = [.identity]
    var grounds: [(area: Rect, color: Color)] = []
    var images: [Rect] = []
    var slot: ContentSlotID?
    var isArtifact = false
  }

  private mutating func read(_ page: Int) {
    var state = State()
    for item in document.pages[page].items {
      switch item {
      case .begin(.content(let slot)): state.slot = slot
      case .begin(.artifact(let kind)):
        state.slot = nil
        state.isArtifact = [.header, .footer, .pagination].contains(kind)
      case .end:
        state.slot = nil
        state.isArtifact = false
      case .pushTransform(let transform):
        state.transforms.append((state.transforms.last ?? .identity).after(transform))
      case .popTransform: state.transforms.removeLast()
      case .fill(let path, let color):
        if let bounds = path.bounds, color.alpha > 0 { state.grounds.append((moved(bounds, state), color)) }
      case .image(_, let rect): state.images.append(moved(rect, state))
      case .glyphs(let run): add(run, page: page, state)
      default: break
      }
    }
  }

  private func moved(_ rect: Rect, _ state: State) -> Rect {
    guard let transform = state.transforms.last, transform != .identity else { return rect }
    let start = transform.apply(x: rect.minX.points, y: rect.minY.points)
    let end = transform.apply(x: rect.maxX.points, y: rect.maxY.points)
    return Rect(
      x: .points(min(start.x, end.x)), y: .points(min(start.y, end.y)), width: .points(abs(end.x - start.x)),
      height: .points(abs(end.y - start.y)))
  }

  private mutating func add(_ run: GlyphRun, page: Int, _ state: State) {
    let glyphs = document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)]
    guard let first = glyphs.first, let last = glyphs.last else { return }
    let bytes = glyphs.flatMap { document.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)] }
    guard let slot = state.slot else {
      if state.isArtifact, bytes.contains(where: { (0x30...0x39).contains($0) }) { numberedPages.insert(page) }
      return
    }
    let transform = state.transforms.last ?? .identity
    guard transform.b == 0, transform.c == 0, transform.a > 0, transform.d > 0 else { return }
    let origin = transform.apply(x: run.origin.x.points, y: run.origin.y.points)
    let size = run.size.points * transform.d
    let left = origin.x + first.x.points * transform.a
    let right = origin.x + last.x.points * transform.a
    let block = block(of: document.structure.slots[Int(slot.index)])
    let middle = Point(x: .points((left + right) / 2), y: .points(origin.y - size * 0.3))
    let added = PageLine.Run(
      face: run.face, size: size, ink: run.color, ground: ground(at: middle, state),
      isOnImage: isOnImage(middle, state),
      origins: run.origins, text: String(decoding: bytes, as: UTF8.self))
    var line: PageLine
    let index = lines.lastIndex { $0.page == page && $0.block == block && abs($0.baseline - origin.y) < size * 0.4 }
    line = index.map { lines[$0] } ?? PageLine(page: page, block: block, baseline: origin.y, left: left, right: right)
    line.left = min(line.left, left)
    line.right = max(line.right, right)
    line.runs.append(added)
    line.text += bytes
    line.blanks += blanks(glyphs, scale: transform.a, size: size)
    if let index { lines[index] = line } else { lines.append(line) }
  }

  /// The distances from each blank to the glyph after it, in em.
  private func blanks(_ glyphs: ArraySlice<PlacedGlyph>, scale: Double, size: Double) -> [Double] {
    zip(glyphs, glyphs.dropFirst()).compactMap { blank, next in
      let isBlank = blank.text.count == 1 && document.text[Int(blank.text.lowerBound)] == 0x20
      return isBlank ? (next.x.points - blank.x.points) * scale / size : nil
    }
  }

  private func ground(at point: Point, _ state: State) -> Color {
    var color = Color.white
    for ground in state.grounds where contains(ground.area, point) { color = Contrast.over(ground.color, color) }
    return color
  }

  private func isOnImage(_ point: Point, _ state: State) -> Bool { state.images.contains { contains($0, point) } }

  private func contains(_ rect: Rect, _ point: Point) -> Bool {
    rect.minX <= point.x && point.x <= rect.maxX && rect.minY <= point.y && point.y <= rect.maxY
  }

  /// The nearest element that is a block: inline elements stand inside one.
  private func block(of element: StructureID) -> StructureID {
    let inline: Set<StructureRole> = [.span, .quote, .note, .reference, .code, .link, .form, .label]
    var current = element
    while inline.contains(document.structure[current].role), let parent = document.structure[current].parent {
      current = parent
    }
    return current
  }
}
