/// The order of cascade layers (CSS Cascade 5 §6.4.3): as they are first named, inner ones before what stands beside
/// them in their layer.
struct LayerOrder: Sendable {
  /// The number of what stands in no layer; more layers than this are one.
  static let unlayered = 255

  private var numbers: [[String]: Int] = [:]

  init() {}

  /// Takes all layers in the order in which they are named.
  init(_ named: [[String]]) {
    var children: [[String]: [[String]]] = [:]
    var seen: Set<[String]> = []
    for path in named {
      for end in path.indices {
        let part = Array(path[...end])
        if seen.insert(part).inserted { children[Array(path[..<end]), default: []].append(part) }
      }
    }
    var next = 0
    func number(_ path: [String]) {
      for child in children[path] ?? [] { number(child) }
      guard !path.isEmpty else { return }
      numbers[path] = min(next, LayerOrder.unlayered - 1)
      next += 1
    }
    number([])
  }

  /// The place of a layer, weakest first.
  func number(_ path: [String]) -> UInt64 { UInt64(path.isEmpty ? LayerOrder.unlayered : numbers[path] ?? 0) }
}
