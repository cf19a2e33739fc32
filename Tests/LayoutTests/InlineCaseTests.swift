import Testing

@testable import Layout

@Suite struct InlineCaseTests {
  @Test(arguments: InlineCase.files.flatMap(InlineCase.read))
  func linesAreAsDescribed(_ testCase: InlineCase) throws {
    guard !InlineCase.isRecording else { return }
    let result = try testCase.result()
    #expect(result == testCase.expected, "found:\n\(result)\nexpected:\n\(testCase.expected)")
  }

  @Test(arguments: InlineCase.files)
  func recordsWhenAsked(_ file: String) throws {
    if InlineCase.isRecording { try InlineCase.record(file) }
    #expect(!InlineCase.read(file).isEmpty)
  }
}
