/// The keywords that every property takes (CSS Cascade 5 §7.3).
enum CSSWideKeyword: String, Sendable {
  case initial, inherit, unset, revert
  case revertLayer = "revert-layer"

  /// All of them, and the reserved `default`.
  static let names: Set<String> = ["initial", "inherit", "unset", "revert", "revert-layer", "default"]
}
