import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// A sample agreement on disk for other programs to read, and its structure as layout knows it.
struct SampleFile {
  let path: String
  let tags: String

  init(_ data: String = "\(TestRun.examples)/musterfrau.json", language: String, parallel: [String]) throws {
    try self.init(TestRun.agreement(data, language: language, parallel: parallel))
  }

  init(_ request: RenderRequest) throws {
    let run = TestRun.run(request)
    let pdf = try #require(run.pdf, "\(TestRun.text(run))")
    tags = String(decoding: try #require(TestRun.run(request, until: .tags).dump), as: UTF8.self)
    let name = "vordruck-test-\(UUID().uuidString).pdf"
    path = FileManager.default.temporaryDirectory.appending(path: name).path
    try Data(pdf).write(to: URL(filePath: path))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
