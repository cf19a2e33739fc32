import Diagnostics
import Images
import Layout
import Markup

/// The raster images of a document, each read once.
struct DocumentImages {
  /// The images in order of first use.
  private(set) var rasters: [RasterImage] = []
  /// What layout needs to know of them, by `src`.
  private(set) var layout = LayoutImages()

  /// Reads the file of every `img`; what cannot be read is reported at the element.
  mutating func load(
    from document: ElementTree, base: SourceID, roots: NamedRoots, log: inout DiagnosticLog
  ) {
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, document.name(node) == "img", document.namespace(node) == .xhtml,
        let source = document.attribute("src", of: node), layout.entries[source.value] == nil
      else { continue }
      do {
        let place = source.span ?? document.span(node)
        // An included file's images stand beside that file.
        let file = try roots.load(source.value, from: place?.source ?? base, at: place)
        guard let image = ImageReader.read(file, at: place, log: &log) else { continue }
        layout.entries[source.value] = LayoutImages.Entry(index: rasters.count, size: image.naturalSize)
        rasters.append(image)
      } catch {
        for diagnostic in error.diagnostics { log.report(diagnostic) }
      }
    }
  }
}
