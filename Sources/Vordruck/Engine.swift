import Diagnostics

/// Renders documents, one after the other; each worker has its own.
package final class Engine {
  /// The version of the program.
  package static let version = "0.1"

  let installation: Installation

  /// Creates a worker on an installation.
  package init(installation: Installation) { self.installation = installation }

  /// Creates the only worker of a process.
  package convenience init(resources: Resources) { self.init(installation: Installation(resources: resources)) }

  /// Runs the pipeline to its end, or up to a stage whose dump is wanted.
  package func run(_ request: RenderRequest, until stage: Stage?) -> PipelineRun {
    var pipeline = Pipeline(engine: self, request: request, stage: stage)
    return pipeline.run()
  }
}
