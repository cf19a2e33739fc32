/// Medians of repeated measurements, in milliseconds.
enum Stopwatch {
  /// The median of `runs` calls after one that is not counted.
  static func median(runs: Int, _ body: (Int) -> Void) -> Double {
    body(-1)
    var times: [Double] = []
    for run in 0..<runs {
      let clock = ContinuousClock()
      let duration = clock.measure { body(run) }
      times.append(Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15)
    }
    return times.sorted()[times.count / 2]
  }

  /// A figure with two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = String(hundredths % 100 + 100).dropFirst()
    return "\(hundredths / 100).\(fraction)"
  }
}
