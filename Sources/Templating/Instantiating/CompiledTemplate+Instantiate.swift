import CaseData
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
  ///   - expressions: Keeps compiled expressions for the next document of this template by the same worker.
  package func instantiate(
    data: DataTree?, house: DataTree.Node? = nil, catalogue: CatalogueSet,
    options: InstantiationOptions = InstantiationOptions(),
    expressions: CompiledExpressions = CompiledExpressions(), log: inout DiagnosticLog
  ) -> ElementTree? {
    if let plain { return plain }
    guard let data = data ?? emptyData(options) else {
      log.report(Diagnostic(TemplateDiagnostics.withoutData, at: nodes.first?.span))
      return nil
    }
    var run = Instantiation(
      self, data: data, house: house, catalogue: catalogue, options: options,
      expressions: expressions)
    run.run()
    log.append(run.log)
    return run.log.hasErrors ? nil : run.finish()
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
