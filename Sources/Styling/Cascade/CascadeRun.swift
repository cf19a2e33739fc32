import Diagnostics
import Geometry
import Markup

/// Styles one document: matches rules, computes each distinct combination once.
///
/// A style depends only on the parent's style and the list of matching declaration blocks.
/// Lists are numbered by a trie, so that the ten thousandth table cell costs a few look-ups and no allocation.
struct CascadeRun {
  /// A block with its place in the cascade.
  private struct Match {
    let key: UInt64
    let block: Int32
  }

  private struct StyleKey: Hashable {
    let parent: Int32
    let list: Int32
  }

  private struct Identity: Hashable {
    let style: ComputedStyle
    let scope: Int32
  }

  let rules: RuleIndex
  let document: DocumentIndex
  private let matcher: SelectorMatcher
  private var blocks: [[Declaration]]

  private(set) var styles: [ComputedStyle] = []
  private(set) var styleIndex: [Int32] = []
  private(set) var pseudoStyles: [PseudoKey: Int32] = [:]

  /// For each style, the position of its variables in `scopes`.
  private var styleScopes: [Int32] = []
  /// For each style, whether `attr()` must be replaced for each element.
  private var usesAttributes: [Bool] = []
  private var scopes: [VariableScope] = [.empty]
  private var scopeNumbers: [VariableScope: Int32] = [.empty: 0]
  private var identities: [Identity: Int32] = [:]
  private var cache: [StyleKey: Int32] = [:]
  /// (list so far, next block) to list; list 0 is empty.
  private var trie: [StyleKey: Int32] = [:]
  private var trieCount: Int32 = 1
  private var attributeBlocks: [String: (normal: Int32, important: Int32)] = [:]
  private var hintBlocks: [String: Int32] = [:]
  /// The blocks of presentation attributes by what is written in them.
  private var presentationBlocks: [String: Int32] = [:]
  private var root: ComputeContext.Root?
  private let environment: StyleEnvironment

  private var matches: [Match] = []
  private var pseudoMatches: [(pseudo: PseudoElement, match: Match)] = []

  init(rules: RuleIndex, document: DocumentIndex, environment: StyleEnvironment) {
    self.environment = environment
    self.rules = rules
    self.document = document
    matcher = SelectorMatcher(index: document)
    blocks = rules.blocks
  }

  /// What pages inherit from.
  var rootParent: StyleComputer.Parent {
    guard let root = styleIndex.first else { return .none(environment) }
    return parent(root)
  }

  /// Fills the arrays in document order, so that parents come first.
  mutating func styleAll(log: inout DiagnosticLog) {
    styleIndex.reserveCapacity(document.elements.count)
    for number in 0..<Int32(document.elements.count) {
      let parent = document.elements[Int(number)].parent
      let parentStyle = parent >= 0 ? styleIndex[Int(parent)] : -1
      guard document.elements[Int(number)].isElement else {
        styleIndex.append(max(parentStyle, 0))
        continue
      }
      collectMatches(number, log: &log)
      let own = style(matches, parent: parentStyle, log: &log)
      let resolved = resolvingAttributes(own, of: number)
      styleIndex.append(resolved)
      if styles[Int(resolved)].vectorStorage?.hasEffects == true { reportEffects(of: number, log: &log) }
      let isFootnote = styles[Int(resolved)].float == .footnote
      if isFootnote { collect(rules.footnotes, number) }
      if !pseudoMatches.isEmpty {
        addPseudoElements(of: number, style: resolved, isFootnote: isFootnote, log: &log)
      }
    }
  }

  // MARK: - Matching

  private mutating func collectMatches(_ element: Int32, log: inout DiagnosticLog) {
    matches.removeAll(keepingCapacity: true)
    pseudoMatches.removeAll(keepingCapacity: true)
    let position = Int(element)
    if let entries = rules.byType[document.elements[position].name] { collect(entries, element) }
    if !document.elements[position].id.isEmpty, let entries = rules.byID[document.elements[position].id] {
      collect(entries, element)
    }
    for number in document.elements[position].classes {
      if let entries = rules.byClass[document.classes[Int(number)]] { collect(entries, element) }
    }
    if document.elements[position].hasOtherAttributes { collect(rules.byAttribute, element) }
    collect(rules.others, element)
    if PresentationalHints.exist(for: document.elements[position].name) { collectHints(element) }
    if document.tree.namespace(NodeID(index: element)) == .svg { collectPresentation(element, log: &log) }
    if document.elements[position].hasStyleAttribute { collectAttribute(element, log: &log) }
    if matches.count > 1 { matches.sort { ($0.key, $0.block) < ($1.key, $1.block) } }
  }

  private mutating func collect(_ entries: [RuleIndex.Entry], _ element: Int32) {
    for entry in entries where entry.isSimple || matcher.matches(entry.selector, element) {
      if entry.normalBlock >= 0 {
        add(Match(key: entry.normalKey, block: entry.normalBlock), entry.selector.pseudoElement)
      }
      if entry.importantBlock >= 0 {
        add(Match(key: entry.importantKey, block: entry.importantBlock), entry.selector.pseudoElement)
      }
    }
  }

