import Geometry
import Styling

// Balancing (CSS Multicol 1 §7): the least height at which content fits into its columns, by a bounded search.

extension LayoutScope {
  /// As many probes as halve the height of a large sheet to a 64th of a point.
  private static let probeLimit = 20

  /// Fills columns up to a height, and where everything fits, lowers the height as far as it still does.
  ///
  /// What was found is kept, so that columns inside columns are searched once and not with every probe outside.
  func balancedColumns(
    _ room: ColumnRow.Room, resume: BreakToken?, height cap: Length, balances: Bool
  ) -> ColumnRow {
    let count = room.geometry.count
    let key = ColumnsKey(content: room.content, resume: resume, width: room.geometry.width, count: count)
    let known = columnHeights[key]
    if let height = known?.fits, height <= cap {
      let row = ColumnRow(self, room, resume: resume, height: height, count: count)
      if row.isComplete, row.height <= height, balances || row.forced == .columnSpan { return row }
    }
    let full = ColumnRow(self, room, resume: resume, height: cap, count: count)
    guard full.isComplete else { return full }
    // §6: what stands before a box that spans all columns is always balanced.
    guard balances || full.forced == .columnSpan, count > 1, full.height > .zero, full.height <= cap else {
      return full
    }
    if let fails = known?.fails, full.height <= fails { return full }

    let probing = ColumnRow.Room(
      content: room.content, geometry: room.geometry, pageHeight: room.pageHeight, isPageStart: false,
      truncatesMargins: room.truncatesMargins, endsAtPage: false)
    var best = full
    var low = Length.zero
    var guess = full.sum / count
    for _ in 0..<LayoutScope.probeLimit {
      guard best.height - low > Length(units: Length.unitsPerPoint / 64) else { break }
      if guess <= low || guess >= best.height { guess = (low + best.height) / 2 }
      statistics.columnProbes += 1
      let probe = ColumnRow(self, probing, resume: resume, height: guess, count: count)
      let fits =
        probe.isComplete && probe.next == full.next && probe.height <= guess && probe.worst <= full.worst
      if fits { best = probe } else { low = guess }
      guess = (low + best.height) / 2
    }
    columnHeights[key] = ColumnHeights(fits: best.height, fails: low)
    return best
  }

  /// The intrinsic widths of a multi-column container's content: those of its columns and the gaps between.
  func columnsContentSizes(_ box: BoxID) -> ContentSizes {
    if let known = containerSizes[box] { return known }
    let style = boxes.style(box)
    var sizes = boxes.firstChild(box).map { contentSizes($0) } ?? .zero
    var count = 1
    if case .number(let number) = style.columns.count { count = min(number, 1000) }
    let gaps = ColumnGeometry.gap(style, .zero) * (count - 1)
    if case .length(let width) = style.columns.width {
      sizes.minContent = min(sizes.minContent, width)
      sizes.maxContent = max(sizes.maxContent, width) * count + gaps
    } else {
      sizes = ContentSizes(minContent: sizes.minContent * count + gaps, maxContent: sizes.maxContent * count + gaps)
    }
    sizes.maxContent = max(sizes.maxContent, sizes.minContent)
    containerSizes[box] = sizes
    return sizes
  }
}
