import Geometry
import Styling

/// Chooses all breaks of a paragraph together (Knuth and Plass 1981): blanks of justified text stay even, ragged edges
/// gentle, and no paragraph ends with a syllable.
///
/// A paragraph with a tab, a leader or cloned box edges is left to the greedy breaker, and so is each line of a word
/// that is too wide for it. Ragged paragraphs never get more lines than they need; those of two lines stay as they are.
struct OptimalLineBreaker: LineBreaker {
  /// The most lines that `text-wrap-style: balance` evens out: headings, not paragraphs.
  private static let mostBalancedLines = 10
  /// How often a search is begun again after a word that is too wide, so that the work stays linear.
  private static let mostSearches = 8

  func lines(
    of context: LineContext, from start: LinePosition, after before: [BrokenLine], limit: Int, rooms: LineRooms
  ) -> [BrokenLine] {
    let greedy = GreedyLineBreaker().lines(of: context, from: start, after: before, limit: .max, rooms: rooms)
    guard greedy.count > 1, context.canMeasureBySubtraction else { return greedy }
    let goals = LineGoals(context)
    if !goals.isJustified {
      let style = context.rootStyle.textWrapStyle
      if style == .auto && greedy.count <= 2 { return greedy }
      if style == .balance && greedy.count > Self.mostBalancedLines { return greedy }
    }
    // The lines before count, because rooms and ladders do.
    var lines = before
    func place() -> LinePosition { lines.count > before.count ? lines[lines.count - 1].end : start }
    for _ in 0..<Self.mostSearches {
      let (found, isComplete) = search(
        context, goals: goals, rooms: rooms, from: place(), after: lines,
        atMost: greedy.count + before.count - lines.count)
      lines += found
      if isComplete { break }
      // Something is too wide for its line: the greedy breaker knows what to do about it.
      lines += GreedyLineBreaker().lines(of: context, from: place(), after: lines, limit: 1, rooms: rooms)
    }
    lines += GreedyLineBreaker().lines(of: context, from: place(), after: lines, limit: .max, rooms: rooms)
    lines.removeFirst(before.count)
    return !goals.isJustified && lines.count > greedy.count ? greedy : lines
  }

  /// The best lines from a place on, up to the end or to what does not fit.
  ///
  /// As TeX does: words are divided only where lines would be too loose without, and bad lines are admitted last.
  private func search(
    _ context: LineContext, goals: LineGoals, rooms: LineRooms, from start: LinePosition, after lines: [BrokenLine],
    atMost limit: Int
  ) -> (lines: [BrokenLine], isComplete: Bool) {
    func result(_ candidates: [LineEndCandidate], tolerance: Double) -> LineEndSearch.Result {
      guard candidates.count > 1 else { return LineEndSearch.Result(lines: [], worstRatio: 0, isComplete: true) }
      var search = LineEndSearch(candidates, goals: goals, rooms: rooms, after: lines)
      defer { context.scope.statistics.linesTried += search.fits }
      return search.run(tolerance: tolerance)
    }
    func suffices(_ result: LineEndSearch.Result) -> Bool {
      result.isComplete && (goals.isJustified || result.lines.count <= limit)
    }
    let whole = LineEndCandidates.list(context, from: start, dividesWords: false)
    let undivided = result(whole, tolerance: 1)
    if suffices(undivided) { return (undivided.lines, true) }
    let divided = LineEndCandidates.list(context, from: start, dividesWords: true)
    let tolerable = result(divided, tolerance: 3)
    if suffices(tolerable) { return (tolerable.lines, true) }
    let any = result(divided, tolerance: .infinity)
    return (any.lines, any.isComplete)
  }
}

extension LineContext {
  /// Whether the width of any line is the difference of two sums: no tabs, no edges that each line repeats.
  fileprivate var canMeasureBySubtraction: Bool {
    paragraph.pieces.allSatisfy { piece in
      switch piece.kind {
      case .tab, .leader: false
      case .open: !paragraph.inlines[Int(piece.owner)].clonesEdges
      case .text, .close, .empty, .atomic, .forcedBreak, .anchor: true
      }
    }
  }
}
