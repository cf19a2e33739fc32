/// The words that announce structure, in one language.
package struct SpokenWords: Sendable {
  var document: String
  var heading: String
  var list: @Sendable (_ items: Int) -> String
  var endOfList: String
  var table: @Sendable (_ columns: Int, _ rows: Int) -> String
  var endOfTable: String
  var cell: @Sendable (_ row: Int, _ column: Int) -> String
  var figure: String
  var formula: String
  var link: String
  var quote: String
  var note: String
  var contents: String
  var form: String
  var chosen: String
  var notChosen: String

  /// As a German screen reader says it.
  package static var german: SpokenWords {
    SpokenWords(
      document: "Dokument", heading: "Überschrift Ebene",
      list: { $0 == 1 ? "Liste mit 1 Eintrag" : "Liste mit \($0) Einträgen" }, endOfList: "Ende der Liste",
      table: { "Tabelle mit \($0) \($0 == 1 ? "Spalte" : "Spalten") und \($1) \($1 == 1 ? "Zeile" : "Zeilen")" },
      endOfTable: "Ende der Tabelle", cell: { "Zeile \($0), Spalte \($1)" }, figure: "Grafik", formula: "Formel",
      link: "Link", quote: "Zitat", note: "Fußnote", contents: "Inhaltsverzeichnis", form: "Formularfeld",
      chosen: "ausgewählt", notChosen: "nicht ausgewählt")
  }

  /// As an English screen reader says it.
  package static var english: SpokenWords {
    SpokenWords(
      document: "document", heading: "heading level",
      list: { $0 == 1 ? "list with 1 item" : "list with \($0) items" }, endOfList: "end of list",
      table: { "table with \($0) \($0 == 1 ? "column" : "columns") and \($1) \($1 == 1 ? "row" : "rows")" },
      endOfTable: "end of table", cell: { "row \($0), column \($1)" }, figure: "graphic", formula: "formula",
      link: "link", quote: "quote", note: "footnote", contents: "table of contents", form: "form field",
      chosen: "selected", notChosen: "not selected")
  }
}
