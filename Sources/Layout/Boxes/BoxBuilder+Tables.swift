import Diagnostics
import Markup
import Pages
import Styling

// Tables and the anonymous boxes that complete them (CSS 2.2 §17.2.1).

extension BoxBuilder {
  /// The largest `colspan` (HTML, table model) and `rowspan`.
  static let spanLimit = 1000

  /// Where in a table building stands; anonymous parts that are open collect what follows.
  struct TablePath {
    /// The table grid.
    var table: Int32
    /// The open anonymous row group, -1 for none; in a real group, that group.
    var group: Int32 = -1
    /// The open anonymous row, -1 for none; in a real row, that row.
    var row: Int32 = -1
    /// The open anonymous cell, none or one (an array, as the two types hold each other).
    var cell: [Flow] = []
    /// Whether `group` and `row` are boxes of elements and so stay open.
    var keepsGroup = false
    var keepsRow = false
  }

  /// Builds a table: the wrapper, its captions, the grid.
  mutating func table(_ node: NodeID, in parent: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    let isReal = inner.role == .table && inner.element != context.element
    if isReal, let element = inner.element {
      tableCount += 1
      tables.append(TableStructure(element: element, number: tableCount))
    }
    var box = makeBox(.tableWrapper, for: node)
    if isReal { box.structure = inner.element }
    let wrapper = append(box, to: parent)
    let grid = append(makeBox(.table, for: node), to: -1)
    var path = TablePath(table: grid)
    for item in items(of: node) {
      if case .node(let child) = item, level(item) == .table(.tableCaption) {
        caption(child, in: wrapper, inner)
      } else {
        tableItem(item, in: &path, inner)
      }
    }
    closeGroup(&path, inner)
    link(grid, under: wrapper)
    if isReal, let finished = tables.popLast() { finish(finished) }
    leave(node, inner)
  }

  private mutating func caption(_ node: NodeID, in wrapper: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    var box = makeBox(.tableCaption, for: node)
    if inner.element != context.element { box.structure = inner.element }
    let index = append(box, to: wrapper)
    cellContents(of: node, in: index, inner)
    leave(node, inner)
  }

  /// The inside of a cell or caption: one block container.
  private mutating func cellContents(of node: NodeID, in cell: Int32, _ inner: Context) {
    let block = append(makeAnonymous(.block, display: .block, in: cell), to: cell)
    contents(of: node, in: block, inner)
  }

  // MARK: Parts

  /// Adds one item of a table, a row group or a row, with the anonymous parts it needs.
  private mutating func tableItem(_ item: Item, in path: inout TablePath, _ context: Context) {
    let level = level(item)
    if level == .none || (path.cell.isEmpty && isBlank(item)) { return }
    if level == .furniture {
      if case .node = item {
        var flow = Flow(container: path.table, ownsRoot: false)
        add(item, to: &flow, context)
      }
      return
    }
    if case .table(let display) = level, case .node(let node) = item {
      switch display {
      case .tableColumnGroup, .tableColumn:
        columns(node, in: path.table)
        return
      case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup:
        if path.keepsGroup || path.keepsRow { break }
        closeGroup(&path, context)
        rowGroup(node, in: path.table, context)
        return
      case .tableRow:
        if path.keepsRow { break }
        closeRow(&path, context)
        ensureGroup(&path)
        row(node, in: path, context)
        return
      case .tableCell:
        closeCell(&path, context)
        ensureRow(&path)
        cell(node, in: path.row, context)
        return
      default: break
      }
    }
    ensureRow(&path)
    if path.cell.isEmpty {
      var box = makeAnonymous(.tableCell, display: .tableCell, in: path.row)
      box.structure = nil
      let cell = append(box, to: path.row)
      let block = append(makeAnonymous(.block, display: .block, in: cell), to: cell)
      path.cell = [Flow(container: block, ownsRoot: false)]
    }
    if var flow = path.cell.popLast() {
      add(item, to: &flow, context)
      path.cell = [flow]
    }
  }

  private mutating func rowGroup(_ node: NodeID, in table: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    var box = makeBox(.tableRowGroup, for: node)
    if inner.element != context.element { box.structure = inner.element }
    var path = TablePath(table: table)
    path.group = append(box, to: table)
    path.keepsGroup = true
    for item in items(of: node) { tableItem(item, in: &path, inner) }
    closeRow(&path, inner)
    leave(node, inner)
  }

  private mutating func row(_ node: NodeID, in outer: TablePath, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    var box = makeBox(.tableRow, for: node)
    if inner.element != context.element { box.structure = inner.element }
    var path = TablePath(table: outer.table)
    path.group = outer.group
    path.row = append(box, to: outer.group)
    path.keepsGroup = true
    path.keepsRow = true
    for item in items(of: node) { tableItem(item, in: &path, inner) }
    closeCell(&path, inner)
    leave(node, inner)
  }

  private mutating func cell(_ node: NodeID, in row: Int32, _ context: Context) {
    let inner = enter(node, context, isInline: false)
    var box = makeBox(.tableCell, for: node)
    box.columnSpan = span("colspan", of: node)
    box.rowSpan = span("rowspan", of: node)
    if inner.element != context.element { box.structure = inner.element }
    let index = append(box, to: row)
    cellContents(of: node, in: index, inner)
    leave(node, inner)
  }

