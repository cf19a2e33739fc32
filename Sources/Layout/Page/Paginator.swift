import Diagnostics
import Geometry
import Pages
import Styling

/// One page of the flow, before margin boxes.
struct LaidPage: Sendable {
  /// The kind of page, a position among the geometries.
  var geometry: Int
  /// What stands on it, from the page's corner; empty on blank pages.
  var placements: [Placement] = []
  /// The root's children of the page type, its name.
  var selector = PageStyles.Selector()
  /// The box that begins with the page; nil where one goes on, and on blank pages.
  var first: BoxID?
}

/// The page loop: fills page after page from the root box until nothing is left (CSS Fragmentation 3, Paged Media 3).
struct Paginator {
  let scope: LayoutScope
  let pageLimit: Int
  /// Whether the first page is a right one: so in documents that run from left to right.
  let startsRight: Bool
  private let styles: PageStyles
  /// The notes that go on, and the boxes of footnote areas by kind of page.
  private var waiting: [NoteArea.Waiting] = []
  private var areaBoxes: [Int: BoxID] = [:]
  /// The page group that the next page may go on: its type and its pages so far.
  private var group = (name: "", count: 0)
  var geometries: PageGeometries
  /// The pages so far, without what stands on them once they are painted.
  private(set) var pages: [LaidPage] = []

  init(_ scope: LayoutScope, styles: PageStyles, pageLimit: Int, startsRight: Bool) {
    self.scope = scope
    self.pageLimit = pageLimit
    self.startsRight = startsRight
    self.styles = styles
    geometries = PageGeometries(styles)
  }

  /// Lays out the whole flow; each page is handed on as soon as it is complete, so that its fragments can go.
  mutating func run(_ paint: (LaidPage, PageGeometry) -> Void) {
    let root = BoxID(index: 0)
    var token: BreakToken?
    var forced: ForcedBreak?
    repeat {
      let name = scope.pageNames[Int(scope.usedPageName(startOf: token?.innermostBox ?? root))]
      addBlankPage(before: forced, name: name, paint)
      guard pages.count < pageLimit else {
        let origin = scope.boxes[token?.innermostBox ?? root].origin
        scope.log.report(
          Diagnostic(
            LayoutDiagnostics.tooManyPages, at: origin.span, data: origin.dataSpan, ["limit": .number(pageLimit)]))
        return
      }
      let first = token.map { $0.beginning } ?? root
      if forced != nil, let first, begins(first, pageType: name) { group.count = 0 }
      var page = makePage(name: name, blank: false)
      page.first = first
      let area = geometries.all[page.geometry].area
      guard area.size.width > .zero, area.size.height > .zero else {
        scope.log.report(Diagnostic(LayoutDiagnostics.pageTooSmall, at: scope.boxes[root].origin.span))
        return
      }
      let laid = fill(&page, root, area, token, afterForcedBreak: forced != nil)
      finish(page, paint)
      // The law of progress: what comes next is later than what came before.
      if laid.fragment == nil || (laid.next != nil && laid.next == token) {
        let origin = scope.boxes[(laid.next ?? token)?.innermostBox ?? root].origin
        scope.log.report(
          Diagnostic(
            LayoutDiagnostics.noProgress, at: origin.span, data: origin.dataSpan))
        return
      }
      token = laid.next
      forced = laid.forced
      scope.recycle(keeping: token)
    } while token != nil
    if scope.hasNotes { finishNotes(paint) }
  }

  /// Adds pages for notes that are longer than the document.
  private mutating func finishNotes(_ paint: (LaidPage, PageGeometry) -> Void) {
    for note in scope.placedNotes.indices where !scope.placedNotes[note] {
      if !waiting.contains(where: { $0.note == note }) {
        waiting.append(NoteArea.Waiting(note: Int32(note), token: nil))
      }
    }
    while let first = waiting.first {
      var page = makePage(name: pages.last?.selector.name ?? "", blank: false)
      let area = geometries.all[page.geometry].area
      let before = waiting
      let mayGoOn = pages.count < pageLimit
      if mayGoOn, area.size.width > .zero, area.size.height > .zero {
        scope.statistics.pageLayouts += 1
        scope.beginNotes(noteArea(page, area), page: area.size, hasFlow: false)
        waiting = scope.placeNotes(in: area, below: .zero)
        page.placements = scope.pendingPlacements
        scope.pendingPlacements.removeAll()
        finish(page, paint)
        scope.recycle(keeping: nil)
      }
      // The law of progress holds for notes, too.
      if waiting == before {
        let origin = scope.boxes[scope.boxes.footnotes[Int(first.note)].body].origin
        scope.log.report(Diagnostic(LayoutDiagnostics.noProgress, at: origin.span, data: origin.dataSpan))
        return
      }
    }
  }

  /// The foot of a page before anything stands on it.
  private mutating func noteArea(_ page: LaidPage, _ area: Rect) -> NoteArea {
    let box: BoxID
    if let known = areaBoxes[page.geometry] {
      box = known
    } else {
      var style = geometries.all[page.geometry].style.footnoteArea
      style.display = .block
      scope.boxes.styles.append(style)
      scope.boxes.boxes.append(
        Box(kind: .block, style: Int32(scope.boxes.styles.count - 1), language: 0))
      box = BoxID(index: Int32(scope.boxes.boxes.count - 1))
      areaBoxes[page.geometry] = box
    }
    return NoteArea(box, scope.metrics(box), on: area.size, waiting: waiting)
  }

