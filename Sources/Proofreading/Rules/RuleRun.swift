package import Diagnostics

/// What a rule may ask while it looks at a text, and where it puts its findings.
package struct RuleRun {
  /// The rule's own settings in the present profile.
  package let settings: RuleSettings
  /// The word lists.
  package let words: WordLists
  /// German word forms.
  package let german: GermanWords
  /// The year at which the text is read.
  package let year: Int
  /// The rule.
  let rule: ProofRule
  /// What was found so far.
  private(set) var findings: [ProofFinding] = []

  init(rule: ProofRule, settings: RuleSettings, words: WordLists, german: GermanWords, year: Int) {
    self.rule = rule
    self.settings = settings
    self.words = words
    self.german = german
    self.year = year
  }

  /// Reports a stretch of a sentence.
  ///
  /// - Parameters:
  ///   - tokens: The numbers of the first and last token.
  ///   - better: A way to write it, as it would stand in the text; nil when there is none to propose.
  ///   - severity: Another weight than the profile's, never a heavier one than the profile allows.
  package mutating func report(
    _ tokens: ClosedRange<Int>, of sentence: Sentence, in text: AnalyzedText, better: String? = nil, count: Int? = nil,
    severity: Severity? = nil
  ) {
    let range =
      sentence.tokens[tokens.lowerBound].range.lowerBound..<sentence.tokens[tokens.upperBound].range.upperBound
    report(range, inBlock: sentence.block, of: text.text, better: better, count: count, severity: severity)
  }

  /// Reports a stretch of a block, in bytes.
  package mutating func report(
    _ range: Range<Int>, inBlock number: Int, of text: CheckedText, better: String? = nil, count: Int? = nil,
    severity: Severity? = nil
  ) {
    let block = text.blocks[number]
    let place = block.place(of: range)
    let written = String(block.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let excerpt = written.count > 80 ? written.prefix(79) + "…" : written
    // Values of the case data are personal; words of a template are not.
    let words: DiagnosticArgument = place.dataSpan != nil ? .value(excerpt) : .name(excerpt)
    var arguments: [String: DiagnosticArgument] = [
      "words": words,
      "better": .text(
        better.map { Bilingual(de: " Zum Beispiel: „\($0)“.", en: " For example: „\($0)“.") }
          ?? Bilingual(de: "", en: "")),
    ]
    if let count { arguments["count"] = .number(count) }
    if let limit = settings.limit { arguments["limit"] = .number(limit) }
    var diagnostic = Diagnostic(
      rule.definition, at: place.span, data: place.dataSpan, path: block.unit, suggestion: nil, arguments)
    diagnostic.severity = severity.map { min($0, settings.severity) } ?? settings.severity
    findings.append(
      ProofFinding(
        rule: rule, diagnostic: diagnostic, words: excerpt, better: better, block: number, start: range.lowerBound))
  }
}
