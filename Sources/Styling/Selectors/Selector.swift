/// A complex selector (Selectors 3 §8), stored from the subject leftwards, as it is matched.
struct Selector: Hashable, Sendable {
  /// What stands between a compound and the one to its left.
  enum Combinator: Hashable, Sendable { case descendant, child, nextSibling, laterSibling }

  /// The subject first.
  var compounds: [CompoundSelector]
  /// `combinators[i]` stands to the left of `compounds[i]`.
  var combinators: [Combinator]
  var pseudoElement: PseudoElement?
  var specificity: Specificity
  /// The bits that some ancestor's name, id or class must have set, see `DocumentIndex`.
  var ancestorBits: UInt64 = 0
}

/// Simple selectors that all hold for one element.
struct CompoundSelector: Hashable, Sendable {
  var parts: [SimpleSelector]
}

/// One condition on an element.
indirect enum SimpleSelector: Hashable, Sendable {
  case universal
  case type(String)
  case id(String)
  case `class`(String)
  case attribute(AttributeTest)
  case nthChild(NthPattern, fromEnd: Bool)
  case nthOfType(NthPattern, fromEnd: Bool)
  case onlyChild, onlyOfType, root, empty
  /// `:is()` and `:where()`; they differ in specificity only.
  case any([Selector])
  case not([Selector])
  case language([String])
  case direction(Direction)
  /// `:link`, `:any-link`: an element with `href`.
  case link
  /// `:nth-child(An+B of S)`.
  case nthChildOf(NthPattern, [Selector], fromEnd: Bool)
  /// `:has()`: relative selectors, each with the element itself as its leftmost compound.
  case has([Selector])
  /// The element that a relative selector starts from, or the root.
  case scope
  case state(ElementState)
}

/// The states of form controls and disclosures that mark-up shows (HTML §4.16.3); on paper nothing else changes them.
enum ElementState: String, Hashable, Sendable, CaseIterable {
  case checked, disabled, enabled, required, optional, readOnly = "read-only", readWrite = "read-write", open, defined
}

/// An attribute selector (Selectors 4 §6).
struct AttributeTest: Hashable, Sendable {
  enum Operator: Hashable, Sendable { case exists, equals, word, dash, prefix, suffix, substring }

  let name: String
  let comparison: Operator
  let value: String
  let ignoresCase: Bool

  func matches(_ actual: String) -> Bool {
    let actual = ignoresCase ? actual.asciiLowercased : actual
    // Selectors 3 §6.3: an empty value never is a word, prefix, suffix or part.
    switch comparison {
    case .exists: return true
    case .equals: return actual == value
    case .word: return !value.isEmpty && actual.split(whereSeparator: \.isCSSWhitespace).contains { $0 == value }
    case .dash: return actual == value || actual.hasPrefix(value + "-")
    case .prefix: return !value.isEmpty && actual.hasPrefix(value)
    case .suffix: return !value.isEmpty && actual.hasSuffix(value)
    case .substring: return !value.isEmpty && actual.contains(value)
    }
  }
}

/// `An+B` (CSS Syntax 3 §6).
struct NthPattern: Hashable, Sendable {
  let step: Int
  let offset: Int

  /// Whether the pattern contains a position counted from one.
  func matches(_ position: Int) -> Bool {
    let distance = position - offset
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }

  init(step: Int, offset: Int) {
    self.step = step
    self.offset = offset
  }

  /// Reads `odd`, `even`, `3`, `2n+1`, `-n + 3`.
  init?(_ text: String) {
    let text = text.asciiLowercased.trimmingCSSWhitespace
    switch text {
    case "odd": self.init(step: 2, offset: 1)
    case "even": self.init(step: 2, offset: 0)
    default:
      guard let n = text.firstIndex(of: "n") else {
        guard let offset = Int(text), abs(offset) < 1 << 30 else { return nil }
        self.init(step: 0, offset: offset)
        return
      }
      let factor = String(text[..<n])
      let rest = text[text.index(after: n)...].filter { !$0.isCSSWhitespace }
      let step = ["": 1, "+": 1, "-": -1][factor] ?? Int(factor)
      let offset = rest.isEmpty ? 0 : rest.first == "+" || rest.first == "-" ? Int(rest) : nil
      guard let step, let offset, abs(step) < 1 << 30, abs(offset) < 1 << 30 else { return nil }
      self.init(step: step, offset: offset)
    }
  }
}

/// The weight of a selector (Selectors 4 §17).
struct Specificity: Hashable, Comparable, Sendable {
  var ids = 0
  var classes = 0
  var types = 0

  static let zero = Specificity()

  /// One number that sorts like the three; each part is capped at 1023.
  var packed: UInt64 {
    UInt64(min(ids, 1023)) << 20 | UInt64(min(classes, 1023)) << 10 | UInt64(min(types, 1023))
  }

  static func + (a: Specificity, b: Specificity) -> Specificity {
    Specificity(ids: a.ids + b.ids, classes: a.classes + b.classes, types: a.types + b.types)
  }

  static func < (a: Specificity, b: Specificity) -> Bool {
    (a.ids, a.classes, a.types) < (b.ids, b.classes, b.types)
  }
}

extension SimpleSelector {
  /// What this condition adds to a selector's weight.
  var specificity: Specificity {
    switch self {
    case .universal: .zero
    case .type: Specificity(types: 1)
    case .id: Specificity(ids: 1)
    case .any(let selectors), .not(let selectors): selectors.map(\.specificity).max() ?? .zero
    // What stands for the element itself weighs nothing.
    case .has(let selectors): selectors.map(\.specificity).max() ?? .zero
    case .nthChildOf(_, let selectors, _):
      Specificity(classes: 1) + (selectors.map(\.specificity).max() ?? .zero)
    default: Specificity(classes: 1)
    }
  }
}

extension Character {
  var isCSSWhitespace: Bool { utf8.count <= 2 && (utf8.first?.isCSSWhitespace ?? false) }
}

extension String {
  /// The text without CSS white space at both ends.
  var trimmingCSSWhitespace: String {
    guard let first = firstIndex(where: { !$0.isCSSWhitespace }),
      let last = lastIndex(where: { !$0.isCSSWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
