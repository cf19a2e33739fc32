import Diagnostics
import Geometry
import PDFObjects
import Pages

/// Writes the page tree, the pages and the page labels.
enum PageWriter {
  /// Reports pages whose edges no reader shows (ISO 19005-2 §6.1.13).
  static func check(_ pages: [Page], _ violations: inout Violations) {
    for (index, page) in pages.enumerated() {
      let edges = [page.medium.size.width.points, page.medium.size.height.points]
      if edges.contains(where: { $0 < 3 || $0 > 14400 }) {
        violations.report(.pageSize, ["page": .number(index + 1)])
      }
    }
  }

  /// Writes a page; `firstLink` and `firstWidget` are the numbers of its first link area and field in the document.
  static func write(
    _ page: Page, index: Int, firstLink: Int, firstWidget: Int, usesTransparency: Bool, plan: ObjectPlan,
    to file: inout PDFFile
  ) {
    file.dictionary(plan.page(index)) { dictionary in
      dictionary.entry("Type", .name("Page"))
      dictionary.entry("Parent", .reference(plan.parent(ofPage: index)))
      write("MediaBox", page, strip: page.slug, to: &dictionary)
      if page.slug > .zero {
        // ISO 32000-1 §14.11.2: what is left after cutting, and what is printed up to.
        write("TrimBox", page, strip: .zero, to: &dictionary)
        write("BleedBox", page, strip: page.bleed, to: &dictionary)
      }
      // Named by each page itself: ISO 19005-2 §6.2.2 forbids inheritance.
      dictionary.entry("Resources", .reference(plan.resources))
      dictionary.entry("Contents", .reference(plan.contents(ofPage: index)))
      dictionary.entry("StructParents", .integer(index))
      dictionary.entry("Tabs", .name("S"))
      if !page.links.isEmpty || !page.fields.isEmpty {
        dictionary.entry(
          "Annots",
          array: page.links.indices.map { .reference(plan.link(firstLink + $0)) }
            + page.fields.indices.map { .reference(plan.widget(firstWidget + $0)) })
      }
      if usesTransparency {
        dictionary.entry(
          "Group",
          dictionary: {
            $0.entry("Type", .name("Group"))
            $0.entry("S", .name("Transparency"))
            $0.entry("CS", .name("DeviceRGB"))
          })
      }
    }
  }

  /// Writes a boundary of a page: the sheet with a strip around.
  private static func write(_ name: String, _ page: Page, strip: Length, to dictionary: inout PDFSyntax) {
    let start = (-strip).thousandths
    let edges = [start, start, (page.size.width + strip).thousandths, (page.size.height + strip).thousandths]
    let values: [PDFValue] = edges.map { $0 == 0 ? .integer(0) : .thousandths($0) }
    dictionary.entry(name, array: values)
  }

  /// Writes the root of the page tree and the nodes below it.
  static func writeTree(plan: ObjectPlan, to file: inout PDFFile) {
    let nodes = (0..<plan.pageNodeCount).map { node in
      node * ObjectPlan.nodeSize..<min((node + 1) * ObjectPlan.nodeSize, plan.pageCount)
    }
    for (index, pages) in nodes.enumerated() {
      file.dictionary(plan.pageNode(index)) { dictionary in
        dictionary.entry("Type", .name("Pages"))
        dictionary.entry("Parent", .reference(plan.pageTree))
        dictionary.entry("Kids", array: pages.map { .reference(plan.page($0)) })
        dictionary.entry("Count", .integer(pages.count))
      }
    }
    file.dictionary(plan.pageTree) { dictionary in
      dictionary.entry("Type", .name("Pages"))
      dictionary.entry(
        "Kids",
        array: nodes.isEmpty
          ? (0..<plan.pageCount).map { .reference(plan.page($0)) }
          : nodes.indices.map { .reference(plan.pageNode($0)) })
      dictionary.entry("Count", .integer(plan.pageCount))
    }
  }

  /// Writes the number tree of page labels (ISO 32000-1 §12.4.2) as the value of an entry.
  static func writeLabels(of pages: [Page], to dictionary: inout PDFSyntax) {
    dictionary.entry(
      "PageLabels",
      dictionary: { labels in
        labels.entry(
          "Nums",
          array: { numbers in
            var isRunning = false
            for (index, page) in pages.enumerated() {
              let isNumber = page.label.isEmpty || page.label == String(index + 1)
              if isNumber, isRunning { continue }
              isRunning = isNumber
              numbers.integer(index)
              numbers.dictionary { label in
                if isNumber {
                  label.entry("S", .name("D"))
                  if index > 0 { label.entry("St", .integer(index + 1)) }
                } else {
                  label.entry("P", .text(page.label))
                }
              }
            }
          })
      })
  }
}
