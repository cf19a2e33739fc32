import Diagnostics
import Geometry
import PDFObjects
import Pages

/// Checks and writes link annotations (ISO 32000-1 §12.5.6.5; ISO 14289-1 §7.18.5).
enum LinkWriter {
  static func check(_ links: LinkTable, in document: LaidOutDocument, _ violations: inout Violations) {
    for link in 0..<links.count {
      let area = links.area(link)
      if area.description.allSatisfy(\.isWhitespace) { violations.report(.linkWithoutDescription, at: area.origin) }
      let elements = document.structure.elements
      let position = Int(area.element.index)
      if !elements.indices.contains(position) || elements[position].role != .link {
        violations.report(.linkOutsideElement, at: area.origin, ["page": .number(links.page(of: link) + 1)])
      }
      if case .destination(let name) = area.target, document.destinations[name] == nil {
        violations.report(
          .brokenLink, at: area.origin, ["name": .name(name)],
          suggestion: EditDistance.nearest(to: name, in: document.destinations.keys.sorted()))
      }
    }
  }

  static func write(_ links: LinkTable, in document: LaidOutDocument, plan: ObjectPlan, to file: inout PDFFile) {
    for link in 0..<links.count {
      let area = links.area(link)
      let coordinates = PageCoordinates(height: document.pages[links.page(of: link)].size.height)
      file.dictionary(plan.link(link)) { dictionary in
        dictionary.entry("Type", .name("Annot"))
        dictionary.entry("Subtype", .name("Link"))
        dictionary.entry("Rect", array: coordinates.corners(of: area.rect))
        // Print, as ISO 19005-2 §6.3.2 demands.
        dictionary.entry("F", .integer(4))
        dictionary.entry("Border", array: [.integer(0), .integer(0), .integer(0)])
        dictionary.entry("Contents", .text(area.description))
        dictionary.entry("StructParent", .integer(plan.parentKey(ofLink: link)))
        write(area.target, in: document, plan: plan, to: &dictionary)
      }
    }
  }

  private static func write(
    _ target: LinkArea.Target, in document: LaidOutDocument, plan: ObjectPlan, to dictionary: inout PDFSyntax
  ) {
    switch target {
    case .uri(let uri):
      dictionary.entry(
        "A",
        dictionary: { action in
          action.entry("S", .name("URI"))
          action.entry("URI", .ascii(escaped(uri)))
        })
    case .destination(let name):
      guard let destination = document.destinations[name] else { return }
      dictionary.key("Dest")
      DestinationWriter.write(destination, in: document, plan: plan, to: &dictionary)
    }
  }

  /// A URI of ASCII characters only, as §12.6.4.7 wants: others become percent escapes of their UTF-8 bytes.
  private static func escaped(_ uri: String) -> String {
    var escaped = ""
    for byte in uri.utf8 {
      if byte > 0x20, byte < 0x7F {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return escaped
  }
}

/// Writes explicit destinations (ISO 32000-1 §12.3.2.2).
enum DestinationWriter {
  static func write(
    _ destination: Destination, in document: LaidOutDocument, plan: ObjectPlan, to syntax: inout PDFSyntax
  ) {
    let page = min(max(destination.page, 0), max(plan.pageCount - 1, 0))
    let coordinates = PageCoordinates(height: document.pages[page].size.height)
    syntax.array { array in
      array.value(.reference(plan.page(page)))
      array.name("XYZ")
      array.thousandths(coordinates.x(destination.point.x))
      array.thousandths(coordinates.y(destination.point.y))
      array.value(.null)
    }
  }
}
