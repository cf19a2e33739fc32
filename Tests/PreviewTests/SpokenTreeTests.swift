import Geometry
import Pages
import Testing
import Typography

@testable import Preview

struct SpokenTreeTests {
  @Test func announcesHeadingsListsAndTables() {
    var document = LaidOutDocument()
    document.metadata.title = "Probe"
    document.metadata.language = "de"
    var page = Page(size: .init(width: .zero, height: .zero))
    func say(_ text: String, _ element: StructureID) {
      let slot = document.structure.addSlot(to: element)
      let start = Int32(document.text.count)
      document.text += Array(text.utf8)
      document.glyphs.append(PlacedGlyph(glyph: 1, x: .zero, y: .zero, text: start..<Int32(document.text.count)))
      let glyphs = Int32(document.glyphs.count - 1)..<Int32(document.glyphs.count)
      let run = GlyphRun(
        face: .init(index: 0), size: .zero, color: .black, origin: .init(x: .zero, y: .zero), glyphs: glyphs,
        isRightToLeft: false, origins: .init(span: nil, dataSpan: nil))
      page.items += [.begin(.content(slot)), .glyphs(run), .end]
    }
    func add(_ role: StructureRole, _ parent: StructureID) -> StructureID {
      document.structure.add(role, to: parent)
    }
    let root = document.structure.add(.document, to: nil)
    say("Über\u{AD}schrift", add(.heading2, root))
    let paragraph = add(.paragraph, root)
    say("Siehe ", paragraph)
    say("Amt", add(.link, paragraph))
    say(".", paragraph)
    let list = add(.list, root)
    let item = add(.listItem, list)
    say("1.", add(.label, item))
    say("Pass", add(.listBody, item))
    let figure = add(.figure, root)
    document.structure[figure].alternative = "Ein Haus"
    let table = add(.table, root)
    let row = add(.tableRow, table)
    let header = add(.tableHeaderCell, row)
    document.structure[header].attributes.scope = .row
    say("Datum", header)
    say("heute", add(.tableDataCell, row))
    document.pages = [page]

    #expect(
      SpokenTree.text(of: document, words: .german) == """
        Dokument: Probe [de]
        Überschrift Ebene 2: Überschrift
        Siehe ‹Link: Amt›.
        Liste mit 1 Eintrag
          1. Pass
        Ende der Liste
        ‹Grafik: Ein Haus›
        Tabelle mit 2 Spalten und 1 Zeile
          Zeile 1, Spalte 1: Datum
          Zeile 1, Spalte 2 (Datum): heute
        Ende der Tabelle

        """)
    #expect(SpokenTree.text(of: document, words: .english).contains("heading level 2: Überschrift"))
  }
}
