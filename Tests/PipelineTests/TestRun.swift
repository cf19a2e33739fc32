import Diagnostics
import FoundationEssentials
import TestKit
import Vordruck

/// Runs the pipeline on the source tree's own templates, as the command line does.
struct TestRun {
  static let installation = Installation(resources: Resources(root: TestResources.root.path))
  static let examples = TestResources.root.path + "/Templates/integration-agreement/examples"
  static let cases = TestResources.root.path + "/Tests/Fixtures/cases"

  /// A request for the integration agreement of the sample town.
  static func agreement(_ data: String, language: String? = nil, parallel: [String] = []) -> RenderRequest {
    var request = RenderRequest(template: "integration-agreement")
    request.data = [data]
    request.house = "musterstadt"
    request.language = language
    request.parallelLanguages = parallel
    return request
  }

  /// The result of a run with a fresh worker.
  static func run(_ request: RenderRequest, until stage: Stage? = nil) -> PipelineRun {
    Engine(installation: installation).run(request, until: stage)
  }

  /// The ids of the errors of a run, in order.
  static func errors(_ run: PipelineRun) -> [String] {
    run.log.diagnostics.filter { $0.severity == .error }.map(\.definition.id)
  }

  /// The findings of a run as people read them, for messages of failed tests.
  static func text(_ run: PipelineRun) -> String {
    let renderer = DiagnosticRenderer(language: .en, showsValues: true, sources: run.sources)
    return run.log.diagnostics.filter { $0.severity == .error }.map(renderer.text).joined(separator: "\n")
  }
}
