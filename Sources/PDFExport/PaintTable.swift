import Geometry
import PDFObjects
import Pages

/// What content streams refer to by name besides fonts and images: gradients, tilings, groups, masks.
///
/// Equal things are stored once. Everything here is in coordinates that grow upwards.
struct PaintTable {
  /// A gradient along one function, ready to be written.
  struct Shading: Hashable {
    var gradient: ResolvedGradient
    /// Whether the opacities are painted as gray instead of the colours.
    var isMask: Bool
    /// From the gradient's coordinates to those of the stream that uses it.
    var transform: Transform
  }

  /// A content stream with its area.
  struct Stream: Hashable {
    enum Kind: Hashable {
      /// A transparency group in RGB.
      case group
      /// A group in gray whose lightness is an opacity.
      case mask
      /// The cell of a tiling pattern.
      case tile(stepX: Int, stepY: Int, transform: Transform)
      /// The outline of a glyph in thousandths of an em, filled with the colour in use.
      case shape
    }

    var kind: Kind
    var content: [UInt8]
    /// Left, bottom, right, top in thousandths.
    var box: [Int]
  }

  private(set) var shadings: [Shading] = []
  private(set) var streams: [Stream] = []
  private var shadingNumbers: [Shading: Int] = [:]
  private var streamNumbers: [Stream: Int] = [:]

  /// The name of a pattern that is a shading.
  mutating func name(of shading: Shading) -> String {
    let number = shadingNumbers[shading] ?? shadings.count
    if number == shadings.count {
      shadings.append(shading)
      shadingNumbers[shading] = number
    }
    return "P\(number)"
  }

  /// The name of a form, a tiling pattern, or the parameters with a mask.
  mutating func name(of stream: Stream) -> String {
    let number = streamNumbers[stream] ?? streams.count
    if number == streams.count {
      streams.append(stream)
      streamNumbers[stream] = number
    }
    return Self.name(stream.kind, number)
  }

  private static func name(_ kind: Stream.Kind, _ number: Int) -> String {
    switch kind {
    case .group: "G\(number)"
    case .mask: "M\(number)"
    case .tile: "T\(number)"
    case .shape: "S\(number)"
    }
  }

  // MARK: Writing

  /// The resources of each category, by name, all written.
  struct Written {
    var patterns: [(name: String, reference: PDFReference)] = []
    var forms: [(name: String, reference: PDFReference)] = []
    /// Parameters whose soft mask is the form behind the reference.
    var masks: [(name: String, reference: PDFReference)] = []
  }

  /// Writes everything; streams take what they name from the resources that all pages share.
  func write(resources: PDFReference, to file: inout PDFFile) -> Written {
    var written = Written()
    for (number, shading) in shadings.enumerated() {
      let reference = file.reserve()
      ShadingWriter.write(shading, as: reference, to: &file)
      written.patterns.append(("P\(number)", reference))
    }
    for (number, stream) in streams.enumerated() {
      let reference = file.reserve()
      write(stream, as: reference, resources, to: &file)
      let entry = (name: Self.name(stream.kind, number), reference: reference)
      switch stream.kind {
      case .group, .shape: written.forms.append(entry)
      case .mask: written.masks.append(entry)
      case .tile: written.patterns.append(entry)
      }
    }
    return written
  }

  private func write(_ stream: Stream, as reference: PDFReference, _ resources: PDFReference, to file: inout PDFFile) {
    file.stream(reference, stream.content) { dictionary in
      switch stream.kind {
      case .shape:
        dictionary.entry("Type", .name("XObject"))
        dictionary.entry("Subtype", .name("Form"))
        dictionary.entry("BBox", array: stream.box.map { .thousandths($0) })
      case .group, .mask:
        dictionary.entry("Type", .name("XObject"))
        dictionary.entry("Subtype", .name("Form"))
        dictionary.entry("BBox", array: stream.box.map { .thousandths($0) })
        dictionary.entry(
          "Group",
          dictionary: {
            $0.entry("Type", .name("Group"))
            $0.entry("S", .name("Transparency"))
            $0.entry("CS", .name(stream.kind == .mask ? "DeviceGray" : "DeviceRGB"))
          })
      case .tile(let stepX, let stepY, let transform):
        dictionary.entry("Type", .name("Pattern"))
        dictionary.entry("PatternType", .integer(1))
        dictionary.entry("PaintType", .integer(1))
        dictionary.entry("TilingType", .integer(1))
        dictionary.entry("BBox", array: stream.box.map { .thousandths($0) })
        dictionary.entry("XStep", .thousandths(stepX))
        dictionary.entry("YStep", .thousandths(stepY))
        dictionary.entry("Matrix", array: transform.values.map { .real($0) })
      }
      dictionary.entry("Resources", .reference(resources))
    }
  }
}

extension Transform {
  /// The six numbers in the order of PDF.
  var values: [Double] { [a, b, c, d, e, f] }
}
