import Diagnostics

/// The report of a series: one JSON object a line, a line for each case, without values of the case data.
///
/// `{"number":7,"row":8,"state":"done","file":"0007_…pdf","input":"…","findings":[…]}`; the last line of a case counts.
enum BatchReport {
  /// The line of a case, with its line end.
  static func line(_ outcome: BatchOutcome) -> String {
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: outcome.sources)
    var fields = ["\"number\":\(outcome.number)"]
    if case .row(let row) = outcome.origin { fields.append("\"row\":\(row)") }
    fields.append("\"state\":\"\(outcome.state.rawValue)\"")
    // File names of the pattern are ASCII letters, digits, full stops, hyphens and underscores.
    if let file = outcome.file { fields.append("\"file\":\"\(file)\"") }
    fields.append("\"input\":\"\(outcome.fingerprint)\"")
    if !outcome.findings.isEmpty {
      let findings = outcome.findings.map { finding in
        let json = renderer.json(finding.diagnostic)
        return finding.cell.map { "{\"cell\":\"\($0)\"," + json.dropFirst() } ?? json
      }
      fields.append("\"findings\":[\(findings.joined(separator: ","))]")
    }
    return "{" + fields.joined(separator: ",") + "}\n"
  }

  /// The finished cases of an earlier report: fingerprint and file name by number. Lines that are none are left out.
  static func finished(in bytes: [UInt8]) -> [Int: (fingerprint: String, file: String)] {
    var found: [Int: (fingerprint: String, file: String)] = [:]
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self)
      guard text.hasPrefix("{\"number\":"), text.hasSuffix("}"),
        let number = Int(text.dropFirst(10).prefix { $0.isNumber })
      else { continue }
      let isDone = text.contains("\"state\":\"done\"") || text.contains("\"state\":\"skipped\"")
      if isDone, let input = value("input", in: text), let file = value("file", in: text) {
        found[number] = (input, file)
      } else {
        found[number] = nil
      }
    }
    return found
  }

  /// The text of a field that this type has written: it needs no escapes.
  private static func value(_ key: String, in text: String) -> String? {
    guard let start = text.firstRange(of: "\"\(key)\":\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}
