import Calendar
package import CaseData
package import Catalogues
package import Diagnostics
package import Markup

extension CompiledTemplate {
  /// Makes the document of one case; nil when the log received an error.
  ///
  /// The result holds no control elements and no expressions. Every node knows its place in the template, and those that
  /// come from the data also their place there.
  ///
  /// - Parameters:
  ///   - house: The office's settings, `$house` in expressions, as grafted onto the data; nil without any.
  ///   - earlier: An earlier version of the data, `$previous` and `$comparison` in expressions; nil without one.
  ///   - expressions: Keeps compiled expressions for the next document of this template by the same worker.
  package func instantiate(
    data: DataTree?, house: DataTree.Node? = nil, earlier: EarlierVersion? = nil, catalogue: CatalogueSet,
    options: InstantiationOptions = InstantiationOptions(),
    expressions: CompiledExpressions = CompiledExpressions(), log: inout DiagnosticLog
  ) -> ElementTree? {
    document(
      data: data, house: house, earlier: earlier, catalogue: catalogue, options: options, expressions: expressions,
      log: &log)?.tree
  }

  /// Makes the document of one case as `instantiate` does, with law facts; nil when the log received an error.
  ///
  /// - Parameter facts: The register that the template's citations were checked against.
  package func document(
    data: DataTree?, house: DataTree.Node? = nil, earlier: EarlierVersion? = nil, catalogue: CatalogueSet,
    facts: FactRegister = FactRegister(), terms: TermStore = TermStore(),
    options: InstantiationOptions = InstantiationOptions(),
    expressions: CompiledExpressions = CompiledExpressions(), log: inout DiagnosticLog
  ) -> InstantiatedDocument? {
    if let plain { return InstantiatedDocument(tree: plain, facts: []) }
    for name in options.parameters.keys.sorted() where !parameters.contains(where: { $0.name == name }) {
      reportUnknown(name, &log)
      return nil
    }
    guard let data = data ?? emptyData(options) else {
      log.report(Diagnostic(TemplateDiagnostics.withoutData, at: nodes.first?.span))
      return nil
    }
    func run(_ basis: FactBasis) -> Instantiation {
      var run = Instantiation(
        self, data: data, house: house, earlier: earlier, catalogue: catalogue, facts: basis, terms: terms,
        options: options,
        expressions: expressions)
      run.run()
      return run
    }
    var basis = FactBasis(register: facts, date: options.date.flatMap { CalendarDate($0) })
    var result = run(basis)
    // The template may say its date, and with it which version of a fact holds; and the oldest day of check is known
    // only when all facts have been seen. Both need a second run, which documents without facts never make.
    while !result.log.hasErrors, let better = basis.improved(by: &result) {
      basis = better
      result = run(basis)
    }
    if !result.log.hasErrors {
      result.judgeFacts()
      result.judgeTerms()
    }
    log.append(result.log)
    guard !result.log.hasErrors else { return nil }
    return InstantiatedDocument(
      tree: finished(TermPass.run(on: result.finish(), store: terms, language: options.language)),
      facts: result.distinctFacts, ended: result.endedFacts)
  }

  /// The document with its sentences as elements where the template asks for it.
  private func finished(_ tree: ElementTree) -> ElementTree {
    asksForSentences ? SentencePass.run(on: tree) : tree
  }

  /// All values that a parameter can have in these data; nil after a report.
  package func values(
    ofParameter name: String, data: DataTree, house: DataTree.Node?, options: InstantiationOptions,
    expressions: CompiledExpressions = CompiledExpressions(), log: inout DiagnosticLog
  ) -> [String]? {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      reportUnknown(name, &log)
      return nil
    }
    var run = Instantiation(
      self, data: data, house: house, earlier: nil, catalogue: CatalogueSet(), options: options,
      expressions: expressions)
    let values = run.possibleValues(of: parameter)
    log.append(run.log)
    if values.isEmpty, !run.log.hasErrors {
      log.report(
        Diagnostic(TemplateDiagnostics.parameterWithoutValues, at: parameter.span, ["name": .name(name)]))
    }
    return values.isEmpty ? nil : values
  }

  private func reportUnknown(_ name: String, _ log: inout DiagnosticLog) {
    let known = parameters.map(\.name)
    log.report(
      Diagnostic(
        TemplateDiagnostics.unknownParameter, at: nodes.first?.span,
        suggestion: EditDistance.nearest(to: name, in: known),
        ["name": .name(name), "known": .name(known.isEmpty ? "–" : known.joined(separator: ", "))]))
  }

  /// What stands for the data when there is none: only a template that reads nothing, or a draft, can do with it.
  private func emptyData(_ options: InstantiationOptions) -> DataTree? {
    guard !readsData || options.isDraft else { return nil }
    var builder = DataTree.Builder()
    builder.open(schema?.rootElement.name ?? "data", at: nil, path: "")
    builder.close()
    return builder.finish()
  }
}