  private mutating func add(_ match: Match, _ pseudo: PseudoElement?) {
    if let pseudo { pseudoMatches.append((pseudo, match)) } else { matches.append(match) }
  }

  /// Attributes that stand for declarations; weaker than every rule of the author's.
  private mutating func collectHints(_ element: Int32) {
    let text = PresentationalHints.declarations(of: NodeID(index: element), in: document.tree)
    guard !text.isEmpty else { return }
    let key = RuleIndex.key(.author)
    if let known = hintBlocks[text] { return matches.append(Match(key: key, block: known)) }
    var own = DiagnosticLog()
    let source = StyleText(bytes: Array(text.utf8), base: nil)
    let block = DeclarationParser(text: source).block(ComponentParser.parse(source, log: &own), log: &own).0
    let number = store(block.normal, .author)
    hintBlocks[text] = number
    matches.append(Match(key: key, block: number))
  }

  /// SVG 2 §6.6: weaker than every rule of the author.
  private mutating func collectPresentation(_ element: Int32, log: inout DiagnosticLog) {
    let node = NodeID(index: element)
    let attributes = document.tree.attributes(node).filter { PresentationAttributes.names.contains($0.name) }
    guard !attributes.isEmpty else { return }
    let key = attributes.map { "\($0.name)=\($0.value)" }.joined(separator: "\n")
    var block = presentationBlocks[key]
    if block == nil {
      var own = DiagnosticLog()
      block = store(PresentationAttributes.declarations(of: node, in: document.tree, log: &own), .author)
      log.append(own)
      // A mistake is reported wherever it stands.
      if own.diagnostics.isEmpty { presentationBlocks[key] = block }
    }
    if let block, block >= 0 { matches.append(Match(key: RuleIndex.key(.author), block: block)) }
  }

  /// Says that boxes of a document do not take what drawings do.
  private func reportEffects(of element: Int32, log: inout DiagnosticLog) {
    guard document.tree.namespace(NodeID(index: element)) != .svg else { return }
    for match in matches {
      for declaration in blocks[Int(match.block)] {
        guard let name = declaration.effectName else { continue }
        log.report(
          Diagnostic(StylingDiagnostics.unsupportedProperty, at: declaration.span, ["property": .name(name)]))
      }
    }
  }

  /// CSS Style Attributes: stronger than every rule of its importance.
  private mutating func collectAttribute(_ element: Int32, log: inout DiagnosticLog) {
    guard let attribute = document.tree.attribute("style", of: NodeID(index: element)) else { return }
    let found = attributeBlocks[attribute.value] ?? parse(attribute, log: &log)
    if found.normal >= 0 {
      matches.append(Match(key: RuleIndex.key(.attribute), block: found.normal))
    }
    if found.important >= 0 {
      matches.append(Match(key: RuleIndex.key(.attributeImportant), block: found.important))
    }
  }

  private mutating func parse(
    _ attribute: ElementTree.Attribute, log: inout DiagnosticLog
  ) -> (normal: Int32, important: Int32) {
    let text = StyleText(attribute)
    var own = DiagnosticLog()
    let components = ComponentParser.parse(text, log: &own)
    let (block, raw, atRules) = DeclarationParser(text: text).block(components, log: &own)
    for rule in atRules {
      own.report(.syntax(text.excerpt(rule.headRange), at: text.span(rule.headRange)))
    }
    for declaration in raw where KnownProperties.pageOnly.contains(declaration.name.asciiLowercased) {
      own.report(
        Diagnostic(
          StylingDiagnostics.misplacedProperty, at: text.span(declaration.nameRange),
          ["property": .name(declaration.name)]))
    }
    for use in block.counterStyles where environment.counterStyles.style(use.name) == nil {
      own.report(.unknownCounterStyle(use, environment.counterStyles))
    }
    for diagnostic in own.diagnostics { log.report(diagnostic.about(attribute)) }
    let found = (
      normal: store(block.normal, .attribute), important: store(block.important, .attributeImportant)
    )
    // A text with findings, or with variables that may have some, keeps its own place.
    let isPlain = !(block.normal + block.important).contains {
      if case .pending = $0.kind { true } else { false }
    }
    if own.diagnostics.isEmpty, isPlain { attributeBlocks[attribute.value] = found }
    return found
  }

  private mutating func store(_ declarations: [Declaration], _ level: RuleIndex.Level) -> Int32 {
    guard !declarations.isEmpty else { return -1 }
    let rank = RuleIndex.rank(RuleIndex.key(level))
    blocks.append(declarations.map { $0.ranked(rank) })
    return Int32(blocks.count - 1)
  }

  // MARK: - Computing

