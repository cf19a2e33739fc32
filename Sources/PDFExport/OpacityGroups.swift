import Pages

/// The groups of a display list, and which of them become transparency groups.
///
/// A group is a stream of its own inside one marked scope. One that holds whole scopes cannot be, because marked content
/// stays in the page's own stream: its pieces are painted with its opacity one by one. A single piece needs no group.
struct OpacityGroups {
  /// How a group ends.
  enum Ending {
    case pieces
    case whole(opacity: UInt8)
  }

  /// For each group in the order of their beginnings, whether it is painted as a whole.
  private var isWhole: [Bool] = []
  private var next = 0
  private var open: [(isWhole: Bool, opacity: UInt8, outer: UInt8)] = []

  /// Whether a group has begun and not ended.
  var isOpen: Bool { !open.isEmpty }

  init() {}

  init(_ items: [DisplayItem]) {
    var pending: [(number: Int, pieces: Int, hasScopes: Bool)] = []
    for item in items {
      switch item {
      case .pushGroup:
        pending.append((isWhole.count, 0, false))
        isWhole.append(false)
      case .popGroup:
        guard let group = pending.popLast() else { continue }
        isWhole[group.number] = !group.hasScopes && group.pieces > 1
        if !pending.isEmpty {
          pending[pending.count - 1].pieces += group.pieces
          if group.hasScopes { pending[pending.count - 1].hasScopes = true }
        }
      case .begin, .end: if !pending.isEmpty { pending[pending.count - 1].hasScopes = true }
      case .glyphs, .fill, .stroke, .shade, .shadeStroke, .tile, .image:
        if !pending.isEmpty { pending[pending.count - 1].pieces += 1 }
      case .pushClip, .popClip, .pushTransform, .popTransform: break
      }
    }
  }

  /// Whether the group that begins next is painted as a whole.
  func begin() -> Bool { next < isWhole.count && isWhole[next] }

  /// Enters a group on the canvas that it is painted on.
  mutating func push(_ opacity: UInt8, _ canvas: inout PageCanvas) {
    let whole = begin()
    next += 1
    open.append((whole, opacity, canvas.opacity))
    if !whole { canvas.opacity = UInt8((Int(canvas.opacity) * Int(opacity) + 127) / 255) }
  }

  /// Leaves the innermost group; nil when there is none.
  mutating func pop(_ canvas: inout PageCanvas) -> Ending? {
    guard let group = open.popLast() else { return nil }
    canvas.opacity = group.isWhole ? canvas.opacity : group.outer
    return group.isWhole ? .whole(opacity: group.opacity) : .pieces
  }
}
