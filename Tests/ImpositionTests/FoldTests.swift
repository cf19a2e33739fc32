import Geometry
import Imposition
import Testing

/// Cuts and folds sheets by arithmetic: what is printed where must give the leaflet that was meant.
struct FoldTests {
  private static let kinds: [ImpositionKind] = [.office, .printshop]

  private func plan(_ format: PanelFormat, _ kind: ImpositionKind, rtl: Bool = false) -> SheetPlan {
    SheetPlan(format, kind, pages: format.panels, isRightToLeft: rtl)
  }

  /// The panels of a side from left to right, in millimetres from the cut edge.
  private func row(_ plan: SheetPlan, _ side: Int, _ format: PanelFormat) -> [String] {
    plan.sides[side].places.sorted { $0.frame.minX < $1.frame.minX }.map { place in
      let left = Int((place.frame.minX - plan.trim.minX).millimetres.rounded())
      let right = Int((place.frame.maxX - plan.trim.minX).millimetres.rounded())
      return "\(format.panels[place.page].rawValue) \(left)-\(right)"
    }
  }

  private func paper(_ plan: SheetPlan, _ format: PanelFormat) throws -> FoldedPaper {
    func side(_ index: Int) -> [(String, Rect)] {
      plan.sides[index].places.map { (format.panels[$0.page].rawValue, $0.frame) }
    }
    let outside = side(0)
    return try #require(FoldedPaper(outside: outside, inside: side(1), width: plan.paper.width))
  }

  @Test(arguments: kinds) func letterFoldPanelsLieWherePrintShopsWantThem(_ kind: ImpositionKind) {
    let plan = plan(.letterFold, kind)
    #expect(row(plan, 0, .letterFold) == ["flap 0-97", "back 97-197", "front 197-297"])
    #expect(row(plan, 1, .letterFold) == ["inner-1 0-100", "inner-2 100-200", "inner-3 200-297"])
    let folds = plan.sides.map { $0.folds.map { Int(($0 - plan.trim.minX).millimetres.rounded()) } }
    #expect(folds == [[97, 197], [100, 200]])
  }

  @Test(arguments: kinds) func letterFoldIsMirroredForScriptsFromRightToLeft(_ kind: ImpositionKind) {
    let plan = plan(.letterFold, kind, rtl: true)
    #expect(row(plan, 0, .letterFold) == ["front 0-100", "back 100-200", "flap 200-297"])
    #expect(row(plan, 1, .letterFold) == ["inner-3 0-97", "inner-2 97-197", "inner-1 197-297"])
    let folds = plan.sides.map { $0.folds.map { Int(($0 - plan.trim.minX).millimetres.rounded()) } }
    #expect(folds == [[100, 200], [97, 197]])
  }

  @Test(arguments: kinds, [false, true]) func foldedLetterIsReadInOrder(_ kind: ImpositionKind, _ rtl: Bool) throws {
    let plan = plan(.letterFold, kind, rtl: rtl)
    var paper = try paper(plan, .letterFold)
    func ltr(_ panels: [String]) -> [String] { rtl ? panels.reversed() : panels }
    #expect(paper.seenFromAbove == ltr(["inner-1", "inner-2", "inner-3"]))
    let folds = plan.sides[1].folds
    // The narrow panel first.
    paper.fold(at: rtl ? folds[0] : folds[1], movingRight: !rtl)
    #expect(paper.seenFromAbove == ltr(["inner-1", "flap"]))
    paper.fold(at: rtl ? folds[1] : folds[0], movingRight: rtl)
    #expect(paper.seenFromAbove == ["front"])
    #expect(paper.seenFromBelow == ["back"])
    // Nothing sticks out: the folded leaflet is as wide as its front, and the flap ends before the fold.
    let width = (paper.extent.right - paper.extent.left).millimetres
    #expect(abs(width - 100) < 0.01)
    let flap = try #require(paper.leaves.first { [$0.up, $0.down].contains("flap") })
    #expect(abs((flap.right - flap.left).millimetres - 97) < 0.01)
    let gap = rtl ? paper.extent.right - flap.right : flap.left - paper.extent.left
    #expect(abs(gap.millimetres - 3) < 0.01)
  }

