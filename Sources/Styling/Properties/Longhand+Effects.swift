// CSS Color 4 §4.2, CSS Transforms 1.
extension Longhand {
  static let effectProperties: [Longhand] = [
    Longhand("opacity", \.effects.opacity, syntax: "<number> | <percentage>") { reader in
      let value = reader.number() ?? reader.percentage().map { $0 / 100 }
      return value.map { .constant(max(0, min(1, $0))) }
    },
    Longhand(
      "transform", \.effects.transforms, syntax: "none | <transform-function>+"
    ) { reader in
      if reader.keyword("none") { return .constant([]) }
      let start = reader
      var functions: [Specified<TransformFunction>] = []
      while let function = reader.transformFunction() { functions.append(function) }
      guard !functions.isEmpty, reader.isAtEnd else {
        // The attribute of drawings (CSS Transforms 1 §10.1): numbers without unit, no commas.
        var attribute = start
        guard let transform = attribute.transform() else { return nil }
        reader = attribute
        return Specified { [.matrix(transform.compute($0))] }
      }
      let all = functions
      return Specified { context in all.map { $0.compute(context) } }
    },
    Longhand("transform-origin", \.effects.origin, syntax: "<position>") { $0.imagePosition() },
  ]
}

extension ValueReader {
  /// One function of `transform` (CSS Transforms 1 §11); those in space are noted as not supported.
  mutating func transformFunction() -> Specified<TransformFunction>? {
    guard case .function(let name, let components)? = upcoming?.kind else { return nil }
    var arguments = ValueReader(components)
    guard let function = arguments.transform(name.asciiLowercased), arguments.isAtEnd else {
      if let issue = arguments.issue { note(issue) }
      return nil
    }
    advance()
    return function
  }

  private mutating func transform(_ name: String) -> Specified<TransformFunction>? {
    switch name {
    case "translate", "translatex", "translatey":
      guard let first = length(percentages: true) else { return nil }
      var second = LinearLength.zero
      if name == "translate", comma() {
        guard let other = length(percentages: true) else { return nil }
        second = other
      }
      let (x, y) = name == "translatey" ? (second, first) : (first, second)
      return Specified { .translate(x.lengthPercentage($0), y.lengthPercentage($0)) }
    case "scale", "scalex", "scaley":
      guard let first = number() ?? percentage().map({ $0 / 100 }) else { return nil }
      if name == "scalex" { return .constant(.scale(first, 1)) }
      if name == "scaley" { return .constant(.scale(1, first)) }
      guard comma() else { return .constant(.scale(first, first)) }
      return (number() ?? percentage().map { $0 / 100 }).map { .constant(.scale(first, $0)) }
    case "rotate": return angle().map { .constant(.rotate($0)) }
    case "skew", "skewx", "skewy":
      guard let first = angle() else { return nil }
      if name == "skewy" { return .constant(.skew(0, first)) }
      guard name == "skew", comma() else { return .constant(.skew(first, 0)) }
      return angle().map { .constant(.skew(first, $0)) }
    case "matrix":
      guard let numbers = list({ $0.number() }), numbers.count == 6 else { return nil }
      return .constant(.matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]))
    case "translate3d", "translatez", "scale3d", "scalez", "rotate3d", "rotatex", "rotatey", "rotatez", "matrix3d",
      "perspective":
      note(.unsupported("\(name)()"))
      return nil
    default: return nil
    }
  }
}
