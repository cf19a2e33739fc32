import PDFObjects
import Pages

/// Writes the bookmarks as a tree (ISO 32000-1 §12.3.3).
struct OutlineWriter {
  private let document: LaidOutDocument
  private let plan: ObjectPlan
  private var items: [Item]
  private var topLevel: [Int] = []

  private struct Item {
    var parent: Int?
    var kids: [Int] = []
    var position = 0
    var descendants = 0
  }

  init(document: LaidOutDocument, plan: ObjectPlan) {
    self.document = document
    self.plan = plan
    items = [Item](repeating: Item(), count: document.outline.count)
    // The chain of entries that the next one can be inside of, outermost first.
    var open: [Int] = []
    for (index, entry) in document.outline.enumerated() {
      while let last = open.last, document.outline[last].level >= entry.level { open.removeLast() }
      items[index].parent = open.last
      if let parent = open.last {
        items[index].position = items[parent].kids.count
        items[parent].kids.append(index)
      } else {
        items[index].position = topLevel.count
        topLevel.append(index)
      }
      // A closed entry hides what is below it from those around it.
      for ancestor in open.reversed() {
        items[ancestor].descendants += 1
        if !document.outline[ancestor].isOpen { break }
      }
      open.append(index)
    }
  }

  func write(to file: inout PDFFile) {
    guard let first = topLevel.first, let last = topLevel.last else { return }
    file.dictionary(plan.outline) { dictionary in
      dictionary.entry("Type", .name("Outlines"))
      dictionary.entry("First", .reference(plan.outlineItem(first)))
      dictionary.entry("Last", .reference(plan.outlineItem(last)))
      dictionary.entry("Count", .integer(visibleCount))
    }
    for index in items.indices { write(index, to: &file) }
  }

  /// The entries that no closed one hides.
  private var visibleCount: Int {
    topLevel.reduce(topLevel.count) { $0 + (document.outline[$1].isOpen ? items[$1].descendants : 0) }
  }

  private func write(_ index: Int, to file: inout PDFFile) {
    let item = items[index]
    let siblings = item.parent.map { items[$0].kids } ?? topLevel
    file.dictionary(plan.outlineItem(index)) { dictionary in
      dictionary.entry("Title", .text(document.outline[index].title))
      dictionary.entry("Parent", .reference(item.parent.map(plan.outlineItem) ?? plan.outline))
      if item.position > 0 { dictionary.entry("Prev", .reference(plan.outlineItem(siblings[item.position - 1]))) }
      if item.position + 1 < siblings.count {
        dictionary.entry("Next", .reference(plan.outlineItem(siblings[item.position + 1])))
      }
      if let first = item.kids.first, let last = item.kids.last {
        dictionary.entry("First", .reference(plan.outlineItem(first)))
        dictionary.entry("Last", .reference(plan.outlineItem(last)))
        dictionary.entry("Count", .integer(document.outline[index].isOpen ? item.descendants : -item.descendants))
      }
      dictionary.key("Dest")
      DestinationWriter.write(document.outline[index].destination, in: document, plan: plan, to: &dictionary)
    }
  }
}
