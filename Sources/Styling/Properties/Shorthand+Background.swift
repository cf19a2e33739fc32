// The `background` shorthand (CSS Backgrounds 3 §3.10).
extension Shorthand {
  /// One layer as written; what is missing is initial.
  private struct Layer {
    var image: Specified<StyleImage>?
    var position: Specified<ImagePosition>?
    var size: Specified<BackgroundSize>?
    var repeats: BackgroundRepeat?
    var attachment: BackgroundAttachment?
    var origin: BackgroundBox?
    var clip: BackgroundBox?
    var color: Assignment?

    /// Reads a layer up to the next comma; the last one may have a colour.
    init?(_ reader: inout ValueReader) {
      let colorIndex = PropertyTable.index("background-color")
      var isEmpty = true
      while !reader.isAtEnd, reader.upcoming?.token != .comma {
        if image == nil, let value = reader.attempt({ $0.image() }) {
          image = value
        } else if position == nil, let value = reader.attempt({ $0.imagePosition() }) {
          position = value
          if reader.slash() {
            guard let value = reader.backgroundSize() else { return nil }
            size = value
          }
        } else if repeats == nil, let value = reader.attempt({ $0.backgroundRepeat() }) {
          repeats = value
        } else if attachment == nil, let value: BackgroundAttachment = reader.keyword() {
          attachment = value
        } else if clip == nil, let value: BackgroundBox = reader.keyword() {
          // One box is for both, the second for clipping.
          if origin == nil { origin = value } else { clip = value }
        } else if color == nil, let value = reader.attempt({ PropertyTable.longhands[colorIndex].read(&$0) }) {
          color = value
        } else {
          return nil
        }
        isEmpty = false
      }
      if isEmpty { return nil }
      clip = clip ?? origin
    }
  }

  static let background: Shorthand = {
    let names = ["color", "image", "position", "size", "repeat", "attachment", "origin", "clip"]
    let targets = names.map { Target(PropertyTable.index("background-\($0)")) }
    return Shorthand(
      "background", targets: targets,
      syntax: "[ <image> || <position> [ / <size> ]? || <repeat> || <attachment> || <box> || <box> ]# || <color>"
    ) { reader in
      guard let layers = reader.list({ Layer(&$0) }), layers.dropLast().allSatisfy({ $0.color == nil })
      else { return nil }
      /// Lists that say nothing but initial values stay empty, as after `initial`.
      func assigned<Value: Sendable>(
        _ index: Int, _ path: StylePath<[Value]>, _ part: (Layer) -> Specified<Value>?, _ initial: Value
      ) -> Assigned {
        let parts = layers.map(part)
        guard parts.contains(where: { $0 != nil }) else { return Assigned(target: targets[index], assignment: nil) }
        return Assigned(target: targets[index]) { style, context in
          style[keyPath: path] = parts.map { $0?.compute(context) ?? initial }
        }
      }
      func constant<Value: Sendable>(_ value: Value?) -> Specified<Value>? { value.map { .constant($0) } }
      return [
        Assigned(target: targets[0], assignment: layers.last?.color),
        layers.count == 1 && layers[0].image == nil
          ? Assigned(target: targets[1], assignment: nil)
          : Assigned(target: targets[1]) { [images = layers.map(\.image)] style, context in
            let computed = images.map { $0?.compute(context) ?? .none }
            style.background.images = computed == [.none] ? [] : computed
          },
        assigned(2, \.background.positions, \.position, .zero),
        assigned(3, \.background.sizes, \.size, .size(width: nil, height: nil)),
        assigned(4, \.background.repeats, { constant($0.repeats) }, BackgroundRepeat(x: .repeat, y: .repeat)),
        assigned(5, \.background.attachments, { constant($0.attachment) }, .scroll),
        assigned(6, \.background.origins, { constant($0.origin) }, .paddingBox),
        assigned(7, \.background.clips, { constant($0.clip) }, .borderBox),
      ]
    }
  }()
}
