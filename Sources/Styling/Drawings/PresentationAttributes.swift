import Diagnostics
import Markup

/// Attributes of drawings that are properties (SVG 2 §6.6): the author's weakest declarations.
enum PresentationAttributes {
  /// The attributes that are read, in the order in which they are applied.
  static let names: Set<String> = [
    "clip-path", "clip-rule", "color", "direction", "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule",
    "filter", "font-family", "font-size", "font-style", "font-variant", "font-weight", "letter-spacing", "marker-end",
    "marker-mid", "marker-start", "mask", "opacity", "overflow", "paint-order", "stop-color", "stop-opacity", "stroke",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "transform", "unicode-bidi", "vector-effect",
    "visibility", "word-spacing",
  ]

  /// The declarations in the attributes of an element.
  static func declarations(
    of node: NodeID, in tree: ElementTree, log: inout DiagnosticLog
  ) -> [Declaration] {
    var result: [Declaration] = []
    for attribute in tree.attributes(node) where attribute.namespace == .none && names.contains(attribute.name) {
      guard let property = PropertyTable.properties[attribute.name] else { continue }
      let text = StyleText(attribute)
      let value = ComponentParser.parse(text, log: &log).trimmed
      if value.count == 1, let word = value[0].ident?.asciiLowercased, let wide = CSSWideKeyword(rawValue: word) {
        result += property.targets.map { Declaration(kind: .wide($0, wide), span: attribute.span) }
        continue
      }
      if let declarations = read(value, as: property, at: attribute.span) {
        result += declarations
      } else if !value.isEmpty {
        log.report(
          Diagnostic.invalidValue(
            of: attribute.name, text.excerpt(value.byteRange()), property: property, at: attribute.span
          ).about(attribute))
      }
    }
    return result
  }

  private static func read(
    _ value: [Component], as property: PropertyTable.Property, at span: SourceSpan?
  ) -> [Declaration]? {
    if case .success(let read) = DeclarationParser.read(value, as: property, span: span) { return read.declarations }
    // §6.6: lengths need no unit in attributes.
    let lengths = value.map { component in
      guard case .number(let number, _) = component.token else { return component }
      return Component(kind: .token(.dimension(number, unit: "px")), range: component.range)
    }
    if case .success(let read) = DeclarationParser.read(lengths, as: property, span: span) { return read.declarations }
    return nil
  }
}
