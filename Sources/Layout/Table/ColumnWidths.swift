import Geometry
import Styling

/// The used widths of a table's columns, in logical order (CSS Tables 3 §3.9).
struct ColumnWidths: Sendable {
  /// One width a column.
  var widths: [Length]

  /// Distributes a width over columns by the guesses of §3.9.3: minimum, percentages, given widths, maximum.
  init(_ measures: ColumnMeasures, total: Length, floors: () -> [Length]) {
    let columns = measures.columns
    guard total >= measures.minSum else {
      widths = ColumnWidths.squeezed(columns, floors(), total: total)
      return
    }
    let minimum = columns.map(\.minContent)
    let percentages = columns.map {
      $0.milliPercent > 0 ? max(total.scaled(by: $0.milliPercent, over: 100_000), $0.minContent) : $0.minContent
    }
    let given = zip(columns, percentages).map { column, width in
      column.milliPercent == 0 && column.isFixed ? column.maxContent : width
    }
    let maximum = zip(columns, percentages).map { column, width in
      column.milliPercent == 0 ? column.maxContent : width
    }
    let guesses = [minimum, percentages, given, maximum]
    widths = minimum
    for index in 1..<guesses.count {
      let upper = guesses[index]
      let upperSum = ColumnWidths.sum(upper)
      if upperSum < total {
        widths = upper
        continue
      }
      // Between two guesses: what is missing is divided in proportion to what each column wants more.
      let lower = widths
      let wants = zip(upper, lower).map { max($0 - $1, .zero) }
      let shares = distribute(total - ColumnWidths.sum(lower), wants)
      if ColumnWidths.sum(wants) > .zero { widths = zip(lower, shares).map { $0 + $1 } }
      return
    }
    ColumnWidths.distributeExcess(total - ColumnWidths.sum(widths), columns, &widths)
  }

  /// Widths for a table that is too narrow for its longest words: the widest columns give way first, down to one
  /// common width, so that as few words as possible must be broken.
  private static func squeezed(_ columns: [ColumnMeasure], _ floors: [Length], total: Length) -> [Length] {
    var widths = columns.map(\.minContent)
    var open = Set(columns.indices)
    while !open.isEmpty {
      let taken = columns.indices.filter { !open.contains($0) }.reduce(Length.zero) { $0 + widths[$1] }
      let level = (total - taken) / open.count
      // Columns narrower than the common width keep theirs; the others share what is left.
      let settled = open.filter { columns[$0].minContent <= level || floors[$0] > level }
      if settled.isEmpty {
        for index in open { widths[index] = level }
        return widths
      }
      for index in settled {
        widths[index] = columns[index].minContent <= level ? columns[index].minContent : floors[index]
      }
      open.subtract(settled)
    }
    return widths
  }

  /// The fixed algorithm (CSS 2.2 §17.5.2.1): `col` elements and the first row decide.
  init(fixed state: TableState, total: Length, _ scope: LayoutScope) {
    let grid = state.grid
    let spacing = state.spacing.width
    var known = [Length?](repeating: nil, count: grid.columnCount)
    for (index, style) in (scope.boxes.columns[state.box] ?? []).enumerated() where index < known.count {
      known[index] = scope.boxes.styles[Int(style)].width.resolved(against: total)
    }
    if let first = grid.rows.first {
      for index in first.cells {
        let cell = grid.cells[index]
        let metrics = scope.metrics(cell.box)
        guard var width = metrics.width.resolved(against: total) else { continue }
        if case .value(let value) = metrics.width, value.milliPercent == 0, !metrics.isBorderBox {
          width += scope.cellEdges(cell, state, basis: total).horizontal
        }
        let range = cell.column..<min(cell.column + cell.columnSpan, known.count)
        let open = range.filter { known[$0] == nil }
        guard !open.isEmpty else { continue }
        let taken = range.reduce(Length.zero) { $0 + (known[$1] ?? .zero) } + spacing * (range.count - 1)
        for (column, share) in zip(
          open, distribute(max(width - taken, .zero), Array(repeating: Length(units: 1), count: open.count)))
        {
          known[column] = share
        }
      }
    }
    let sum = known.reduce(Length.zero) { $0 + ($1 ?? .zero) }
    let open = known.indices.filter { known[$0] == nil }
    widths = known.map { $0 ?? .zero }
    let rest = max(total - sum, .zero)
    if !open.isEmpty {
      let shares = distribute(rest, Array(repeating: Length(units: 1), count: open.count))
      for (column, share) in zip(open, shares) { widths[column] = share }
    } else if rest > .zero {
      for (column, share) in distribute(rest, widths).enumerated() { widths[column] += share }
    }
  }

  /// §3.9.3.4: surplus goes to open columns by their content, else to given widths, else to percentages.
  private static func distributeExcess(_ excess: Length, _ columns: [ColumnMeasure], _ widths: inout [Length]) {
    guard excess > .zero, !columns.isEmpty else { return }
    let open = columns.indices.filter { !columns[$0].isFixed && columns[$0].milliPercent == 0 }
    let fixed = columns.indices.filter { columns[$0].isFixed && columns[$0].milliPercent == 0 }
    let targets = !open.isEmpty ? open : !fixed.isEmpty ? fixed : Array(columns.indices)
    let weights = targets.map { targets == Array(columns.indices) ? widths[$0] : columns[$0].maxContent }
    for (column, share) in zip(targets, distribute(excess, weights)) { widths[column] += share }
  }

  private static func sum(_ widths: [Length]) -> Length { widths.reduce(.zero) { $0 + $1 } }
}
