package import Diagnostics

/// The images that a document and its style sheets name; whoever reads files hands this in.
package struct LayoutImages: Sendable {
  /// A reference is read from the folder of the file that makes it, so the same words may name two images.
  private struct Key: Hashable {
    let reference: String
    let base: SourceID?
  }

  private var entries: [Key: ImageSource] = [:]

  /// Creates a table without images.
  package init() {}

  /// Creates a table of images that any file may name.
  package init(_ images: [String: ImageSource]) {
    for (reference, image) in images { entries[Key(reference: reference, base: nil)] = image }
  }

  /// The image behind a reference (`src`, `url()`) that stands in a file; drawings come with the images they show.
  package subscript(reference: String, base: SourceID?) -> ImageSource? {
    get {
      guard
        var image = entries[Key(reference: reference, base: base)] ?? entries[Key(reference: reference, base: nil)]
      else { return nil }
      if case .drawing(var drawing) = image.content {
        drawing.images = self
        image.content = .drawing(drawing)
      }
      return image
    }
    set { entries[Key(reference: reference, base: base)] = newValue }
  }
}
