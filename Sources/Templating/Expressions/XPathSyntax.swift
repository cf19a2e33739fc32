/// The syntax tree of an expression; ranges are UTF-8 offsets in its text.
indirect enum XPathSyntax: Sendable {
  case number(Double, Range<Int>)
  case literal(String, Range<Int>)
  case variable(String, Range<Int>)
  case call(XPathCall)
  /// `or and = != < <= > >= + - * div mod`.
  case binary(String, XPathSyntax, XPathSyntax)
  /// A minus sign before a value.
  case negation(XPathSyntax, Range<Int>)
  case union(XPathSyntax, XPathSyntax)
  case path(XPathPath)

  /// The place of the whole expression.
  var range: Range<Int> {
    switch self {
    case .number(_, let range), .literal(_, let range), .variable(_, let range), .negation(_, let range): range
    case .call(let call): call.range
    case .path(let path): path.range
    case .binary(_, let left, let right), .union(let left, let right): Self.cover(left.range, right.range)
    }
  }

  private static func cover(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    left.lowerBound..<max(left.lowerBound, right.upperBound)
  }

  /// Whether any part is a path into the data, the context node `.` included.
  var hasPath: Bool {
    switch self {
    case .number, .literal, .variable: false
    // Without arguments some functions read the context node.
    case .call(let call):
      call.arguments.contains(where: \.hasPath)
        || (call.arguments.isEmpty
          && ["string", "number", "name", "local-name", "string-length", "normalize-space"]
            .contains(call.name))
    case .binary(_, let left, let right), .union(let left, let right): left.hasPath || right.hasPath
    case .negation(let operand, _): operand.hasPath
    case .path: true
    }
  }

  /// The parts of which all must be true: the operands of `and`, else the expression itself.
  var conjuncts: [XPathSyntax] {
    if case .binary("and", let left, let right) = self { return left.conjuncts + right.conjuncts }
    return [self]
  }

  /// Whether it is a path of names without conditions: `client/name`, or `.`.
  var isPlainPath: Bool {
    guard case .path(let path) = self, path.start == nil, !path.isAbsolute else { return false }
    return path.steps.allSatisfy { step in
      (step.axis == .child || step.axis == .self) && step.predicates.isEmpty
    }
  }

  /// The names of all variables that occur, without repeats.
  var variables: [String] {
    var names: [String] = []
    func visit(_ syntax: XPathSyntax) {
      switch syntax {
      case .number, .literal: break
      case .variable(let name, _): if !names.contains(name) { names.append(name) }
      case .call(let call): call.arguments.forEach(visit)
      case .binary(_, let left, let right), .union(let left, let right):
        visit(left)
        visit(right)
      case .negation(let operand, _): visit(operand)
      case .path(let path):
        if let start = path.start { visit(start) }
        for predicate in path.startPredicates + path.steps.flatMap(\.predicates) { visit(predicate) }
      }
    }
    visit(self)
    return names
  }
}

/// A function call.
struct XPathCall: Sendable {
  let name: String
  /// The place of the name.
  let nameRange: Range<Int>
  /// The whole call.
  let range: Range<Int>
  let arguments: [XPathSyntax]
}

/// A location path, or steps and predicates behind any other expression (XPath 1.0 §2, §3.3).
struct XPathPath: Sendable {
  /// What comes before the steps: `$x/…`, `(…)[1]`; nil for a plain location path.
  var start: XPathSyntax?
  var startPredicates: [XPathSyntax] = []
  /// Whether it begins at the document: `/…`.
  var isAbsolute = false
  var steps: [XPathStep] = []
  var range: Range<Int>
}

/// One step of a path: axis, test, predicates (§2.1).
struct XPathStep: Sendable {
  enum Axis: String, Sendable, CaseIterable {
    case child, descendant, parent, ancestor, attribute, `self`, namespace, following, preceding
    case followingSibling = "following-sibling"
    case precedingSibling = "preceding-sibling"
    case descendantOrSelf = "descendant-or-self"
    case ancestorOrSelf = "ancestor-or-self"
  }

  enum Test: Sendable, Equatable {
    case name(String)
    case any
    case node, text, comment
    case instruction
  }

  let axis: Axis
  let test: Test
  /// The place of the test, where a wrong name is shown.
  let range: Range<Int>
  var predicates: [XPathSyntax] = []
}
