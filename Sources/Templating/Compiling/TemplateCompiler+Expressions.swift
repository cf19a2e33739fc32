import CaseData
import Diagnostics
import Markup

/// Expressions and the values they print.
extension TemplateCompiler {
  typealias Place = (Range<Int>) -> SourceSpan?

  /// Parses and checks an expression; nil with a report when it has errors.
  mutating func compileExpression(
    _ text: String, _ frame: CompilerFrame, place: @escaping Place
  ) -> (expression: Expression, type: StaticType, syntax: XPathSyntax)? {
    let syntax: XPathSyntax
    do throws(XPathSyntaxError) {
      syntax = try XPathParser.parse(text)
    } catch {
      report(
        MarkupDiagnostics.xpathSyntax, place(error.range), frame,
        ["expression": .name(text), "reason": .text(error.reason)])
      return nil
    }
    var checker = ExpressionChecker(schema: schema, variables: frame.variables, place: place)
    let type = checker.check(syntax, at: frame.context)
    report(checker.findings, frame)
    note(checker.ends)
    if checker.findings.contains(where: { $0.severity == .error }) { return nil }
    let span = place(0..<text.utf8.count)
    // The library has the last word about syntax; after this no template fails for it in front of a client.
    var libraryLog = DiagnosticLog()
    guard XPathExpression(text, at: span, place: place, log: &libraryLog) != nil else {
      report(libraryLog.diagnostics, frame)
      return nil
    }
    if syntax.hasPath { noteDataAccess() }
    let expression = Expression(id: nextExpressionID(), text: text, span: span, variables: syntax.variables)
    return (expression, type, syntax)
  }

  /// Compiles a condition, and warns when a yes/no field is only asked for its existence.
  mutating func compileCondition(_ attribute: ElementTree.Attribute, _ frame: CompilerFrame) -> Expression? {
    guard let (expression, type, syntax) = compileExpression(attribute.value, frame, place: attribute.place(of:)) else {
      return nil
    }
    if case .path(let path) = syntax, let places = type.places, let field = places.first?.field,
      let kind = schema?.type(of: field).kind, kind == .boolean || kind == .threeState
    {
      let value = kind == .boolean ? "true" : "yes"
      report(
        TemplateDiagnostics.existenceOfAnswer, attribute.place(of: path.range), frame,
        ["name": .name(field.name), "value": .name(value)])
    }
    return expression
  }

  /// Compiles an expression whose value is printed.
  mutating func compileOutput(
    _ text: String, format: ElementTree.Attribute?, fallback: String?, _ frame: CompilerFrame,
    place: @escaping Place
  ) -> Output? {
    let valueFormat = compileFormat(format, frame)
    guard let (expression, type, syntax) = compileExpression(text, frame, place: place) else { return nil }
    let span = place(syntax.range)
    switch type {
    case .unknown:
      return nil
    case .string, .number, .boolean, .value:
      let computed: ComputedKind =
        switch type {
        case .number: .number
        case .boolean: .boolean
        case .value(let kind): .value(kind)
        default: .string
        }
      return Output(
        expression: expression, field: nil, computed: computed, format: valueFormat, fallback: fallback,
        subject: subject(of: syntax, frame))
    case .nodes(let places, let isMany):
      if isMany {
        report(TemplateDiagnostics.severalValues, span, frame, ["name": .name(places.last?.name ?? "")])
        return nil
      }
      guard let field = outputField(places, span, frame) else { return nil }
      if let valueFormat, !valueFormat.accepts(field) {
        let kinds = ValueFormat.allCases.filter { $0.accepts(field) }.map(\.rawValue)
        report(
          TemplateDiagnostics.formatMismatch, format?.span, frame,
          [
            "format": .name(valueFormat.rawValue), "name": .name(places.first?.nearestField?.name ?? ""),
            "known": .name(kinds.isEmpty ? "–" : kinds.joined(separator: ", ")),
          ])
        return nil
      }
      return Output(
        expression: expression, field: field, computed: .nodes, format: valueFormat, fallback: fallback,
        subject: Self.subject(places))
    }
  }

  /// The field from which an expression computes its value: that of its first path.
  private func subject(of syntax: XPathSyntax, _ frame: CompilerFrame) -> OutputSubject? {
    switch syntax {
    case .call(let call): return call.arguments.lazy.compactMap { subject(of: $0, frame) }.first
    case .path, .variable:
      var checker = ExpressionChecker(schema: schema, variables: frame.variables) { _ in nil }
      return checker.check(syntax, at: frame.context).places.flatMap(Self.subject)
    case .number, .literal, .binary, .negation, .union: return nil
    }
  }

  private static func subject(_ places: [SchemaPlace]) -> OutputSubject? {
    guard let place = places.first, place.items.first == .document, let field = place.nearestField else { return nil }
    let names = place.items.compactMap { if case .field(let field) = $0 { field.name } else { nil } }
    return OutputSubject(label: field.label, way: Array(names.dropFirst()))
  }

  private mutating func compileFormat(_ attribute: ElementTree.Attribute?, _ frame: CompilerFrame) -> ValueFormat? {
    guard let attribute else { return nil }
    if let format = ValueFormat(rawValue: attribute.value) { return format }
    let known = ValueFormat.allCases.map(\.rawValue)
    report(
      TemplateDiagnostics.unknownFormat, attribute.span, frame,
      suggestion: EditDistance.nearest(to: attribute.value, in: known),
      ["name": .name(attribute.value), "known": .name(known.joined(separator: ", "))])
    return nil
  }

  /// What the schema says about the printed nodes; nil with a report when they cannot be printed, or not alike.
  private mutating func outputField(
    _ places: [SchemaPlace], _ span: SourceSpan?, _ frame: CompilerFrame
  ) -> OutputField? {
    guard let schema else { return nil }
    var result: OutputField?
    for place in places {
      let label = place.nearestField?.label ?? Bilingual(de: place.name, en: place.name)
      var field = OutputField(kind: .text, typeName: nil, label: label, isPersonName: false)
      let valueField = place.item == .text ? place.parent?.field : place.field
      if let declaration = valueField {
        let type = schema.type(of: declaration)
        let names = schema.children(of: declaration.type).map(\.name)
        let isName = type.kind == .complex && names.contains("familyName") && names.contains("givenNames")
        field = OutputField(kind: type.kind, typeName: type.name, label: label, isPersonName: isName)
        if type.kind == .complex, !isName {
          let known = names.prefix(40).joined(separator: ", ")
          report(
            TemplateDiagnostics.notPrintable, span, frame, ["name": .name(declaration.name), "known": .name(known)])
          return nil
        }
        if type.kind == .richText, frame.isTextOnly {
          report(TemplateDiagnostics.richTextInAttribute, span, frame, ["name": .name(declaration.name)])
          return nil
        }
      }
      if let known = result, known.kind != field.kind || known.typeName != field.typeName {
        report(TemplateDiagnostics.mixedKinds, span, frame)
        return nil
      }
      result = result ?? field
    }
    return result
  }
}
