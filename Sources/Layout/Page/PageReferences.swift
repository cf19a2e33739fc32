import Diagnostics
import Geometry
import Markup
import Pages
import Styling

/// The text that speaks of pages, from pass to pass until it is settled.
///
/// Only documents with such text have more than one pass. Five are enough for all but texts that change their own page.
struct PageReferences {
  /// The most passes over a document.
  static let passLimit = 5

  private let references: [PageReference]
  private let anchors: [String: BoxID]
  private let flowCount: Int
  /// What each reference says on the pages of the last pass.
  private var shown: [String]
  /// What the last pass found, where it is something else.
  private var changes: [Int: String] = [:]

  init(_ structure: FormattingStructure) {
    references = structure.references.filter(\.needsPages)
    flowCount = structure.flowCount
    guard !references.isEmpty else {
      anchors = [:]
      shown = []
      return
    }
    anchors = Dictionary(structure.anchors.map { ($0.name, $0.box) }) { first, _ in first }
    shown = references.map { String(decoding: structure.boxes.bytes($0.box), as: UTF8.self) }
  }

  /// Whether no text speaks of pages.
  var isEmpty: Bool { references.isEmpty }
  /// Whether the text says what the pages say.
  var isSettled: Bool { changes.isEmpty }

  /// Compares the text with the pages of a pass.
  mutating func update(_ scope: LayoutScope, _ numbers: PageCounters, _ places: BoxPlaces) {
    changes.removeAll()
    let notes = numbersOfNotes(scope, places)
    for (index, reference) in references.enumerated() {
      let text: String
      switch reference.kind {
      case .pageCounter(let counter, let style):
        text = style.representation(of: numbers.value(counter, page: page(of: reference.box, places)))
      case .targetPage(let name, let counter, let style):
        guard let box = anchors[name] else { continue }
        text = style.representation(of: numbers.value(counter, page: page(of: box, places)))
      case .footnote(let note, let style): text = style.representation(of: notes[note])
      case .targetCounter, .targetCounters, .targetText: continue
      }
      if text != shown[index] { changes[index] = text }
    }
  }

  private func page(of box: BoxID, _ places: BoxPlaces) -> Int { places.place(of: box)?.page ?? 0 }

  /// The numbers of the footnotes, from one on each page.
  private func numbersOfNotes(_ scope: LayoutScope, _ places: BoxPlaces) -> [Int] {
    var counts: [Int: Int] = [:]
    return scope.boxes.footnotes.map { note in
      let page = page(of: note.call, places)
      counts[page, default: 0] += 1
      return counts[page] ?? 1
    }
  }

  /// Puts the new text in place of the old and prepares another pass.
  mutating func nextPass(after scope: LayoutScope) -> LayoutScope {
    var roots: Set<BoxID> = []
    for (index, text) in changes.sorted(by: { $0.key < $1.key }) {
      let box = references[index].box
      let start = Int32(scope.boxes.text.count)
      scope.boxes.text += text.utf8
      scope.boxes.boxes[Int(box.index)].text = start..<Int32(scope.boxes.text.count)
      shown[index] = text
      // The line around a box on a line changes with it.
      var current = scope.boxes.parent(box)
      while let root = current {
        switch scope.boxes[root].kind {
        case .inlineRoot, .marker: roots.insert(root)
        default: break
        }
        current = scope.boxes.parent(root)
      }
    }
    return LayoutScope(again: scope, replaced: roots)
  }

  /// Says what is not settled, and where.
  func report(in scope: LayoutScope, _ styled: StyledTree) {
    for (index, text) in changes.sorted(by: { $0.key < $1.key }) {
      let node = references[index].node
      scope.log.report(
        Diagnostic(
          LayoutDiagnostics.referencesUnsettled, at: styled.document.span(node), data: styled.document.dataSpan(node),
          ["passes": .number(PageReferences.passLimit), "shown": .name(shown[index]), "found": .name(text)]))
    }
  }
}
