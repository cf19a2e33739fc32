/// The state of a translation as a remark in a PO file: `state: reviewed 5df6e0e2761359d3`.
///
/// PO knows no states and its tools change none, so the remark carries the hash of the words for which it holds: of words that
/// somebody has changed since it says nothing.
enum POState {
  private static let name = "state:"

  /// The remark for a translation.
  static func remark(_ state: TranslationState, of target: String) -> String {
    "\(name) \(state.rawValue) \(SourceHash.of(target))"
  }

  /// The state that remarks give to a translation; nil where none speaks of these words.
  static func read(_ remarks: [String], of target: String) -> TranslationState? {
    for remark in remarks where remark.hasPrefix(name) {
      let words = remark.dropFirst(name.count).split(separator: " ").map(String.init)
      guard words.count == 2, let state = TranslationState(rawValue: words[0]), words[1] == SourceHash.of(target) else {
        continue
      }
      return state
    }
    return nil
  }
}
