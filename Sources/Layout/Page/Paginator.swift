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
}

/// The page loop: fills page after page from the root box until nothing is left (CSS Fragmentation 3, Paged Media 3).
struct Paginator {
  let scope: LayoutScope
  let pageLimit: Int
  /// Whether the first page is a right one: so in documents that run from left to right.
  let startsRight: Bool
  var geometries: PageGeometries
  /// The pages so far, without what stands on them once they are painted.
  private(set) var pages: [LaidPage] = []

  init(_ scope: LayoutScope, styles: PageStyles, pageLimit: Int, startsRight: Bool) {
    self.scope = scope
    self.pageLimit = pageLimit
    self.startsRight = startsRight
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
      var page = makePage(name: name, blank: false)
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
    let laid = scope.layoutWithBestBreak(root, space, resume: token)
    if let fragment = laid.fragment {
      let offset = Point(x: area.minX + laid.offset, y: area.minY + lead)
      scope.place(fragment, at: offset, absolutesFrom: 0)
    }
    scope.placeAbsolutes(from: 0, in: area)
    page.placements = scope.pendingPlacements
    scope.pendingPlacements.removeAll()
    return laid
  }

  /// Adds an empty page when the next one must be on the other side.
  private mutating func addBlankPage(
    before forced: ForcedBreak?, name: String, _ paint: (LaidPage, PageGeometry) -> Void
  ) {
    guard let forced, forced != .page else { return }
    let isRight = isRight(pages.count)
    if (forced == .right) == isRight { return }
    finish(makePage(name: name, blank: true), paint)
  }

  private mutating func finish(_ page: LaidPage, _ paint: (LaidPage, PageGeometry) -> Void) {
    paint(page, geometries.all[page.geometry])
    var page = page
    page.placements = []
    pages.append(page)
  }

  private func isRight(_ index: Int) -> Bool { index.isMultiple(of: 2) == startsRight }

  private mutating func makePage(name: String, blank: Bool) -> LaidPage {
    var selector = PageStyles.Selector()
    selector.name = name
    selector.first = pages.isEmpty
    selector.blank = blank
    selector.right = isRight(pages.count)
    selector.left = !selector.right
    return LaidPage(geometry: geometries.index(selector), selector: selector)
  }
}
