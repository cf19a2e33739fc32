package import Geometry

/// The raster images of a document by the `src` that names them; whoever reads files hands this in.
package struct LayoutImages: Sendable {
  /// One image.
  package struct Entry: Hashable, Sendable {
    /// The number among the document's images, as display lists use it.
    package var index: Int
    /// The natural size at the image's own resolution.
    package var size: Size

    /// Creates an entry.
    package init(index: Int, size: Size) {
      self.index = index
      self.size = size
    }
  }

  /// The images by `src` as written in the document.
  package var entries: [String: Entry]

  /// Creates a table, empty by default.
  package init(entries: [String: Entry] = [:]) { self.entries = entries }
}
