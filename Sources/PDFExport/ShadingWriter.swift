import Geometry
import PDFObjects
import Pages

/// Writes gradients as shading patterns (ISO 32000-1 §8.7.4): types 2 and 3 along a stitched function.
enum ShadingWriter {
  static func write(_ shading: PaintTable.Shading, as reference: PDFReference, to file: inout PDFFile) {
    let gradient = shading.gradient
    file.dictionary(reference) { pattern in
      pattern.entry("Type", .name("Pattern"))
      pattern.entry("PatternType", .integer(2))
      pattern.entry("Matrix", array: shading.transform.values.map { .real($0) })
      pattern.entry(
        "Shading",
        dictionary: { dictionary in
          dictionary.entry("ShadingType", .integer(gradient.isRadial ? 3 : 2))
          dictionary.entry("ColorSpace", .name(shading.isMask ? "DeviceGray" : "DeviceRGB"))
          dictionary.entry("Coords", array: gradient.coordinates.map { .real($0) })
          dictionary.entry("Extend", array: [.boolean(true), .boolean(true)])
          dictionary.key("Function")
          write(gradient.stops, isMask: shading.isMask, to: &dictionary)
        })
    }
  }

  /// One piece between two stops, or a stitching of all (§7.10.3, §7.10.4).
  private static func write(_ stops: [Gradient.Stop], isMask: Bool, to syntax: inout PDFSyntax) {
    guard stops.count > 2 else {
      return writePiece(stops[0], stops[stops.count - 1], isMask: isMask, to: &syntax)
    }
    syntax.dictionary { dictionary in
      dictionary.entry("FunctionType", .integer(3))
      dictionary.entry("Domain", array: [.integer(0), .integer(1)])
      dictionary.entry(
        "Functions",
        array: { array in
          for index in 1..<stops.count {
            writePiece(stops[index - 1], stops[index], isMask: isMask, to: &array)
          }
        })
      dictionary.entry("Bounds", array: stops[1..<stops.count - 1].map { .real($0.offset) })
      dictionary.entry("Encode", array: stops.dropFirst().flatMap { _ in [.integer(0), .integer(1)] })
    }
  }

  private static func writePiece(
    _ first: Gradient.Stop, _ last: Gradient.Stop, isMask: Bool, to syntax: inout PDFSyntax
  ) {
    func channels(_ color: Color) -> [PDFValue] {
      let channels = isMask ? [color.alpha] : [color.red, color.green, color.blue]
      return channels.map { .thousandths((Int($0) * 1000 + 127) / 255) }
    }
    syntax.dictionary { dictionary in
      dictionary.entry("FunctionType", .integer(2))
      dictionary.entry("Domain", array: [.integer(0), .integer(1)])
      dictionary.entry("C0", array: channels(first.color))
      dictionary.entry("C1", array: channels(last.color))
      dictionary.entry("N", .integer(1))
    }
  }
}
