/// The name of a cascade layer: `a`, `a.b` (CSS Cascade 5 §6.4.1).
enum LayerName {
  /// The parts of a name, nil when it is none.
  static func path(_ components: [Component]) -> [String]? {
    var path: [String] = []
    var expectsName = true
    for component in components.trimmed {
      if expectsName {
        guard let name = component.ident, !CSSWideKeyword.names.contains(name.asciiLowercased) else { return nil }
        path.append(name)
      } else if component.token != .delim(".") {
        return nil
      }
      expectsName.toggle()
    }
    return expectsName ? nil : path
  }
}
