import Diagnostics
import Markup
import Pages
import Styling

// The logical structure: which element of the document becomes which structure element (PDF/UA-1, ISO 32000-1 §14.8.4).

extension BoxBuilder {
  /// Begins an element: counters, named strings, its id, its structure element.
  mutating func enter(_ node: NodeID, _ context: Context, isInline: Bool) -> Context {
    let style = styled.styleIndex[Int(node.index)]
    var inner = context
    inner.level += 1
    applyListCounter(node, level: inner.level)
    applyCounters(style, of: node, level: inner.level)
    applyStringSet(style, of: node)
    applyPageReset(style)
    guard let element = context.element else { return inner }
    if let id = styled.document.attribute("id", of: node)?.value, !id.isEmpty {
      if knownIDs.insert(id).inserted {
        pending.append(.anchor(id))
        rememberTarget(id, node)
      } else {
        log.report(report(LayoutDiagnostics.duplicateID, at: node, ["name": .name(id)]))
      }
    }
    let language = styled.languageIndex[Int(node.index)]
    let differs = language != context.language
    if var role = role(of: node, context, isInline: isInline) {
      // A block with nothing but text is a paragraph: its inline root makes the P.
      if role == .division, !hasBlockInside[Int(node.index)] { return inner }
      var parent = element
      if context.role == .list, role != .listItem, role != .caption, role != .label, role != .listBody {
        parent = result.structure.add(.listItem, to: parent, origin: styled.document.span(node))
        parent = result.structure.add(.listBody, to: parent, origin: styled.document.span(node))
      } else if context.role != .list, role == .listItem {
        parent = result.structure.add(.list, to: parent, origin: styled.document.span(node))
      }
      if context.role == .table, role == .tableRow { parent = tableBody(for: node, parent) }
      if role == .tableDataCell || role == .tableHeaderCell, context.role != .tableRow {
        parent = rowForStrayCell(node, parent, context)
      }
      if let level = role.headingLevel { checkHeading(level, at: node) }
      if role == .label || role == .listBody, let placed = definition(role, node) {
        parent = placed.parent
        if let existing = placed.existing {
          inner.element = existing
          inner.role = role
          inner.hasBlocks = true
          return inner
        }
      }
      if role == .figure, !containsPicture(node) { role = .division }
      open(role, for: node, in: parent, &inner, differs: differs)
    } else if differs, isInline || hasBlockInside[Int(node.index)] {
      open(isInline ? .span : .division, for: node, in: element, &inner, differs: true)
    }
    return inner
  }

  private mutating func open(
    _ role: StructureRole, for node: NodeID, in parent: StructureID, _ inner: inout Context, differs: Bool
  ) {
    let document = styled.document
    let outer = inner
    let id = result.structure.add(role, to: parent, origin: document.span(node))
    result.structure[id].dataOrigin = document.dataSpan(node)
    setLanguage(of: id, styled.languageIndex[Int(node.index)], outer)
    inner.element = id
    inner.role = role
    inner.language = styled.languageIndex[Int(node.index)]
    // Descriptions join in one LBody, so each of them is a paragraph.
    inner.hasBlocks = hasBlockInside[Int(node.index)] || role == .listBody
    let style = Int(styled.styleIndex[Int(node.index)])
    if styled.styles[style].direction == .rtl, isParagraphLike(role) {
      result.structure[id].attributes.isRightToLeft = true
    }
    switch role {
    case .span:
      if document.name(node) == "abbr" { result.structure[id].expansion = document.value("title", of: node) }
      result.structure[id].actualText = document.value("data-spoken", of: node)
    case .list:
      if document.name(node) == "dl" {
        result.structure[id].attributes.listNumbering = StructureAttributes.ListNumbering.none
        definitionLists.append(DefinitionList(list: id))
      } else {
        result.structure[id].attributes.listNumbering = styled.styles[style].listStyleType.listNumbering
      }
    case .tableRow:
      let group = outer.role == .tableHead ? TableStructure.Group.head : .body
      if !tables.isEmpty { tables[tables.count - 1].beginRow(id, in: group, under: parent) }
    case .tableHeaderCell, .tableDataCell: recordCell(id, node, isHeader: role == .tableHeaderCell)
    case .table:
      result.structure[id].attributes.summary = document.value("summary", of: node)
      if let label = document.value("aria-label", of: node) { result.structure[id].attributes.summary = label }
    default: break
    }
  }

