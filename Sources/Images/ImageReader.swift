package import Diagnostics

/// Recognises image files and reads them for embedding.
package enum ImageReader {
  /// Whether a file is an SVG drawing, or XML at least.
  package static func isDrawing(_ bytes: [UInt8]) -> Bool { ImageFormat.recognise(bytes) == .drawing }

  /// The image in a file, nil after reporting why it cannot be used; `span` is where the template names it.
  package static func read(
    _ file: SourceFile, at span: SourceSpan? = nil, limits: ImageLimits = ImageLimits(),
    log: inout DiagnosticLog
  ) -> RasterImage? {
    do throws(ImageFailure) {
      guard file.bytes.count <= limits.bytes else {
        throw ImageFailure.tooManyBytes(file.bytes.count, limit: limits.bytes)
      }
      let result: (image: RasterImage, notes: [ImageNote])
      switch ImageFormat.recognise(file.bytes) {
      case .png: result = try PNGReader.read(file.bytes, limits: limits)
      case .jpeg: result = try JPEGReader.read(file.bytes, limits: limits)
      case .drawing: throw ImageFailure.format("SVG")
      case .other(let name): throw ImageFailure.format(name)
      case nil: throw ImageFailure.format(nil)
      }
      for note in result.notes { log.report(note.diagnostic(file: file.name, at: span)) }
      return result.image
    } catch {
      log.report(error.diagnostic(file: file.name, at: span))
      return nil
    }
  }
}
