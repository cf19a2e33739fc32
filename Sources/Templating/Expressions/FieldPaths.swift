import CaseData

/// Fields of the case data by their paths from the root element, as expressions reach them.
package struct FieldPaths: Sendable {
  private var reached: Set<[String]> = []
  /// The fields above others that were reached.
  private var entered: Set<[String]> = []

  /// Creates an empty set.
  package init() {}

  /// Whether no expression reaches any field.
  package var isEmpty: Bool { reached.isEmpty }

  /// Adds what lies on the way to a place of the case data; places of other roots, such as the office's, are passed over.
  mutating func insert(_ place: SchemaPlace) {
    guard place.items.first == .document else { return }
    var path: [String] = []
    for case .field(let field) in place.items.dropFirst(2) { path.append(field.name) }
    guard !path.isEmpty, reached.insert(path).inserted else { return }
    for length in 1..<path.count { entered.insert(Array(path.prefix(length))) }
  }

  mutating func insert(_ places: Set<SchemaPlace>) {
    for place in places { insert(place) }
  }

  /// Whether a field is one of these, has one of them inside, or stands inside one that is taken as a whole.
  ///
  /// A field is taken as a whole where nothing inside it is named: a name is printed with all its parts.
  package func contains(_ path: [String]) -> Bool {
    if names(path) { return true }
    for length in stride(from: path.count - 1, to: 0, by: -1) {
      let outer = Array(path.prefix(length))
      if reached.contains(outer) { return !entered.contains(outer) }
      if entered.contains(outer) { return false }
    }
    return false
  }

  /// Whether a field is one of these or has one of them inside.
  package func names(_ path: [String]) -> Bool { reached.contains(path) || entered.contains(path) }
}
