package import Pages

/// What layout takes from outside besides the styled document.
package struct LayoutEnvironment {
  /// The worker's tools for setting text.
  package var text: TextTools
  /// The images of the document.
  package var images: LayoutImages
  /// Facts that replace those of the document where they are not empty.
  package var metadata: DocumentMetadata
  /// The largest number of pages.
  package var pageLimit: Int
  /// What becomes of form controls.
  package var fill: FillMode

  /// Creates an environment.
  package init(
    text: TextTools, images: LayoutImages = LayoutImages(), metadata: DocumentMetadata = DocumentMetadata(),
    pageLimit: Int = 10_000, fill: FillMode = .automatic
  ) {
    self.text = text
    self.images = images
    self.metadata = metadata
    self.pageLimit = pageLimit
    self.fill = fill
  }
}
