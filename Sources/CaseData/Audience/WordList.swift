/// Lists of words in a file: a sequence, or one text with commas.
enum WordList {
  /// The words of a list; none where the file has no such list.
  static func read(_ key: String, in file: RawDocument) -> [String] {
    file.member(key, of: file.root).map { words(of: $0, in: file) } ?? []
  }

  /// The words of all lists below a key.
  static func readAll(_ key: String, in file: RawDocument) -> [String] {
    file.member(key, of: file.root).map { file.children($0).flatMap { words(of: $0, in: file) } } ?? []
  }

  private static func words(of value: RawDocument.ValueID, in file: RawDocument) -> [String] {
    if file.hasChildren(value) { return file.children(value).map { file.text($0) } }
    return file.text(value).split(separator: ",").map { word in
      word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
