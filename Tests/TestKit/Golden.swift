import FoundationEssentials
package import Testing

/// Compares a text with the expectation beside a test file.
///
/// With `VORDRUCK_GOLDENS=missing` absent expectations are written, with `all` every one; a run that writes fails, so
/// that nobody mistakes it for a proof.
package func expectGolden(
  _ actual: String, _ name: String, file: StaticString = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Goldens/\(name)")
  let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
  let mode = ProcessInfo.processInfo.environment["VORDRUCK_GOLDENS"]
  if mode == "all" && expected != actual || mode == "missing" && expected == nil {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: url)
    Issue.record("wrote \(name); look at it and run again", sourceLocation: sourceLocation)
    return
  }
  guard let expected else {
    Issue.record("there is no golden file \(name); see VORDRUCK_GOLDENS", sourceLocation: sourceLocation)
    return
  }
  guard expected != actual else { return }
  let lines = (
    expected.split(separator: "\n", omittingEmptySubsequences: false),
    actual.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let differing = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }
  let place = differing.map { "line \($0.offset + 1): expected “\($0.element.0)”, got “\($0.element.1)”" }
  Issue.record("\(name) differs, \(place ?? "in length")", sourceLocation: sourceLocation)
}
