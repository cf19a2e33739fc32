import Diagnostics
import Geometry
import Pages
import Styling

// Form controls: one box that never breaks, with what it shows inside (HTML §15.5).

extension LayoutScope {
  /// Room for a line written by hand.
  private static let handwriting = Length.millimetres(7)

  /// Lays out a control: content in the middle of its height, several lines from the top; fields to be printed grow.
  func layoutControl(_ box: BoxID, _ space: Space) -> Laid {
    guard let control = boxes.controls[box] else { return .nothing }
    let metrics = metrics(box)
    let sizing = blockSizing(box, space)
    let edges = sizing.edges
    let strut = self.strut(box)
    let content = controlContent(box, control, sizing)
    var height = definiteHeight(metrics, edges.vertical, space)
    if let definite = height {
      if control.grows { height = max(definite, content.height) }
    } else {
      let least = control.isBlank ? max(strut.height, Self.handwriting) : strut.height
      height = constrainedHeight(max(least, content.height), metrics, edges.vertical, space)
    }
    let inner = height ?? content.height
    if content.height > inner, !control.grows { reportFieldOverflow(box, content.height, inner) }

    let top = edges.top + (control.isTopAligned ? .zero : max((inner - content.height) / 2, .zero))
    var children: [Placement] = []
    for placement in content.placements {
      children.append(
        Placement(fragment: placement.fragment, offset: placement.offset + Point(x: edges.left, y: top)))
    }
    let size = Size(width: sizing.borderBoxWidth, height: inner + edges.vertical)
    var laid = Laid(fragment: fragments.add(Fragment(kind: .box, box: box, size: size), children: children), size: size)
    if let limit = space.blockSize, size.height > limit {
      guard space.isPageStart else { return .nothing }
      if size.height > space.pageBlockSize ?? .unlimited { reportOverflow(box, size.height, space) }
    }
    // An empty field stands on the line where its text would.
    let baseline =
      control.isButton
      ? size.height.scaled(by: 7, over: 8)
      : edges.top + (content.baseline.map { top - edges.top + $0 } ?? emptyBaseline(control, strut, inner))
    laid.firstBaseline = baseline
    laid.lastBaseline = baseline
    laid.marginAfter = CollapsingMargin(metrics.marginBottom(space.inlineSize))
    laid.offset = sizing.marginLeft
    return laid
  }

  private func emptyBaseline(_ control: FormControl, _ strut: LineExtent, _ height: Length) -> Length {
    if case .signature = control.field.kind { return height }
    return control.isTopAligned ? strut.ascent : (height - strut.height) / 2 + strut.ascent
  }

  /// The extent of a line of the box's own font.
  private func strut(_ box: BoxID) -> LineExtent {
    let style = boxes.style(box)
    guard let face = firstAvailableFont(box) else { return LineExtent(ascent: style.fontSize, descent: .zero) }
    return LineExtent.leaded(metrics(of: face), style: style)
  }

  private struct ControlContent {
    var placements: [Placement] = []
    var height = Length.zero
    var baseline: Length?
  }

  /// What a control shows, from the corner of its content box.
  private func controlContent(_ box: BoxID, _ control: FormControl, _ sizing: BlockSizing) -> ControlContent {
    var content = ControlContent()
    var width = sizing.contentWidth
    var space = Space(inlineSize: width, isRightToLeft: metrics(box).isRightToLeft)
    let cells = control.cells
    if let cells {
      // Viewers divide the whole width between the borders.
      width += sizing.padding.horizontal
      space.inlineSize = width / max(cells, 1)
    }
    let children = Array(boxes.children(box))
    // From right to left the cells are filled from the right; what reads from left to right keeps its order there.
    let isReversed = space.isRightToLeft && children.contains(where: hasRightToLeftText)
    for (index, child) in children.enumerated() {
      let laid = layout(child, space)
      guard let fragment = laid.fragment else { continue }
      var x = laid.offset
      if let cells {
        let first = space.isRightToLeft ? max(cells - children.count, 0) : 0
        let cell = isReversed ? max(cells - 1, 0) - index : first + index
        x += width.scaled(by: cell, over: max(cells, 1)) - sizing.padding.left
      }
      content.placements.append(Placement(fragment: fragment, offset: Point(x: x, y: .zero)))
      content.height = max(content.height, laid.size.height)
      content.baseline = content.baseline ?? laid.firstBaseline
    }
    return content
  }

  /// Whether a text has letters that are read from right to left.
  private func hasRightToLeftText(_ root: BoxID) -> Bool {
    boxes.children(root).contains { child in
      String(decoding: boxes.bytes(child), as: UTF8.self).unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
          // Digits of these scripts run from left to right all the same.
          scalar.properties.numericType == nil
        default: false
        }
      }
    }
  }

  private func reportFieldOverflow(_ box: BoxID, _ needed: Length, _ available: Length) {
    let origin = boxes[box].origin
    log.report(
      Diagnostic(
        LayoutDiagnostics.fieldOverflow, at: origin.span, data: origin.dataSpan,
        ["needed": .decimal("\(needed.inMillimetres) mm"), "available": .decimal("\(available.inMillimetres) mm")]))
  }
}
