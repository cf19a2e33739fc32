/// All rules of a cascade, found by what their subject must be called (CSS Cascade 4 §6).
struct RuleIndex: Sendable {
  /// A selector with where its declarations are.
  struct Entry: Sendable {
    let selector: Selector
    /// Whether whoever has the name under which the entry is filed is described: `td`, `.note`, `#logo`.
    let isSimple: Bool
    /// Sorts like the cascade: origin, specificity, order.
    let normalKey: UInt64
    let importantKey: UInt64
    /// Positions in `blocks`, -1 for none.
    let normalBlock: Int32
    let importantBlock: Int32
  }

  /// The steps of the cascade, weakest first; the user agent's important rules are the strongest.
  enum Level: UInt64 {
    case userAgent, author, attribute, authorImportant, attributeImportant, userAgentImportant
  }

  private(set) var blocks: [[Declaration]] = []
  private(set) var byID: [String: [Entry]] = [:]
  private(set) var byClass: [String: [Entry]] = [:]
  private(set) var byType: [String: [Entry]] = [:]
  /// Rules whose subject must have some attribute, but no certain name, id or class.
  private(set) var byAttribute: [Entry] = []
  private(set) var others: [Entry] = []
  /// The layers of the author's sheets (CSS Cascade 5 §6.4).
  private var layers = LayerOrder()
  /// `::footnote-call` and `::footnote-marker` of whatever element: asked for footnotes only.
  private(set) var footnotes: [Entry] = []
  /// Whether some selector asks for positions among siblings of one name.
  private(set) var countsTypes = false
  /// Whether some selector looks inside elements (`:has()`).
  private(set) var needsSubtrees = false
  private var order: UInt64 = 0

  /// Ranks below this one are the user agent's.
  static let firstAuthorRank = UInt16(Level.author.rawValue) << 8

  /// Files the rules of all sheets; conditions on the page are answered by `page`.
  init(_ sheets: [StyleSheet], page: MediaCondition.Page) {
    layers = LayerOrder(sheets.flatMap(\.layers))
    for sheet in sheets {
      for rule in sheet.rules where rule.condition?.holds(on: page) ?? true { add(rule, origin: sheet.origin) }
    }
  }

  /// The place of declarations in the cascade: level, layer, weight of the selector and order.
  static func key(_ level: Level, layer: UInt64 = 0, weight: UInt64 = 0) -> UInt64 {
    level.rawValue << 58 | layer << 50 | weight
  }

  /// Level and layer of a key.
  static func rank(_ key: UInt64) -> UInt16 { UInt16(key >> 50) }

  private mutating func add(_ rule: StyleSheet.Rule, origin: StyleSheet.Origin) {
    order = min(order + 1, 1 << 20 - 1)
    let levels: (Level, Level) = origin == .userAgent ? (.userAgent, .userAgentImportant) : (.author, .authorImportant)
    // §6.4.1: what stands in no layer is the strongest, and the weakest of what is important.
    let layer = layers.number(rule.layer)
    let keys = (
      RuleIndex.key(levels.0, layer: layer), RuleIndex.key(levels.1, layer: UInt64(LayerOrder.unlayered) - layer)
    )
    let normalBlock = store(rule.block.normal, rank: RuleIndex.rank(keys.0))
    let importantBlock = store(rule.block.important, rank: RuleIndex.rank(keys.1))
    for selector in rule.selectors {
      let weight = selector.specificity.packed << 20 | order
      let entry = Entry(
        selector: selector, isSimple: selector.isSimple, normalKey: keys.0 | weight, importantKey: keys.1 | weight,
        normalBlock: normalBlock, importantBlock: importantBlock)
      needsSubtrees = needsSubtrees || selector.looksInside
      countsTypes = countsTypes || selector.countsTypes
      file(entry)
    }
  }

  private mutating func store(_ declarations: [Declaration], rank: UInt16) -> Int32 {
    guard !declarations.isEmpty else { return -1 }
    blocks.append(declarations.map { $0.ranked(rank) })
    return Int32(blocks.count - 1)
  }

  /// Files an entry under the rarest thing its subject demands.
  private mutating func file(_ entry: Entry) {
    var type: String?
    var className: String?
    var hasAttribute = false
    for part in entry.selector.compounds[0].parts {
      switch part {
      case .id(let name):
        byID[name, default: []].append(entry)
        return
      case .class(let name): className = className ?? name
      case .type(let name): type = name
      case .attribute, .link: hasAttribute = true
      default: break
      }
    }
    if let className {
      byClass[className, default: []].append(entry)
    } else if let type {
      byType[type, default: []].append(entry)
    } else if hasAttribute {
      byAttribute.append(entry)
    } else if entry.selector.pseudoElement == .footnoteCall || entry.selector.pseudoElement == .footnoteMarker {
      footnotes.append(entry)
    } else {
      others.append(entry)
    }
  }
}

extension Selector {
  /// Whether one name, id or class is all it asks for.
  fileprivate var isSimple: Bool {
    guard compounds.count == 1, compounds[0].parts.count == 1 else { return false }
    switch compounds[0].parts[0] {
    case .type, .id, .class: return true
    default: return false
    }
  }

  /// Whether it needs positions among siblings of one name.
  fileprivate var countsTypes: Bool {
    contains { part in
      switch part {
      case .nthOfType, .onlyOfType: true
      default: false
      }
    }
  }

  /// Whether it looks at what an element contains.
  fileprivate var looksInside: Bool {
    contains { if case .has = $0 { true } else { false } }
  }

  /// Whether some condition, also of a selector inside, is of a kind.
  private func contains(_ test: (SimpleSelector) -> Bool) -> Bool {
    compounds.contains { compound in
      compound.parts.contains { part in
        if test(part) { return true }
        switch part {
        case .any(let selectors), .not(let selectors), .nthChildOf(_, let selectors, _):
          return selectors.contains { $0.contains(test) }
        case .has(let selectors): return selectors.contains { $0.contains(test) }
        default: return false
        }
      }
    }
  }
}
