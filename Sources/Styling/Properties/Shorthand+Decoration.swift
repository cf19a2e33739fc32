import Geometry

// Rounded corners, outlines, overflow.
extension Shorthand {
  static let decoration: [Shorthand] = [borderRadius, outline] + overflow + logicalRadii

  private static let longhands = PropertyTable.longhands

  private static let corners = ["top-left", "top-right", "bottom-right", "bottom-left"].map {
    PropertyTable.index("border-\($0)-radius")
  }

  /// CSS Backgrounds 3 §5.2: widths of the ellipses, then heights behind a slash.
  private static let borderRadius: Shorthand = {
    let paths: [StylePath<CornerRadius>] = [
      \.decoration.radius.topLeft, \.decoration.radius.topRight, \.decoration.radius.bottomRight,
      \.decoration.radius.bottomLeft,
    ]
    return Shorthand(
      "border-radius", targets: corners.map { Target($0) },
      syntax: "<length-percentage>{1,4} [ / <length-percentage>{1,4} ]?"
    ) { reader in
      guard let horizontal = fourLengths(&reader) else { return nil }
      var vertical = horizontal
      if reader.slash() {
        guard let second = fourLengths(&reader) else { return nil }
        vertical = second
      }
      return corners.indices.map { corner in
        let (path, width, height) = (paths[corner], horizontal[corner], vertical[corner])
        return Assigned(target: Target(corners[corner])) { style, context in
          style[keyPath: path] = Longhand.cornerRadius(width, height, context)
        }
      }
    }
  }()

  /// One to four lengths; missing ones are those of the opposite or the first corner.
  private static func fourLengths(_ reader: inout ValueReader) -> [LinearLength]? {
    var found: [LinearLength] = []
    while found.count < 4, let length = reader.attempt({ $0.length(percentages: true, negative: false) }) {
      found.append(length)
    }
    guard let first = found.first else { return nil }
    let second = found.count > 1 ? found[1] : first
    return [first, second, found.count > 2 ? found[2] : first, found.count > 3 ? found[3] : second]
  }

  private static let outline = anyOrder(
    "outline", ["style", "color", "width"].map { [Target(PropertyTable.index("outline-\($0)"))] }, in: longhands)

  private static let overflow: [Shorthand] = {
    let x = [Target(PropertyTable.index("overflow-x"))]
    let y = [Target(PropertyTable.index("overflow-y"))]
    return [
      .positional("overflow", [x, y], in: longhands), .alias("overflow-inline", x, in: longhands),
      .alias("overflow-block", y, in: longhands),
    ]
  }()

  /// CSS Logical 1 §4.6: block side first, then inline side.
  private static let logicalRadii: [Shorthand] = {
    func sides(_ ltr: Int, _ rtl: Int) -> [Target] {
      [Target(corners[ltr], when: .ltr), Target(corners[rtl], when: .rtl)]
    }
    return [
      .alias("border-start-start-radius", sides(0, 1), in: longhands),
      .alias("border-start-end-radius", sides(1, 0), in: longhands),
      .alias("border-end-end-radius", sides(2, 3), in: longhands),
      .alias("border-end-start-radius", sides(3, 2), in: longhands),
    ]
  }()
}