  /// Ends an element.
  mutating func leave(_ node: NodeID, _ inner: Context) {
    counters.leave(level: inner.level)
    if let last = definitionLists.last, last.list == inner.element { definitionLists.removeLast() }
  }

  /// Whether an element holds several blocks, as a paragraph does whose sentences are set one a line.
  private func isDividedIntoBlocks(_ node: NodeID) -> Bool {
    guard hasBlockInside[Int(node.index)] else { return false }
    let blocks = styled.document.children(node).count { child in
      styled.document.kind(child) == .element
        && styled.styles[Int(styled.styleIndex[Int(child.index)])].display == .block
    }
    return blocks > 1
  }

  /// The structure type of an element; nil when it makes none.
  private func role(of node: NodeID, _ context: Context, isInline: Bool) -> StructureRole? {
    let document = styled.document
    guard document.namespace(node) == .xhtml else { return nil }
    switch document.name(node) {
    case "h1": return .heading1
    case "h2": return .heading2
    case "h3": return .heading3
    case "h4": return .heading4
    case "h5": return .heading5
    case "h6": return .heading6
    case "p":
      // A paragraph set as blocks, one sentence a line, is a group of paragraphs: readers pause between them.
      return isDividable(context.role) && isDividedIntoBlocks(node) ? .division : .paragraph
    case "section": return .section
    case "article": return .article
    case "div", "aside", "nav", "main", "header", "footer", "address", "form", "fieldset", "details", "hgroup":
      return !isInline && isGrouping(context.role) ? .division : nil
    case "blockquote": return .blockQuote
    case "q": return .quote
    case "code": return .code
    case "ul", "ol", "menu", "dl": return .list
    case "li": return .listItem
    case "dt": return definitionLists.isEmpty ? nil : .label
    case "dd": return definitionLists.isEmpty ? nil : .listBody
    case "figure": return .figure
    case "figcaption": return context.role == .figure ? .caption : nil
    case "a": return document.value("href", of: node) == nil ? nil : .link
    case "abbr": return document.value("title", of: node) == nil ? nil : .span
    case "span": return document.value("data-spoken", of: node) == nil ? nil : .span
    case "table":
      let display = styled.styles[Int(styled.styleIndex[Int(node.index)])].display
      return isPresentation(node) || !(display == .table || display == .inlineTable) ? nil : .table
    case "caption": return context.role == .table ? .caption : nil
    case "thead": return context.role == .table ? .tableHead : nil
    case "tbody": return context.role == .table ? .tableBody : nil
    case "tfoot": return context.role == .table ? .tableFoot : nil
    case "tr":
      switch context.role {
      case .table, .tableHead, .tableBody, .tableFoot: return .tableRow
      default: return nil
      }
    case "td": return takesCells(context.role) ? .tableDataCell : nil
    case "th": return takesCells(context.role) ? .tableHeaderCell : nil
    default: return nil
    }
  }

  /// Whether a cell here is one of a table: in a row, or where its row was forgotten.
  private func takesCells(_ role: StructureRole) -> Bool {
    switch role {
    case .tableRow, .table, .tableHead, .tableBody, .tableFoot: true
    default: false
    }
  }

  /// Reports a cell without `tr`, the first of its like, and gives it the row it needs.
  private mutating func rowForStrayCell(
    _ node: NodeID, _ parent: StructureID, _ context: Context
  ) -> StructureID {
    let document = styled.document
    let name = document.name(node)
    let owner = document.parent(node).map(document.name) ?? ""
    let siblings = document.parent(node).map { document.children($0).filter { document.kind($0) == .element } } ?? []
    if siblings.first(where: { ["td", "th"].contains(document.name($0)) }) == node {
      log.report(
        report(LayoutDiagnostics.cellWithoutRow, at: node, ["cell": .name(name), "parent": .name(owner)]))
    }
    let group = context.role == .table ? tableBody(for: node, parent) : parent
    let row = result.structure.add(.tableRow, to: group, origin: document.span(node))
    if !tables.isEmpty {
      tables[tables.count - 1].beginRow(row, in: context.role == .tableHead ? .head : .body, under: group)
    }
    return row
  }

