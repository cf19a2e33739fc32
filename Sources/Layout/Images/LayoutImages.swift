package import Diagnostics

/// The images that a document and its style sheets name; whoever reads files hands this in.
package struct LayoutImages: Sendable {
  /// A reference is read from the folder of the file that makes it, so the same words may name two images.
  private struct Key: Hashable {
    let reference: String
    let base: SourceID?
  }

  private var entries: [Key: ImageSource] = [:]
  /// What could not be read, and has been reported.
  private var refused: Set<Key> = []

  /// Creates a table without images.
  package init() {}

  /// Creates a table of images that any file may name.
  package init(_ images: [String: ImageSource]) {
    for (reference, image) in images { entries[Key(reference: reference, base: nil)] = image }
  }

  /// Notes that a reference could not be read, which has been reported where the file was looked for.
  package mutating func refuse(_ reference: String, base: SourceID?) {
    refused.insert(Key(reference: reference, base: base))
  }

  /// Whether a reference was reported as one that cannot be read.
  func isRefused(_ reference: String, base: SourceID?) -> Bool {
    refused.contains(Key(reference: reference, base: base)) || refused.contains(Key(reference: reference, base: nil))
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
