import Diagnostics
import Images
import Layout
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// One section of a file in `Tests/Suite`: what is laid out, and what the stages it names show.
///
/// A section is `--- name`, then `@css`, `@html` (attributes of the root element), `@fill` (what becomes of form controls)
/// and `@body`, each up to the next mark, and then `=== stage` with the expected dump: `pages`, `texts`, `tags` or `boxes`. Findings follow the last dump as
/// `! id “source”`, and a section without them fails when there are any. With `VORDRUCK_RECORD=1` in the environment the
/// tests write what they found; the difference is reviewed like code.
struct SuiteCase: CustomTestStringConvertible, Sendable {
  var file = ""
  var name = ""
  var css = ""
  var html = "lang=\"de\""
  var body = ""
  var fill = ""
  /// The stages in order, with the dump that is expected of each.
  var stages: [(name: String, dump: String)] = []

  var testDescription: String { "\(file): \(name)" }

  /// Images that every section may name: two of 400 × 200 pixels, one noted as turned, and one of 40 × 20.
  static let images = LayoutImages([
    "photo.png": ImageSource(ImageSource.Raster(number: 0, columns: 400, rows: 200)),
    "turned.jpg": ImageSource(
      ImageSource.Raster(number: 1, columns: 400, rows: 200, orientation: .turnedLeft)),
    "small.png": ImageSource(ImageSource.Raster(number: 2, columns: 40, rows: 20)),
  ])

  static let folder = InlineTestFiles.root + "/Tests/Suite"

  /// The names of all files, in order.
  static var files: [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".vtest") { names.append(String(name.dropLast(6))) }
    }
    return names.sorted()
  }

  /// The cases of a file, in order.
  static func read(_ file: String) -> [SuiteCase] {
    guard let bytes = InlineTestFiles.bytes("Tests/Suite/\(file).vtest") else { return [] }
    var cases: [SuiteCase] = []
    var mark = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- ") {
        cases.append(SuiteCase(file: file, name: String(line.dropFirst(4))))
        mark = ""
      } else if cases.isEmpty {
        continue
      } else if line.hasPrefix("=== ") {
        cases[cases.count - 1].stages.append((String(line.dropFirst(4)), ""))
        mark = "==="
      } else if let found = ["@css", "@html", "@fill", "@body"].first(where: { line == $0 || line.hasPrefix($0 + " ") })
      {
        mark = found
        if mark == "@html" { cases[cases.count - 1].html = "" }
        cases[cases.count - 1].append(String(line.dropFirst(found.count + 1)), under: mark)
      } else {
        cases[cases.count - 1].append(String(line), under: mark)
      }
    }
    return cases.map(\.trimmed)
  }

  private mutating func append(_ line: String, under mark: String) {
    switch mark {
    case "@css": css += line + "\n"
    case "@html": html += line + "\n"
    case "@fill": fill += line
    case "@body": body += line + "\n"
    case "===": stages[stages.count - 1].dump += line + "\n"
    default: break
    }
  }

  /// What the stages show, and the findings below the last.
  func found() throws -> [(name: String, dump: String)] {
    let document = try LayoutDocument(
      body, css: css, html: html, images: Self.images, fill: FillMode(rawValue: fill.trimmingNewlines) ?? .automatic)
    var found: [(name: String, dump: String)] = stages.map { stage in
      switch stage.name {
      case "pages": (stage.name, document.pages)
      case "tags": (stage.name, document.tags)
      case "boxes": (stage.name, document.outcome.boxes.dump())
      case "texts":
        (stage.name, document.texts.map { $0.joined(separator: " | ") }.joined(separator: "\n"))
      default: (stage.name, "no such stage")
      }
    }
    if found.isEmpty { found = [("pages", document.pages)] }
    let findings = document.locatedFindings.map { "! " + $0 }
    found[found.count - 1].dump = ([found[found.count - 1].dump.trimmingNewlines] + findings).joined(separator: "\n")
    return found.map { ($0.name, $0.dump.trimmingNewlines) }
  }

  private var trimmed: SuiteCase {
    var copy = self
    copy.body = body.trimmingNewlines
    copy.css = css.trimmingNewlines
    copy.html = html.trimmingNewlines
    copy.fill = fill.trimmingNewlines
    copy.stages = stages.map { ($0.name, $0.dump.trimmingNewlines) }
    return copy
  }

  /// The section as it stands in its file, with other dumps.
  func text(expecting stages: [(name: String, dump: String)]) -> String {
    var text = "--- \(name)\n"
    if html != "lang=\"de\"" { text += "@html \(html)\n" }
    if !css.isEmpty { text += "@css \(css)\n" }
    if !fill.isEmpty { text += "@fill \(fill)\n" }
    text += "@body \(body)\n"
    for stage in stages { text += "=== \(stage.name)\n\(stage.dump)\n" }
    return text
  }

  /// Writes a file with the results of its cases.
  static func record(_ file: String) throws {
    let text = try read(file).map { try $0.text(expecting: $0.found()) }.joined(separator: "\n")
    guard let target = unsafe fopen("\(folder)/\(file).vtest", "wb") else { return }
    let bytes = Array(text.utf8)
    _ = unsafe fwrite(bytes, 1, bytes.count, target)
    unsafe fclose(target)
  }
}
