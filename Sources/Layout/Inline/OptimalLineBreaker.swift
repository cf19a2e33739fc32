import Geometry

/// Chooses all breaks of a paragraph together, so that the spaces of justified text stay even (Knuth and Plass 1981).
///
/// Used for `text-align: justify`. A paragraph with a tab, with cloned box edges or with a word wider than a line is
/// left to the greedy breaker.
struct OptimalLineBreaker: LineBreaker {
  /// How far spaces may be stretched, in halves of their width, before words are divided.
  private static let tolerance = 1.0

  func lines(
    of context: LineContext, from start: LinePosition, limit: Int, room: (Int) -> LineRoom
  ) -> [BrokenLine] {
    let greedy = GreedyLineBreaker().lines(of: context, from: start, limit: .max, room: room)
    guard greedy.count > 1, context.canMeasureBySubtraction else { return greedy }
    // As TeX does: words are divided only where the spaces would become too wide without.
    let whole = LineEndSearch(LineEndCandidates.list(context, from: start, dividesWords: false)).lines(room: room)
    if let whole, whole.worstRatio <= Self.tolerance { return whole.lines }
    return LineEndSearch(LineEndCandidates.list(context, from: start, dividesWords: true)).lines(room: room)?.lines
      ?? whole?.lines
      ?? greedy
  }
}

extension LineContext {
  /// Whether the width of any line is the difference of two sums: no tabs, no edges that each line repeats.
  fileprivate var canMeasureBySubtraction: Bool {
    paragraph.pieces.allSatisfy { piece in
      switch piece.kind {
      case .tab: false
      case .open: !paragraph.inlines[Int(piece.owner)].clonesEdges
      case .text, .close, .empty, .atomic, .forcedBreak, .anchor: true
      }
    }
  }
}
