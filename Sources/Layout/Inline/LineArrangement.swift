import Geometry
import Styling
import TextAnalysis

/// The leaves of a line in their physical places: reordered, aligned, justified (UAX #9 L2, CSS Text 3 §6).
struct LineArrangement {
  /// A piece of an inline box on the line.
  struct Span {
    /// The position of the inline box.
    let inline: Int32
    /// The left side of the border box, from the left end of the line's content.
    var left: Length
    /// The right side of the border box.
    var right = Length.zero
    /// Whether the box goes on to the left.
    var continuesLeft: Bool
    /// Whether the box goes on to the right.
    var continuesRight = false
  }

  /// The leaves in logical order, with their distances from the left end of the line's content.
  private(set) var leaves: [LineLeaf]
  /// The positions of the leaves from left to right.
  private(set) var order: [Int]
  /// The pieces of inline boxes, outer ones first.
  private(set) var spans: [Span] = []
  /// The width of the content without what hangs.
  private(set) var width = Length.zero
  /// How much justification added to all gaps together.
  private(set) var expansion = Length.zero
  /// The number of gaps among which the expansion is divided.
  let gaps: Int
  /// The natural width of the separators at these gaps.
  let gapWidth: Length

  private let context: LineContext
  private let begins: [Int32]
  private let ends: [Int32]
  /// How many more pieces of each inline box come to the right, while the line is walked.
  private var remaining: [Int32: Int] = [:]
  private var seen: Set<Int32> = []

  /// Arranges the leaves of a line from the left end of its content.
  init(_ line: LineLeaves, context: LineContext) {
    self.context = context
    leaves = line.leaves
    gaps = line.gaps
    gapWidth = line.gapWidth
    begins = line.begins
    ends = line.ends
    let levels = leaves.map(\.level)
    let isUniform = levels.allSatisfy { $0 == levels[0] && $0 & 1 == 0 }
    order = isUniform ? Array(leaves.indices) : BidiParagraph.visualOrder(of: levels)
    place()
  }

  /// Widens the gaps so that the content is wider by a distance, or narrows them; only spaces change, never letters.
  mutating func justify(by distance: Length) {
    guard gaps > 0 else { return }
    expansion = distance
    for index in leaves.indices {
      let range = leaves[index].gaps
      leaves[index].width += expansion(before: range.upperBound) - expansion(before: range.lowerBound)
    }
    place()
  }

  /// Divides a distance among the leaders of the line; false when there are none.
  mutating func fillLeaders(_ distance: Length) -> Bool {
    let indices = leaves.indices.filter { if case .leader = leaves[$0].content { true } else { false } }
    guard !indices.isEmpty, distance > .zero else { return !indices.isEmpty }
    for (count, index) in indices.enumerated() {
      leaves[index].width += distance * (count + 1) / indices.count - distance * count / indices.count
    }
    place()
    return true
  }

  /// The sum of what is added at the gaps before one, so that all of them together make the exact distance.
  func expansion(before gap: Int) -> Length {
    gaps == 0 ? .zero : Length(units: expansion.units * gap / gaps)
  }

  /// Gives leaves and edges their places from left to right (CSS 2.2 §8.6).
  private mutating func place() {
    spans = []
    remaining = [:]
    seen = []
    if context.paragraph.inlines.count > 1 {
      var open: [Int32] = []
      for leaf in order {
        let chain = self.chain(of: leaves[leaf].inline)
        for inline in chain.dropFirst(commonCount(open, chain)) { remaining[inline, default: 0] += 1 }
        open = chain
      }
    }
    var x = Length.zero
    var open: [Int] = []
    for leaf in order {
      if context.paragraph.inlines.count > 1 {
        let chain = self.chain(of: leaves[leaf].inline)
        let common = commonCount(open.map { spans[$0].inline }, chain)
        while open.count > common { close(open.removeLast(), at: &x) }
        for inline in chain.dropFirst(common) { open.append(self.open(inline, at: &x)) }
      }
      leaves[leaf].x = x
      x += leaves[leaf].width
    }
    while let span = open.popLast() { close(span, at: &x) }
    width = x
  }

  /// The inline boxes around a leaf without the root, outer ones first.
  private func chain(of inline: Int32) -> [Int32] {
    var chain: [Int32] = []
    var next = inline
    while next > 0 {
      chain.append(next)
      next = context.paragraph.inlines[Int(next)].parent
    }
    return chain.reversed()
  }

  private func commonCount(_ first: [Int32], _ second: [Int32]) -> Int {
    zip(first, second).prefix { $0 == $1 }.count
  }

  private mutating func open(_ inline: Int32, at x: inout Length) -> Int {
    let box = context.paragraph.inlines[Int(inline)]
    let edges = context.edges[Int(inline)]
    let isFirst = seen.insert(inline).inserted
    let begins = box.isRightToLeft ? self.ends.contains(inline) : self.begins.contains(inline)
    let hasEdge = box.clonesEdges || (isFirst && begins)
    if hasEdge { x += edges.marginLeft }
    spans.append(Span(inline: inline, left: x, continuesLeft: !hasEdge))
    if hasEdge { x += edges.left }
    return spans.count - 1
  }

  private mutating func close(_ span: Int, at x: inout Length) {
    let inline = spans[span].inline
    let box = context.paragraph.inlines[Int(inline)]
    let edges = context.edges[Int(inline)]
    remaining[inline, default: 1] -= 1
    let isLast = remaining[inline] == 0
    let ends = box.isRightToLeft ? self.begins.contains(inline) : self.ends.contains(inline)
    let hasEdge = box.clonesEdges || (isLast && ends)
    if hasEdge { x += edges.right }
    spans[span].right = x
    spans[span].continuesRight = !hasEdge
    if hasEdge { x += edges.marginRight }
  }
}
