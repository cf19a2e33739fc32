/// The keywords that every property takes (CSS Cascade 4 §7.3).
enum CSSWideKeyword: String, Sendable {
  case initial, inherit, unset

  /// All of them, the unsupported `revert` and `revert-layer` and the reserved `default` too.
  static let names: Set<String> = ["initial", "inherit", "unset", "revert", "revert-layer", "default"]
}
