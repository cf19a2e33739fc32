import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// One case of a file in `Tests/Fixtures/inline`: what is laid out, how wide, and the lines that come of it.
///
/// The files are for people: a line `# name`, then `width`, `css` and `language` lines, mark-up, `---`, and the lines.
/// With `VORDRUCK_RECORD=1` in the environment the tests write the lines they found instead of comparing.
struct InlineCase: CustomTestStringConvertible, Sendable {
  var file = ""
  var name = ""
  var width = 100.0
  var css = ""
  var language = "de"
  var body = ""
  var expected = ""

  var testDescription: String { "\(file): \(name)" }

  /// The files.
  static let files = ["latin", "bidi", "spacing", "boxes", "glyphs", "breaking"]

  /// Whether expectations are to be written.
  static var isRecording: Bool { unsafe getenv("VORDRUCK_RECORD") != nil }

  /// The cases of a file, in order.
  static func read(_ file: String) -> [InlineCase] {
    guard let bytes = InlineTestFiles.bytes("Tests/Fixtures/inline/\(file).txt") else { return [] }
    var cases: [InlineCase] = []
    var current: InlineCase?
    var isExpectation = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        if let current { cases.append(current.trimmed) }
        current = InlineCase(file: file, name: String(line.dropFirst(2)))
        isExpectation = false
      } else if line == "---" {
        isExpectation = true
      } else if isExpectation {
        current?.expected += line + "\n"
      } else if line.hasPrefix("width ") {
        current?.width = Double(line.dropFirst(6)) ?? 100
      } else if line.hasPrefix("css ") {
        current?.css += line.dropFirst(4) + "\n"
      } else if line.hasPrefix("language ") {
        current?.language = String(line.dropFirst(9))
      } else {
        current?.body += line + "\n"
      }
    }
    if let current { cases.append(current.trimmed) }
    return cases
  }

  /// Lays the case out and describes the result: the lines and then the findings.
  func result() throws -> String {
    let document = try InlineDocument(body, css: css, language: language, width: width)
    var result = document.dump()
    for finding in document.findings { result += "\n! " + finding }
    return result.trimmingNewlines
  }

  private var trimmed: InlineCase {
    var copy = self
    copy.body = body.trimmingNewlines
    copy.css = css.trimmingNewlines
    copy.expected = expected.trimmingNewlines
    return copy
  }

  /// The case as it stands in its file, with other lines.
  func text(expecting lines: String) -> String {
    var text = "# \(name)\nwidth \(width)\n"
    for line in css.split(separator: "\n") { text += "css \(line)\n" }
    if language != "de" { text += "language \(language)\n" }
    return text + body + "\n---\n" + lines + "\n"
  }

  /// Writes a file with the results of its cases.
  static func record(_ file: String) throws {
    let text = try read(file).map { try $0.text(expecting: $0.result()) }.joined(separator: "\n")
    guard let target = unsafe fopen(InlineTestFiles.root + "/Tests/Fixtures/inline/\(file).txt", "wb") else { return }
    let bytes = Array(text.utf8)
    _ = unsafe fwrite(bytes, 1, bytes.count, target)
    unsafe fclose(target)
  }
}

extension String {
  var trimmingNewlines: String {
    var copy = self[...]
    while copy.last == "\n" { copy.removeLast() }
    while copy.first == "\n" { copy.removeFirst() }
    return String(copy)
  }
}
