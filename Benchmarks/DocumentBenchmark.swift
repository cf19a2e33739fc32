import Pages
import Vordruck

/// One document: floor, warm, cold.
struct DocumentBenchmark {
  let installation: Installation
  let request: RenderRequest
  let coldProcess: ColdProcess

  /// A row of the table; nil when the document has errors.
  func row(named name: String) -> String? {
    let engine = Engine(installation: installation)
    guard let sample = engine.run(request, until: nil).pdf, let pages = engine.run(request, until: .pages).pages else {
      return nil
    }
    let variants = (0..<16).map { variant($0) }
    for variant in variants where engine.run(variant, until: nil).pdf == nil { return nil }
    let warm = Stopwatch.median(runs: 48) { run in _ = engine.run(variants[(run + 16) % 16], until: nil) }
    let floor = Floor(pages, installation: installation).milliseconds()
    let cold = coldProcess.milliseconds(request)
    return "| \(name) | \(pages.pages.count) | \(Stopwatch.text(floor)) | \(Stopwatch.text(warm)) "
      + "| \(Stopwatch.text(warm / floor)) | \(Stopwatch.text(cold)) | \(sample.count / 1024) |"
  }

  /// The same case in other words, so that a document gains nothing from the text of the one before.
  private func variant(_ number: Int) -> RenderRequest {
    var request = request
    guard let path = request.data.first, let bytes = SampleText.bytes(of: path) else { return request }
    request.provided[path] = SampleText(seed: number).varied(bytes)
    return request
  }
}
