import Styling

/// What a paragraph's lines are to be judged by.
struct LineGoals {
  /// Whether blanks change so that lines are filled.
  let isJustified: Bool
  /// Whether the last line counts like the others: `text-align-last: justify`, `text-wrap-style: balance`.
  let fillsLastLine: Bool
  /// The most lines in a row that may end with a hyphen of ours.
  let longestLadder: Int

  /// The goals of a paragraph.
  init(_ context: LineContext) {
    let style = context.rootStyle
    isJustified = context.isJustified
    fillsLastLine =
      isJustified
      ? style.textAlign == .justifyAll || style.textAlignLast == .justify : style.textWrapStyle == .balance
    longestLadder = context.longestLadder
  }

  /// What a line costs (Knuth and Plass: badness, penalties, flagged breaks in a row, neighbours unlike each other).
  ///
  /// `ladder` counts the lines before this one in a row that end with a hyphen, `neighbour` is the looseness of the
  /// line before.
  func demerits(_ fit: LineFit, to end: LineEndCandidate, ladder: Int, neighbour: Int) -> Double {
    let size = abs(fit.ratio)
    var badness = min(isJustified ? 100 * size * size * size : 100 * size * size, 1_000_000)
    // A gap at a ragged edge disturbs less than a divided word.
    if end.hyphen != nil { badness += isJustified ? 50 : 100 }
    var demerits = (10 + badness) * (10 + badness)
    // In ragged text one line more is never worth it.
    if !isJustified { demerits += 10_000_000 }
    if end.hyphen != nil {
      // Compared with a line whose blanks gape, one more hyphen in a row is a small evil.
      if ladder > 0 { demerits += (isJustified ? 2_000 : 10_000) * Double(ladder) }
      if ladder >= longestLadder { demerits += 10_000_000_000 }
      if end.dividesLastWord { demerits += 4_000_000 }
    } else if ladder > 0 && end.isEnd {
      // TeX's \finalhyphendemerits: the last line but one should not end with a hyphen.
      demerits += 5_000
    }
    if fit.isRunt { demerits += 50_000 }
    if isJustified && abs(fit.looseness - neighbour) > 1 { demerits += 10_000 }
    return demerits
  }
}
