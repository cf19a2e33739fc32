import Diagnostics
package import Geometry

/// A list of transform functions; only lengths wait for the font.
struct SpecifiedTransform: Sendable {
  /// One function: its linear part, and how far it moves.
  fileprivate struct Step: Sendable {
    var map: Transform
    var x = LinearLength.zero
    var y = LinearLength.zero
  }

  fileprivate var steps: [Step] = []

  /// The map in user units.
  func compute(_ context: ComputeContext) -> Transform {
    steps.reduce(.identity) { result, step in
      let move = Transform.translation(x: step.x.points(context) / 0.75, y: step.y.points(context) / 0.75)
      return result.after(move).after(step.map)
    }
  }
}

/// Reads values that stand in attributes of drawings and are no properties.
package enum VectorValues {
  /// `gradientTransform`, `patternTransform` (SVG 2 §8.5); nil when it is none. Lengths are user units.
  package static func transform(_ text: String) -> Transform? {
    var log = DiagnosticLog()
    let style = StyleText(bytes: Array(text.utf8), base: nil)
    let components = ComponentParser.parse(style, log: &log).trimmed
    if components.isEmpty { return .identity }
    var reader = ValueReader(components)
    guard let transform = reader.transform(), reader.isAtEnd else { return nil }
    let context = ComputeContext(
      parent: .initial, root: ComputeContext.Root(.initial), environment: StyleEnvironment())
    return transform.compute(context)
  }
}

extension ValueReader {
  /// Transform functions in the syntax of CSS (CSS Transforms 1 §12) or of the attribute (§10.1), where commas may be
  /// missing and numbers are user units and degrees.
  mutating func transform() -> SpecifiedTransform? {
    var result = SpecifiedTransform()
    while let component = upcoming {
      if component.token == .comma, !result.steps.isEmpty {
        advance()
        continue
      }
      guard case .function(let name, let arguments) = component.kind,
        let steps = Self.steps(name.asciiLowercased, ValueReader(arguments))
      else { return nil }
      advance()
      result.steps += steps
    }
    return result.steps.isEmpty ? nil : result
  }

  private typealias Step = SpecifiedTransform.Step

  private static func steps(_ name: String, _ reader: ValueReader) -> [Step]? {
    var reader = reader
    switch name {
    case "translate", "translatex", "translatey":
      guard var lengths = reader.arguments({ $0.distance() }), (1...2).contains(lengths.count) else { return nil }
      if name != "translate", lengths.count > 1 { return nil }
      if lengths.count == 1 { lengths.append(.zero) }
      if name == "translatey" { lengths.swapAt(0, 1) }
      return [Step(map: .identity, x: lengths[0], y: lengths[1])]
    case "matrix":
      guard let n = reader.arguments({ $0.number() }), n.count == 6 else { return nil }
      return [Step(map: Transform(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5]))]
    case "scale", "scalex", "scaley":
      guard let n = reader.arguments({ $0.number() }), (1...2).contains(n.count) else { return nil }
      if name != "scale", n.count > 1 { return nil }
      let x = name == "scaley" ? 1 : n[0]
      let y = name == "scalex" ? 1 : n.count > 1 ? n[1] : n[0]
      return [Step(map: .scale(x: x, y: y))]
    case "rotate":
      guard let angle = reader.turnAngle() else { return nil }
      _ = reader.comma()
      let turn = Step(map: rotation(angle))
      if reader.isAtEnd { return [turn] }
      guard let centre = reader.arguments({ $0.distance() }), centre.count == 2 else { return nil }
      return [
        Step(map: .identity, x: centre[0], y: centre[1]), turn,
        Step(map: .identity, x: centre[0] * -1, y: centre[1] * -1),
      ]
    case "skew", "skewx", "skewy":
      guard let angles = reader.arguments({ $0.turnAngle() }), (1...2).contains(angles.count),
        name == "skew" || angles.count == 1
      else { return nil }
      let x = name == "skewy" ? 0 : angles[0]
      let y = name == "skewy" ? angles[0] : angles.count > 1 ? angles[1] : 0
      return [Step(map: Transform(a: 1, b: Trigonometry.tangent(y), c: Trigonometry.tangent(x), d: 1, e: 0, f: 0))]
    default: return nil
    }
  }

  static func rotation(_ degrees: Double) -> Transform {
    let (sine, cosine) = Trigonometry.sineAndCosine(degrees)
    return Transform(a: cosine, b: sine, c: -sine, d: cosine, e: 0, f: 0)
  }

  /// All arguments, with or without commas between them.
  private mutating func arguments<Value>(_ read: (inout ValueReader) -> Value?) -> [Value]? {
    var values: [Value] = []
    while !isAtEnd {
      guard let value = read(&self) else { return nil }
      values.append(value)
      if comma(), isAtEnd { return nil }
    }
    return values
  }

  private mutating func distance() -> LinearLength? {
    if case .number(let value, _) = upcoming?.token {
      advance()
      return LinearLength(value, unit: "px")
    }
    return length()
  }

  private mutating func turnAngle() -> Double? {
    if case .dimension(let value, let unit) = upcoming?.token {
      let degrees: Double
      switch unit.asciiLowercased {
      case "deg": degrees = value
      case "grad": degrees = value * 0.9
      case "turn": degrees = value * 360
      case "rad": degrees = value * 180 / Double.pi
      default: return nil
      }
      advance()
      return degrees
    }
    return number()
  }
}
