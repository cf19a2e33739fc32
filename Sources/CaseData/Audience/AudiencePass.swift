import Diagnostics
import Markup

/// One run of an audience filter: first what happens to each node, then the copy.
struct AudiencePass: ~Copyable {
  /// What becomes of a node.
  private enum Decision {
    /// It is not there.
    case removed
    /// Another text stands there.
    case replaced(String)
    /// Only what is neutral below it stays.
    case reduced
  }

  private let filter: AudienceFilter
  private let tree: DataTree
  private let evaluator: XPathEvaluator
  private var expressions: [String: XPathExpression] = [:]
  private var decisions: [DataTree.Node: Decision] = [:]
  /// What stands in place of a private text, wherever it occurs as a whole.
  private var substitutes: [String: String] = [:]
  /// The private texts that were taken out.
  private(set) var removed: [RemovedValue] = []
  private(set) var log = DiagnosticLog()

  init(filter: AudienceFilter, tree: DataTree) {
    self.filter = filter
    self.tree = tree
    evaluator = XPathEvaluator(tree: tree, functions: CaseFunctions.all)
  }

  // MARK: Deciding

  /// Decides about a node and all below it, on the whole data.
  ///
  /// - Parameters:
  ///   - isMarked: Whether a field around it is marked for the audience.
  ///   - owner: The name of the type that the field belongs to.
  mutating func decide(
    _ node: DataTree.Node, _ field: ElementDeclaration, isMarked: Bool = false, owner: String? = nil
  ) {
    let type = filter.schema.type(of: field)
    let isMarked = isMarked || filter.allowList?.marks(field) ?? true
    // The outermost field is what the paper is made of.
    let isOnTheWay = node == tree.root || filter.allowList?.leadsFurther(field) ?? false
    if filter.excludes(field) || !isMarked && !isOnTheWay {
      decisions[node] = .removed
      let isPrivate = field.flags.contains(.specialCategory) || field.flags.contains(.private)
      note(node, field, isPrivate: isPrivate || namesBody(type), owner: owner)
    } else if let withholding = withholding(at: node, of: field) {
      withhold(node, field, type, withholding)
    }
    if type.kind == .richText { noteMarks(below: node) }
    guard type.kind == .complex else { return }
    for child in tree.elements(of: node) {
      if let declaration = filter.schema.child(tree.name(child), of: field.type) {
        decide(child, declaration, isMarked: isMarked, owner: type.name)
      }
    }
  }

  /// The first reason for which a value is withheld.
  private mutating func withholding(at node: DataTree.Node, of field: ElementDeclaration) -> Withholding? {
    for withholding in field.withholdings where filter.withholds(withholding.reason) {
      guard let when = withholding.when else { return withholding }
      // A condition that cannot be evaluated has been reported, and what is in doubt stays back.
      if evaluate(when, at: node)?.isTrue ?? true { return withholding }
    }
    return nil
  }

  private mutating func withhold(
    _ node: DataTree.Node, _ field: ElementDeclaration, _ type: TypeDefinition, _ withholding: Withholding
  ) {
    if type.kind == .complex {
      let keeps = type.children.contains { $0.flags.contains(.neutral) }
      decisions[node] = keeps ? .reduced : .removed
    } else {
      var words = withholding.words
      if type.kind == .text, let instead = withholding.instead, let value = evaluate(instead, at: node) {
        let text = evaluator.string(value)
        if !text.isEmpty { words = text }
      }
      decisions[node] = type.kind == .text ? words.map { .replaced($0) } ?? .removed : .removed
      if withholding.reason == .private, type.kind == .text, let words { substitutes[tree.stringValue(node)] = words }
    }
    if withholding.reason == .nonPublic, type.kind == .text {
      removed.append(
        RemovedValue(text: tree.stringValue(node), label: field.label, span: tree.span(node), isPersonal: false))
    }
    note(node, field, isPrivate: withholding.reason == .private)
  }

