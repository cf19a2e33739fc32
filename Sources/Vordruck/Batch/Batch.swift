package import Diagnostics
import Dispatch
import Glibc
import Synchronization

/// Makes a series of documents, several at a time.
///
/// Each worker has an engine of its own and makes one document after the other, so that memory does not grow with the series.
/// A document's name is its number in the series and what the office's pattern gives, free of personal data: printed in the
/// order of their names the documents lie in the order of the table.
package struct Batch {
  private let installation: Installation
  private let request: BatchRequest
  private let plan: BatchPlan
  /// What decides the bytes besides the data; nil where no report will tell of it.
  private let ingredients: BatchIngredients?
  private let finished: [Int: (fingerprint: String, file: String)]
  private let digits: Int

  /// Reads what the series is made from; nil after reports that name the files of `sources`.
  package init?(
    _ request: BatchRequest, installation: Installation, sources: SourceMap, log: inout DiagnosticLog
  ) {
    guard FileSystem.kind(request.folder) == .folder else {
      log.report(Diagnostic(FileDiagnostics.outputFolderMissing, ["path": .name(request.folder)]))
      return nil
    }
    guard let plan = BatchPlan(request, sources: sources, log: &log) else { return nil }
    self.installation = installation
    self.request = request
    self.plan = plan
    ingredients = request.report.map { _ in BatchIngredients(request, resources: installation.resources) }
    let old = request.resumes ? request.report.flatMap { try? FileSystem.read($0) } : nil
    finished = old.map(BatchReport.finished(in:)) ?? [:]
    digits = max(4, String(plan.count).count)
  }

  /// The number of processors, for those who do not say how many workers they want.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Makes all documents and hands over what became of each, in the order of the series.
  ///
  /// - Parameter show: Called once for each case, on the thread of a worker, never twice at a time.
  /// - Returns: How many cases ended in which way; nil with a finding when the report cannot be written.
  package func run(
    log: inout DiagnosticLog, show: @escaping @Sendable (BatchOutcome) -> Void
  ) -> [BatchOutcome.State: Int]? {
    var lines: LineFile?
    if let path = request.report {
      do throws(FileError) {
        lines = try LineFile(path, isContinued: request.resumes || request.overwrites)
      } catch {
        log.report(Diagnostic(BatchDiagnostics.reportUnusable, ["path": .name(path), "reason": .text(error.reason)]))
        return nil
      }
    }
    let report = lines
    let counts = Counts()
    let positions = (0..<plan.count).filter { $0 % request.shard.of == request.shard.index - 1 }
    let queue = BatchQueue(positions) { outcome in
      report?.write(BatchReport.line(outcome))
      counts.add(outcome.state)
      show(outcome)
    }
    DispatchQueue.concurrentPerform(iterations: min(request.jobs, max(1, positions.count))) { _ in
      let engine = Engine(installation: installation)
      while let (turn, position) = queue.next() { queue.finish(turn, make(position, engine)) }
    }
    return counts.all
  }

  /// Makes one document.
  private func make(_ position: Int, _ engine: Engine) -> BatchOutcome {
    let item = plan.item(at: position)
    let fingerprint = ingredients?.fingerprint(of: item.data) ?? ""
    func outcome(_ state: BatchOutcome.State, file: String?, _ run: PipelineRun?) -> BatchOutcome {
      let sources = run?.sources ?? SourceMap()
      let findings = (run?.log.diagnostics ?? []).map { diagnostic in
        BatchOutcome.Finding(
          diagnostic: diagnostic,
          cell: diagnostic.dataSpan.flatMap { plan.cell(at: position, containing: $0, in: sources) })
      }
      return BatchOutcome(
        number: item.number, origin: plan.origin(of: position), state: state, file: file, fingerprint: fingerprint,
        findings: findings, sources: sources)
    }
    let earlier = finished[item.number]
    if let earlier, earlier.fingerprint == fingerprint, FileSystem.kind("\(request.folder)/\(earlier.file)") == .file {
      return outcome(.skipped, file: earlier.file, nil)
    }
    var run = engine.run(item.request, until: nil)
    let padding = String(repeating: "0", count: digits - String(item.number).count)
    let name = "\(padding)\(item.number)_\(run.suggestedName)\(item.request.nameMark).pdf"
    guard let pdf = run.pdf else { return outcome(.failed, file: nil, run) }
    let target = OutputTarget(file: "\(request.folder)/\(name)")
    // What an earlier run has left of the same case may be replaced.
    target.write(pdf, overwrites: request.overwrites || earlier != nil, log: &run.log)
    return run.log.hasErrors ? outcome(.failed, file: nil, run) : outcome(.done, file: name, run)
  }
}

/// How many cases ended in which way.
private final class Counts: Sendable {
  private let counts = Mutex<[BatchOutcome.State: Int]>([:])

  func add(_ state: BatchOutcome.State) { counts.withLock { $0[state, default: 0] += 1 } }

  var all: [BatchOutcome.State: Int] { counts.withLock { $0 } }
}
