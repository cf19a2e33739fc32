// CSS Images 3.
extension Longhand {
  static let imageProperties: [Longhand] = [
    .keyword("object-fit", \.objectFit),
    Longhand("object-position", \.objectPosition, syntax: "<position>") { reader in
      reader.objectPosition().map { position in
        Specified { context in
          ObjectPosition(
            horizontal: position.horizontal.lengthPercentage(context),
            vertical: position.vertical.lengthPercentage(context))
        }
      }
    },
    .keyword("image-orientation", \.imageOrientation, inherited: true),
  ]
}

extension ObjectFit: StyleValue {}
extension ImageOrientationSource: StyleValue {}
extension ObjectPosition: StyleValue {
  var cssText: String { "\(horizontal.cssText) \(vertical.cssText)" }
}

extension ValueReader {
  /// A part of a position: a side, the middle, or a distance.
  private enum Part {
    case left, right, top, bottom, center
    case distance(LinearLength)

    var isHorizontal: Bool { if case .left = self { true } else if case .right = self { true } else { false } }
    var isVertical: Bool { if case .top = self { true } else if case .bottom = self { true } else { false } }
    var isSide: Bool { isHorizontal || isVertical }
  }

  /// A `<position>` of one to four values (CSS Values 4 §9.4).
  mutating func objectPosition() -> (horizontal: LinearLength, vertical: LinearLength)? {
    attempt { reader in
      var parts: [Part] = []
      while parts.count < 4, let part = reader.part() { parts.append(part) }
      let middle = LinearLength(percent: 50)
      switch parts.count {
      case 1:
        guard let value = reader.value(parts[0], nil) else { return nil }
        return parts[0].isVertical ? (middle, value) : (value, middle)
      case 2:
        var parts = parts
        if parts[0].isVertical || parts[1].isHorizontal {
          // Only two words may change places.
          if case .distance = parts[0] { return nil }
          if case .distance = parts[1] { return nil }
          parts.swapAt(0, 1)
        }
        guard !parts[0].isVertical, !parts[1].isHorizontal, let first = reader.value(parts[0], nil),
          let second = reader.value(parts[1], nil)
        else { return nil }
        return (first, second)
      case 3, 4: return reader.position(parts)
      default: return nil
      }
    }
  }

  /// Sides with distances from them: `right 10px bottom 5mm`, `center bottom 5mm`.
  private func position(_ parts: [Part]) -> (horizontal: LinearLength, vertical: LinearLength)? {
    var found: [(side: Part, distance: LinearLength?)] = []
    for part in parts {
      if case .distance(let distance) = part {
        guard let last = found.indices.last, found[last].side.isSide, found[last].distance == nil else { return nil }
        found[last].distance = distance
      } else {
        found.append((part, nil))
      }
    }
    guard found.count == 2 else { return nil }
    if found[0].side.isVertical || found[1].side.isHorizontal { found.swapAt(0, 1) }
    guard !found[0].side.isVertical, !found[1].side.isHorizontal,
      let first = value(found[0].side, found[0].distance), let second = value(found[1].side, found[1].distance)
    else { return nil }
    return (first, second)
  }

  private mutating func part() -> Part? {
    let words: KeyValuePairs<String, Part> = [
      "left": .left, "right": .right, "top": .top, "bottom": .bottom, "center": .center,
    ]
    if let word = keyword(in: words) { return word }
    return length(percentages: true).map { .distance($0) }
  }

  /// The distance from the left or upper side.
  private func value(_ part: Part, _ distance: LinearLength?) -> LinearLength? {
    switch part {
    case .left, .top: return distance ?? .zero
    case .center: return distance == nil ? LinearLength(percent: 50) : nil
    case .distance(let own): return own
    case .right, .bottom:
      guard let distance else { return LinearLength(percent: 100) }
      return LinearLength(percent: 100) + distance * -1
    }
  }
}
