import Diagnostics

/// All findings as one Markdown page: `Docs/Diagnostics.md` and `explain` without an id.
package enum DiagnosticList {
  /// The page: a table of ids with message and fix, German and English.
  package static func markdown() -> String {
    var lines = [
      "# Findings", "",
      "Every finding that Vordruck can report, by its id. `vordruck explain ID` tells the background. `{…}` stands for",
      "a name, place or value of the case at hand. Rules of a template's `checks.xml` report as `check.RULE` with their",
      "own words.", "",
    ]
    var module = ""
    for definition in DiagnosticCatalogue.all {
      let prefix = definition.id.prefix { $0 != "." }
      if prefix != module {
        module = String(prefix)
        lines += ["", "## \(module)", "", "| id | weight | message | fix |", "| --- | --- | --- | --- |"]
      }
      lines.append(
        "| `\(definition.id)` | \(definition.severity.rawValue) | \(cell(definition.message)) | \(cell(definition.fix)) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: Bilingual) -> String {
    "\(DiagnosticPattern(text.de).plain)<br/>*\(DiagnosticPattern(text.en).plain)*".replacing("|", with: "\\|")
      .replacing("\n", with: " ")
      .replacing("<br/>", with: "\u{0}").replacing("<", with: "&lt;").replacing("\u{0}", with: "<br/>")
  }
}
