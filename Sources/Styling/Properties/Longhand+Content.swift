import Geometry

// CSS Lists 3, Content 3, GCPM 3, Tables (CSS 2.2 §17), Fragmentation 3, Paged Media 3.
extension Longhand {
  static let contentProperties: [Longhand] = generatedProperties + tableProperties + breakProperties

  private static let generatedProperties: [Longhand] = [
    Longhand("quotes", \.quotes, inherited: true, syntax: "auto | none | [ <string> <string> ]+") { reader in
      if reader.keyword("auto") { return .constant(nil) }
      if reader.keyword("none") { return .constant([]) }
      var pairs: [QuotePair] = []
      while let open = reader.string() {
        guard let close = reader.string() else { return nil }
        pairs.append(QuotePair(open: open, close: close))
      }
      return pairs.isEmpty ? nil : .constant(pairs)
    },
    Longhand(
      "list-style-type", \.listStyleType, inherited: true, syntax: "none | <string> | <counter-style-name> | symbols()"
    ) { reader in
      reader.listStyleType().map { .constant($0) }
    },
    .keyword("list-style-position", \.listStylePosition, inherited: true),
    Longhand("list-style-image", \.listStyleImage, inherited: true, syntax: "none | url()") { reader in
      if reader.keyword("none") { return .constant(.none) }
      if let source = reader.attempt({ $0.url() }) {
        return .constant(.url(ImageReference(source: source, span: reader.span)))
      }
      if case .function(let name, _)? = reader.upcoming?.kind { reader.note(.unsupported("\(name)()")) }
      return nil
    },
    Longhand(
      "content", \.content,
      syntax:
        "normal | none | [ <string> | url() | attr() | counter() | counters() | open-quote | close-quote | no-open-quote"
        + " | no-close-quote | string() | element() | content() | target-counter() | target-counters()"
        + " | target-text() | leader() ]+"
    ) { reader in
      if reader.keyword("normal") || reader.keyword("none") { return .constant(nil) }
      return reader.contentList().map { .constant($0) }
    },
    counterReset,
    counters("counter-increment", \.counterIncrement, defaultValue: 1),
    counters("counter-set", \.counterSet, defaultValue: 0),
    Longhand("string-set", \.stringSet, syntax: "none | [ <name> <content-list> ]#") { reader in
      if reader.keyword("none") { return .constant([]) }
      var sets: [StringSet] = []
      repeat {
        guard let name = reader.customIdent(excluding: ["none"]), let content = reader.contentList() else { return nil }
        sets.append(StringSet(name: name, content: content))
      } while reader.comma()
      return .constant(sets)
    },
  ]

  private static let tableProperties: [Longhand] = [
    .keyword("border-collapse", \.borderCollapse, inherited: true),
    Longhand("border-spacing", \.borderSpacing, inherited: true, syntax: "<length>{1,2}") { reader in
      guard let horizontal = reader.length(negative: false) else { return nil }
      let vertical = reader.attempt { $0.length(negative: false) } ?? horizontal
      return Specified { context in
        Size(width: max(.zero, horizontal.length(context)), height: max(.zero, vertical.length(context)))
      }
    },
    .keyword("caption-side", \.captionSide, inherited: true),
    .keyword("empty-cells", \.emptyCells, inherited: true),
    .keyword("table-layout", \.tableLayout),
  ]

  private static let breakProperties: [Longhand] = [
    .keyword("break-before", \.breakBefore, notYet: ["region", "avoid-region", "all", "always"]),
    .keyword("break-after", \.breakAfter, notYet: ["region", "avoid-region", "all", "always"]),
    .keyword("break-inside", \.breakInside, notYet: ["avoid-region"]),
    lines("orphans", \.orphans),
    lines("widows", \.widows),
    Longhand("page", \.page, syntax: "auto | <name>") { reader in
      if reader.keyword("auto") { return .constant("") }
      return reader.customIdent().map { .constant($0) }
    },
  ]

