import Geometry

/// One feature of a media query: `(min-width: 10cm)`, `(width >= 10cm)`, `(monochrome)` (Media Queries 4 §2.4).
enum MediaFeature {
  /// What the feature asks of the page; nil when it is unknown.
  static func condition(_ contents: [Component]) -> MediaCondition? {
    var reader = ValueReader(contents)
    if let name = reader.attempt({ $0.ident() })?.asciiLowercased {
      if reader.isAtEnd { return boolean(name) }
      if reader.take(.colon) { return plain(name, &reader).flatMap { reader.isAtEnd ? $0 : nil } }
      guard let comparison = reader.comparison(), let value = value(of: name, &reader), reader.isAtEnd else {
        return nil
      }
      return ranged(name, comparison, value)
    }
    return interval(contents)
  }

  /// `400px <= width < 700px`.
  private static func interval(_ contents: [Component]) -> MediaCondition? {
    guard let name = contents.lazy.compactMap({ $0.ident?.asciiLowercased }).first else { return nil }
    var reader = ValueReader(contents)
    guard let lower = value(of: name, &reader), let first = reader.comparison(), reader.keyword(name),
      let left = ranged(name, first.mirrored, lower)
    else { return nil }
    if reader.isAtEnd { return left }
    guard let second = reader.comparison(), let upper = value(of: name, &reader), reader.isAtEnd,
      let right = ranged(name, second, upper)
    else { return nil }
    return .all([left, right])
  }

  /// §2.4.2: the feature alone asks whether it is anything but none.
  private static func boolean(_ name: String) -> MediaCondition? {
    switch name {
    case "width", "height", "aspect-ratio", "orientation", "color", "resolution", "color-gamut", "device-width",
      "device-height":
      .always
    case "hover", "any-hover", "pointer", "any-pointer", "update", "scripting", "grid", "monochrome", "color-index",
      "overflow-inline", "prefers-reduced-motion", "prefers-contrast", "prefers-reduced-transparency",
      "forced-colors", "inverted-colors":
      .never
    case "overflow-block": .always
    default: nil
    }
  }

  private static func plain(_ name: String, _ reader: inout ValueReader) -> MediaCondition? {
    for (prefix, comparison) in [("min-", MediaCondition.Comparison.greaterOrEqual), ("max-", .lessOrEqual)]
    where name.hasPrefix(prefix) {
      let bare = String(name.dropFirst(4))
      return value(of: bare, &reader).flatMap { ranged(bare, comparison, $0) }
    }
    switch name {
    case "width", "height", "aspect-ratio", "device-width", "device-height", "color", "color-index", "monochrome",
      "grid", "resolution":
      return value(of: name, &reader).flatMap { ranged(name, .equal, $0) }
    default: break
    }
    guard let word = reader.ident()?.asciiLowercased else { return nil }
    switch (name, word) {
    case ("orientation", "portrait"): return .isPortrait(true)
    case ("orientation", "landscape"): return .isPortrait(false)
    case ("overflow-block", _): return word == "paged" ? .always : .never
    case ("update", _), ("hover", _), ("any-hover", _), ("pointer", _), ("any-pointer", _), ("scripting", _),
      ("overflow-inline", _), ("forced-colors", _), ("inverted-colors", _):
      return word == "none" ? .always : .never
    case ("prefers-color-scheme", _): return word == "light" ? .always : .never
    case ("prefers-reduced-motion", _), ("prefers-contrast", _), ("prefers-reduced-transparency", _):
      return word == "no-preference" ? .always : .never
    case ("color-gamut", _): return word == "srgb" ? .always : .never
    default: return nil
    }
  }

  /// The value of a feature that has an order: points, a ratio, a count, or dots per inch.
  private static func value(of name: String, _ reader: inout ValueReader) -> Double? {
    switch name {
    case "width", "height", "device-width", "device-height":
      let root = ComputeContext.Root(.initial)
      let context = ComputeContext(parent: .initial, root: root, environment: StyleEnvironment())
      return reader.attempt { $0.length() }?.length(context).points
    case "aspect-ratio":
      guard let first = reader.attempt({ $0.number() }) else { return nil }
      guard reader.slash() else { return first }
      return reader.number().flatMap { $0 > 0 ? first / $0 : nil }
    case "resolution":
      guard case .dimension(let value, let unit) = reader.upcoming?.token else { return nil }
      reader.advance()
      switch unit.asciiLowercased {
      case "dpi": return value
      case "dppx", "x": return value * 96
      case "dpcm": return value * 2.54
      default: return nil
      }
    case "color", "color-index", "monochrome", "grid": return reader.number()
    default: return nil
    }
  }

  private static func ranged(
    _ name: String, _ comparison: MediaCondition.Comparison, _ value: Double
  ) -> MediaCondition? {
    func answer(_ actual: Double) -> MediaCondition { comparison.holds(actual, value) ? .always : .never }
    switch name {
    case "width", "device-width": return .compare(.width, comparison, value)
    case "height", "device-height": return .compare(.height, comparison, value)
    case "aspect-ratio": return .compare(.aspectRatio, comparison, value)
    // Paper has eight bits a channel, no palette, and every resolution a printer may have: 300 dpi is taken.
    case "color": return answer(8)
    case "color-index", "monochrome", "grid": return answer(0)
    case "resolution": return answer(300)
    default: return nil
    }
  }
}

extension MediaCondition.Comparison {
  /// The comparison read from the other side.
  fileprivate var mirrored: MediaCondition.Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .equal: .equal
    case .greaterOrEqual: .lessOrEqual
    case .greater: .less
    }
  }

  fileprivate func holds(_ a: Double, _ b: Double) -> Bool {
    switch self {
    case .less: a < b
    case .lessOrEqual: a <= b
    case .equal: a == b
    case .greaterOrEqual: a >= b
    case .greater: a > b
    }
  }
}

extension ValueReader {
  /// `<`, `<=`, `=`, `>=`, `>`.
  fileprivate mutating func comparison() -> MediaCondition.Comparison? {
    if take(.delim("=")) { return .equal }
    if take(.delim("<")) { return take(.delim("=")) ? .lessOrEqual : .less }
    if take(.delim(">")) { return take(.delim("=")) ? .greaterOrEqual : .greater }
    return nil
  }
}
