import Geometry

/// Adds up the width of a line with the rounding that its runs will have: once for each run.
struct LineMeasure {
  /// The width up to the end of the last thing that does not hang: what has to fit.
  private(set) var width = Length.zero
  /// The runs and boxes that are complete.
  private var closed = Length.zero
  /// The item of the run that goes on.
  private var item: Int32 = -1
  /// Its advance so far.
  private var advance = Advance()
  /// From the start edge of the containing block to the line's content: tab stops count from that edge.
  var origin = Length.zero
  /// The width including white space that would hang if the line ended here.
  private(set) var total = Length.zero

  /// Adds text; `trailing` is white space that hangs if nothing follows.
  mutating func add(_ content: Advance, trailing: Advance, item index: Int32, of items: [TextItem], isBlank: Bool) {
    if index != item {
      closed = total
      item = index
      advance = Advance()
    }
    let textItem = items[Int(index)]
    advance += content
    if !isBlank {
      total = closed + textItem.length(advance)
      // No spacing after the last letter of a line (CSS Text 3 §8.2).
      width = content.letters > 0 ? total - textItem.letterSpacing : total
    }
    advance += trailing
    total = closed + textItem.length(advance)
  }

  /// Adds a box or anything else that has a width of its own.
  mutating func addContent(_ length: Length) {
    addFixed(length)
    width = total
  }

  /// Adds an edge of an inline box: white space before it still hangs.
  mutating func addEdge(_ length: Length) {
    let width = self.width + length
    addFixed(length)
    self.width = width
  }

  private mutating func addFixed(_ length: Length) {
    closed = total + length
    total = closed
    item = -1
    advance = Advance()
  }
}
