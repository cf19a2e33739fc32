import Diagnostics
package import Images

/// Raster images for tests.
package enum TestImages {
  /// The image in the bytes of a file; throws when it cannot be used.
  package static func read(_ bytes: [UInt8]) throws -> RasterImage {
    var log = DiagnosticLog()
    let file = SourceMap().add(name: "picture", bytes: bytes)
    guard let image = ImageReader.read(file, log: &log) else { throw UnreadableImage() }
    return image
  }

  private struct UnreadableImage: Error {}
}
