import Geometry

/// The dynamic programme over the candidates of one paragraph.
struct LineEndSearch {
  /// The best way to a candidate.
  private struct Node {
    let candidate: Int
    let line: Int
    let previous: Int
    let demerits: Double
    let ratio: Double
    let isHyphenated: Bool
  }

  /// What a search finds.
  struct Result {
    /// The lines in order.
    let lines: [BrokenLine]
    /// How far the spaces of the worst line are stretched, in halves of their width.
    let worstRatio: Double
  }

  private let candidates: [LineEndCandidate]

  /// Prepares a search among candidates in order; the first is the start, the last the end.
  init(_ candidates: [LineEndCandidate]) { self.candidates = candidates }

  /// The lines with the fewest demerits; nil when some line cannot be set without sticking out.
  func lines(room: (Int) -> LineRoom) -> Result? {
    var nodes = [Node(candidate: 0, line: 0, previous: -1, demerits: 0, ratio: 0, isHyphenated: false)]
    var active = [0]
    for end in 1..<candidates.count {
      var best: [Int: Node] = [:]
      var remaining: [Int] = []
      for index in active {
        let node = nodes[index]
        let fit = LineFit(
          from: candidates[node.candidate], to: candidates[end], room: room(node.line).width,
          isLast: end == candidates.count - 1 || candidates[end].isForced)
        // Once even the text without a hyphen is too long, any longer line is.
        if !fit.isHopeless { remaining.append(index) }
        if fit.isTooFull { continue }
        let demerits = node.demerits + fit.demerits(to: candidates[end], after: node.isHyphenated)
        // Lines differ in width, so ways with different numbers of lines are kept apart.
        if let known = best[node.line + 1], known.demerits <= demerits { continue }
        best[node.line + 1] = Node(
          candidate: end, line: node.line + 1, previous: index, demerits: demerits, ratio: fit.ratio,
          isHyphenated: candidates[end].hyphen != nil)
      }
      if candidates[end].isForced || end == candidates.count - 1 { remaining = [] }
      for line in best.keys.sorted() {
        guard let node = best[line] else { continue }
        remaining.append(nodes.count)
        nodes.append(node)
      }
      active = remaining
      if active.isEmpty { return nil }
    }
    let ends = active.filter { nodes[$0].candidate == candidates.count - 1 }
    guard let last = ends.min(by: { nodes[$0].demerits < nodes[$1].demerits }) else { return nil }
    return lines(endingWith: last, nodes)
  }

  private func lines(endingWith last: Int, _ nodes: [Node]) -> Result {
    var lines: [BrokenLine] = []
    var worst = 0.0
    var index = last
    while nodes[index].previous >= 0 {
      let end = candidates[nodes[index].candidate]
      let start = candidates[nodes[nodes[index].previous].candidate]
      lines.append(
        BrokenLine(
          start: start.position, end: end.position, endsWithHyphen: end.hyphen != nil,
          endsWithForcedBreak: end.isForced))
      worst = max(worst, nodes[index].ratio)
      index = nodes[index].previous
    }
    return Result(lines: lines.reversed(), worstRatio: worst)
  }
}
