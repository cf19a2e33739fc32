import Diagnostics
package import Pages
package import TextAnalysis
package import Typography

/// Holds laid-out pages against the layout rules of a profile.
package struct PageChecker {
  private let profile: ProofProfile
  private let analyzer: TextAnalyzer
  private let familyName: (FontFaceID) -> String

  /// Takes a profile, the worker's boundary finder and the names of the faces' families.
  package init(profile: ProofProfile, boundaries: BoundaryFinder, familyName: @escaping (FontFaceID) -> String) {
    self.profile = profile
    self.familyName = familyName
    analyzer = TextAnalyzer(
      boundaries: boundaries, abbreviations: Set(profile.words.words(WordListName.abbreviations.rawValue)))
  }

  /// All findings about the pages, rule by rule.
  package func check(_ document: LaidOutDocument) -> [ProofFinding] {
    let reader = PageLineReader(document)
    let pages = MeasuredPages(document: document, reader: reader, analyzer: analyzer, familyName: familyName)
    var findings: [ProofFinding] = []
    for rule in ProofRules.all {
      let settings = profile.settings(rule)
      guard settings.weight != nil, let measure = rule.measure else { continue }
      var run = PageRun(rule: rule, settings: settings)
      measure(pages, &run)
      findings += run.findings
    }
    return findings
  }
}
