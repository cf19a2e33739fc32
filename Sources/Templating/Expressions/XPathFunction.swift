import CaseData

/// The functions of XPath 1.0 (§4) with the number and kind of their arguments.
struct XPathFunction: Sendable {
  enum Argument: Sendable {
    /// A set of nodes.
    case nodes
    /// Anything, of which XPath takes the text or number of the first node.
    case single
    /// Anything, of which only the truth counts.
    case any
  }

  let name: String
  /// The kinds of the arguments; the last one repeats where more are allowed.
  let arguments: [Argument]
  let minimum: Int
  /// Nil without a limit.
  let maximum: Int?
  let result: StaticType

  private init(_ name: String, _ arguments: [Argument], _ count: ClosedRange<Int>, _ result: StaticType) {
    self.name = name
    self.arguments = arguments
    minimum = count.lowerBound
    maximum = count.upperBound == Int.max ? nil : count.upperBound
    self.result = result
  }

  /// The kind of the argument at an index.
  func argument(_ index: Int) -> Argument { arguments[min(index, arguments.count - 1)] }

  /// All functions by name. `id()` is missing on purpose: case data has no identifiers of that kind.
  static let all: [String: XPathFunction] = {
    let functions = [
      // §4.1
      XPathFunction("last", [.any], 0...0, .number), XPathFunction("position", [.any], 0...0, .number),
      XPathFunction("count", [.nodes], 1...1, .number), XPathFunction("local-name", [.nodes], 0...1, .string),
      XPathFunction("namespace-uri", [.nodes], 0...1, .string), XPathFunction("name", [.nodes], 0...1, .string),
      // §4.2
      XPathFunction("string", [.single], 0...1, .string), XPathFunction("concat", [.single], 2...Int.max, .string),
      XPathFunction("starts-with", [.single], 2...2, .boolean), XPathFunction("contains", [.single], 2...2, .boolean),
      XPathFunction("substring-before", [.single], 2...2, .string),
      XPathFunction("substring-after", [.single], 2...2, .string),
      XPathFunction("substring", [.single], 2...3, .string), XPathFunction("string-length", [.single], 0...1, .number),
      XPathFunction("normalize-space", [.single], 0...1, .string),
      XPathFunction("translate", [.single], 3...3, .string),
      // §4.3
      XPathFunction("boolean", [.any], 1...1, .boolean), XPathFunction("not", [.any], 1...1, .boolean),
      XPathFunction("true", [.any], 0...0, .boolean), XPathFunction("false", [.any], 0...0, .boolean),
      XPathFunction("lang", [.single], 1...1, .boolean),
      // §4.4
      XPathFunction("number", [.single], 0...1, .number), XPathFunction("sum", [.nodes], 1...1, .number),
      XPathFunction("floor", [.single], 1...1, .number), XPathFunction("ceiling", [.single], 1...1, .number),
      XPathFunction("round", [.single], 1...1, .number),
    ]
    return Dictionary(uniqueKeysWithValues: (functions + caseFunctions).map { ($0.name, $0) })
  }()

  /// What Vordruck adds for case data; `CaseFunctions` computes them.
  static let caseFunctions = [
    XPathFunction("v:sum", [.nodes], 1...1, .number), XPathFunction("v:date-before", [.single], 2...2, .boolean),
    XPathFunction("v:add-days", [.single], 2...2, .value(.date)),
    XPathFunction("v:add-months", [.single], 2...2, .value(.date)),
    XPathFunction("v:days-between", [.single], 2...2, .number),
    XPathFunction("v:months-between", [.single], 2...2, .number),
    XPathFunction("v:clear-days", [.single], 3...3, .number), XPathFunction("v:minutes", [.single], 1...1, .number),
    XPathFunction("v:matches", [.single], 2...2, .boolean),
    XPathFunction("v:cited", [.nodes, .single], 2...2, .string),
    XPathFunction("v:without", [.single, .nodes], 2...2, .string),
  ]

  /// All names, sorted, for "did you mean".
  static let names = all.keys.sorted()

  /// How many arguments it takes, for people: `2`, `0–1`, `2+`.
  var countText: String {
    guard let maximum else { return "\(minimum)+" }
    return minimum == maximum ? "\(minimum)" : "\(minimum)–\(maximum)"
  }
}
