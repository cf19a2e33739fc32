/// Where font files come from: a folder, or memory in tests.
package protocol FontSource: Sendable {
  /// The bytes of a file named in the index.
  func open(_ file: String) throws(FontError) -> FontData
}

/// A folder with font files.
package struct FontDirectory: FontSource {
  private let path: String

  /// Creates a source over a folder.
  package init(path: String) { self.path = path }

  package func open(_ file: String) throws(FontError) -> FontData {
    // File names come from the index; one with a folder in it would leave ours.
    guard !file.utf8.contains(0x2F), !file.isEmpty else { throw FontError(.missingFile, file: file) }
    return try FontData(mapping: "\(path)/\(file)", file: file)
  }
}
