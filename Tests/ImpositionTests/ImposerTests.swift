import Geometry
import Imposition
import Pages
import Testing

/// Holds what happens to pages when they move to sheets.
struct ImposerTests {
  /// Four pages with one paragraph that goes on from the second to the third and fourth page, and a figure on the last.
  private static let document: LaidOutDocument = {
    var document = LaidOutDocument()
    let root = document.structure.add(.document, to: nil)
    let paragraph = document.structure.add(.paragraph, to: root)
    let slot = document.structure.addSlot(to: paragraph)
    let figure = document.structure.add(.figure, to: root)
    let picture = document.structure.addSlot(to: figure)
    document.structure[figure].attributes.boundingBox = Rect(
      x: .zero, y: .zero, width: .millimetres(10), height: .millimetres(10))
    let size = PanelFormat.booklet.size(of: nil)
    for index in 0..<4 {
      var page = Page(size: size)
      let square = Rect(x: .zero, y: .zero, width: .millimetres(Double(index + 1)), height: .millimetres(1))
      if index > 0 { page.items = [.begin(.content(slot)), .fill(.rectangle(square), .black), .end] }
      if index == 3 { page.items += [.begin(.content(picture)), .fill(.rectangle(square), .black), .end] }
      document.pages.append(page)
    }
    document.destinations["end"] = Destination(page: 3, point: Point(x: .millimetres(1), y: .millimetres(2)))
    return document
  }()

  private func impose(_ kind: ImpositionKind, rtl: Bool = false) -> (SheetPlan, LaidOutDocument) {
    let plan = SheetPlan(.booklet, kind, pages: Array(repeating: nil, count: 4), isRightToLeft: rtl)
    return (plan, Imposer.impose(Self.document, plan, kind))
  }

  @Test func aParagraphOverSeveralPagesIsReadInOrder() throws {
    let (_, sheets) = impose(.office)
    // Page 4 is printed on the first side, pages 2 and 3 on the second.
    let structure = sheets.structure
    let paragraph = structure.elements[1]
    #expect(paragraph.kids.count == 3)
    var widths: [ContentSlotID: Int] = [:]
    for sheet in sheets.pages {
      var slot: ContentSlotID?
      for item in sheet.items {
        if case .begin(.content(let id)) = item { slot = id }
        if case .begin(.artifact) = item { slot = nil }
        if case .fill(let path, _) = item, let slot {
          widths[slot] = Int(path.bounds!.size.width.millimetres.rounded())
        }
      }
    }
    let order = paragraph.kids.map { kid in
      if case .content(let slot) = kid { return widths[slot] ?? 0 }
      return 0
    }
    #expect(order == [2, 3, 4])
    #expect(
      paragraph.kids.allSatisfy {
        if case .content(let slot) = $0 { structure.slots[Int(slot.index)].index == 1 } else { false }
      })
  }

  @Test func figuresAndDestinationsMoveAlong() throws {
    let (plan, sheets) = impose(.office)
    let place = try #require(plan.sides[0].places.first { $0.page == 3 })
    let box = try #require(sheets.structure.elements[2].attributes.boundingBox)
    #expect(box.origin == place.frame.origin)
    #expect(sheets.destinations["end"]?.page == 0)
    #expect(sheets.destinations["end"]?.point == place.frame.origin + Point(x: .millimetres(1), y: .millimetres(2)))
    #expect(sheets.metadata.duplex == .shortEdge)
  }

  @Test func printShopsGetBleedAndMarksOutsideTheTrim() throws {
    let (plan, sheets) = impose(.printshop)
    for (index, sheet) in sheets.pages.enumerated() {
      #expect(sheet.bleed == .millimetres(3))
      #expect(sheet.slug > sheet.bleed)
      #expect(sheet.metadata(plan) == "296×210")
      let bleed = sheet.sheet(with: sheet.bleed)
      var marks: [Rect] = []
      var dashed: [Length] = []
      for item in sheet.items {
        guard case .stroke(let path, let stroke) = item, let bounds = path.bounds else { continue }
        marks.append(bounds)
        if !stroke.dashes.isEmpty { dashed.append(bounds.minX) }
      }
      #expect(marks.count == 10)
      for mark in marks {
        let isOutside =
          mark.maxX < bleed.minX || mark.minX > bleed.maxX || mark.maxY < bleed.minY || mark.minY > bleed.maxY
        #expect(isOutside)
        let medium = sheet.medium
        #expect(
          mark.minX > medium.minX && mark.maxX < medium.maxX && mark.minY > medium.minY && mark.maxY < medium.maxY)
      }
      #expect(dashed.map { Int(($0.millimetres).rounded()) } == [148, 148], "side \(index)")
    }
  }

  @Test func aPageShowsBeyondItsFrameOnlyAtTheEdgesOfTheSheet() {
    let (plan, sheets) = impose(.printshop)
    let clips = sheets.pages[0].items.compactMap { item -> Rect? in
      if case .pushClip(let path) = item { path.bounds } else { nil }
    }
    #expect(clips.map { Int($0.minX.millimetres.rounded()) }.sorted() == [-3, 148])
    #expect(clips.map { Int($0.maxX.millimetres.rounded()) }.sorted() == [148, 299])
    #expect(clips.allSatisfy { $0.minY < plan.trim.minY && $0.maxY > plan.trim.maxY })
  }

  @Test func copiesAreArtifacts() {
    let plan = SheetPlan(.a5, .office, pages: [nil, nil, nil, nil], isRightToLeft: false)
    let sheets = Imposer.impose(Self.document, plan, .office)
    let scopes = sheets.pages[1].items.compactMap { item -> MarkedScope? in
      if case .begin(let scope) = item { scope } else { nil }
    }
    #expect(scopes.count { if case .content = $0 { true } else { false } } == 1)
    #expect(scopes.count { $0 == .artifact(.layout) } == 1)
  }

  @Test func whatIsInsideTransformsMovesOnce() {
    let square = Rect(x: .points(1), y: .points(1), width: .points(2), height: .points(2))
    let items: [DisplayItem] = [
      .pushTransform(.scale(x: 2, y: 2)), .fill(.rectangle(square), .black), .popTransform,
      .fill(.rectangle(square), .black),
    ]
    let moved = items.moved(by: Point(x: .points(10), y: .points(20)))
    guard case .pushTransform(let map) = moved[0] else {
      Issue.record("no transform")
      return
    }
    #expect(map.apply(x: 1, y: 1) == (12, 22))
    #expect(moved[1] == items[1])
    #expect(moved[3] == .fill(.rectangle(square.moved(by: Point(x: .points(10), y: .points(20)))), .black))
  }
}

extension Page {
  fileprivate func metadata(_ plan: SheetPlan) -> String {
    "\(Int(size.width.millimetres.rounded()))×\(Int(size.height.millimetres.rounded()))"
  }
}