  /// Fills a page with text and the notes that it calls.
  ///
  /// The text gives way to notes line by line; what cannot (columns, flexible boxes) is laid out again with room kept
  /// free at the foot, at most twice, and then notes without room wait for the next page.
  private mutating func fillWithNotes(
    _ page: inout LaidPage, _ root: BoxID, _ area: Rect, _ token: BreakToken?, _ space: Space, lead: Length
  ) -> Laid {
    let empty = noteArea(page, area)
    var floor = Length.zero
    for attempt in 0..<3 {
      scope.beginNotes(empty, page: area.size, hasFlow: true)
      scope.noteArea?.floor = floor
      let laid = place(root, area, token, space, lead: lead)
      let bottom = max(scope.contentBottom(scope.pendingPlacements[...]) - area.minY, .zero)
      let reserved = scope.reservedForNotes
      if bottom + reserved <= area.size.height || reserved <= floor || attempt == 2 {
        waiting = scope.placeNotes(in: area, below: bottom)
        page.placements = scope.pendingPlacements
        scope.pendingPlacements.removeAll()
        return laid
      }
      floor = reserved
      scope.statistics.pageLayouts += 1
      scope.pendingPlacements.removeAll()
      scope.pendingAbsolutes.removeAll()
    }
    return .nothing
  }

  /// Lays the rest of the flow out on a page; what stands there is pending.
  private func place(_ root: BoxID, _ area: Rect, _ token: BreakToken?, _ space: Space, lead: Length) -> Laid {
    var space = space
    space.blockSize = space.blockSize.map { $0 - scope.reservedForNotes }
    let laid = scope.layoutWithBestBreak(root, space, resume: token)
    if let fragment = laid.fragment {
      let offset = Point(x: area.minX + laid.offset, y: area.minY + lead)
      scope.place(fragment, at: offset, absolutesFrom: 0)
    }
    scope.placeAbsolutes(from: 0, in: area)
    return laid
  }

  private mutating func fill(
    _ page: inout LaidPage, _ root: BoxID, _ area: Rect, _ token: BreakToken?, afterForcedBreak: Bool
  ) -> Laid {
    scope.statistics.pageLayouts += 1
    let metrics = scope.metrics(root)
    var space = Space(inlineSize: area.size.width, isRightToLeft: metrics.isRightToLeft)
    let lead = token == nil ? scope.leadingMargin(root, area.size.width).margin.resolved : .zero
    space.blockSize = area.size.height - lead
    space.pageBlockSize = area.size.height
    space.percentageBlockSize = area.size.height
    space.isPageStart = true
    space.truncatesMargins = token != nil && !afterForcedBreak
    if scope.hasNotes { return fillWithNotes(&page, root, area, token, space, lead: lead) }
    let laid = place(root, area, token, space, lead: lead)
    page.placements = scope.pendingPlacements
    scope.pendingPlacements.removeAll()
    return laid
  }

  /// Adds an empty page when the next one must be on the other side.
  private mutating func addBlankPage(
    before forced: ForcedBreak?, name: String, _ paint: (LaidPage, PageGeometry) -> Void
  ) {
    let wantsRight: Bool
    switch forced {
    case nil, .page, .column, .columnSpan: return
    case .left: wantsRight = false
    case .right: wantsRight = true
    case .recto: wantsRight = startsRight
    case .verso: wantsRight = !startsRight
    }
    if wantsRight == isRight(pages.count) { return }
    finish(makePage(name: name, blank: true), paint)
  }

  private mutating func finish(_ page: LaidPage, _ paint: (LaidPage, PageGeometry) -> Void) {
    paint(page, geometries.all[page.geometry])
    var page = page
    page.placements = []
    pages.append(page)
  }

  /// Whether a box that begins a page, or one that begins with it, asks for a type of page itself: then a page group
  /// begins, even after pages of the same type (GCPM 3 §4.1).
  private func begins(_ first: BoxID, pageType name: String) -> Bool {
    guard !name.isEmpty else { return false }
    var current: BoxID? = first
    while let box = current {
      if scope.boxes.styles[Int(scope.boxes[box].style)].page == name { return true }
      current = scope.firstInFlow(box)
    }
    return false
  }

  private func isRight(_ index: Int) -> Bool { index.isMultiple(of: 2) == startsRight }

  private mutating func makePage(name: String, blank: Bool) -> LaidPage {
    var selector = PageStyles.Selector()
    selector.name = name
    selector.first = pages.isEmpty
    selector.blank = blank
    selector.right = isRight(pages.count)
    selector.left = !selector.right
    if !blank {
      group = group.name == name ? (name, group.count + 1) : (name, 1)
      selector.groupFirst = !name.isEmpty && group.count == 1
    }
    selector.nth = styles.nth(page: pages.count + 1, group: blank ? 0 : group.count, of: name)
    return LaidPage(geometry: geometries.index(selector), selector: selector)
  }
}
