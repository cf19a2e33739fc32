import Diagnostics
import Pages

/// Where a layout rule puts its findings.
package struct PageRun {
  /// The rule's own settings in the present profile.
  package let settings: RuleSettings
  let rule: ProofRule
  private(set) var findings: [ProofFinding] = []
  /// How many findings of one rule are told one by one; the rest would say the same.
  private static let limit = 20

  init(rule: ProofRule, settings: RuleSettings) {
    self.rule = rule
    self.settings = settings
  }

  /// Reports a line, or the document as a whole.
  mutating func report(
    _ line: PageLine?, words: String? = nil, arguments: [String: DiagnosticArgument] = [:], severity: Severity? = nil
  ) {
    guard findings.count < Self.limit else { return }
    let run = line?.runs.first
    let text = words ?? line.map { $0.string.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    let excerpt = text.count > 60 ? text.prefix(59) + "…" : text
    var all = arguments
    all["words"] = run?.origins.dataSpan != nil ? .value(excerpt) : .name(excerpt)
    all["page"] = .number((line?.page ?? 0) + 1)
    var diagnostic = Diagnostic(rule.definition, at: run?.origins.span, data: run?.origins.dataSpan, all)
    diagnostic.severity = severity.map { min($0, settings.severity) } ?? settings.severity
    findings.append(
      ProofFinding(
        rule: rule, diagnostic: diagnostic, words: excerpt, better: nil, block: Int.max, start: line?.page ?? 0))
  }
}
