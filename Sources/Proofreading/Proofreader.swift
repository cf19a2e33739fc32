import Diagnostics
package import TextAnalysis

/// Holds texts against the rules of a profile.
package struct Proofreader {
  /// The profile.
  package let profile: ProofProfile
  private let year: Int
  /// German word forms by the dictionary.
  package let german: GermanWords
  private let analyzer: TextAnalyzer

  /// Takes a profile, the worker's boundary finder where it is installed the dictionary, and the year at which the text is read.
  package init(profile: ProofProfile, boundaries: BoundaryFinder, dictionary: WordDictionary?, year: Int) {
    self.profile = profile
    self.year = year
    german = GermanWords(dictionary: dictionary, words: profile.words)
    analyzer = TextAnalyzer(
      boundaries: boundaries,
      abbreviations: Set(profile.words.words(WordListName.abbreviations.rawValue)))
  }

  /// The text cut into sentences and words.
  package func analyze(_ text: CheckedText) -> AnalyzedText { analyzer.analyze(text) }

  /// All findings about a text, in reading order.
  package func check(_ text: AnalyzedText) -> [ProofFinding] {
    var findings: [ProofFinding] = []
    for rule in ProofRules.all {
      let settings = profile.settings(rule)
      guard settings.weight != nil, let check = rule.check else { continue }
      var run = RuleRun(rule: rule, settings: settings, words: profile.words, german: german, year: year)
      check(text, &run)
      findings += run.findings
    }
    let order = findings.enumerated().sorted {
      ($0.element.block, $0.element.start, $0.offset) < ($1.element.block, $1.element.start, $1.offset)
    }
    return order.map(\.element)
  }
}
