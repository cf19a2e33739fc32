import Synchronization

/// Hands cases out to workers and takes what became of them, in the order of the series.
final class BatchQueue: Sendable {
  private struct State {
    var next = 0
    var due = 0
    var waiting: [Int: BatchOutcome] = [:]
    var isDelivering = false
  }

  private let state = Mutex(State())
  private let positions: [Int]
  private let deliver: @Sendable (BatchOutcome) -> Void

  /// Takes the positions of the cases to be made, and what is done with each outcome.
  init(_ positions: [Int], deliver: @escaping @Sendable (BatchOutcome) -> Void) {
    self.positions = positions
    self.deliver = deliver
  }

  /// The next case: its turn and its position in the series; nil when there are no more.
  func next() -> (turn: Int, position: Int)? {
    state.withLock { state in
      guard state.next < positions.count else { return nil }
      defer { state.next += 1 }
      return (state.next, positions[state.next])
    }
  }

  /// Takes an outcome; those that have their turn are delivered, the others wait for the slower ones before them.
  func finish(_ turn: Int, _ outcome: BatchOutcome) {
    state.withLock { state in
      state.waiting[turn] = outcome
      while let ready = state.waiting.removeValue(forKey: state.due) {
        deliver(ready)
        state.due += 1
      }
    }
  }
}