  /// Whether a table only arranges and says so.
  func isPresentation(_ node: NodeID) -> Bool {
    let role = styled.document.value("role", of: node)
    return role == "presentation" || role == "none"
  }

  private func containsPicture(_ node: NodeID) -> Bool {
    let document = styled.document
    return document.children(node).contains { child in
      document.kind(child) == .element
        && (isImage(child) ? !(alternative(of: child) ?? "").isEmpty : containsPicture(child))
    }
  }

  /// Whether a Div may stand where a paragraph would.
  private func isDividable(_ role: StructureRole) -> Bool {
    isGrouping(role) || role == .listBody || role == .tableDataCell
  }

  private func isGrouping(_ role: StructureRole) -> Bool {
    switch role {
    case .document, .part, .article, .section, .division, .blockQuote, .list: true
    default: false
    }
  }

  private func isParagraphLike(_ role: StructureRole) -> Bool {
    switch role {
    case .paragraph, .label, .listBody, .list, .table, .tableHeaderCell, .tableDataCell, .caption, .blockQuote: true
    default: role.headingLevel != nil
    }
  }

  // MARK: Paragraphs and slots

  /// Whether text directly in the element of a context must stand in a P of its own.
  func needsParagraph(_ context: Context) -> Bool {
    guard context.element != nil else { return false }
    if isGrouping(context.role) { return true }
    switch context.role {
    case .tableDataCell, .tableHeaderCell, .listBody, .caption, .note: return context.hasBlocks
    default: return false
    }
  }

  /// Makes the P of an inline root.
  mutating func paragraph(for root: Int32, language: Int32, _ context: Context) -> Context {
    guard var parent = context.element else { return context }
    let box = result.boxes.boxes[Int(root)]
    if context.role == .list {
      parent = result.structure.add(.listItem, to: parent, origin: box.origin.span)
      parent = result.structure.add(.listBody, to: parent, origin: box.origin.span)
    }
    let element = result.structure.add(.paragraph, to: parent, origin: box.origin.span)
    result.structure[element].dataOrigin = box.origin.dataSpan
    setLanguage(of: element, language, context)
    if result.boxes.styles[Int(box.style)].direction == .rtl {
      result.structure[element].attributes.isRightToLeft = true
    }
    result.boxes.boxes[Int(root)].structure = element
    var inner = context
    inner.element = element
    inner.role = .paragraph
    inner.language = language
    inner.hasBlocks = false
    return inner
  }

  mutating func setLanguage(of element: StructureID, _ language: Int32, _ context: Context) {
    if language != context.language { result.structure[element].language = styled.languages[Int(language)] }
  }

  /// The slot for content directly in a context's element; nil in furniture.
  mutating func slot(_ context: Context) -> ContentSlotID? {
    context.element.map { slot(element: $0) }
  }

  /// The slot at the end of an element's kids, a new one when an element stands there.
  mutating func slot(element: StructureID) -> ContentSlotID {
    if case .content(let slot)? = result.structure[element].kids.last { return slot }
    return result.structure.addSlot(to: element)
  }

  // MARK: Definition lists

  /// Where a term or description goes; `existing` when a second description joins the first.
  private mutating func definition(
    _ role: StructureRole, _ node: NodeID
  ) -> (parent: StructureID, existing: StructureID?)? {
    guard var list = definitionLists.popLast() else { return nil }
    defer { definitionLists.append(list) }
    if role == .label || list.item == nil {
      list.item = result.structure.add(.listItem, to: list.list, origin: styled.document.span(node))
      list.body = nil
    }
    guard let item = list.item else { return nil }
    if role == .label { return (item, nil) }
    if let body = list.body { return (item, body) }
    let body = result.structure.add(.listBody, to: item, origin: styled.document.span(node))
    setLanguage(of: body, styled.languageIndex[Int(node.index)], Context(element: item))
    list.body = body
    return (item, body)
  }

  // MARK: Links

