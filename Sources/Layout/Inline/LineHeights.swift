import Geometry
import Styling

/// The height of a line box and where everything on it stands vertically (CSS Inline 3 §3, CSS 2.2 §10.8).
struct LineHeights {
  /// The height of the line box.
  private(set) var height = Length.zero
  /// From the top of the line box to the baseline of the root.
  private(set) var baseline = Length.zero
  /// From the top of the line box to the baseline of each alignment root; the first is the root's.
  private var baselines: [(root: Int32, baseline: Length)] = []
  /// The distance from the top of the line box to the top of each atomic box on it, by position in the paragraph.
  private(set) var atomicTops: [Int: Length] = [:]

  private struct Group {
    let root: Int32
    var extent: LineExtent
  }

  /// Measures a line.
  init(_ leaves: [LineLeaf], context: LineContext, atomics: [AtomicBox]) {
    let paragraph = context.paragraph
    // The strut: each line is at least as high as the block's own font makes it.
    var groups = [Group(root: 0, extent: paragraph.inlines[0].bounds)]
    var known: [Int32] = [0]
    func add(_ extent: LineExtent, raise: Length, root: Int32) {
      let raised = extent.raised(by: raise)
      if let index = groups.firstIndex(where: { $0.root == root }) {
        groups[index].extent = groups[index].extent.union(raised)
      } else {
        groups.append(Group(root: root, extent: raised))
      }
    }
    var loose: [(atomic: Int, extent: LineExtent, align: VerticalAlign)] = []
    var raised: [(atomic: Int, extent: LineExtent, raise: Length, root: Int32)] = []
    for leaf in leaves {
      var inline = leaf.inline
      while inline > 0, !known.contains(inline) {
        known.append(inline)
        let box = paragraph.inlines[Int(inline)]
        add(box.bounds, raise: box.raise, root: box.alignmentRoot)
        inline = box.parent
      }
      let outer = paragraph.inlines[Int(leaf.inline)]
      switch leaf.content {
      case .text(let item, _):
        if let bounds = paragraph.items[item].bounds { add(bounds, raise: outer.raise, root: outer.alignmentRoot) }
      case .atomic(let number):
        let extent = Self.extent(of: atomics[number])
        let align = context.scope.boxes[style: paragraph.atomics[number]].verticalAlign
        if align == .top || align == .bottom {
          loose.append((number, extent, align))
        } else {
          let raise = outer.raise + InlineBoxBuilder.raise(align, of: extent, in: outer, scope: context.scope)
          add(extent, raise: raise, root: outer.alignmentRoot)
          raised.append((number, extent, raise, outer.alignmentRoot))
        }
      case .tab, .leader, .empty: break
      }
    }
    settle(groups, loose: loose, paragraph: paragraph)
    for (number, extent, raise, root) in raised {
      atomicTops[number] = baseline(root: root) - raise - extent.ascent + atomics[number].margin.top
    }
    for (number, extent, align) in loose {
      let top = align == .top ? .zero : height - extent.height
      atomicTops[number] = top + atomics[number].margin.top
    }
  }

  /// From the top of the line box to the baseline of an inline box.
  func baseline(of box: InlineBox) -> Length { baseline(root: box.alignmentRoot) - box.raise }

  /// From the top of the line box to the baseline of an alignment root.
  func baseline(root: Int32) -> Length { baselines.first { $0.root == root }?.baseline ?? baseline }

  /// The line box holds what is aligned to baselines; what is aligned to its top or bottom may make it higher.
  private mutating func settle(
    _ groups: [Group], loose: [(atomic: Int, extent: LineExtent, align: VerticalAlign)], paragraph: Paragraph
  ) {
    var main = groups[0].extent
    // CSS 2.2 §10.8.1 leaves open where the extra height goes: below for what is aligned to the top, above for
    // what is aligned to the bottom.
    for group in groups.dropFirst() {
      grow(&main, to: group.extent.height, isTop: paragraph.inlines[Int(group.root)].alignment == .lineTop)
    }
    for (_, extent, align) in loose { grow(&main, to: extent.height, isTop: align == .top) }
    height = main.height
    baseline = main.ascent
    baselines = groups.map { group in
      switch paragraph.inlines[Int(group.root)].alignment {
      case .raised: (group.root, main.ascent)
      case .lineTop: (group.root, group.extent.ascent)
      case .lineBottom: (group.root, main.height - group.extent.descent)
      }
    }
  }

  private func grow(_ main: inout LineExtent, to height: Length, isTop: Bool) {
    let missing = height - main.height
    guard missing > .zero else { return }
    if isTop { main.descent += missing } else { main.ascent += missing }
  }

  /// The margin box of an atomic box around its baseline; without one its bottom margin edge is the baseline.
  private static func extent(of atomic: AtomicBox) -> LineExtent {
    let height = atomic.margin.top + atomic.size.height + atomic.margin.bottom
    let ascent = atomic.baseline.map { atomic.margin.top + $0 } ?? height
    return LineExtent(ascent: ascent, descent: height - ascent)
  }
}
