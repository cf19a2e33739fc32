import Geometry
package import Pages

extension LaidOutDocument {
  /// One line for each run, picture and rule of every page, in points from the page's corner; scopes head their pieces.
  package func pagesDump() -> String {
    var text = ""
    for (number, page) in pages.enumerated() {
      text += "page \(number + 1) \(page.size.width)×\(page.size.height)"
      text += page.slug > .zero ? " bleed \(page.bleed) slug \(page.slug)\n" : "\n"
      for item in page.items { text += line(item) }
      for link in page.links {
        text += "  link \(describe(link.rect)) \(describe(link.target)) “\(link.description)”\n"
      }
      for field in page.fields { text += line(field) }
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

  private func line(_ field: FormField) -> String {
    var words = "  field \(field.name) \(describe(field.rect)) “\(field.label)”"
    if !field.optionLabel.isEmpty { words += " “\(field.optionLabel)”" }
    switch field.kind {
    case .text(let text):
      words += text.isMultiline ? " text lines" : text.isPassword ? " password" : " text"
      if let limit = text.limit { words += " limit=\(limit)" }
      if text.isComb { words += " comb" }
    case .checkBox(let state): words += " check-box \(state)"
    case .radioButton(let state): words += " radio-button \(state)"
    case .choice(let choice):
      words += choice.isList ? " list" : " choice"
      if choice.allowsSeveral { words += " several" }
      words += " [" + choice.options.map { "\($0.value): \($0.label)" }.joined(separator: ", ") + "]"
    case .signature: words += " signature"
    }
    if !field.values.isEmpty { words += " = " + field.values.map { "“\($0)”" }.joined(separator: ", ") }
    if field.isRequired { words += " required" }
    if field.isReadOnly { words += " read-only" }
    if let typing = field.typing, typing.alignment != .left { words += " \(typing.alignment)" }
    return words.replacing("\n", with: "\\n") + "\n" + field.appearance.map(line).joined()
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
      return "    stroke \(describe(path)) \(describe(stroke))\(describe(stroke.color))\n"
    case .shade(let path, let gradient): return "    shade \(describe(path)) \(describe(gradient))\n"
    case .shadeStroke(let path, let stroke, let gradient):
      return "    stroke \(describe(path)) \(describe(stroke))\(describe(gradient))\n"
    case .tile(let path, let tiling):
      let inside = tiling.items.map { "  " + line($0) }.joined()
      return "    tile \(describe(path)) by \(describe(tiling.cell))"
        + " step \(tiling.step.width) \(tiling.step.height)\n\(inside)"
    case .pushTransform(let transform): return "    transform \(describe(transform))\n"
    case .popTransform: return "    untransform\n"
    case .pushGroup(let opacity): return "    group \(opacity)\n"
    case .popGroup: return "    ungroup\n"
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

  private func describe(_ stroke: Stroke) -> String {
    var words = "\(stroke.width)pt "
    if !stroke.dashes.isEmpty {
      words += "dashes " + stroke.dashes.map { "\($0)" }.joined(separator: ",")
      words += stroke.dashPhase == .zero ? " " : " from \(stroke.dashPhase) "
    }
    if stroke.cap != .butt { words += stroke.cap.rawValue + " " }
    if stroke.join != .miter { words += stroke.join.rawValue + "-join " }
    return words
  }

  private func describe(_ transform: Transform) -> String {
    [transform.a, transform.b, transform.c, transform.d, transform.e, transform.f]
      .map { Length.points($0).description }.joined(separator: " ")
  }

  private func describe(_ gradient: Gradient) -> String {
    let shape =
      switch gradient.shape {
      case .linear(let from, let to): "linear \(from.x) \(from.y) to \(to.x) \(to.y)"
      case .radial(let from, let radius, let to, let outer):
        "radial \(from.x) \(from.y) r\(radius) to \(to.x) \(to.y) r\(outer)"
      }
    let stops = gradient.stops.map { "\(describe($0.color)) \(Length.points($0.offset * 100))%" }
    let map = gradient.transform == .identity ? "" : " through \(describe(gradient.transform))"
    let spread = gradient.spread == .pad ? "" : " " + gradient.spread.rawValue
    return shape + spread + map + ": " + stops.joined(separator: ", ")
  }

  private func describe(_ path: Path) -> String {
    (path.rule == .evenOdd ? "evenodd " : "") + steps(path)
  }

  private func steps(_ path: Path) -> String {
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