  /// Remembers private texts, so that they are looked for in what remains.
  private mutating func note(
    _ node: DataTree.Node, _ field: ElementDeclaration, isPrivate: Bool, owner: String? = nil
  ) {
    guard isPrivate, filter.audience == .public || filter.audience == .anonymous else { return }
    let type = filter.schema.type(of: field)
    func remember(_ sort: RemovedValue.Sort) {
      removed.append(
        RemovedValue(text: tree.stringValue(node), label: field.label, span: tree.span(node), sort: sort))
    }
    switch type.kind {
    case .text: remember(RemovedValue.Sort(of: field, type, owner: owner))
    case .complex:
      for child in tree.elements(of: node) {
        guard let declaration = filter.schema.child(tree.name(child), of: field.type) else { continue }
        note(child, declaration, isPrivate: true, owner: type.name)
      }
    case .date where isSearchedForNames, .partialDate where isSearchedForNames: remember(.day)
    case .nationality where isSearchedForNames: remember(.nationality)
    default: break
    }
  }

  /// Whether what remains is searched for the names of the case and for what else tells who is meant.
  private var isSearchedForNames: Bool { filter.audience == .anonymous && filter.allowList != nil }

  /// Whether values of a type name an office, school or company.
  private func namesBody(_ type: TypeDefinition) -> Bool { isSearchedForNames && type.characterClass == .d }

  /// Remembers the words of private marks, also of those in a part that goes as a whole.
  private mutating func noteMarks(below node: DataTree.Node) {
    for child in tree.elements(of: node) {
      if let mark = RichMark(child, tree), mark.reason == .private, filter.withholds(.private) {
        removed.append(
          RemovedValue(
            text: tree.stringValue(child), label: Bilingual(de: "gekennzeichnete Stelle", en: "marked place"),
            span: tree.span(child)))
      }
      noteMarks(below: child)
    }
  }

  private mutating func evaluate(_ expression: Withholding.Expression, at node: DataTree.Node) -> XPathValue? {
    if expressions[expression.text] == nil {
      expressions[expression.text] = XPathExpression(expression.text, at: expression.span, log: &log)
    }
    guard let compiled = expressions[expression.text] else { return nil }
    let variables: [String: XPathValue] =
      expression.text.contains("$")
      ? ["recipient": .string(filter.recipient ?? ""), "date": .string(filter.date ?? "")] : [:]
    return evaluator.evaluate(compiled, at: node, variables: variables, log: &log)
  }

  // MARK: Copying

  /// Copies what stays of a node.
  mutating func copy(
    _ node: DataTree.Node, _ field: ElementDeclaration, into builder: inout DataTree.Builder
  ) {
    let type = filter.schema.type(of: field)
    var isReduced = false
    switch decisions[node] {
    case .removed: return
    case .replaced(let words):
      open(node, &builder)
      builder.text(words, at: tree.span(node))
      builder.close()
      return
    case .reduced: isReduced = true
    case nil: break
    }
    open(node, &builder)
    defer { builder.close() }
    switch type.kind {
    case .complex:
      for child in tree.elements(of: node) {
        guard let declaration = filter.schema.child(tree.name(child), of: field.type) else { continue }
        if isReduced, !declaration.flags.contains(.neutral) { continue }
        copy(child, declaration, into: &builder)
      }
    case .text:
      let text = tree.stringValue(node)
      builder.text(substitutes[text] ?? text, at: tree.span(node))
    default:
      for child in tree.children(of: node) { copy(verbatim: child, into: &builder) }
    }
  }

  /// Copies a node as it is, but for the marks in structured text.
  private mutating func copy(verbatim node: DataTree.Node, into builder: inout DataTree.Builder) {
    guard tree.kind(node) == .element else { return builder.text(tree.stringValue(node), at: tree.span(node)) }
    if let mark = RichMark(node, tree), filter.withholds(mark.reason) {
      return builder.text(mark.words, at: tree.span(node))
    }
    open(node, &builder)
    for child in tree.children(of: node) { copy(verbatim: child, into: &builder) }
    builder.close()
  }

  private func open(_ node: DataTree.Node, _ builder: inout DataTree.Builder) {
    builder.open(
      tree.name(node), attributes: tree.attributes(of: node), at: tree.span(node), path: tree.path(node))
  }
}