  /// Registers a link and returns its position, -1 when the element is none. Generated words are known later.
  mutating func linkIndex(_ node: NodeID, _ inner: Context) -> Int32 {
    let document = styled.document
    guard inner.role == .link, let element = inner.element, result.structure[element].origin == document.span(node),
      document.name(node) == "a", let target = document.value("href", of: node)
    else { return -1 }
    var words = document.value("aria-label", of: node) ?? document.value("title", of: node) ?? ""
    if words.isEmpty { words = text(of: node) }
    if words.isEmpty { words = result.structure[element].alternative ?? alternatives(in: node) }
    if !target.hasPrefix("#"), !LinkAddress.hasScheme(target) { reportAddress(target, of: node) }
    let link = BoxLink(
      target: target.hasPrefix("#") ? .destination(String(target.dropFirst())) : .uri(target), description: words,
      element: element)
    result.boxes.links.append(link)
    return Int32(result.boxes.links.count - 1)
  }

  /// A page on its own knows no place from which an address without scheme could count.
  private mutating func reportAddress(_ target: String, of node: NodeID) {
    let attribute = styled.document.attribute("href", of: node)
    let isData = attribute?.dataSpan != nil
    let meant = LinkAddress.completed(target)
    log.report(
      Diagnostic(
        LayoutDiagnostics.linkWithoutScheme, at: attribute?.span ?? styled.document.span(node),
        data: attribute?.dataSpan, suggestion: isData ? nil : meant, correction: isData ? meant : nil,
        ["target": isData ? .value(target) : .name(target)]))
  }

  private func alternatives(in node: NodeID) -> String {
    let document = styled.document
    return document.children(node).map { child in
      guard document.kind(child) == .element else { return "" }
      return isImage(child) ? alternative(of: child) ?? "" : alternatives(in: child)
    }.joined()
  }

  // MARK: Headings, metadata

  private func hasGeneratedText(_ node: NodeID) -> Bool {
    [PseudoElement.before, .after].contains { styled.pseudoStyles[PseudoKey(node: node, pseudo: $0)] != nil }
  }

  private mutating func checkHeading(_ level: Int, at node: NodeID) {
    if text(of: node).isEmpty, alternatives(in: node).isEmpty, !hasGeneratedText(node) {
      log.report(report(LayoutDiagnostics.emptyHeading, at: node, ["level": .number(level)]))
    }
    if lastHeadingLevel == 0, level != 1 {
      log.report(report(LayoutDiagnostics.firstHeading, at: node, ["level": .number(level)]))
    } else if level > lastHeadingLevel + 1 {
      log.report(
        report(
          LayoutDiagnostics.headingSkipped, at: node,
          [
            "level": .number(level), "previous": .number(lastHeadingLevel),
            "expected": .number(lastHeadingLevel + 1),
          ]))
    }
    lastHeadingLevel = level
  }

  /// Reads title, language and direction; conformance demands the first two.
  mutating func readMetadata() {
    let document = styled.document
    guard let root = document.root else { return }
    result.metadata.isRightToLeft = styled.styles[Int(styled.styleIndex[Int(root.index)])].direction == .rtl
    result.metadata.language = styled.languages.isEmpty ? "" : styled.language(root)
    if result.metadata.language.isEmpty { log.report(report(LayoutDiagnostics.languageMissing, at: root)) }
    for head in document.children(root) where document.name(head) == "head" {
      for child in document.children(head) where document.kind(child) == .element {
        switch document.name(child) {
        case "title":
          result.metadata.title = BoxBuilder.collapsed(Array(document.stringValue(child).utf8)[...])
        case "meta":
          let content = document.value("content", of: child) ?? ""
          switch document.value("name", of: child) {
          case "author": result.metadata.author = content
          case "description", "subject": result.metadata.subject = content
          case "date": result.metadata.date = content
          default: break
          }
        default: break
        }
      }
    }
    if result.metadata.title.isEmpty { log.report(report(LayoutDiagnostics.titleMissing, at: root)) }
  }
}

extension ListStyleType {
  /// The `ListNumbering` that tells the kind of marker to assistive technology (ISO 32000-1 table 347).
  var listNumbering: StructureAttributes.ListNumbering {
    switch name {
    case "disc": .disc
    case "circle": .circle
    case "square": .square
    case "decimal", "decimal-leading-zero": .decimal
    case "lower-alpha", "lower-latin": .lowerAlpha
    case "upper-alpha", "upper-latin": .upperAlpha
    case "lower-roman": .lowerRoman
    case "upper-roman": .upperRoman
    default:
      switch numbering {
      case .none: .none
      case .numbers: .decimal
      case .letters: name.hasPrefix("upper-") ? .upperAlpha : .lowerAlpha
      }
    }
  }
}
