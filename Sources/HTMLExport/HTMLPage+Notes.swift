import Markup
import Styling

// Footnotes: calls that lead to the end of the page, and back.

extension HTMLPage {
  /// Writes the call of a footnote and keeps the note for the end.
  mutating func writeCall(of note: NodeID) {
    notes.append(note)
    let number = notes.count
    out.raw("<sup class=\"v-note-call\"><a id=\"v-call-\(number)\" href=\"#v-note-\(number)\" role=\"doc-noteref\">")
    out.raw("\(number)</a></sup>")
  }

  /// Writes the notes; a note may call further ones.
  mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    out.raw("\n<section class=\"v-notes\" role=\"doc-endnotes\">\n")
    var index = 0
    while index < notes.count {
      let note = notes[index]
      index += 1
      let language = styled.language(note)
      out.open("div", [("id", "v-note-\(index)"), ("class", "v-note"), ("lang", language)].filter { !$0.1.isEmpty })
      out.raw("<a href=\"#v-call-\(index)\" role=\"doc-backlink\">\(index)</a> ")
      writeChildren(of: note)
      out.raw("</div>\n")
    }
    out.raw("</section>\n")
  }
}
