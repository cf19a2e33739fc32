import Foundation

/// Files of the repository that tests read.
enum Fixtures {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
  }

  static func text(at url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
