package import Diagnostics

/// A day of a case that somebody must not forget.
package struct Deadline: Sendable {
  /// The day, ISO 8601.
  package let day: String
  /// The days from the day of the list; negative where it has passed.
  package let distance: Int
  /// The rule that found it, `review`.
  package let rule: String
  /// What is due, as a finding whose values are masked like all others.
  package let finding: Diagnostic
  /// The case file's name.
  package let file: String
  /// The number of the agreement, free of personal data; nil where there is none.
  package let reference: String?
  /// The person whom the case is about: for a screen, never for a file.
  package let person: String
}
