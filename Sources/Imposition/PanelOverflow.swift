import Diagnostics
import Geometry
import Pages

/// By how much the text of a panel is too long.
struct PanelOverflow {
  /// The lines that must go, at least one.
  let lines: Int
  /// Their height.
  let height: Length

  /// The height in whole millimetres, rounded up.
  var wholeMillimetres: Int { max(1, Int((height.millimetres - 0.001).rounded(.up))) }

  /// The lines with their word.
  var lineCount: Bilingual {
    lines == 1 ? Bilingual(de: "1 Zeile", en: "1 line") : Bilingual(de: "\(lines) Zeilen", en: "\(lines) lines")
  }

  /// Measures a panel that takes more than one page.
  ///
  /// What is left on the first page is taken off: a heading kept with its text begins the next page although its first
  /// lines would have fitted.
  init(_ pages: [Page]) {
    let rest = pages[0].area.maxY - pages[0].contentBottom
    let surplus = pages.dropFirst()
    let used = surplus.reduce(Length.zero) { $0 + ($1.contentBottom - $1.area.minY) }
    height = max(used - max(rest, .zero), .zero)
    var lines = 0
    for (index, page) in surplus.enumerated() {
      let room = index == 0 ? max(rest, .zero) : .zero
      lines += Self.bottoms(of: page).count { $0 - page.area.minY > room }
    }
    self.lines = max(lines, 1)
  }

  /// The lower edges of the lines of a page, those of its boxes, not of its letters: each line reaches to where the next
  /// one begins, and the last to the end of the content.
  private static func bottoms(of page: Page) -> [Length] {
    let baselines = baselines(of: page)
    guard let first = baselines.first else { return [] }
    let lead = first - page.area.minY
    return baselines.indices.map { index in
      index + 1 < baselines.count ? baselines[index + 1] - lead : page.contentBottom
    }
  }

  /// The baselines of the page's content from top to bottom; raised and lowered letters count with their line.
  private static func baselines(of page: Page) -> [Length] {
    var found: [(y: Length, size: Length)] = []
    var isContent = false
    var depth = 0
    for item in page.items {
      switch item {
      case .begin(.content): isContent = true
      case .begin(.artifact), .end: isContent = false
      case .pushTransform: depth += 1
      case .popTransform: depth -= 1
      case .glyphs(let run) where isContent && depth == 0 && run.size > .zero: found.append((run.origin.y, run.size))
      default: break
      }
    }
    var lines: [(y: Length, size: Length)] = []
    for line in found.sorted(by: { $0.y < $1.y }) {
      if let last = lines.last, line.y - last.y < max(last.size, line.size) / 2 { continue }
      lines.append(line)
    }
    return lines.map(\.y)
  }
}
