/// How much a diagnostic weighs.
package enum Severity: String, Sendable, Comparable {
  /// For information; nothing needs to change.
  case note
  /// The document is made, but somebody should look.
  case warning
  /// No document is made.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
