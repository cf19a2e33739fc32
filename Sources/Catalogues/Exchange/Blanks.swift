/// White space in the texts of a catalogue: indentation of the file, not part of the words.
enum Blanks {
  /// Each run of blanks, tabs and line ends as one blank; no-break spaces are words and stay.
  static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if result.last != " " { result.append(" ") }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
