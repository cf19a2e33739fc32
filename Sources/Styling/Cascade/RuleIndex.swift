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
  /// Whether some selector asks for positions among siblings of one name.
  private(set) var countsTypes = false
  private var order: UInt64 = 0

  init(_ sheets: [StyleSheet]) {
    for sheet in sheets {
      for rule in sheet.rules { add(rule, origin: sheet.origin) }
    }
  }

  private mutating func add(_ rule: StyleSheet.Rule, origin: StyleSheet.Origin) {
    order += 1
    let normalBlock = store(rule.block.normal)
    let importantBlock = store(rule.block.important)
    for selector in rule.selectors {
      let weight = selector.specificity.packed << 28 | order
      let levels: (Level, Level) =
        origin == .userAgent ? (.userAgent, .userAgentImportant) : (.author, .authorImportant)
      let entry = Entry(
        selector: selector, isSimple: selector.isSimple, normalKey: levels.0.rawValue << 60 | weight,
        importantKey: levels.1.rawValue << 60 | weight,
        normalBlock: normalBlock, importantBlock: importantBlock)
      countsTypes = countsTypes || selector.countsTypes
      file(entry)
    }
  }

  private mutating func store(_ declarations: [Declaration]) -> Int32 {
    guard !declarations.isEmpty else { return -1 }
    blocks.append(declarations)
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
    compounds.contains { compound in
      compound.parts.contains { part in
        switch part {
        case .nthOfType, .onlyOfType: true
        case .any(let selectors), .not(let selectors): selectors.contains(where: \.countsTypes)
        default: false
        }
      }
    }
  }
}
