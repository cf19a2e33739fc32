/// What a translation of a MessageFormat pattern must keep: its arguments, and the words by which it chooses.
package struct PatternOutline: Sendable {
  /// The names of the arguments, at every depth.
  package let arguments: [String]
  /// The branches that a value of the data chooses, as they are written: `status, select, granted`.
  package let choices: [String]

  /// Creates an outline.
  package init(arguments: [String], choices: [String] = []) {
    self.arguments = arguments
    self.choices = choices
  }
}
