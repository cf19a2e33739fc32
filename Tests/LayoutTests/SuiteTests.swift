import Testing

@testable import Layout

@Suite struct SuiteTests {
  @Test(arguments: SuiteCase.files.flatMap(SuiteCase.read))
  func stagesShowWhatIsDescribed(_ testCase: SuiteCase) throws {
    guard !InlineCase.isRecording else { return }
    let found = try testCase.found()
    #expect(found.map(\.name) == testCase.stages.map(\.name))
    for (stage, expected) in zip(found, testCase.stages) {
      #expect(stage.dump == expected.dump, "\(stage.name) found:\n\(stage.dump)\nexpected:\n\(expected.dump)")
    }
  }

  @Test(arguments: SuiteCase.files)
  func recordsWhenAsked(_ file: String) throws {
    if InlineCase.isRecording { try SuiteCase.record(file) }
    #expect(!SuiteCase.read(file).isEmpty)
  }
}
