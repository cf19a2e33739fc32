import Diagnostics
import Markup

/// What the caller says about a document.
extension Instantiation {
  /// The value of a parameter: the caller's, else the default.
  mutating func value(of parameter: ParameterTemplate, _ scope: InstantiationScope) -> String {
    let values = parameter.values.map { possible($0, scope) }
    let known = DiagnosticArgument.value(values?.joined(separator: ", ") ?? "–")
    let name = DiagnosticArgument.name(parameter.name)
    if let given = options.parameters[parameter.name] {
      if let values, !values.contains(given) {
        report(
          Diagnostic(
            TemplateDiagnostics.parameterValue, at: parameter.span,
            correction: EditDistance.nearest(to: given, in: values),
            ["name": name, "value": .value(given), "known": known]))
      }
      return given
    }
    if let fallback = parameter.fallback { return evaluate(fallback, scope).map { text(of: $0) } ?? "" }
    if options.isSample, let first = values?.first { return first }
    report(Diagnostic(TemplateDiagnostics.parameterMissing, at: parameter.span, ["name": name, "known": known]))
    return ""
  }

  /// The values that a parameter can have, each once.
  mutating func possible(_ values: Expression, _ scope: InstantiationScope) -> [String] {
    guard case .nodes(let nodes)? = evaluate(values, scope) else { return [] }
    var seen: Set<String> = []
    return nodes.map { data.stringValue($0) }.filter { seen.insert($0).inserted }
  }
}
