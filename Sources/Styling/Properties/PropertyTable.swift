/// All properties by name: the module's table of contents for values.
enum PropertyTable {
  /// A property of either kind.
  enum Property: Sendable {
    case longhand(Int)
    case shorthand(Shorthand)

    /// The longhands that it sets.
    var targets: [Target] {
      switch self {
      case .longhand(let index): [Target(index)]
      case .shorthand(let shorthand): shorthand.targets
      }
    }

    /// The grammar for messages.
    var syntax: String {
      switch self {
      case .longhand(let index): longhands[index].syntax
      case .shorthand(let shorthand): shorthand.syntax
      }
    }

    /// Keywords that exist in CSS, but not here.
    var notYet: [String] {
      switch self {
      case .longhand(let index): longhands[index].notYet
      case .shorthand(let shorthand): shorthand.notYet
      }
    }

    /// Reads the whole value.
    func read(_ reader: inout ValueReader) -> [Assigned]? {
      switch self {
      case .longhand(let index): Shorthand.read([Target(index)], &reader, longhands)
      case .shorthand(let shorthand): shorthand.read(&reader)
      }
    }
  }

  /// The properties with one value.
  static let longhands: [Longhand] =
    Longhand.fontProperties + Longhand.textProperties + Longhand.boxProperties + Longhand.contentProperties
    + Longhand.backgroundProperties + Longhand.decorationProperties + Longhand.effectProperties
    + Longhand.flexProperties + Longhand.pagedProperties + Longhand.imageProperties + Longhand.vectorProperties

  /// The longhands' positions.
  static let indices: [String: Int] = Dictionary(uniqueKeysWithValues: longhands.enumerated().map { ($1.name, $0) })

  /// The property of a small-letter name.
  static let properties: [String: Property] = {
    var properties: [String: Property] = [:]
    for (index, longhand) in longhands.enumerated() { properties[longhand.name] = .longhand(index) }
    for shorthand in Shorthand.all { properties[shorthand.name] = .shorthand(shorthand) }
    return properties
  }()

  /// All names in alphabetical order, for "did you mean".
  static let names: [String] = (Array(properties.keys) + KnownProperties.pageOnly).sorted()

  /// The positions of the longhands that are computed in one go.
  static func indices(of phase: Longhand.Phase) -> [Int] {
    switch phase {
    case .font: fontPhase
    case .text: textPhase
    case .other: otherPhase
    }
  }

  private static let fontPhase = longhands.indices.filter { longhands[$0].phase == .font }
  private static let textPhase = longhands.indices.filter { longhands[$0].phase == .text }
  private static let otherPhase = longhands.indices.filter { longhands[$0].phase == .other }

  /// The position of `direction`, which decides about logical properties.
  static let direction = index("direction")

  /// The position of a longhand that is known to exist.
  static func index(_ name: String) -> Int {
    guard let index = indices[name] else { preconditionFailure("no longhand \(name)") }
    return index
  }
}
