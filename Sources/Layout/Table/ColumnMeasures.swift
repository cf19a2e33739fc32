import Geometry
import Styling

/// What the cells of a table ask of one column (CSS Tables 3 §3.8.1).
struct ColumnMeasure: Sendable {
  /// The narrowest width without overflow.
  var minContent = Length.zero
  /// The width with no line broken.
  var maxContent = Length.zero
  /// The padding and border of its cells: less than that no column can be.
  var edges = Length.zero
  /// The largest percentage asked for, in thousandths of a percent; zero for none.
  var milliPercent = 0
  /// Whether a width was given as a length.
  var isFixed = false
}

/// The measures of all columns of a table, made once a table: every cell is looked at once.
struct ColumnMeasures: Sendable {
  var columns: [ColumnMeasure]

  /// Measures the cells of a grid.
  init(_ grid: TableGrid, table: BoxID, _ borders: CollapsedBorders?, _ scope: LayoutScope) {
    columns = Array(repeating: ColumnMeasure(), count: grid.columnCount)
    for (index, style) in (scope.boxes.columns[table] ?? []).enumerated() {
      merge(width: scope.boxes.styles[Int(style)].width, edges: .zero, isBorderBox: false, into: index)
    }
    var spanning: [(cell: TableGrid.Cell, measure: ColumnMeasure)] = []
    for cell in grid.cells {
      let measure = ColumnMeasures.measure(cell, borders, scope)
      if cell.columnSpan == 1 {
        merge(measure, into: cell.column)
      } else {
        spanning.append((cell, measure))
      }
    }
    // §3.8.1: narrower spans first, so that wide ones only add what is still missing.
    let spacing = scope.metrics(table).collapsesBorders ? Length.zero : scope.metrics(table).borderSpacing.width
    let order = spanning.indices.sorted {
      (spanning[$0].cell.columnSpan, $0) < (spanning[$1].cell.columnSpan, $1)
    }
    for index in order { spread(spanning[index].measure, over: spanning[index].cell, spacing) }
    // §3.8.1: percentages add up to a hundred at most, later columns give way.
    var free = 100_000
    for index in columns.indices {
      columns[index].maxContent = max(columns[index].maxContent, columns[index].minContent)
      columns[index].milliPercent = min(columns[index].milliPercent, free)
      free -= columns[index].milliPercent
    }
  }

  /// The sum of the narrowest widths.
  var minSum: Length { columns.reduce(.zero) { $0 + $1.minContent } }

  /// The width at which nothing needs to break, percentages respected (§3.8.2).
  var maxSum: Length {
    var sum = columns.reduce(Length.zero) { $0 + $1.maxContent }
    var percent = 0
    var rest = Length.zero
    for column in columns {
      if column.milliPercent > 0 {
        percent += column.milliPercent
        sum = max(sum, column.maxContent.scaled(by: 100_000, over: column.milliPercent))
      } else {
        rest += column.maxContent
      }
    }
    if percent > 0, percent < 100_000 { sum = max(sum, rest.scaled(by: 100_000, over: 100_000 - percent)) }
    return sum
  }

  /// What one cell asks of its column: its content with its edges, or the width it was given.
  private static func measure(
    _ cell: TableGrid.Cell, _ borders: CollapsedBorders?, _ scope: LayoutScope
  ) -> ColumnMeasure {
    let metrics = scope.metrics(cell.box)
    var edges = metrics.usedPadding(.zero).horizontal
    if let borders {
      let halves = borders.halves(around: cell)
      edges += halves.start + halves.end
    } else {
      edges += metrics.border.horizontal
    }
    var measure = ColumnMeasure()
    measure.edges = edges
    if let content = scope.boxes.firstChild(cell.box) {
      let sizes = scope.outerContentSizes(content)
      measure.minContent = sizes.minContent + edges
      measure.maxContent = sizes.maxContent + edges
    } else {
      measure.minContent = edges
      measure.maxContent = edges
    }
    if case .value(let width) = metrics.minWidth, width.milliPercent == 0 {
      measure.minContent = max(measure.minContent, width.length + (metrics.isBorderBox ? .zero : edges))
    }
    if case .value(let width) = metrics.width {
      if width.milliPercent > 0 {
        measure.milliPercent = Int(width.milliPercent)
      } else if width.length > .zero {
        measure.isFixed = true
        measure.maxContent = max(width.length + (metrics.isBorderBox ? .zero : edges), measure.minContent)
      }
    }
    if case .value(let limit) = metrics.maxWidth, limit.milliPercent == 0 {
      measure.maxContent = min(measure.maxContent, limit.length + (metrics.isBorderBox ? .zero : edges))
    }
    measure.maxContent = max(measure.maxContent, measure.minContent)
    return measure
  }

