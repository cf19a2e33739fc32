import Geometry

// The parts of a background layer (CSS Backgrounds 3 §3).

extension ValueReader {
  /// `none`, a file or a gradient (CSS Images 3 §2).
  mutating func image() -> Specified<StyleImage>? {
    if keyword("none") { return .constant(.none) }
    return styleImage()
  }

  /// A file or a gradient.
  mutating func styleImage() -> Specified<StyleImage>? {
    if let source = attempt({ $0.url() }) {
      return .constant(.url(ImageReference(source: source, span: span)))
    }
    if let gradient = attempt({ $0.gradient() }) { return gradient }
    if case .function(let name, _)? = upcoming?.kind {
      switch name.asciiLowercased {
      case "conic-gradient", "repeating-conic-gradient", "image-set", "cross-fade", "element", "image", "paint":
        note(.unsupported("\(name)()"))
      default: break
      }
    }
    return nil
  }

  /// `<bg-position>` (§3.6).
  mutating func imagePosition() -> Specified<ImagePosition>? {
    objectPosition().map { position in
      Specified {
        ImagePosition(x: position.horizontal.lengthPercentage($0), y: position.vertical.lengthPercentage($0))
      }
    }
  }

  /// `cover`, `contain`, or one or two sizes.
  mutating func backgroundSize() -> Specified<BackgroundSize>? {
    if keyword("cover") { return .constant(.cover) }
    if keyword("contain") { return .constant(.contain) }
    func side(_ reader: inout ValueReader) -> LinearLength?? {
      if reader.keyword("auto") { return .some(nil) }
      return reader.attempt { $0.length(percentages: true, negative: false) }.map { .some($0) }
    }
    guard let width = side(&self) else { return nil }
    let height = side(&self) ?? nil
    return Specified { context in
      .size(
        width: width.map { Longhand.nonNegative($0.lengthPercentage(context)) },
        height: height.map { Longhand.nonNegative($0.lengthPercentage(context)) })
    }
  }

  /// `repeat-x`, `repeat-y`, or a style for each direction.
  mutating func backgroundRepeat() -> BackgroundRepeat? {
    if keyword("repeat-x") { return BackgroundRepeat(x: .repeat, y: .noRepeat) }
    if keyword("repeat-y") { return BackgroundRepeat(x: .noRepeat, y: .repeat) }
    guard let x: BackgroundRepeat.Style = keyword() else { return nil }
    let y: BackgroundRepeat.Style? = keyword()
    return BackgroundRepeat(x: x, y: y ?? x)
  }

  /// A list between commas.
  mutating func list<Value>(_ read: (inout ValueReader) -> Value?) -> [Value]? {
    var values: [Value] = []
    repeat {
      guard let value = read(&self) else { return nil }
      values.append(value)
    } while comma()
    return values
  }
}
