import CaseData
import Catalogues
import Diagnostics
import Markup

/// One run of a compiled template over one case: walks the instructions and builds the document.
struct Instantiation {
  let template: CompiledTemplate
  let catalogue: CatalogueSet
  let options: InstantiationOptions
  let data: DataTree
  /// The office's settings, grafted onto the data.
  private let house: DataTree.Node?
  private let earlier: EarlierVersion?
  /// The law facts and the day on which they are judged.
  let facts: FactBasis
  /// The words that Leichte Sprache sets apart.
  let terms: TermStore
  private let evaluator: XPathEvaluator
  private let expressions: CompiledExpressions
  private(set) var log = DiagnosticLog()
  private var steps: [InstantiationStep] = []
  private var repetitions = 0
  private(set) var isStopped = false

  var builder = ElementTree.Builder()
  /// Collects characters while an attribute or title is made; nil while elements are built.
  var characters: String?
  /// Where the last value among the characters came from.
  var characterOrigin: SourceSpan?
  /// The unit of the catalogue text that is being written.
  var catalogueSpan: SourceSpan?
  var ids: Set<String> = []
  /// The level of the last heading; 0 before the first.
  var headingLevel = 0
  var gaps: [Gap] = []
  /// The law facts that were printed, in order, with repeats.
  var usedFacts: [UsedFact] = []
  /// Whether their oldest day of check was asked for.
  var wantsFactsAsOf = false
  /// The languages of which unreviewed machine translations were printed, in order.
  var machineLanguages: [String] = []
  /// Whether texts below the state that the template demands were printed because somebody said so.
  var isBelowDemand = false
  /// The texts that the demand refuses.
  var belowDemand = BelowDemand()

  /// A missing value of a draft.
  struct Gap {
    let expression: Int
    let node: DataTree.Node
    let label: Bilingual
    let path: String
  }

  init(
    _ template: CompiledTemplate, data: DataTree, house: DataTree.Node?, earlier: EarlierVersion?,
    catalogue: CatalogueSet, facts: FactBasis = FactBasis(), terms: TermStore = TermStore(),
    options: InstantiationOptions,
    expressions: CompiledExpressions
  ) {
    self.template = template
    self.data = data
    self.house = house
    self.earlier = earlier
    self.catalogue = catalogue
    self.facts = facts
    self.terms = terms
    self.options = options
    evaluator = XPathEvaluator(
      tree: data, operationLimit: options.limits.operations, functions: CaseFunctions.all)
    self.expressions = expressions
  }

  /// Builds the whole document.
  mutating func run() {
    walk(template.nodes, outermost) { $0.emit($1, $2) }
    belowDemand.report(to: &log)
  }

  /// What holds before anything has begun: the whole data and the variables that always exist.
  private var outermost: InstantiationScope {
    var variables: [String: XPathValue] = [
      "language": .string(options.language), "date": .string(options.date ?? ""), "draft": .boolean(options.isDraft),
      "parallel": .boolean(!options.parallelLanguages.isEmpty && options.arrangement == .parallel),
      "translated": .boolean(false),
      "audience": .string(options.audience),
      "fill": .string(options.fill), "confirmedBy": .string(options.confirmedBy),
    ]
    if let house { variables["house"] = .nodes([house]) }
    variables.merge(EarlierVersion.variables(of: earlier)) { own, _ in own }
    return InstantiationScope(node: data.root, variables: variables, language: options.language)
  }

  /// The values that a parameter can have in these data, where those before it have the caller's values or their own.
  mutating func possibleValues(of parameter: ParameterTemplate) -> [String] {
    guard let values = parameter.values else { return [] }
    var scope = outermost
    for earlier in template.parameters.prefix(while: { $0.name != parameter.name }) {
      scope.variables[earlier.name] = .string(value(of: earlier, scope))
    }
    return possible(values, scope)
  }

  /// The finished document, once only.
  mutating func finish() -> ElementTree {
    let finished = builder
    builder = ElementTree.Builder()
    return finished.finish()
  }

  // MARK: Control