  /// The style for a list of matches under a parent's style, -1 being no parent.
  private mutating func style(_ matches: [Match], parent: Int32, log: inout DiagnosticLog) -> Int32 {
    var list: Int32 = 0
    for match in matches {
      let step = StyleKey(parent: list, list: match.block)
      if let next = trie[step] {
        list = next
      } else {
        trie[step] = trieCount
        list = trieCount
        trieCount += 1
      }
    }
    let key = StyleKey(parent: parent, list: list)
    if let known = cache[key] { return known }
    let inherited = parent >= 0 ? self.parent(parent) : .none(environment)
    let (computed, variables) = StyleComputer.compute(
      matches.flatMap { blocks[Int($0.block)] }, parent: inherited, log: &log)
    if parent < 0 { root = ComputeContext.Root(computed) }
    var scope = parent >= 0 ? styleScopes[Int(parent)] : 0
    if variables != scopes[Int(scope)] {
      scope = scopeNumbers[variables] ?? Int32(scopes.count)
      if Int(scope) == scopes.count {
        scopeNumbers[variables] = scope
        scopes.append(variables)
      }
    }
    let number = intern(computed, scope: scope)
    cache[key] = number
    return number
  }

  private func parent(_ style: Int32) -> StyleComputer.Parent {
    StyleComputer.Parent(
      style: styles[Int(style)], variables: scopes[Int(styleScopes[Int(style)])], root: root,
      environment: environment)
  }

  private mutating func intern(_ style: ComputedStyle, scope: Int32) -> Int32 {
    let identity = Identity(style: style, scope: scope)
    if let known = identities[identity] { return known }
    let number = Int32(styles.count)
    identities[identity] = number
    styles.append(style)
    styleScopes.append(scope)
    usesAttributes.append(style.usesAttributes)
    return number
  }

  private mutating func addPseudoElements(
    of element: Int32, style: Int32, isFootnote: Bool, log: inout DiagnosticLog
  ) {
    for pseudo in isFootnote ? PseudoElement.allCases : [.before, .after, .marker, .firstLetter] {
      var own = pseudoMatches.filter { $0.pseudo == pseudo }.map(\.match)
      guard !own.isEmpty else { continue }
      own.sort { ($0.key, $0.block) < ($1.key, $1.block) }
      let computed = self.style(own, parent: style, log: &log)
      // CSS Content 3 §1: without content, ::before and ::after make no box.
      guard pseudo == .marker || pseudo == .firstLetter || styles[Int(computed)].content != nil else { continue }
      pseudoStyles[PseudoKey(node: NodeID(index: element), pseudo: pseudo)] = resolvingAttributes(computed, of: element)
    }
  }

  // MARK: - attr()

  /// Replaces `attr(name)` by the element's attribute; the shared style stays as it is.
  private mutating func resolvingAttributes(_ number: Int32, of element: Int32) -> Int32 {
    guard usesAttributes[Int(number)] else { return number }
    var style = styles[Int(number)]
    let node = NodeID(index: element)
    func resolved(_ items: [ContentItem]) -> [ContentItem] {
      items.map { $0.resolvingAttributes { document.tree.value($0, of: node) ?? "" } }
    }
    style.content = style.content.map(resolved)
    style.bookmarkLabel = style.bookmarkLabel.map(resolved)
    style.stringSet = style.stringSet.map { StringSet(name: $0.name, content: resolved($0.content)) }
    return intern(style, scope: styleScopes[Int(number)])
  }
}

extension Declaration {
  /// The property, if boxes do not take it.
  fileprivate var effectName: String? {
    let target: Target
    switch kind {
    case .assign(let own, _), .wide(let own, _): target = own
    case .pending(let name, _, _): return Longhand.drawingOnly.contains(name) ? name : nil
    case .custom: return nil
    }
    let name = PropertyTable.longhands[target.longhand].name
    return Longhand.drawingOnly.contains(name) ? name : nil
  }
}

extension ComputedStyle {
  /// Whether `content`, `string-set` or `bookmark-label` names attributes.
  fileprivate var usesAttributes: Bool {
    guard content != nil || !stringSet.isEmpty || bookmarkLabel != nil else { return false }
    return ((content ?? []) + stringSet.flatMap(\.content) + (bookmarkLabel ?? [])).contains(where: \.usesAttributes)
  }
}

extension ContentItem {
  private var target: ContentTarget? {
    switch self {
    case .targetCounter(let target, _, _), .targetCounters(let target, _, _, _), .targetText(let target, _): target
    default: nil
    }
  }

  fileprivate var usesAttributes: Bool {
    if case .attribute = self { return true }
    if case .attribute? = target { return true }
    return false
  }

  /// The item for one element.
  fileprivate func resolvingAttributes(_ value: (String) -> String) -> ContentItem {
    if case .attribute(let name) = self { return .attribute(value(name)) }
    guard case .attribute(let name)? = target else { return self }
    let url = ContentTarget.url(value(name))
    switch self {
    case .targetCounter(_, let name, let style): return .targetCounter(url, name, style)
    case .targetCounters(_, let name, let separator, let style):
      return .targetCounters(url, name, separator: separator, style)
    case .targetText(_, let pick): return .targetText(url, pick)
    default: return self
    }
  }
}
