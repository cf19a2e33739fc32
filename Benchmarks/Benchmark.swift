import Glibc
import Vordruck

/// Measures the sample agreement: cold processes, warm documents with different data, a long table, memory, and beside
/// them the floor of the same text. Prints a table for `Docs/Benchmarks.md`.
@main
enum Benchmark {
  static func main() {
    guard let resources = Resources.locate(), let program = ColdProcess.beside() else {
      print("The source tree or the program was not found: run bin/benchmark.")
      exit(1)
    }
    let installation = Installation(resources: resources)
    let examples = resources.root + "/Templates/integration-agreement/examples"
    print("| document | pages | floor ms | warm ms | ratio | cold ms | PDF KB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for (name, data, language, parallel) in [
      ("agreement, German", "musterfrau.json", "de", []), ("agreement, Arabic", "musterfrau.json", "ar", []),
      ("agreement, Ukrainian", "musterklientin.json", "uk", []),
      ("agreement, German and Arabic", "musterfrau.json", "de", ["ar"]),
    ] as [(String, String, String, [String])] {
      var request = RenderRequest(template: "integration-agreement")
      request.data = ["\(examples)/\(data)"]
      request.house = "musterstadt"
      request.language = language
      request.parallelLanguages = parallel
      guard
        let row = DocumentBenchmark(installation: installation, request: request, coldProcess: program).row(named: name)
      else {
        print("\(name) cannot be rendered: see vordruck check")
        exit(1)
      }
      print(row)
    }
    LongTable(installation: installation, folder: resources.root + "/.build").report()
    print("\npeak memory \(peakMemory() / 1024) MB")
  }

  /// The largest resident size of this process so far, in KB.
  private static func peakMemory() -> Int {
    var usage = rusage()
    unsafe _ = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
