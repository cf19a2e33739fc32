package import Diagnostics
import Geometry
package import Pages

/// Finds content that stands where a printer prints nothing, or where a cut or fold may hit it.
package enum EdgeCheck {
  /// The distance that a print shop wants between content and cuts or folds, in millimetres.
  private static let safety = 4

  /// Reports each page once, at the element that comes too near.
  package static func run(
    _ document: LaidOutDocument, _ plan: SheetPlan, _ kind: ImpositionKind, log: inout DiagnosticLog
  ) {
    var places: [(page: Int, safe: Rect)] = []
    for place in plan.sides.flatMap(\.places) where kind != .screen {
      let page = Rect(origin: .zero, size: place.frame.size)
      if kind == .printshop {
        places.append((place.page, inset(page, .millimetres(Double(safety)))))
      } else {
        // The printable part of the paper, as the page sees it.
        let paper = inset(Rect(origin: .zero, size: plan.paper), SheetMarks.unprintable)
        let seen = paper.moved(by: Point.zero - place.frame.origin)
        places.append((place.page, seen))
      }
    }
    var told: Set<Int> = []
    for (page, safe) in places.sorted(by: { $0.page < $1.page }) where !told.contains(page) {
      guard let slot = firstContent(of: document.pages[page], in: document, outside: safe) else { continue }
      told.insert(page)
      let name = PanelName(rawValue: document.pages[page].name)?.label
      log.report(
        Diagnostic(
          kind == .office ? ImpositionDiagnostics.unprintableEdge : ImpositionDiagnostics.nearCut,
          at: document.structure[document.structure.slots[Int(slot.index)]].origin,
          ["page": name.map { .text($0) } ?? .text(Bilingual(de: "Seite \(page + 1)", en: "Page \(page + 1)"))]))
    }
  }

  private static func inset(_ rect: Rect, _ strip: Length) -> Rect {
    Rect(
      x: rect.minX + strip, y: rect.minY + strip, width: rect.size.width - strip * 2,
      height: rect.size.height - strip * 2)
  }

  /// The slot of the first content that leaves an area: the pens of glyphs, the edges of pictures and shapes.
  private static func firstContent(
    of page: Page, in document: LaidOutDocument, outside safe: Rect
  ) -> ContentSlotID? {
    var maps: [Transform] = [.identity]
    var current: ContentSlotID?
    for item in page.items {
      var extent: Rect?
      switch item {
      case .begin(.content(let slot)): current = slot
      case .begin(.artifact), .end: current = nil
      case .pushTransform(let map): maps.append((maps.last ?? .identity).after(map))
      case .popTransform: if maps.count > 1 { maps.removeLast() }
      case .glyphs(let run) where run.size > .zero:
        let pens = document.glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)].map(\.x)
        let (first, last) = (pens.min() ?? .zero, pens.max() ?? .zero)
        extent = Rect(x: run.origin.x + first, y: run.origin.y, width: last - first, height: .zero)
      case .image(_, let rect): extent = rect
      case .fill(let path, _), .stroke(let path, _), .shade(let path, _), .shadeStroke(let path, _, _):
        extent = path.bounds
      default: break
      }
      guard let slot = current, let extent, let map = maps.last else { continue }
      let area = map.bounds(of: extent)
      if area.minX < safe.minX || area.minY < safe.minY || area.maxX > safe.maxX || area.maxY > safe.maxY {
        return slot
      }
    }
    return nil
  }
}
