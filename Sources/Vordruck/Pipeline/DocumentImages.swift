import Diagnostics
import Images
import Layout
import Markup
import Styling

/// The images of a document, each read once.
struct DocumentImages {
  /// The raster images in order of first use; equal files are one.
  private(set) var rasters: [RasterImage] = []
  /// What layout needs to know of them.
  private(set) var layout = LayoutImages()
  /// The references that were tried.
  private var known: Set<Reference> = []
  /// The numbers of raster images by what is in their files.
  private var numbers: [[UInt8]: Int] = [:]

  private struct Reference: Hashable {
    let text: String
    let base: SourceID?
  }

  /// Reads every file that a style sheet names; what cannot be read is reported at the declaration.
  mutating func load(from styled: StyledTree, base: SourceID, roots: NamedRoots, log: inout DiagnosticLog) {
    for reference in styled.imageReferences {
      load(reference.source, base: base, at: reference.span, data: nil, roots: roots, log: &log)
    }
  }

  /// Reads the file of every `img`; what cannot be read is reported at the element.
  mutating func load(
    from document: ElementTree, base: SourceID, roots: NamedRoots, log: inout DiagnosticLog
  ) {
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, document.name(node) == "img", document.namespace(node) == .xhtml,
        let source = document.attribute("src", of: node)
      else { continue }
      load(
        source.value, base: base, at: source.span ?? document.span(node), data: source.dataSpan, roots: roots, log: &log
      )
    }
    for (reference, place) in document.drawingImages {
      load(reference, base: base, at: place, data: nil, roots: roots, log: &log)
    }
  }

  /// Reads what a reference in a file names, once.
  private mutating func load(
    _ reference: String, base: SourceID, at place: SourceSpan?, data: SourceSpan?, roots: NamedRoots,
    log: inout DiagnosticLog
  ) {
    // An included file's images stand beside that file, those that the data name beside the data.
    guard known.insert(Reference(text: reference, base: place?.source)).inserted else { return }
    do {
      let file = try file(reference, from: data?.source ?? place?.source ?? base, at: place, roots)
      guard let image = source(file, at: place, roots, log: &log) else {
        layout.refuse(reference, base: place?.source)
        return
      }
      layout[reference, place?.source] = image
    } catch {
      layout.refuse(reference, base: place?.source)
      for diagnostic in error.diagnostics { log.report(diagnostic) }
    }
  }

  private func file(
    _ reference: String, from base: SourceID, at place: SourceSpan?, _ roots: NamedRoots
  ) throws(DiagnosticsError) -> SourceFile {
    guard DataURI.isOne(reference) else { return try roots.load(reference, from: base, at: place) }
    guard let data = DataURI(reference) else {
      throw DiagnosticsError(Diagnostic(ImageDiagnostics.damagedDataURI, at: place))
    }
    return roots.sources.add(name: "data:\(data.mediaType)", bytes: data.bytes)
  }

  private mutating func source(
    _ file: SourceFile, at place: SourceSpan?, _ roots: NamedRoots, log: inout DiagnosticLog
  ) -> ImageSource? {
    if ImageReader.isDrawing(file.bytes) {
      guard let drawing = Drawing.read(file, at: place, provider: roots, log: &log) else { return nil }
      for (reference, place) in drawing.imageReferences {
        load(reference, base: file.id, at: place, data: nil, roots: roots, log: &log)
      }
      return ImageSource(drawing)
    }
    if let number = numbers[file.bytes] { return source(number) }
    guard let image = ImageReader.read(file, at: place, log: &log) else { return nil }
    numbers[file.bytes] = rasters.count
    rasters.append(image)
    return source(rasters.count - 1)
  }

  private func source(_ number: Int) -> ImageSource {
    let image = rasters[number]
    return ImageSource(
      ImageSource.Raster(
        number: number, columns: image.width, rows: image.height, orientation: image.orientation))
  }
}
