/// The files in a folder that a text may refer to: pictures, style sheets, texts of their own.
struct CompanionFiles {
  /// Deeper, and beyond so many, nobody keeps what belongs to a paper.
  private static let depth = 4

  private let files: [(name: String, path: String)]

  /// Lists a folder and those inside; `excluded` are files and folders that belong to nothing.
  init(in folder: String?, without excluded: [String]) {
    let excluded = Set(excluded.compactMap { FileSystem.canonical($0) })
    files = folder.map { Self.list($0, depth: Self.depth, without: excluded) } ?? []
  }

  private static func list(
    _ folder: String, depth: Int, without excluded: Set<String>
  ) -> [(name: String, path: String)] {
    ((try? FileSystem.names(in: folder)) ?? []).flatMap { name -> [(name: String, path: String)] in
      let path = "\(folder)/\(name)"
      guard let canonical = FileSystem.canonical(path), !excluded.contains(canonical) else { return [] }
      switch FileSystem.kind(path) {
      case .folder?: return depth > 1 ? list(path, depth: depth - 1, without: excluded) : []
      case .file?: return [(name, path)]
      default: return []
      }
    }
  }

  /// Adds the files whose names a text mentions, and those that these mention in turn.
  func add(mentionedIn bytes: [UInt8], to fingerprint: inout Fingerprint) {
    guard !files.isEmpty else { return }
    var texts = [bytes]
    var seen: Set<String> = []
    while let text = texts.popLast().map({ String(decoding: $0, as: UTF8.self) }) {
      for file in files where text.contains(file.name) && seen.insert(file.path).inserted {
        guard let bytes = try? FileSystem.read(file.path) else { continue }
        fingerprint.add(file.name)
        fingerprint.add(bytes)
        if [".css", ".svg", ".md", ".xml", ".xhtml", ".html", ".json", ".yaml"].contains(where: file.name.hasSuffix) {
          texts.append(bytes)
        }
      }
    }
  }
}
