import Diagnostics
import Markup
import Pages
import Proofreading
import TextAnalysis
import Typography

/// Holds a document that has been made against the rules of a profile: its words, and its pages.
struct DocumentProof {
  let engine: Engine
  let profile: ProofProfile
  let year: Int
  /// The names that the data write; nil for a document without data.
  let names: [KnownName]?

  /// The profile that a template names: `<meta name="proofreading" content="leicht"/>`; nil for none and for `off`.
  static func wanted(by tree: ElementTree) -> (name: String, span: SourceSpan?)? {
    guard let root = tree.root, let head = tree.children(root).first(where: { tree.name($0) == "head" }),
      let meta = tree.children(head).first(where: {
        tree.name($0) == "meta" && tree.value("name", of: $0) == "proofreading"
      }),
      let name = tree.value("content", of: meta), name != "off"
    else { return nil }
    return (name, tree.attribute("content", of: meta)?.span)
  }

  /// The findings about words and pages.
  func findings(
    _ document: ElementTree, _ pages: LaidOutDocument, fonts: FontLibrary, log: inout DiagnosticLog
  ) -> (findings: [ProofFinding], readability: Readability) {
    let proofreader = Proofreader(
      profile: profile, boundaries: BoundaryFinder(), dictionary: engine.dictionary(log: &log), year: year)
    var read = MarkupTextReader.read(document)
    read.names = names ?? []
    let text = proofreader.analyze(read)
    let checker = PageChecker(profile: profile, boundaries: BoundaryFinder()) { fonts.record($0).familyName }
    // Slips of the template's own words are not the clerk's.
    let office = Set(ProofRules.office.map(\.number))
    let found = proofreader.check(text).filter {
      names == nil || $0.diagnostic.dataSpan != nil || !office.contains($0.rule.number)
    }
    return (found + checker.check(pages), Readability(text))
  }
}
