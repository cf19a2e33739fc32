package import CaseData
import Diagnostics
package import Markup

/// The parts of the data that rules have found missing: what is printed from them is empty for that reason alone.
package struct MissingParts: Sendable {
  private struct Part: Hashable {
    /// The path of the place at which the rule was broken, `areas[0]`; empty for the whole.
    let place: String
    /// The names from below the root element, `areas`, `goals`.
    let field: [String]
  }

  private var parts: Set<Part> = []

  /// Creates a list of nothing.
  package init() {}

  /// Takes from broken rules of the weight of an error what their tests ask for and the data do not have.
  package init(_ places: [CheckPlace], in data: DataTree) {
    for place in places where place.rule.severity == .error {
      guard let test = try? XPathParser.parse(place.rule.test.text) else { continue }
      let path = data.path(place.node)
      let names = path.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
      for steps in test.childPaths where Self.isAbsent(steps, below: place.node, data) {
        parts.insert(Part(place: path, field: names + steps))
      }
    }
  }

  /// Whether an empty output only repeats that a part is missing.
  ///
  /// - Parameters:
  ///   - field: The names on the way from below the root element to what is printed.
  ///   - place: The data path at which the output is evaluated.
  func explains(_ field: [String], at place: String) -> Bool {
    parts.contains { part in
      let isBelow = part.place.isEmpty || place == part.place || place.hasPrefix(part.place + ".")
      return isBelow && field.starts(with: part.field)
    }
  }

  private static func isAbsent(_ steps: [String], below node: DataTree.Node, _ data: DataTree) -> Bool {
    var nodes = [node]
    for step in steps {
      nodes = nodes.flatMap { data.elements(step, of: $0) }
    }
    return nodes.allSatisfy { data.stringValue($0).isEmpty && data.elements(of: $0).isEmpty }
  }
}

extension XPathSyntax {
  /// The paths that go down from the context by plain names, `agreement/createdOn`, those inside functions among them.
  fileprivate var childPaths: [[String]] {
    switch self {
    case .number, .literal, .variable: return []
    case .call(let call): return call.arguments.flatMap(\.childPaths)
    case .binary(_, let left, let right), .union(let left, let right): return left.childPaths + right.childPaths
    case .negation(let operand, _): return operand.childPaths
    case .path(let path):
      guard path.start == nil, !path.isAbsolute else { return [] }
      var names: [String] = []
      for step in path.steps {
        guard step.axis == .child, case .name(let name) = step.test else { return [] }
        names.append(name)
      }
      return names.isEmpty ? [] : [names]
    }
  }
}
