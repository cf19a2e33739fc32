import Geometry
import Markup
import Styling

/// The characters of a `text` element with what is said about each of them (SVG 2 §11.4).
struct DrawingText {
  /// Where a character stands, as far as attributes say.
  struct Place: Hashable {
    var x: Double?
    var y: Double?
    var dx = 0.0
    var dy = 0.0

    /// Whether a new chunk begins here.
    var isAbsolute: Bool { x != nil || y != nil }
  }

  /// A stretch of characters of one element.
  struct Span {
    let node: NodeID
    var range: Range<Int>
  }

  /// UTF-8, white space collapsed.
  private(set) var text: [UInt8] = []
  private(set) var spans: [Span] = []
  /// What is said about characters, by the offset of their first byte.
  private(set) var places: [Int: Place] = [:]

  /// The offsets of the characters.
  private var starts: [Int] = []
  private var endsWithSpace = true
  private let document: ElementTree

  /// Collects the text of an element; `report` hears about elements that cannot be set.
  init(
    _ node: NodeID, document: ElementTree, isShown: (NodeID) -> Bool, length: (NodeID, String, String) -> [Double],
    report: (String, NodeID) -> Void
  ) {
    self.document = document
    add(node, keepsSpace: false, isShown, length, report)
    if endsWithSpace, text.last == 0x20, let last = spans.last {
      text.removeLast()
      starts.removeLast()
      spans[spans.count - 1].range = last.range.lowerBound..<text.count
    }
    spans.removeAll { $0.range.isEmpty }
  }

  private mutating func add(
    _ node: NodeID, keepsSpace: Bool, _ isShown: (NodeID) -> Bool, _ length: (NodeID, String, String) -> [Double],
    _ report: (String, NodeID) -> Void
  ) {
    let space = document.attribute("space", in: .xml, of: node)?.value
    let keepsSpace = space == nil ? keepsSpace : space == "preserve"
    for name in ["rotate", "textLength", "baseline-shift", "writing-mode"]
    where document.attribute(name, of: node) != nil {
      report(name, node)
    }
    let first = starts.count
    for child in document.children(node) {
      if document.kind(child) == .text {
        append(document.textBytes(child), of: node, keepsSpace: keepsSpace)
        continue
      }
      guard document.namespace(child) == .svg, isShown(child) else { continue }
      switch document.name(child) {
      case "tspan": add(child, keepsSpace: keepsSpace, isShown, length, report)
      case "a":
        report("a", child)
        add(child, keepsSpace: keepsSpace, isShown, length, report)
      case "title", "desc": break
      default: report(document.name(child), child)
      }
    }
    // What inner elements say is stronger.
    for (name, axis) in [("x", "width"), ("y", "height"), ("dx", "width"), ("dy", "height")] {
      for (index, value) in length(node, name, axis).enumerated() where first + index < starts.count {
        let offset = starts[first + index]
        var place = places[offset] ?? Place()
        switch name {
        case "x": place.x = place.x ?? value
        case "y": place.y = place.y ?? value
        case "dx": if place.dx == 0 { place.dx = value }
        default: if place.dy == 0 { place.dy = value }
        }
        places[offset] = place
      }
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, of node: NodeID, keepsSpace: Bool) {
    let start = text.count
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isSpace, !keepsSpace, endsWithSpace { continue }
      if byte & 0xC0 != 0x80 { starts.append(text.count) }
      text.append(isSpace ? 0x20 : byte)
      endsWithSpace = isSpace && !keepsSpace
    }
    spans.append(Span(node: node, range: start..<text.count))
  }

  /// The chunks: stretches that are placed, shaped and anchored as one (§11.4.1).
  var chunks: [Range<Int>] {
    let ends = places.filter { $0.value.isAbsolute && $0.key > 0 }.keys.sorted() + [text.count]
    var chunks: [Range<Int>] = []
    for end in ends where end > (chunks.last?.upperBound ?? 0) {
      chunks.append((chunks.last?.upperBound ?? 0)..<end)
    }
    return chunks
  }
}