  @Test(arguments: kinds, [false, true]) func accordionOpensInOrder(_ kind: ImpositionKind, _ rtl: Bool) throws {
    let plan = plan(.accordionFold, kind, rtl: rtl)
    func ltr(_ panels: [String]) -> [String] { rtl ? panels.reversed() : panels }
    #expect(
      row(plan, 0, .accordionFold)
        == (rtl
          ? ["front 0-99", "back 99-198", "flap 198-297"] : ["flap 0-99", "back 99-198", "front 198-297"]))
    var paper = try paper(plan, .accordionFold)
    #expect(paper.seenFromAbove == ltr(["inner-1", "inner-2", "inner-3"]))
    #expect(paper.seenFromBelow == ltr(["front", "back", "flap"]))
    let folds = plan.sides[1].folds
    paper.fold(at: rtl ? folds[0] : folds[1], movingRight: !rtl, under: true)
    #expect(paper.seenFromAbove == ltr(["inner-1", "inner-2"]))
    paper.fold(at: rtl ? folds[1] : folds[0], movingRight: rtl)
    #expect(paper.seenFromAbove == ["front"])
    #expect(paper.seenFromBelow == ["inner-3"])
    #expect(abs((paper.extent.right - paper.extent.left).millimetres - 99) < 0.01)
  }

  @Test(arguments: kinds, [false, true]) func singleFoldHasFrontAndBackOutside(_ kind: ImpositionKind, _ rtl: Bool)
    throws
  {
    let plan = plan(.singleFold, kind, rtl: rtl)
    var paper = try paper(plan, .singleFold)
    #expect(paper.seenFromAbove == (rtl ? ["inner-2", "inner-1"] : ["inner-1", "inner-2"]))
    paper.fold(at: plan.sides[1].folds[0], movingRight: rtl)
    #expect(paper.seenFromAbove == ["front"])
    #expect(paper.seenFromBelow == ["back"])
    if kind == .office {
      #expect(abs(plan.trim.minX.millimetres - 49.5) < 0.01)
      #expect(abs(plan.paper.width.millimetres - 297) < 0.01)
    }
  }

  @Test func bookletsOfOneSheetAreFourOneAndTwoThree() {
    let plan = SheetPlan(.booklet, .office, pages: [nil, nil, nil, nil], isRightToLeft: false)
    #expect(numbers(plan) == [[4, 1], [2, 3]])
    #expect(plan.sides.allSatisfy { $0.folds.map { Int(($0.millimetres * 10).rounded()) } == [1485] })
    let arabic = SheetPlan(.booklet, .office, pages: [nil, nil, nil, nil], isRightToLeft: true)
    #expect(numbers(arabic) == [[1, 4], [3, 2]])
  }

  @Test func blankPagesComeAtTheEndOrBeforeTheBack() {
    #expect(
      numbers(SheetPlan(.booklet, .office, pages: [.front, nil, nil, nil, nil, .back], isRightToLeft: false))
        == [[6, 1], [2, 0], [0, 3], [4, 5]])
    #expect(
      numbers(SheetPlan(.booklet, .office, pages: [.front, nil, nil, nil, nil], isRightToLeft: false))
        == [[0, 1], [2, 0], [0, 3], [4, 5]])
    #expect(SheetPlan.bookletPages(9) == 12)
  }

  @Test(arguments: [4, 8, 12, 16, 20], [false, true]) func foldedBookletsAreReadInOrder(_ count: Int, _ rtl: Bool) {
    let plan = SheetPlan(.booklet, .printshop, pages: Array(repeating: nil, count: count), isRightToLeft: rtl)
    let sides = numbers(plan)
    #expect(sides.count == count / 2)
    // The stack of folded sheets, outermost first: leaves before the staples, then those after them, from inside.
    var before: [Int] = []
    var after: [Int] = []
    for sheet in 0..<count / 4 {
      let front = rtl ? sides[sheet * 2].reversed() : sides[sheet * 2]
      let back = rtl ? sides[sheet * 2 + 1].reversed() : sides[sheet * 2 + 1]
      // Behind the right half of the front is the left half of the back.
      before += [front[1], back[0]]
      after = [back[1], front[0]] + after
    }
    #expect(before + after == Array(1...count))
  }

  @Test func cardsLieBackToBack() {
    let plan = plan(.card, .office)
    #expect(plan.sides.count == 2)
    #expect(!plan.turnsOverShortEdge)
    for side in plan.sides {
      #expect(side.places.count == 4)
      #expect(side.places.count { !$0.isCopy } == 1)
    }
    let front = Set(plan.sides[0].places.map(\.frame))
    let back = plan.sides[1].places.map { place in
      var frame = place.frame
      frame.origin.x = plan.paper.width - frame.maxX
      return frame
    }
    #expect(front == Set(back))
    #expect(plan.columnCuts.count == 1 && plan.rowCuts.count == 1)
    #expect(self.plan(.card, .printshop).sides.allSatisfy { $0.places.count == 1 })
  }

  /// The pages of each side from left to right, counted from one; 0 is blank.
  private func numbers(_ plan: SheetPlan) -> [[Int]] {
    plan.sides.map { side in
      [plan.trim.minX, plan.trim.minX + plan.trim.size.width / 2].map { x in
        side.places.first { abs($0.frame.minX.units - x.units) <= 2 }.map { $0.page + 1 } ?? 0
      }
    }
  }
}
