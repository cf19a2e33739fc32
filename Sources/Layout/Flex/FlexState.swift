import Geometry
import Styling

/// What is known about a flex container for its whole life: its items in order, and the latest ways they were arranged.
final class FlexState {
  /// The children in flow, in order-modified document order (CSS Flexbox 1 §5.4).
  let boxes: [BoxID]
  /// The absolutely positioned children.
  let absolutes: [BoxID]
  private var arrangements: [(axes: FlexAxes, first: Int, arrangement: FlexArrangement)] = []

  init(_ box: BoxID, _ scope: LayoutScope) {
    var items: [(order: Int, box: BoxID)] = []
    var absolutes: [BoxID] = []
    for child in scope.boxes.children(box) {
      if scope.metrics(child).isAbsolute {
        absolutes.append(child)
      } else {
        items.append((scope.boxes.style(child).flex.order, child))
      }
    }
    // A sort that keeps the order of equals.
    let isOrdered = zip(items, items.dropFirst()).allSatisfy { $0.order <= $1.order }
    if !isOrdered {
      items = items.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
        .map(\.element)
    }
    boxes = items.map(\.box)
    self.absolutes = absolutes
  }

  /// The arrangement of the items from `first` on, made unless it is known.
  func arrangement(_ axes: FlexAxes, first: Int, make: () -> FlexArrangement) -> FlexArrangement {
    if let known = arrangements.first(where: { $0.axes == axes && $0.first == first }) { return known.arrangement }
    let arrangement = make()
    if arrangements.count > 3 { arrangements.removeFirst() }
    arrangements.append((axes, first, arrangement))
    return arrangement
  }
}

/// Where the items of a flex container stand when nothing breaks.
struct FlexArrangement: Sendable {
  /// The items in order-modified document order.
  var items: [FlexItem] = []
  /// The lines in order.
  var lines: [FlexLine] = []
  /// The content height of the container.
  var height = Length.zero
  /// The item whose baseline is the container's (CSS Flexbox 1 §8.5).
  var baselineItem: Int?
}

/// What a measured flex item depends on.
struct FlexMeasureKey: Hashable, Sendable {
  let box: BoxID
  let width: Length
  let height: Length?
  let basis: Length
  let percentageBasis: Length?
  let ignoresHeight: Bool
}

/// A flex item laid out without an end of the page.
struct FlexMeasure: Sendable {
  let laid: Laid
  /// Whether the fragment may be placed as it is: nothing inside waits for a containing block.
  let isReusable: Bool
}