  private static let counterReset = Longhand(
    "counter-reset", \.counterReset, syntax: "none | [ <name> <integer>? | reversed(<name>) <integer>? ]+"
  ) { reader in
    if reader.keyword("none") { return .constant([]) }
    var changes: [CounterChange] = []
    while true {
      if var inner = reader.function("reversed") {
        guard let counter = inner.customIdent(excluding: ["none"]), inner.isAtEnd else { return nil }
        let start = reader.attempt { $0.integer() }
        changes.append(
          CounterChange(name: counter, value: start ?? 0, isReversed: true, isAutomatic: start == nil))
      } else if let counter = reader.customIdent(excluding: ["none"]) {
        changes.append(CounterChange(name: counter, value: reader.attempt { $0.integer() } ?? 0))
      } else {
        break
      }
    }
    return changes.isEmpty ? nil : .constant(changes)
  }

  private static func counters(
    _ name: String, _ path: StylePath<[CounterChange]>, defaultValue: Int
  ) -> Longhand {
    Longhand(name, path, syntax: "none | [ <name> <integer>? ]+") { reader in
      if reader.keyword("none") { return .constant([]) }
      var changes: [CounterChange] = []
      while let counter = reader.customIdent(excluding: ["none"]) {
        changes.append(CounterChange(name: counter, value: reader.attempt { $0.integer() } ?? defaultValue))
      }
      return changes.isEmpty ? nil : .constant(changes)
    }
  }

  private static func lines(
    _ name: String, _ path: StylePath<Int>
  ) -> Longhand {
    Longhand(name, path, inherited: true, syntax: "<integer [1,∞]>") { reader in
      reader.integer(atLeast: 1).map { .constant($0) }
    }
  }
}

extension ValueReader {
  /// The items of `content` and `string-set` (CSS Content 3 §2, GCPM 3 §1).
  mutating func contentList() -> [ContentItem]? {
    var items: [ContentItem] = []
    while let item = attempt({ $0.contentItem() }) { items.append(item) }
    return items.isEmpty ? nil : items
  }

  private mutating func contentItem() -> ContentItem? {
    if let text = string() { return .string(text) }
    let quotes: KeyValuePairs<String, ContentItem> = [
      "open-quote": .openQuote, "close-quote": .closeQuote, "no-open-quote": .noOpenQuote,
      "no-close-quote": .noCloseQuote,
    ]
    if let quote = keyword(in: quotes) { return quote }
    if let source = attempt({ $0.url() }) { return .image(ImageReference(source: source, span: span)) }
    guard case .function(let name, let contents) = upcoming?.kind else { return nil }
    var arguments = ValueReader(contents)
    let item: ContentItem?
    switch name.asciiLowercased {
    case "attr": item = arguments.ident().map { .attribute($0) }
    case "counter": item = arguments.counter(separated: false)
    case "counters": item = arguments.counter(separated: true)
    case "string": item = arguments.pagePick().map { .namedString($0.name, $0.pick) }
    case "element": item = arguments.pagePick().map { .runningElement($0.name, $0.pick) }
    case "content": item = arguments.textPick().map { .elementText($0) }
    case "target-counter": item = arguments.targetCounter(separated: false)
    case "target-counters": item = arguments.targetCounter(separated: true)
    case "target-text": item = arguments.targetText()
    case "leader":
      let keywords: KeyValuePairs<String, String> = ["dotted": ". ", "solid": "_", "space": " "]
      item = (arguments.string() ?? arguments.keyword(in: keywords)).map { .leader($0) }
    case "image-set", "linear-gradient", "radial-gradient":
      note(.unsupported("\(name)()"))
      return nil
    default: return nil
    }
    counterStyleNames += arguments.counterStyleNames
    guard let item, arguments.isAtEnd else { return nil }
    advance()
    return item
  }

  /// The arguments of `counter()` and `counters()` (CSS Lists 3 §4.7).
  mutating func counter(separated: Bool) -> ContentItem? {
    guard let name = customIdent(excluding: ["none"]) else { return nil }
    var separator = ""
    if separated {
      guard comma(), let text = string() else { return nil }
      separator = text
    }
    var style = ListStyleType.decimal
    if comma() {
      guard let given = listStyleType() else { return nil }
      style = given
    }
    return separated ? .counters(name, separator: separator, style) : .counter(name, style)
  }
}