  /// Runs control elements and hands everything else to `leaf`, in order.
  mutating func walk(
    _ nodes: [TemplateNode], _ outer: InstantiationScope,
    _ leaf: (inout Instantiation, TemplateNode, InstantiationScope) -> Void
  ) {
    var scope = outer
    for node in nodes {
      guard !isStopped else { return }
      switch node.kind {
      case .variable(let name, let expression):
        scope.variables[name] = evaluate(expression, scope) ?? .string("")
      case .parameter(let parameter):
        scope.variables[parameter.name] = .string(value(of: parameter, scope))
      case .condition(let test):
        if isTrue(test, scope) { walk(node.children, scope, leaf) }
      case .choose:
        if let branch = chosenBranch(node, scope) { walk(branch.children, scope, leaf) }
      case .otherwise:
        walk(node.children, scope, leaf)
      case .include:
        steps.append(.include(node.span))
        walk(node.children, scope, leaf)
        steps.removeLast()
      case .forEach(let select):
        repeatOver(select, node, scope, leaf)
      case .sections(let order):
        for section in sections(of: node, order, scope) { walk(section.children, scope, leaf) }
      case .section:
        walk(node.children, scope, leaf)
      case .element, .text, .value, .catalogueText, .parallel, .signature, .fact, .term, .factsAsOf:
        leaf(&self, node, scope)
      }
    }
  }

  private mutating func repeatOver(
    _ select: Expression, _ node: TemplateNode, _ scope: InstantiationScope,
    _ leaf: (inout Instantiation, TemplateNode, InstantiationScope) -> Void
  ) {
    guard case .nodes(let items)? = evaluate(select, scope) else { return }
    for (index, item) in items.enumerated() {
      guard !isStopped else { return }
      repetitions += 1
      guard repetitions <= options.limits.repetitions else {
        return stop(TemplateDiagnostics.tooManyRepetitions, node.span, options.limits.repetitions)
      }
      steps.append(
        .repetition(index + 1, of: items.count, select: select.text, at: node.span, data: data.span(item)))
      var inner = scope
      inner.node = item
      inner.position = index + 1
      inner.size = items.count
      walk(node.children, inner, leaf)
      steps.removeLast()
    }
  }

  /// The sections in the office's order; those that it does not mention follow in the template's, so that none is lost.
  private mutating func sections(
    of node: TemplateNode, _ order: Expression, _ scope: InstantiationScope
  ) -> [TemplateNode] {
    var names: [String] = []
    if case .nodes(let items)? = evaluate(order, scope) { names = items.map { data.stringValue($0) } }
    var rest = node.children
    var result: [TemplateNode] = []
    for name in names {
      guard let index = rest.firstIndex(where: { $0.sectionName == name }) else { continue }
      result.append(rest.remove(at: index))
    }
    return result + rest
  }

  private mutating func chosenBranch(_ choose: TemplateNode, _ scope: InstantiationScope) -> TemplateNode? {
    for branch in choose.children {
      guard case .condition(let test) = branch.kind else { return branch }
      if isTrue(test, scope) { return branch }
    }
    return nil
  }

  private mutating func isTrue(_ test: Expression, _ scope: InstantiationScope) -> Bool {
    evaluate(test, scope)?.isTrue ?? false
  }

  // MARK: Expressions

  /// The value of an expression; nil with a report when it cannot be evaluated.
  mutating func evaluate(_ expression: Expression, _ scope: InstantiationScope) -> XPathValue? {
    var findings = DiagnosticLog()
    var value: XPathValue?
    if let compiled = expressions.compiled(expression, log: &findings) {
      var variables: [String: XPathValue] = [:]
      for name in expression.variables { variables[name] = scope.variables[name] }
      value = evaluator.evaluate(
        compiled, at: scope.node, position: scope.position, size: scope.size, variables: variables, log: &findings)
    }
    for diagnostic in findings.diagnostics { report(diagnostic) }
    return value
  }

  /// XPath's own text of a value.
  func text(of value: XPathValue) -> String { evaluator.string(value) }

  /// XPath's own text of a number.
  func numberText(_ number: Double) -> String { evaluator.string(.number(number)) }

  // MARK: Reports

  /// Reports a finding with the way that led to it, innermost step first.
  mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.trace += steps.reversed().map(\.tracePoint)
    log.report(diagnostic)
  }

  /// Reports a finding that holds for the whole document and is said once.
  mutating func reportOnce(_ diagnostic: Diagnostic) { log.report(diagnostic) }

  /// Reports a limit and ends the instantiation.
  mutating func stop(_ definition: DiagnosticDefinition, _ span: SourceSpan?, _ limit: Int) {
    guard !isStopped else { return }
    report(Diagnostic(definition, at: span, ["limit": .number(limit)]))
    isStopped = true
  }
}
