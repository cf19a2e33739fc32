import Geometry
import Styling

// Facts about boxes that are computed once and kept.

extension LayoutScope {
  /// The digest of a box's style.
  func metrics(_ box: BoxID) -> BoxMetrics {
    let style = Int(boxes.boxes[Int(box.index)].style)
    while metricsByStyle.count <= style { metricsByStyle.append(BoxMetrics(boxes.styles[metricsByStyle.count])) }
    return metricsByStyle[style]
  }

  /// Whether a box is in normal flow as a block: not a marker, not a float, not absolutely positioned.
  func isInFlow(_ box: BoxID) -> Bool {
    boxes[box].kind != .marker && boxes[box].scheme == .inFlow && !metrics(box).isAbsolute
  }

  /// The margins before a block that adjoin each other: its own and those of first children (CSS 2.2 §8.3.1).
  ///
  /// `collapsesThrough` tells that the box has no height, so that its bottom margin is in the set too.
  func leadingMargin(
    _ box: BoxID, _ basis: Length, below above: FloatSides = FloatSides()
  ) -> (margin: CollapsingMargin, collapsesThrough: Bool) {
    let metrics = metrics(box)
    var margin = CollapsingMargin(metrics.marginTop(basis))
    guard boxes[box].kind == .block, !metrics.isFormattingRoot else { return (margin, false) }
    if let entry = leadingMargins[box], entry.basis == basis, above.isEmpty {
      return (entry.margin, entry.collapsesThrough)
    }
    let padding = metrics.usedPadding(basis)
    var collapsesThrough = metrics.border.top == .zero && padding.top == .zero
    if collapsesThrough {
      var floats = above
      for child in boxes.children(box) {
        if !isInFlow(child) {
          if isFloat(child) { floats.note(boxes[child].scheme) }
          continue
        }
        let clear = floats.isEmpty ? .none : self.metrics(child).clear
        if (clear.clearsLeft && floats.left) || (clear.clearsRight && floats.right) {
          // §9.5.2: a block that clears a float above it stands below it; its margin adjoins nothing.
          collapsesThrough = false
          break
        }
        let inner = leadingMargin(child, basis, below: floats)
        margin.merge(inner.margin)
        if !inner.collapsesThrough {
          collapsesThrough = false
          break
        }
      }
      let hasHeight =
        metrics.border.bottom != .zero || padding.bottom != .zero || hasMarker(box)
        || !(metrics.height == .auto || metrics.height.resolved(against: .zero) == .zero)
        || !(metrics.minHeight == .auto || metrics.minHeight.resolved(against: .zero) == .zero)
      if hasHeight { collapsesThrough = false }
      if collapsesThrough { margin.merge(metrics.marginBottom(basis)) }
    }
    if above.isEmpty {
      leadingMargins[box] = LeadingMargin(basis: basis, margin: margin, collapsesThrough: collapsesThrough)
    }
    return (margin, collapsesThrough)
  }

  /// Whether a list item has a marker beside it, which gives it a line.
  func hasMarker(_ box: BoxID) -> Bool {
    guard let first = boxes.firstChild(box) else { return false }
    return boxes[first].kind == .marker
  }

  /// The first child in normal flow.
  func firstInFlow(_ box: BoxID) -> BoxID? {
    var child = boxes.firstChild(box)
    while let current = child, !isInFlow(current) { child = boxes.nextSibling(current) }
    return child
  }

  /// The last child in normal flow.
  func lastInFlow(_ box: BoxID) -> BoxID? {
    var last: BoxID?
    for child in boxes.children(box) where isInFlow(child) { last = child }
    return last
  }
}

/// The sides at which floats stand above a block whose margin might adjoin theirs.
struct FloatSides {
  var left = false
  var right = false

  var isEmpty: Bool { !left && !right }

  mutating func note(_ scheme: Box.Scheme) {
    left = left || scheme == .floatLeft
    right = right || scheme == .floatRight
  }
}

/// What is known about the margins before a block.
struct LeadingMargin: Sendable {
  let basis: Length
  let margin: CollapsingMargin
  let collapsesThrough: Bool
}
