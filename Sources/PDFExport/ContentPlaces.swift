import Pages

/// Where the pieces of content slots landed: for each page a run of marked-content identifiers from 0.
struct ContentPlaces {
  /// A piece of a slot on a page.
  struct Piece: Hashable {
    let page: Int32
    let identifier: Int32
  }

  /// For each page, the slots of its pieces; positions are marked-content identifiers.
  private(set) var slotsByPage: [[ContentSlotID]] = []
  private var starts: [Int32] = []
  private var pieces: [Piece] = []

  /// Starts the next page.
  mutating func beginPage() { slotsByPage.append([]) }

  /// Adds a piece to the current page and returns its marked-content identifier.
  mutating func add(_ slot: ContentSlotID) -> Int {
    let page = slotsByPage.count - 1
    slotsByPage[page].append(slot)
    return slotsByPage[page].count - 1
  }

  /// Sorts the pieces by slot; call once after the last page.
  mutating func index(slotCount: Int) {
    // A counting sort: stable, so that the pieces of a slot stay in page order.
    starts = [Int32](repeating: 0, count: slotCount + 1)
    for slots in slotsByPage {
      for slot in slots { starts[Int(slot.index) + 1] += 1 }
    }
    for slot in 0..<slotCount { starts[slot + 1] += starts[slot] }
    var next = starts
    pieces = [Piece](repeating: Piece(page: 0, identifier: 0), count: Int(starts[slotCount]))
    for (page, slots) in slotsByPage.enumerated() {
      for (identifier, slot) in slots.enumerated() {
        pieces[Int(next[Int(slot.index)])] = Piece(page: Int32(page), identifier: Int32(identifier))
        next[Int(slot.index)] += 1
      }
    }
  }

  /// The pieces of a slot in page order.
  subscript(slot: ContentSlotID) -> ArraySlice<Piece> {
    pieces[Int(starts[Int(slot.index)])..<Int(starts[Int(slot.index) + 1])]
  }
}
