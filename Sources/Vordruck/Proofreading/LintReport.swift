package import Diagnostics
import Proofreading

/// A check told as text for people or as JSON.
package struct LintReport {
  private let run: LintRun
  private let language: DiagnosticLanguage

  /// Takes a run and the language of the texts.
  package init(run: LintRun, language: DiagnosticLanguage) {
    self.run = run
    self.language = language
  }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// The numbers at the end: findings by rule, then the figures of readability with their parts before them.
  package func summary() -> String {
    guard let readability = run.readability, let profile = run.profile else { return "" }
    var counts: [(number: String, count: Int)] = []
    for rule in ProofRules.all {
      let count = run.findings.count { $0.rule.number == rule.number }
      if count > 0 { counts.append((rule.number, count)) }
    }
    let total = run.findings.count
    let head = say(
      "Profil „\(profile.de)“: \(total) \(total == 1 ? "Fund" : "Funde")",
      "Profile “\(profile.en)”: \(total) \(total == 1 ? "finding" : "findings")")
    let rules = counts.map { "\($0.number) \($0.count)×" }.joined(separator: ", ")
    return head + (rules.isEmpty ? "." : " (\(rules)).") + "\n" + figures(readability)
  }

  private func figures(_ figures: Readability) -> String {
    var lines = [
      say(
        "\(figures.sentences) \(figures.sentences == 1 ? "Satz" : "Sätze"), \(figures.words) Wörter; längster Satz: \(figures.longestSentence) Wörter; "
          + "längstes Wort oder Wortteil: \(figures.longestWord).",
        "\(figures.sentences) \(figures.sentences == 1 ? "sentence" : "sentences"), \(figures.words) words; longest sentence: \(figures.longestSentence) words; "
          + "longest word or part: \(figures.longestWord).")
    ]
    if let amstad = figures.amstad, let wiener = figures.wiener, let lix = figures.lix {
      lines.append(
        say(
          "\(decimal(figures.sentenceLength)) Wörter je Satz, \(decimal(figures.wordLength)) Silben je Wort, "
            + "\(figures.longByLetters) Wörter mit mehr als 6 Buchstaben, \(figures.longBySyllables) mit 3 und mehr Silben.",
          "\(decimal(figures.sentenceLength)) words a sentence, \(decimal(figures.wordLength)) syllables a word, "
            + "\(figures.longByLetters) words of more than 6 letters, \(figures.longBySyllables) of 3 and more syllables."
        ))
      lines.append(
        say(
          "Lesbarkeit: Amstad \(decimal(amstad)) (0 schwer bis 100 leicht), Wiener Sachtextformel \(decimal(wiener)) "
            + "(etwa das Schuljahr), LIX \(decimal(lix)) (unter 40 leicht).",
          "Readability: Amstad \(decimal(amstad)) (0 hard to 100 easy), Wiener Sachtextformel \(decimal(wiener)) "
            + "(about the school year), LIX \(decimal(lix)) (below 40 easy)."))
    } else {
      lines.append(
        say(
          "Keine Lesbarkeitswerte: Der Text hat weniger als \(Readability.minimum) Wörter.",
          "No figures of readability: the text has fewer than \(Readability.minimum) words."))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func decimal(_ figure: Double) -> String {
    let text = JSONValue.decimal(figure)
    return language == .de ? text.replacing(".", with: ",") : text
  }

  /// The report as one JSON object; values of case data are not in it.
  package func json() -> String {
    let renderer = DiagnosticRenderer(language: language, showsValues: false, sources: run.sources)
    let findings = run.findings.map { finding -> JSONValue in
      let diagnostic = finding.diagnostic
      var fields: [(String, JSONValue)] = [
        ("id", .string(diagnostic.definition.id)), ("rule", .string(finding.rule.number)),
        ("type", .string(finding.rule.certainty.rawValue)), ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(renderer.message(diagnostic))), ("fix", .string(renderer.fix(diagnostic))),
      ]
      // Words of case data are personal, and so is what could be written instead.
      if diagnostic.dataSpan == nil {
        fields.append(("words", .string(finding.words)))
        if let better = finding.better { fields.append(("better", .string(better))) }
      }
      if let span = diagnostic.span { fields.append(("place", place(span))) }
      if let span = diagnostic.dataSpan { fields.append(("data", place(span))) }
      if let unit = diagnostic.dataPath { fields.append(("unit", .string(unit))) }
      return .object(fields)
    }
    var members: [(String, JSONValue)] = [("findings", .array(findings))]
    if let figures = run.readability { members.append(("readability", readability(figures))) }
    return JSONValue.object(members).text(indent: 0) + "\n"
  }

  private func place(_ span: SourceSpan) -> JSONValue {
    let location = run.sources.location(of: span)
    return .object([
      ("file", .string(location.file)), ("line", .number(location.line)), ("column", .number(location.column)),
    ])
  }

  private func readability(_ figures: Readability) -> JSONValue {
    func figure(_ value: Double?) -> JSONValue { value.map { .figure($0) } ?? .null }
    return .object([
      ("sentences", .number(figures.sentences)), ("words", .number(figures.words)),
      ("syllables", .number(figures.syllables)), ("longestSentence", .number(figures.longestSentence)),
      ("longestWord", .string(figures.longestWord)), ("wordsOver6Letters", .number(figures.longByLetters)),
      ("wordsOf3Syllables", .number(figures.longBySyllables)), ("wordsOf1Syllable", .number(figures.short)),
      ("amstad", figure(figures.amstad)), ("wiener", figure(figures.wiener)), ("lix", figure(figures.lix)),
    ])
  }
}