  /// Records a cell of the document for its table's structure, whatever box the style makes of it.
  mutating func recordCell(_ element: StructureID, _ node: NodeID, isHeader: Bool) {
    let document = styled.document
    var attributes = result.structure[element].attributes
    attributes.columnSpan = Int(span("colspan", of: node))
    attributes.rowSpan = Int(span("rowspan", of: node))
    var coversGroup = false
    if isHeader, let attribute = document.attribute("scope", of: node) {
      switch attribute.value.lowercased() {
      case "row": attributes.scope = .row
      case "rowgroup":
        attributes.scope = .row
        coversGroup = true
      case "col", "colgroup": attributes.scope = .column
      default: reportScope(attribute, of: node)
      }
    }
    result.structure[element].attributes = attributes
    guard !tables.isEmpty else { return }
    let headers = document.value("headers", of: node)?.split(separator: " ").map { String($0) } ?? []
    tables[tables.count - 1].addCell(
      TableStructure.Cell(
        element: element, isHeader: isHeader, columnSpan: attributes.columnSpan, rowSpan: attributes.rowSpan,
        scope: attributes.scope, coversGroup: coversGroup, identifier: document.value("id", of: node) ?? "",
        headers: headers))
  }

  /// HTML §4.9.10: a word that is none of the four means as much as none.
  private mutating func reportScope(_ attribute: ElementTree.Attribute, of node: NodeID) {
    log.report(
      Diagnostic(
        LayoutDiagnostics.unknownScope, at: attribute.span ?? styled.document.span(node), data: attribute.dataSpan,
        suggestion: EditDistance.nearest(to: attribute.value, in: ["row", "col", "rowgroup", "colgroup"]),
        ["value": .value(attribute.value)]))
  }

  private mutating func span(_ name: String, of node: NodeID) -> Int32 {
    guard let attribute = styled.document.attribute(name, of: node) else { return 1 }
    // HTML §4.9.11: zero rows are all that are left in the row group.
    if name == "rowspan", Int(attribute.value) == 0 { return Int32(BoxBuilder.spanLimit) }
    if let value = Int(attribute.value), (1...BoxBuilder.spanLimit).contains(value) { return Int32(value) }
    log.report(
      Diagnostic(
        LayoutDiagnostics.badSpan, at: attribute.span ?? styled.document.span(node), data: attribute.dataSpan,
        ["attribute": .name(name), "value": .value(attribute.value), "limit": .number(BoxBuilder.spanLimit)]))
    return 1
  }

  /// Records `col` and `colgroup`: they make no boxes but may set widths.
  private mutating func columns(_ node: NodeID, in table: Int32, group: Int32 = -1) {
    let style = styled.styleIndex[Int(node.index)]
    let count = Int(span("span", of: node))
    let inner = styled.document.children(node).filter { styled.document.name($0) == "col" }
    if styled.styles[Int(style)].display == .tableColumnGroup, !inner.isEmpty {
      for child in inner { columns(child, in: table, group: style) }
    } else {
      let isGroup = styled.styles[Int(style)].display == .tableColumnGroup
      result.boxes.columns[BoxID(index: table), default: []] += Array(repeating: style, count: count)
      result.boxes.columnGroups[BoxID(index: table), default: []] += Array(
        repeating: isGroup ? -1 : group, count: count)
    }
  }

  // MARK: Anonymous parts

  private mutating func ensureGroup(_ path: inout TablePath) {
    if path.group >= 0 { return }
    path.group = append(makeAnonymous(.tableRowGroup, display: .tableRowGroup, in: path.table), to: path.table)
  }

  private mutating func ensureRow(_ path: inout TablePath) {
    if path.row >= 0 { return }
    ensureGroup(&path)
    path.row = append(makeAnonymous(.tableRow, display: .tableRow, in: path.group), to: path.group)
  }

  private mutating func closeCell(_ path: inout TablePath, _ context: Context) {
    if var flow = path.cell.popLast() { close(&flow, context) }
  }

  private mutating func closeRow(_ path: inout TablePath, _ context: Context) {
    closeCell(&path, context)
    if !path.keepsRow { path.row = -1 }
  }

  private mutating func closeGroup(_ path: inout TablePath, _ context: Context) {
    closeRow(&path, context)
    if !path.keepsGroup { path.group = -1 }
  }

  /// Adds a table part that stands outside any table: an anonymous table collects it and its like.
  mutating func tablePart(_ item: Item, in flow: inout Flow, _ context: Context) {
    if flow.table == nil {
      let wrapper = append(makeAnonymous(.tableWrapper, display: .table, in: flow.container), to: flow.container)
      let grid = append(makeAnonymous(.table, display: .table, in: wrapper), to: wrapper)
      flow.table = TablePath(table: grid)
    }
    if var path = flow.table {
      tableItem(item, in: &path, context)
      flow.table = path
    }
  }

  /// Ends the anonymous table of a block container.
  mutating func closeTable(_ flow: inout Flow, _ context: Context) {
    if var path = flow.table { closeGroup(&path, context) }
    flow.table = nil
  }

  // MARK: Structure

  /// The TBody for a row directly in the table, made when the table has a THead.
  mutating func tableBody(for node: NodeID, _ table: StructureID) -> StructureID {
    let hasGroups = result.structure[table].kids.contains { kid in
      if case .element(let id) = kid { result.structure[id].role == .tableHead } else { false }
    }
    guard hasGroups, !tables.isEmpty else { return table }
    if let body = tables[tables.count - 1].impliedBody { return body }
    let body = result.structure.add(.tableBody, to: table, origin: styled.document.span(node))
    tables[tables.count - 1].impliedBody = body
    return body
  }

  /// Completes a table's structure: rectangular rows, scopes, header references.
  private mutating func finish(_ table: TableStructure) {
    var table = table
    for finding in table.complete(&result.structure, &knownIDs) {
      let element = result.structure[finding.element]
      log.report(
        Diagnostic(finding.definition, at: element.origin, data: element.dataOrigin, ["name": .name(finding.name)]))
    }
  }
}
