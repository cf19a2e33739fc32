/// What somebody wants checked, as the command line says it.
package struct LintRequest: Sendable {
  /// A text, an XHTML file, a template, a catalogue, a file of case data, or `-`.
  package var file: String
  /// The profile, `leicht` unless told otherwise.
  package var profile = "leicht"
  /// Settings files over those of the installation and the office, later ones win.
  package var settings: [String] = []
  /// The office, a folder of `Houses/`.
  package var house: String?

  /// The date at which the text is read, ISO 8601; today where none is given.
  package var date: String?

  /// Creates a request with defaults.
  package init(file: String) { self.file = file }
}
