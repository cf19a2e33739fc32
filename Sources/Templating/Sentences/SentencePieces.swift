import Diagnostics
import Markup

/// The inline content of a block in pieces, each a stretch of words or a whole element, divided into sentences.
struct SentencePieces {
  /// A piece with the inline elements around it, outermost first.
  struct Piece {
    enum Content {
      /// Words of a text node.
      case words(String, NodeID)
      /// An element that is not divided: a value, a line break, an image.
      case whole(NodeID)
    }

    let content: Content
    let around: [NodeID]

    func span(in tree: ElementTree) -> SourceSpan? {
      switch content {
      case .words(_, let node), .whole(let node): tree.span(node)
      }
    }

    /// The words; what is not divided counts as one capital letter.
    var text: String {
      if case .words(let words, _) = content { return words }
      return "X"
    }
  }

  /// The hint where a sentence may be parted.
  static let hint: Character = "\u{200B}"

  let tree: ElementTree
  private var pieces: [Piece] = []

  init(tree: ElementTree) { self.tree = tree }

  /// Adds inline content.
  mutating func add(_ node: NodeID, around: [NodeID] = []) {
    if tree.kind(node) == .text {
      pieces.append(Piece(content: .words(tree.text(node), node), around: around))
    } else if isWhole(node) {
      pieces.append(Piece(content: .whole(node), around: around))
    } else {
      for child in tree.children(node) { add(child, around: around + [node]) }
    }
  }

  /// Values, references and what has an id are never divided, nor is what has no words of its own.
  private func isWhole(_ node: NodeID) -> Bool {
    tree.value("data-type", of: node) != nil || tree.value("data-term", of: node) != nil
      || tree.value("id", of: node) != nil || ["a", "abbr"].contains(tree.name(node)) || tree.firstChild(node) == nil
  }

  /// Whether there is anything but blanks.
  var hasWords: Bool { pieces.contains { !$0.text.allSatisfy { $0.isWhitespace || $0 == Self.hint } } }

  /// The sentences; blanks after a sentence belong to it.
  var sentences: [[Piece]] {
    let text = pieces.map(\.text).joined()
    return divided(at: SentenceEnds.offsets(in: text))
  }

  /// The pieces divided at offsets in characters.
  private func divided(at offsets: [Int]) -> [[Piece]] {
    var sentences: [[Piece]] = [[]]
    var position = 0
    var ends = offsets[...]
    for piece in pieces {
      guard case .words(let words, let node) = piece.content else {
        sentences[sentences.count - 1].append(piece)
        position += 1
        continue
      }
      var rest = Substring(words)
      while !rest.isEmpty {
        let room = ends.first.map { $0 - position } ?? rest.count
        let part = rest.prefix(room)
        if !part.isEmpty {
          sentences[sentences.count - 1].append(Piece(content: .words(String(part), node), around: piece.around))
        }
        position += part.count
        rest = rest.dropFirst(part.count)
        if ends.first == position {
          ends.removeFirst()
          sentences.append([])
        }
      }
    }
    return sentences.filter { !$0.isEmpty }
  }

  // MARK: Units of sense

  /// The units into which hints part a sentence; the hints are gone.
  static func units(of sentence: [Piece]) -> [[Piece]] {
    var units: [[Piece]] = [[]]
    for piece in sentence {
      guard case .words(let words, let node) = piece.content, words.contains(hint) else {
        units[units.count - 1].append(piece)
        continue
      }
      for (index, part) in words.split(separator: hint, omittingEmptySubsequences: false).enumerated() {
        if index > 0 { units.append([]) }
        if !part.isEmpty {
          units[units.count - 1].append(Piece(content: .words(String(part), node), around: piece.around))
        }
      }
    }
    return units.filter { !$0.isEmpty }
  }

  /// A unit without the blanks at its end, and the blank that stands between it and the next one.
  static func trimmed(_ unit: [Piece]) -> (pieces: [Piece], blank: String?) {
    guard let last = unit.last, case .words(let words, let node) = last.content, words.last?.isWhitespace == true else {
      return (unit, nil)
    }
    var rest = Substring(words)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let end = rest.isEmpty ? [] : [Piece(content: .words(String(rest), node), around: last.around)]
    return (Array(unit.dropLast()) + end, " ")
  }
}