  private mutating func merge(width: Dimension, edges: Length, isBorderBox: Bool, into index: Int) {
    guard index < columns.count, case .value(let width) = width else { return }
    var measure = ColumnMeasure()
    if width.milliPercent > 0 {
      measure.milliPercent = Int(width.milliPercent)
    } else if width.length > .zero {
      measure.isFixed = true
      measure.maxContent = width.length
    }
    merge(measure, into: index)
  }

  private mutating func merge(_ measure: ColumnMeasure, into index: Int) {
    guard index < columns.count else { return }
    columns[index].minContent = max(columns[index].minContent, measure.minContent)
    columns[index].edges = max(columns[index].edges, measure.edges)
    if measure.isFixed, !columns[index].isFixed {
      columns[index].isFixed = true
      columns[index].maxContent = measure.maxContent
    } else if measure.isFixed || !columns[index].isFixed {
      columns[index].maxContent = max(columns[index].maxContent, measure.maxContent)
    }
    columns[index].milliPercent = max(columns[index].milliPercent, measure.milliPercent)
  }

  /// Spreads what a spanning cell asks for beyond the sum of its columns, in proportion to their contents.
  private mutating func spread(_ measure: ColumnMeasure, over cell: TableGrid.Cell, _ spacing: Length) {
    let range = cell.column..<min(cell.column + cell.columnSpan, columns.count)
    guard !range.isEmpty else { return }
    let gaps = spacing * (range.count - 1)
    // Open columns take the surplus; only if there are none do the given widths grow.
    let open = range.filter { !columns[$0].isFixed && columns[$0].milliPercent == 0 }
    let targets = open.isEmpty ? Array(range) : open
    let minSum = range.reduce(Length.zero) { $0 + columns[$1].minContent }
    let weights = targets.map { max(columns[$0].maxContent, Length(units: 1)) }
    let missing = measure.minContent - gaps - minSum
    if missing > .zero {
      for (index, share) in zip(targets, distribute(missing, weights)) { columns[index].minContent += share }
    }
    for index in range { columns[index].maxContent = max(columns[index].maxContent, columns[index].minContent) }
    let maxSum = range.reduce(Length.zero) { $0 + columns[$1].maxContent }
    let surplus = measure.maxContent - gaps - maxSum
    if surplus > .zero {
      for (index, share) in zip(targets, distribute(surplus, weights)) { columns[index].maxContent += share }
    }
    if measure.milliPercent > 0 {
      let known = range.reduce(0) { $0 + columns[$1].milliPercent }
      let without = range.filter { columns[$0].milliPercent == 0 }
      if known < measure.milliPercent, !without.isEmpty {
        let shares = distribute(
          Length(units: measure.milliPercent - known), without.map { max(columns[$0].maxContent, Length(units: 1)) })
        for (index, share) in zip(without, shares) { columns[index].milliPercent = share.units }
      }
    }
  }
}

extension ColumnMeasures {
  /// The narrowest widths when words may be broken anywhere: what no line break divides stays whole.
  func floors(_ grid: TableGrid, _ scope: LayoutScope) -> [Length] {
    // Two or three letters and what is around them.
    var floors = columns.map { min($0.edges + Length.points(24), $0.minContent) }
    for cell in grid.cells where cell.columnSpan == 1 {
      guard let content = scope.boxes.firstChild(cell.box) else { continue }
      let column = columns[cell.column]
      var least = ColumnMeasures.unbreakable(content, scope)
      if case .value(let width) = scope.metrics(cell.box).minWidth { least = max(least, width.length) }
      floors[cell.column] = min(max(floors[cell.column], least + column.edges), column.minContent)
    }
    return floors
  }

  /// The width of the widest content that must not be broken: preserved lines, atomic boxes, tables.
  private static func unbreakable(_ box: BoxID, _ scope: LayoutScope) -> Length {
    switch scope.boxes[box].kind {
    case .inlineRoot: isUnbreakable(box, scope) ? scope.contentSizes(box).minContent : .zero
    case .image, .tableWrapper: scope.outerContentSizes(box).minContent
    default: scope.boxes.children(box).reduce(.zero) { max($0, unbreakable($1, scope)) }
    }
  }

  private static func isUnbreakable(_ box: BoxID, _ scope: LayoutScope) -> Bool {
    scope.boxes.children(box).contains { child in
      switch scope.boxes[child].kind {
      case .text:
        scope.boxes.styles[Int(scope.boxes[child].style)].textWrapMode == .nowrap
      case .inline: isUnbreakable(child, scope)
      default: true
      }
    }
  }
}

/// Divides a length in proportion to weights; the parts add up exactly.
func distribute(_ total: Length, _ weights: [Length]) -> [Length] {
  let sum = weights.reduce(0) { $0 + $1.units }
  guard sum > 0 else {
    return weights.indices.map { total * ($0 + 1) / weights.count - total * $0 / weights.count }
  }
  var shares: [Length] = []
  var seen = 0
  var given = Length.zero
  for weight in weights {
    seen += weight.units
    let upTo = total.scaled(by: seen, over: sum)
    shares.append(upTo - given)
    given = upTo
  }
  return shares
}
