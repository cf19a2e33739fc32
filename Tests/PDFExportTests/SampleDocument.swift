import Geometry
import PDFExport
import Pages
import TestKit
import Typography

/// Builds small laid-out documents by hand: A4 pages, lines under each other, shaped but not broken.
struct SampleDocument {
  let fonts: FontLibrary
  private(set) var document = LaidOutDocument()
  /// The root of the structure tree.
  let root: StructureID
  private let shaper: Shaper
  private var y = Length.points(72)
  private let left = Length.points(72)
  private let right = Length.points(523)

  init(title: String = "Größenprobe", fonts: FontLibrary? = nil) throws {
    let fonts = try fonts ?? TestResources.fonts()
    self.fonts = fonts
    shaper = Shaper(library: fonts)
    document.metadata.title = title
    document.metadata.language = "de-DE"
    document.metadata.author = "Amt für Beispiele & Proben"
    document.metadata.date = "2026-03-31"
    root = document.structure.add(.document, to: nil)
    addPage()
  }

  /// How a line is set.
  struct Style {
    var size = 11.0
    var language = "de"
    var script = "Latn"
    var isRightToLeft = false
    var isBold = false
    var color = Color.black

    static let plain = Style()
    static let arabic = Style(size: 14, language: "ar", script: "Arab", isRightToLeft: true)
  }

  /// The document, to be changed freely.
  mutating func change(_ body: (inout LaidOutDocument) -> Void) { body(&document) }

  mutating func addPage() {
    document.pages.append(Page(size: Size(width: .points(595.276), height: .points(841.89))))
    y = .points(72)
  }

  /// Adds an element.
  mutating func element(_ role: StructureRole, in parent: StructureID) -> StructureID {
    document.structure.add(role, to: parent)
  }

  /// Adds an element with one line of text.
  @discardableResult
  mutating func line(
    _ role: StructureRole, _ text: String, in parent: StructureID, _ style: Style = .plain
  ) -> StructureID {
    let element = document.structure.add(role, to: parent)
    addText(text, to: element, style)
    return element
  }

  /// Adds one line of text to an element and moves down.
  @discardableResult
  mutating func addText(_ text: String, to element: StructureID, _ style: Style = .plain) -> Rect {
    let slot = document.structure.addSlot(to: element)
    return show(text, in: .content(slot), style)
  }

  /// Shows one line of text in a scope and moves down.
  @discardableResult
  mutating func show(_ text: String, in scope: MarkedScope, _ style: Style = .plain) -> Rect {
    let (run, width) = run(text, style)
    item(.begin(scope))
    item(.glyphs(run))
    item(.end)
    let rect = Rect(x: run.origin.x, y: y - .points(style.size), width: width, height: .points(style.size * 1.3))
    y += .points(style.size * 1.4)
    return rect
  }

  mutating func item(_ item: DisplayItem) { document.pages[document.pages.count - 1].items.append(item) }

  mutating func link(_ link: LinkArea) { document.pages[document.pages.count - 1].links.append(link) }

  /// Adds a field below the last line, in a Form element with the words before it.
  @discardableResult
  mutating func field(
    _ kind: FormField.Kind, _ name: String, label: String, values: [String] = [], typing: Bool = true,
    _ change: (inout FormField) -> Void = { _ in }
  ) -> StructureID {
    let paragraph = document.structure.add(.paragraph, to: root)
    addText(label + " ", to: paragraph)
    let element = document.structure.add(.form, to: paragraph)
    let rect = Rect(x: left, y: y, width: .points(120), height: .points(16))
    y += .points(24)
    var field = FormField(
      kind: kind, rect: rect, name: name, label: label, element: element,
      origin: TextOrigin(span: nil, dataSpan: nil))
    field.values = values
    if typing,
      let face = fonts.resolve(
        families: ["Noto Sans"], weight: 400, isItalic: false, cluster: ["a"], language: "de", script: "Latn")
    {
      field.typing = FormField.Typing(face: face, size: .points(11), color: .black, alignment: .left, language: "de")
    }
    if let value = values.first, typing {
      var (run, _) = run(value, .plain)
      run.origin = Point(x: .points(2), y: .points(12))
      field.appearance = [.glyphs(run)]
    }
    change(&field)
    document.pages[document.pages.count - 1].fields.append(field)
    return element
  }

  private mutating func run(_ text: String, _ style: Style) -> (run: GlyphRun, width: Length) {
    let bytes = Array(text.utf8)
    let textStart = document.text.count
    document.text += bytes
    let id =
      fonts.resolve(
        families: ["Noto Sans"], weight: style.isBold ? 700 : 400, isItalic: false,
        cluster: text.unicodeScalars.prefix(1),
        language: style.language, script: style.script) ?? FontFaceID(index: 0)
    var shaped: [ShapedGlyph] = []
    shaper.shape(
      bytes, range: bytes.indices, face: id, script: style.script, language: style.language,
      isRightToLeft: style.isRightToLeft, into: &shaped)
    let size = Length.points(style.size)
    let unitsPerEm = fonts.metrics(id).unitsPerEm
    let scaled = { (units: Int) in size.scaled(by: units, over: unitsPerEm) }
    let first = document.glyphs.count
    let total = shaped.reduce(0) { $0 + Int($1.xAdvance) }
    var pen = style.isRightToLeft ? total : 0
    for (index, glyph) in shaped.enumerated() {
      if style.isRightToLeft { pen -= Int(glyph.xAdvance) }
      let start = Int(glyph.cluster)
      let isFirst = index == 0 || shaped[index - 1].cluster != glyph.cluster
      let end = shaped[index...].first { $0.cluster > glyph.cluster }.map { Int($0.cluster) } ?? bytes.count
      let range = isFirst ? textStart + start..<textStart + end : textStart + end..<textStart + end
      document.glyphs.append(
        PlacedGlyph(
          glyph: glyph.glyph, x: scaled(pen + Int(glyph.xOffset)), y: -scaled(Int(glyph.yOffset)),
          text: Int32(range.lowerBound)..<Int32(range.upperBound)))
      if !style.isRightToLeft { pen += Int(glyph.xAdvance) }
    }
    let width = scaled(total)
    let run = GlyphRun(
      face: id, size: size, color: style.color, origin: Point(x: style.isRightToLeft ? right - width : left, y: y),
      glyphs: Int32(first)..<Int32(document.glyphs.count), isRightToLeft: style.isRightToLeft,
      origins: TextOrigin(span: nil, dataSpan: nil))
    return (run, width)
  }
}
