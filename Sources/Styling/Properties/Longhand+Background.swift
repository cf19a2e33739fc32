// CSS Backgrounds 3 §3: the layers.
extension Longhand {
  static let backgroundProperties: [Longhand] = [
    color("background-color", \.backgroundColor),
    layered("background-image", \.background.images, syntax: "[ none | <image> ]#") { $0.image() },
    layered("background-position", \.background.positions, syntax: "<bg-position>#") { $0.imagePosition() },
    layered("background-size", \.background.sizes, syntax: "[ <length-percentage> | auto ]{1,2} | cover | contain") {
      $0.backgroundSize()
    },
    layered(
      "background-repeat", \.background.repeats,
      syntax: "[ repeat-x | repeat-y | [ repeat | no-repeat | space | round ]{1,2} ]#"
    ) { reader in
      reader.backgroundRepeat().map { .constant($0) }
    },
    layered("background-attachment", \.background.attachments, syntax: "[ scroll | fixed | local ]#") { reader in
      reader.keyword(BackgroundAttachment.self).map { .constant($0) }
    },
    boxes("background-origin", \.background.origins), boxes("background-clip", \.background.clips, notYet: ["text"]),
  ]

  private static func layered<Value: StyleValue>(
    _ name: String, _ path: StylePath<[Value]>, syntax: String, notYet: [String] = [],
    read: @escaping @Sendable (inout ValueReader) -> Specified<Value>?
  ) -> Longhand {
    Longhand(name, path, syntax: syntax, notYet: notYet) { reader in
      reader.list(read).map { layers in Specified { context in layers.map { $0.compute(context) } } }
    }
  }

  private static func boxes(
    _ name: String, _ path: StylePath<[BackgroundBox]>, notYet: [String] = []
  ) -> Longhand {
    layered(name, path, syntax: "[ border-box | padding-box | content-box ]#", notYet: notYet) { reader in
      reader.keyword(BackgroundBox.self).map { .constant($0) }
    }
  }
}
