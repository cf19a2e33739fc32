/// How large an XML file may be; what goes beyond ends with a diagnostic.
package struct MarkupLimits: Sendable {
  /// The most bytes of a file.
  package var bytes: Int
  /// The most elements and texts.
  package var nodes: Int
  /// The deepest nesting of elements; the library itself stops at 256.
  package var depth: Int

  /// The most attributes of one element; the library compares each with all before it.
  package var attributes = 500

  /// Creates limits.
  package init(bytes: Int, nodes: Int, depth: Int) {
    self.bytes = bytes
    self.nodes = nodes
    self.depth = min(depth, 250)
  }

  /// The limits for templates, data, schemas and catalogues alike.
  package static let standard = MarkupLimits(bytes: 64 << 20, nodes: 2_000_000, depth: 200)
}
