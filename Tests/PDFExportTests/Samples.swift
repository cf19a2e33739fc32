import Geometry
import Pages

/// The documents that several tests export.
extension SampleDocument {
  /// A heading and a paragraph.
  static func paragraph() throws -> SampleDocument {
    var sample = try SampleDocument()
    sample.line(.heading1, "Vereinbarung über Ziele", in: sample.root, Style(size: 16, isBold: true))
    sample.line(.paragraph, "Die Größe der Maßnahme: 20 m² – für Vater AVATAR.", in: sample.root)
    return sample
  }

  /// Two pages with everything that the writer knows but images.
  static func agreement() throws -> SampleDocument {
    var sample = try SampleDocument(title: "Eingliederungsvereinbarung <Muster>")
    sample.change {
      $0.metadata.subject = "Probe"
      $0.metadata.date = "2026-02-28"
    }
    sample.show("Seite 1 von 2", in: .artifact(.header), Style(size: 8))
    sample.line(.heading1, "Eingliederungsvereinbarung", in: sample.root, Style(size: 18, isBold: true))
    sample.addList()
    sample.addTable()
    sample.addLinks()
    sample.addParagraphOverTwoPages()
    sample.addArabic()
    sample.addNote()
    sample.change { document in
      document.outline = [
        OutlineEntry(level: 1, title: "Eingliederungsvereinbarung", destination: document.top(0)),
        OutlineEntry(level: 2, title: "Ziele", destination: document.top(0)),
        OutlineEntry(level: 2, title: "العربية", destination: document.top(1)),
      ]
      document.destinations["zweite"] = document.top(1)
    }
    return sample
  }

  private mutating func addList() {
    line(.heading2, "Ziele", in: root, Style(size: 14, isBold: true))
    let list = element(.list, in: root)
    change { $0.structure[list].attributes.listNumbering = .disc }
    for text in ["Sprachkurs B1 besuchen", "Zeugnisse anerkennen lassen"] {
      let item = element(.listItem, in: list)
      line(.label, "•", in: item)
      line(.listBody, text, in: item)
    }
  }

  private mutating func addTable() {
    let table = element(.table, in: root)
    change { $0.structure[table].attributes.summary = "Termine" }
    let head = element(.tableRow, in: element(.tableHead, in: table))
    for (index, text) in ["Was", "Wann"].enumerated() {
      let cell = line(.tableHeaderCell, text, in: head, Style(isBold: true))
      change {
        $0.structure[cell].attributes.scope = .column
        $0.structure[cell].identifier = "kopf-\(index)"
      }
    }
    let body = element(.tableBody, in: table)
    let row = element(.tableRow, in: body)
    line(.tableDataCell, "Einstufung", in: row)
    line(.tableDataCell, "1. April", in: row)
    let wide = line(.tableDataCell, "Ende: offen", in: element(.tableRow, in: body))
    change {
      $0.structure[wide].attributes.columnSpan = 2
      $0.structure[wide].attributes.headers = ["kopf-0", "kopf-1"]
    }
    item(.begin(.artifact(.layout)))
    item(.fill(.rectangle(Rect(x: .points(72), y: .points(300), width: .points(200), height: .points(40))), shade))
    item(
      .stroke(
        Path([.move(Point(x: .points(72), y: .points(300))), .line(Point(x: .points(272), y: .points(300)))]),
        Stroke(color: .black, width: .points(0.5), dashes: [.points(1), .points(2)], cap: .round)))
    item(.end)
  }

  /// A light blue that lets what is below shine through.
  private var shade: Color { Color(red: 200, green: 220, blue: 255, alpha: 128) }

  private mutating func addLinks() {
    let paragraph = element(.paragraph, in: root)
    addText("Mehr dazu: ", to: paragraph)
    let outer = element(.link, in: paragraph)
    let rect = addText("Wegweiser", to: outer, Style(color: Color(red: 0, green: 0, blue: 160)))
    link(
      LinkArea(
        rect: rect, target: .uri("https://example.org/größe?a=1"), description: "Wegweiser im Netz", element: outer,
        origin: nil))
    let inner = element(.link, in: paragraph)
    let first = addText("siehe", to: inner)
    let second = addText("Seite 2", to: inner)
    for rect in [first, second] {
      link(LinkArea(rect: rect, target: .destination("zweite"), description: "Seite 2", element: inner, origin: nil))
    }
  }

  private mutating func addParagraphOverTwoPages() {
    let paragraph = element(.paragraph, in: root)
    var slot: ContentSlotID?
    change { slot = $0.structure.addSlot(to: paragraph) }
    guard let slot else { return }
    show("Dieser Absatz beginnt auf der ersten Sei\u{AD}", in: .content(slot))
    show("te, hat zwei Zeilen ", in: .content(slot))
    addPage()
    show("und endet auf der zweiten.", in: .content(slot))
  }

  private mutating func addArabic() {
    let paragraph = line(.paragraph, "السلام عليكم في المدينة", in: root, .arabic)
    change {
      $0.structure[paragraph].language = "ar"
      $0.structure[paragraph].attributes.isRightToLeft = true
    }
  }

  private mutating func addNote() {
    let paragraph = element(.paragraph, in: root)
    let reference = element(.reference, in: paragraph)
    line(.label, "1", in: reference)
    let note = element(.note, in: root)
    line(.label, "1", in: note)
    addText("§ 44a AufenthG, zuletzt geändert 2026.", to: note, Style(size: 9))
    let abbreviation = line(.span, "AufenthG", in: note)
    change {
      $0.structure[note].identifier = "note-1"
      $0.structure[abbreviation].expansion = "Aufenthaltsgesetz"
    }
  }
}

extension LaidOutDocument {
  fileprivate func top(_ page: Int) -> Destination { Destination(page: page, point: .zero) }
}
