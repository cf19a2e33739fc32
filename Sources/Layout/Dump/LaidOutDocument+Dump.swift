import Geometry
package import Pages

extension LaidOutDocument {
  /// One line for each run, picture and rule of every page, in points from the page's corner; scopes head their pieces.
  package func pagesDump() -> String {
    var text = ""
    for (number, page) in pages.enumerated() {
      text += "page \(number + 1) \(page.size.width)×\(page.size.height)\n"
      for item in page.items { text += line(item) }
      for link in page.links {
        text += "  link \(describe(link.rect)) \(describe(link.target)) “\(link.description)”\n"
      }
    }
    return text
  }

  /// The text of each page, one line for each scope that shows text: for assertions about what stands where.
  package func textDump() -> [[String]] {
    pages.map { page in
      var lines: [String] = []
      var current = ""
      for item in page.items {
        switch item {
        case .glyphs(let run): current += characters(run)
        case .begin, .end:
          if !current.isEmpty { lines.append(current) }
          current = ""
        default: break
        }
      }
      return lines
    }
  }

  private func line(_ item: DisplayItem) -> String {
    switch item {
    case .begin(.content(let slot)):
      let role = structure[structure.slots[Int(slot.index)]].role.rawValue
      return "  content \(slot.index) \(role)\n"
    case .begin(.artifact(let kind)): return "  artifact \(kind.rawValue)\n"
    case .end: return ""
    case .glyphs(let run):
      let direction = run.isRightToLeft ? "<" : ""
      return "    text \(run.origin.x) \(run.origin.y) \(run.size)pt\(direction) “\(characters(run))”\n"
    case .fill(let path, let color): return "    fill \(describe(path)) \(describe(color))\n"
    case .stroke(let path, let stroke):
      return "    stroke \(describe(path)) \(stroke.width)pt \(describe(stroke.color))\n"
    case .pushClip(let path): return "    clip \(describe(path))\n"
    case .popClip: return "    unclip\n"
    case .image(let index, let rect): return "    image \(index) \(describe(rect))\n"
    }
  }

  /// The characters of a run.
  private func characters(_ run: GlyphRun) -> String {
    let glyphs = glyphs[Int(run.glyphs.lowerBound)..<Int(run.glyphs.upperBound)]
    let bytes = glyphs.flatMap { text[Int($0.text.lowerBound)..<Int($0.text.upperBound)] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func describe(_ rect: Rect) -> String {
    "\(rect.minX) \(rect.minY) \(rect.size.width)×\(rect.size.height)"
  }

  private func describe(_ path: Path) -> String {
    if case .rectangle(let rect)? = path.segments.first, path.segments.count == 1 { return describe(rect) }
    return path.segments.map { segment in
      switch segment {
      case .move(let point): "M \(point.x) \(point.y)"
      case .line(let point): "L \(point.x) \(point.y)"
      case .curve(_, _, let point): "C \(point.x) \(point.y)"
      case .close: "Z"
      case .rectangle(let rect): "R \(describe(rect))"
      }
    }.joined(separator: " ")
  }

  private func describe(_ color: Color) -> String {
    let digits = [color.red, color.green, color.blue] + (color.alpha == 255 ? [] : [color.alpha])
    return "#" + digits.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func describe(_ target: LinkArea.Target) -> String {
    switch target {
    case .uri(let uri): uri
    case .destination(let name): "#" + name
    }
  }
}
