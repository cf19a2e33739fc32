import Geometry

/// The dynamic programme over the candidates of one paragraph.
struct LineEndSearch {
  /// The best way to a candidate.
  private struct Node {
    let candidate: Int
    let line: Int
    let previous: Int
    let demerits: Double
    let ratio: Double
    let looseness: Int
    let ladder: Int
  }

  /// What a search finds.
  struct Result {
    /// The lines in order.
    let lines: [BrokenLine]
    /// How far the worst line is from perfect.
    let worstRatio: Double
    /// Whether the lines reach the end; otherwise no line fits that begins where the last one ends.
    let isComplete: Bool
  }

  private let candidates: [LineEndCandidate]
  private let goals: LineGoals
  private let rooms: LineRooms
  private let before: [BrokenLine]
  private var nodes: [Node] = []
  private var active: [Int] = []
  /// The ways to the candidate at hand, one for each class that matters to what follows.
  private var fresh: [Node] = []
  /// How many lines were compared with their room: the work of the search.
  private(set) var fits = 0

  /// Prepares a search among candidates in order, the first of which follows the lines `before`.
  init(_ candidates: [LineEndCandidate], goals: LineGoals, rooms: LineRooms, after before: [BrokenLine]) {
    self.candidates = candidates
    self.goals = goals
    self.rooms = rooms
    self.before = before
  }

  /// The lines with the fewest demerits among those no further from perfect than `tolerance`.
  mutating func run(tolerance: Double) -> Result {
    let ladder = before.reversed().prefix { $0.endsWithHyphen }.count
    nodes = [Node(candidate: 0, line: before.count, previous: -1, demerits: 0, ratio: 0, looseness: 1, ladder: ladder)]
    active = [0]
    for end in 1..<candidates.count {
      let stuck = active.last ?? 0
      extend(to: end, tolerance: tolerance)
      if candidates[end].isForced || candidates[end].isEnd { active.removeAll(keepingCapacity: true) }
      for node in fresh {
        active.append(nodes.count)
        nodes.append(node)
      }
      if active.isEmpty { return result(endingWith: stuck, isComplete: false) }
    }
    let best = active.min { nodes[$0].demerits < nodes[$1].demerits } ?? 0
    return result(endingWith: best, isComplete: true)
  }

  /// Tries a line from each active way to a candidate, and gives up ways from which no further line fits.
  private mutating func extend(to end: Int, tolerance: Double) {
    fresh.removeAll(keepingCapacity: true)
    fits += active.count
    var kept = 0
    for index in active {
      let node = nodes[index]
      let start = candidates[node.candidate]
      // What came before a search may have ended with a forced break, too.
      let isAfterForced = node.candidate == 0 ? before.last?.endsWithForcedBreak ?? false : start.isForced
      let fit = LineFit(
        from: start, to: candidates[end],
        room: rooms.room(node.line, afterForcedBreak: isAfterForced).width,
        isFirst: node.line == 0 || isAfterForced, goals: goals)
      // Once even the text without a hyphen is too long, any longer line is.
      if !fit.isHopeless {
        active[kept] = index
        kept += 1
      }
      if fit.isTooFull || fit.ratio > tolerance { continue }
      let demerits =
        node.demerits
        + goals.demerits(fit, to: candidates[end], ladder: node.ladder, neighbour: node.looseness)
      keep(
        Node(
          candidate: end, line: node.line + 1, previous: index, demerits: demerits, ratio: fit.ratio,
          looseness: fit.looseness, ladder: candidates[end].hyphen == nil ? 0 : node.ladder + 1))
    }
    active.removeLast(active.count - kept)
  }

  /// Keeps a way unless there is a better one of its class: looseness, and the line number where lines differ.
  private mutating func keep(_ node: Node) {
    let line = lineClass(node.line)
    for index in fresh.indices
    where lineClass(fresh[index].line) == line && (!goals.isJustified || fresh[index].looseness == node.looseness) {
      if node.demerits < fresh[index].demerits { fresh[index] = node }
      return
    }
    fresh.append(node)
  }

  private func lineClass(_ line: Int) -> Int { min(line, rooms.uniformFrom ?? line) }

  private func result(endingWith last: Int, isComplete: Bool) -> Result {
    var lines: [BrokenLine] = []
    var worst = 0.0
    var index = last
    while nodes[index].previous >= 0 {
      let end = candidates[nodes[index].candidate]
      let start = candidates[nodes[nodes[index].previous].candidate]
      lines.append(
        BrokenLine(
          start: start.position, end: end.position, endsWithHyphen: end.hyphen != nil,
          endsWithForcedBreak: end.isForced))
      worst = max(worst, nodes[index].ratio)
      index = nodes[index].previous
    }
    return Result(lines: lines.reversed(), worstRatio: worst, isComplete: isComplete)
  }
}
