/// What somebody wants checked, as the command line says it.
package struct LintRequest: Sendable {
  /// A text, an XHTML file, a template, a catalogue, a file of case data, or `-`.
  package var file: String
  /// Data files, for a template.
  package var data: [String] = []
  /// The profile; nil is what the template names, else `leicht`.
  package var profile: String?
  /// Settings files over those of the installation and the office, later ones win.
  package var settings: [String] = []
  /// The office, a folder of `Houses/`.
  package var house: String?

  /// The language of a template's document.
  package var language: String?
  /// Today, ISO 8601.
  package var today: String?
  /// The date at which the text is read, ISO 8601; today where none is given.
  package var date: String?

  /// Creates a request with defaults.
  package init(file: String) { self.file = file }
}
