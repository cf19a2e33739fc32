import Diagnostics
import Geometry
import Pages

extension LayoutScope {
  /// Reports text that a box cannot hold which promises that all fits: of definite height, cutting off and unbreakable.
  ///
  /// Cutting off alone is a warning of the painter's. A slide or card says more: it is one piece of a given size, and its
  /// last line must not get lost. The number counts such boxes among their neighbours, as slides are counted.
  func reportBoxOverflow(_ box: BoxID, needed: Length, available: Length) {
    // Half a point is rounding of line heights, and visible to nobody.
    guard needed > available + .points(0.5), hasText(box) else { return }
    let own = boxes[box]
    var number = 0
    for sibling in boxes.children(BoxID(index: own.parent)) where promisesToFit(sibling) {
      number += 1
      if sibling == box { break }
    }
    log.report(
      Diagnostic(
        LayoutDiagnostics.boxOverflow, at: own.origin.span, data: own.origin.dataSpan ?? firstData(in: box),
        overflow: overflow(of: box, .lines, needed: needed, available: available),
        [
          "number": .number(number), "needed": .decimal("\(needed.inMillimetres) mm"),
          "available": .decimal("\(available.inMillimetres) mm"),
        ]))
  }

  private func promisesToFit(_ box: BoxID) -> Bool {
    let metrics = metrics(box)
    return metrics.hidesOverflow && avoidsBreakInside(metrics)
  }

  private func hasText(_ box: BoxID) -> Bool {
    if case .text = boxes[box].kind { return true }
    return boxes.children(box).contains { hasText($0) }
  }

  /// The place in the data of the first text in a box that comes from there.
  private func firstData(in box: BoxID) -> SourceSpan? {
    if let span = boxes[box].origin.dataSpan { return span }
    for child in boxes.children(box) {
      if let span = firstData(in: child) { return span }
    }
    return nil
  }
}
