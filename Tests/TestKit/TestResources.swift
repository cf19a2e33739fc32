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

  /// The vendored fonts; the closure may change what the index says about each face.
  package static func fonts(_ change: (inout FontRecord) -> Void = { _ in }) throws -> FontLibrary {
    var index = try FontIndex(bytes("Fonts/\(FontIndex.fileName)"))
    for position in index.records.indices { change(&index.records[position]) }
    return FontLibrary([
      FontLibrary.Collection(index: index, source: FontDirectory(path: root.appending(path: "Fonts").path))
    ])
  }
}
