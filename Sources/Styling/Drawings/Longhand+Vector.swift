import Geometry

// SVG 2: the properties that only drawings have, and those that Vordruck takes in drawings only.
extension Longhand {
  static let vectorProperties: [Longhand] = paintProperties + strokeProperties + referenceProperties + markerProperties

  private static let paintProperties: [Longhand] = [
    paint("fill", \.vector.fill), opacity("fill-opacity", \.vector.fillOpacity, inherited: true),
    .keyword("fill-rule", \.vector.fillRule, inherited: true),
    .keyword("clip-rule", \.vector.clipRule, inherited: true),
    paint("stroke", \.vector.stroke), opacity("stroke-opacity", \.vector.strokeOpacity, inherited: true),
    color("stop-color", \.vector.stopColor), opacity("stop-opacity", \.vector.stopOpacity),
    Longhand(
      "paint-order", \.vector.paintOrder, inherited: true, syntax: "normal | [ fill || stroke || markers ]"
    ) { reader in
      if reader.keyword("normal") { return .constant(.normal) }
      var parts: [PaintOrder.Part] = []
      while let part: PaintOrder.Part = reader.keyword() {
        guard !parts.contains(part) else { return nil }
        parts.append(part)
      }
      guard !parts.isEmpty else { return nil }
      return .constant(PaintOrder(parts: parts + PaintOrder.Part.allCases.filter { !parts.contains($0) }))
    },
  ]

  private static let strokeProperties: [Longhand] = [
    length("stroke-width", \.vector.strokeWidth, negative: false),
    .keyword("stroke-linecap", \.vector.strokeLinecap, inherited: true),
    .keyword("stroke-linejoin", \.vector.strokeLinejoin, inherited: true, notYet: ["miter-clip", "arcs"]),
    Longhand("stroke-miterlimit", \.vector.strokeMiterlimit, inherited: true, syntax: "<number [1,∞]>") { reader in
      guard let limit = reader.number(), limit >= 1 else { return nil }
      return .constant(limit)
    },
    Longhand(
      "stroke-dasharray", \.vector.strokeDasharray, inherited: true,
      syntax: "none | [ <length> | <percentage> | <number> ]#"
    ) { reader in
      if reader.keyword("none") { return .constant([]) }
      var lengths: [Specified<VectorLength>] = []
      while let length = reader.vectorLength(negative: false) {
        lengths.append(length)
        _ = reader.comma()
      }
      guard !lengths.isEmpty else { return nil }
      return Specified { [lengths] context in lengths.map { $0.compute(context) } }
    },
    length("stroke-dashoffset", \.vector.strokeDashoffset, negative: true),
    .keyword("vector-effect", \.vector.vectorEffect, notYet: ["non-scaling-size", "non-rotation", "fixed-position"]),
  ]

  private static let referenceProperties: [Longhand] = [
    reference("clip-path", \.vector.clipPath),
    reference("mask", \.vector.mask),
    reference("filter", \.vector.filter),
  ]

  private static let markerProperties: [Longhand] = [
    reference("marker-start", \.vector.markerStart, inherited: true),
    reference("marker-mid", \.vector.markerMid, inherited: true),
    reference("marker-end", \.vector.markerEnd, inherited: true),
    .keyword("text-anchor", \.vector.textAnchor, inherited: true),
    .keyword("dominant-baseline", \.vector.dominantBaseline, inherited: true),
  ]

  /// The properties that boxes of a document have in CSS, but not here.
  static let drawingOnly: Set<String> = ["clip-path", "mask", "filter"]

  private static func paint(_ name: String, _ path: StylePath<VectorPaint>) -> Longhand {
    Longhand(
      name, path, inherited: true, syntax: "none | <color> | <url> [ none | <color> ]? | context-fill | context-stroke"
    ) { reader in
      reader.paint().map { .constant($0) }
    }
  }

  private static func opacity(_ name: String, _ path: StylePath<Double>, inherited: Bool = false) -> Longhand {
    Longhand(name, path, inherited: inherited, syntax: "<number> | <percentage>") { reader in
      if let share = reader.percentage() { return .constant(max(0, min(1, share / 100))) }
      return reader.number().map { .constant(max(0, min(1, $0))) }
    }
  }

  private static func length(_ name: String, _ path: StylePath<VectorLength>, negative: Bool) -> Longhand {
    Longhand(name, path, inherited: true, syntax: "<length> | <percentage> | <number>") { reader in
      reader.vectorLength(negative: negative)
    }
  }

  private static func reference(_ name: String, _ path: StylePath<VectorReference>, inherited: Bool = false) -> Longhand
  {
    Longhand(name, path, inherited: inherited, syntax: "none | <url>") { reader in
      if reader.keyword("none") { return .constant(VectorReference()) }
      if let url = reader.url() {
        return .constant(
          url.hasPrefix("#") ? VectorReference(id: String(url.dropFirst())) : VectorReference(isForeign: true))
      }
      // A shape or a filter function: the drawing says that it is not shown.
      guard !reader.isAtEnd, name != "marker-start", name != "marker-mid", name != "marker-end" else { return nil }
      while !reader.isAtEnd { reader.advance() }
      return .constant(VectorReference(isForeign: true))
    }
  }
}

extension ValueReader {
  /// `none`, a colour, or a reference with a fallback.
  fileprivate mutating func paint() -> VectorPaint? {
    if keyword("none") { return VectorPaint.none }
    if keyword("context-fill") { return .contextFill }
    if keyword("context-stroke") { return .contextStroke }
    if let url = url() {
      let id = url.hasPrefix("#") ? String(url.dropFirst()) : ""
      if isAtEnd { return .server(id, fallback: .none) }
      return paint().map { .server(id, fallback: $0) }
    }
    switch color() {
    case .current?: return .current
    case .fixed(let color)?: return .color(color)
    case nil: return nil
    }
  }

  /// A length or percentage; numbers without a unit are user units.
  fileprivate mutating func vectorLength(negative: Bool) -> Specified<VectorLength>? {
    if case .number(let value, _) = upcoming?.token {
      guard negative || value >= 0 else {
        note(.negative(value.cssText))
        return nil
      }
      advance()
      return .constant(VectorLength(pixels: value))
    }
    guard let length = length(percentages: true, negative: negative) else { return nil }
    return Specified { VectorLength(pixels: length.points($0) / 0.75, percent: length[.percent]) }
  }
}
