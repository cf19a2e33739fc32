import CaseData
import Diagnostics

/// Checks an expression against the schema: every step, function and variable exists, and arguments have the right kind.
///
/// Gives the expression's static type. After an error the type is `unknown`, so that one mistake is reported once.
struct ExpressionChecker {
  let schema: SchemaModel?
  let variables: [String: StaticType]
  /// The place in the source of a stretch of the expression.
  let place: (Range<Int>) -> SourceSpan?
  private(set) var findings: [Diagnostic] = []
  /// Where the paths of the expression end.
  private(set) var ends: Set<SchemaPlace> = []

  init(schema: SchemaModel?, variables: [String: StaticType], place: @escaping (Range<Int>) -> SourceSpan?) {
    self.schema = schema
    self.variables = variables
    self.place = place
  }

  /// Checks an expression at nodes of the given kinds; nil when the kinds are unknown after an error.
  mutating func check(_ syntax: XPathSyntax, at context: [SchemaPlace]?) -> StaticType {
    switch syntax {
    case .number: return .number
    case .literal: return .string
    case .variable(let name, let range): return variable(name, range)
    case .call(let call): return self.call(call, context)
    case .negation(let operand, _):
      requireSingle(check(operand, at: context), operand.range)
      return .number
    case .union(let left, let right): return union(left, right, context)
    case .binary(let name, let left, let right): return binary(name, left, right, context)
    case .path(let path): return check(path, at: context)
    }
  }

  mutating func note(_ places: [SchemaPlace]) { ends.formUnion(places) }

  mutating func report(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, suggestion: String? = nil,
    _ arguments: [String: DiagnosticArgument]
  ) {
    findings.append(Diagnostic(definition, at: place(range), suggestion: suggestion, arguments))
  }

  // MARK: Variables, functions, operators

  private mutating func variable(_ name: String, _ range: Range<Int>) -> StaticType {
    if let type = variables[name] { return type }
    let known = variables.keys.sorted()
    report(
      TemplateDiagnostics.unknownVariable, range, suggestion: EditDistance.nearest(to: name, in: known),
      ["name": .name(name), "known": .name(known.map { "$" + $0 }.joined(separator: ", "))])
    return .unknown
  }

  private mutating func call(_ call: XPathCall, _ context: [SchemaPlace]?) -> StaticType {
    guard let function = XPathFunction.all[call.name] else {
      for argument in call.arguments { _ = check(argument, at: context) }
      let suggestion = EditDistance.nearest(to: call.name, in: XPathFunction.names)
      report(TemplateDiagnostics.unknownFunction, call.nameRange, suggestion: suggestion, ["name": .name(call.name)])
      return .unknown
    }
    let count = call.arguments.count
    if count < function.minimum || function.maximum.map({ count > $0 }) == true {
      report(
        TemplateDiagnostics.argumentCount, call.range,
        ["name": .name(call.name), "wanted": .name(function.countText), "found": .number(count)])
    }
    for (index, argument) in call.arguments.enumerated() {
      let type = check(argument, at: context)
      switch function.argument(index) {
      case .any: break
      case .single: requireSingle(type, argument.range)
      case .nodes:
        if type.isScalar {
          report(TemplateDiagnostics.nodesRequired, argument.range, ["name": .name(call.name + "()")])
        }
      }
    }
    return function.result
  }

  private mutating func union(_ left: XPathSyntax, _ right: XPathSyntax, _ context: [SchemaPlace]?) -> StaticType {
    let types = [(left, check(left, at: context)), (right, check(right, at: context))]
    var places: [SchemaPlace] = []
    for (operand, type) in types {
      switch type {
      case .nodes(let more, _): for place in more where !places.contains(place) { places.append(place) }
      case .unknown: return .unknown
      case .string, .number, .boolean, .value:
        report(TemplateDiagnostics.nodesRequired, operand.range, ["name": .name("|")])
        return .unknown
      }
    }
    return .nodes(places, isMany: true)
  }

  private mutating func binary(
    _ name: String, _ left: XPathSyntax, _ right: XPathSyntax, _ context: [SchemaPlace]?
  ) -> StaticType {
    let leftType = check(left, at: context)
    let rightType = check(right, at: context)
    switch name {
    case "or", "and": return .boolean
    case "=", "!=":
      checkValue(leftType, right)
      checkValue(rightType, left)
      return .boolean
    case "<", "<=", ">", ">=": return .boolean
    default:
      requireSingle(leftType, left.range)
      requireSingle(rightType, right.range)
      return .number
    }
  }

  /// Reports a literal that can never equal the values of an enumeration: `status = 'opne'`.
  private mutating func checkValue(_ type: StaticType, _ literal: XPathSyntax) {
    guard case .literal(let text, let range) = literal, let schema, let places = type.places, !places.isEmpty else {
      return
    }
    var known: [String] = []
    for place in places {
      guard let field = place.field, let values = Self.values(of: schema.type(of: field).kind) else { return }
      known += values.filter { !known.contains($0) }
    }
    guard !known.contains(text) else { return }
    report(
      TemplateDiagnostics.unknownValue, range, suggestion: EditDistance.nearest(to: text, in: known),
      [
        "name": .name(places.compactMap(\.field?.name).first ?? ""), "value": .name(text),
        "known": .name(known.joined(separator: ", ")),
      ])
  }

  private static func values(of kind: TypeKind) -> [String]? {
    switch kind {
    case .enumeration(let values): values.map(\.value)
    case .threeState: ["yes", "no", "unanswered"]
    case .boolean: ["true", "false"]
    default: nil
    }
  }

  /// Reports a set of which XPath would silently use the first node only.
  mutating func requireSingle(_ type: StaticType, _ range: Range<Int>) {
    guard case .nodes(let places, isMany: true) = type else { return }
    report(TemplateDiagnostics.severalValues, range, ["name": .name(places.first?.name ?? "")])
  }
}
