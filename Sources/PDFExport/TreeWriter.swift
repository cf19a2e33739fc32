import PDFObjects

/// Writes name trees and number trees (ISO 32000-1 §7.9.6, §7.9.7): one node, or a root above leaves of equal size.
enum TreeWriter {
  enum Kind: String {
    case names = "Names"
    case numbers = "Nums"
  }

  /// The most entries of a leaf.
  private static let leafSize = 64

  /// Writes the tree of `count` entries, which the caller gives in ascending order of their keys.
  static func write(
    _ root: PDFReference, kind: Kind, count: Int, to file: inout PDFFile,
    entry: (inout PDFSyntax, Int) -> Void, limit: (inout PDFSyntax, Int) -> Void
  ) {
    guard count > leafSize else {
      return file.dictionary(root) { node in
        node.entry(kind.rawValue, array: { array in for index in 0..<count { entry(&array, index) } })
      }
    }
    let leafCount = (count + leafSize - 1) / leafSize
    let leaves = file.reserve(count: leafCount)
    for leaf in 0..<leafCount {
      let entries = leaf * leafSize..<min((leaf + 1) * leafSize, count)
      file.dictionary(leaves.advanced(by: leaf)) { node in
        node.entry(
          "Limits",
          array: { array in
            limit(&array, entries.lowerBound)
            limit(&array, entries.upperBound - 1)
          })
        node.entry(kind.rawValue, array: { array in for index in entries { entry(&array, index) } })
      }
    }
    file.dictionary(root) { $0.entry("Kids", array: (0..<leafCount).map { .reference(leaves.advanced(by: $0)) }) }
  }
}
