/// The order and the alternatives of a type's children.
package indirect enum ContentParticle: Hashable, Sendable {
  /// The child of that name; its declaration tells how often.
  case element(String, isRequired: Bool)
  /// All parts in this order.
  case sequence([ContentParticle], isRequired: Bool)
  /// Exactly one of the parts.
  case choice([ContentParticle], isRequired: Bool)

  /// The names of the children in the order of their first mention.
  package var names: [String] {
    switch self {
    case .element(let name, _): return [name]
    case .sequence(let parts, _), .choice(let parts, _):
      var names: [String] = []
      for name in parts.flatMap(\.names) where !names.contains(name) { names.append(name) }
      return names
    }
  }

  /// Whether data without any of the children satisfies the particle.
  package var isEmptiable: Bool {
    switch self {
    case .element(_, let isRequired): !isRequired
    case .sequence(let parts, let isRequired): !isRequired || parts.allSatisfy(\.isEmptiable)
    case .choice(let parts, let isRequired): !isRequired || parts.isEmpty || parts.contains(where: \.isEmptiable)
    }
  }

  /// Whether data with exactly these children has all that the particle requires.
  package func isSatisfied(by given: [String]) -> Bool {
    if !given.contains(where: names.contains) { return isEmptiable }
    switch self {
    case .element: return true
    case .sequence(let parts, _): return parts.allSatisfy { $0.isSatisfied(by: given) }
    case .choice(let parts, _):
      return parts.contains { $0.isSatisfied(by: given) && given.contains(where: $0.names.contains) }
    }
  }
}
