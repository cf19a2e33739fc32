package import FoundationEssentials
package import Typography

/// Files of the source tree that tests need.
package enum TestResources {
  /// The root of the source tree.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file named from the root of the source tree.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// The vendored fonts.
  package static func fonts() throws -> FontLibrary {
    let index = try FontIndex(bytes("Fonts/\(FontIndex.fileName)"))
    return FontLibrary([
      FontLibrary.Collection(index: index, source: FontDirectory(path: root.appending(path: "Fonts").path))
    ])
  }
}
