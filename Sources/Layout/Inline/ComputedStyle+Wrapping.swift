import Styling

// What several steps of line breaking ask a style.
extension ComputedStyle {
  /// Whether white space at the end of a line takes no room (CSS Text 4 §4.3).
  var hangsSpaces: Bool {
    switch whiteSpaceCollapse {
    case .collapse, .preserveBreaks: true
    case .preserve, .preserveSpaces: textWrapMode == .wrap
    case .breakSpaces: false
    }
  }

  /// Whether a word that fits on no line may be broken between any two characters (CSS Text 3 §5.5).
  ///
  /// Only `anywhere`, and what means the same, narrows the least width that content can have.
  func breaksAnywhere(inContentSizes: Bool = false) -> Bool {
    guard textWrapMode == .wrap else { return false }
    if overflowWrap == .anywhere || wordBreak == .breakWord || lineBreak == .anywhere { return true }
    return overflowWrap == .breakWord && !inContentSizes
  }
}
