import CaseData
import Diagnostics
import Markup

/// What a template may be told from outside.
extension TemplateCompiler {
  /// Compiles `v:param`: a variable whose value comes from the caller.
  ///
  /// It stands outside repetitions, as its value is one for the whole document.
  mutating func compileParameter(_ node: NodeID, _ frame: inout CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let name = tree.attribute("name", of: node) else { return nil }
    if frame.variables[name.value] != nil {
      report(TemplateDiagnostics.variableExists, name.span, frame, ["name": .name(name.value)])
    }
    frame.variables[name.value] = .string
    if frame.context != rootContext {
      report(TemplateDiagnostics.parameterInRepetition, tree.span(node), frame, ["name": .name(name.value)])
      return nil
    }
    var fallback: Expression?
    if let select = tree.attribute("select", of: node) {
      guard let compiled = compileExpression(select.value, frame, place: select.place(of:)) else { return nil }
      requireOne(compiled.type, select, frame)
      fallback = compiled.expression
    }
    var values: Expression?
    if let from = tree.attribute("from", of: node) {
      guard let compiled = compileExpression(from.value, frame, place: from.place(of:)) else { return nil }
      if compiled.type.isScalar {
        report(TemplateDiagnostics.nodesRequired, from.span, frame, ["name": .name("v:param")])
      }
      values = compiled.expression
    }
    let parameter = ParameterTemplate(
      name: name.value, fallback: fallback, values: values, variables: frame.variables.keys.sorted(),
      span: tree.span(node))
    note(parameter)
    return TemplateNode(kind: .parameter(parameter), span: tree.span(node))
  }

  private mutating func requireOne(_ type: StaticType, _ select: ElementTree.Attribute, _ frame: CompilerFrame) {
    guard case .nodes(let places, isMany: true) = type else { return }
    report(TemplateDiagnostics.severalValues, select.span, frame, ["name": .name(places.first?.name ?? "")])
  }
}

/// A `v:param`.
struct ParameterTemplate: Sendable {
  /// Under which name callers and expressions know it.
  let name: String
  /// The value without a word from the caller; nil: the caller must say it.
  let fallback: Expression?
  /// The values that are possible; nil: any text.
  let values: Expression?
  /// The variables that hold where it stands.
  let variables: [String]
  let span: SourceSpan?
}
