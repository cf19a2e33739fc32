import CaseData
import Diagnostics
import Proofreading
import TestKit
import TextAnalysis

/// Holds sentences against the shipped profiles, as `lint` does.
struct RuleCheck {
  let proofreader: Proofreader

  /// The dictionary of the machine; the tests need it (`bin/setup`).
  init(profile name: String = "leicht", over overlay: String? = nil) throws {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let reader = ProfileReader()
    var profile = ProofProfile(name: name, title: Bilingual(de: name, en: name))
    var documents: [RawDocument] = []
    let bases = ["submission": ["standard"], "minutes": ["standard", "submission"]]
    for path in ["words"] + (bases[name] ?? []) + [name] {
      documents.append(try Self.document("Proofreading/\(path).yaml", sources, &log))
    }
    if let overlay {
      let file = sources.add(name: "office.yaml", bytes: Array(overlay.utf8))
      if let document = CaseLoader.read(file, format: .yaml, log: &log) { documents.append(document) }
    }
    for document in documents { reader.add(document, to: &profile, log: &log) }
    guard log.diagnostics.isEmpty else { throw Unreadable(findings: log.diagnostics.map { "\($0)" }) }
    proofreader = Proofreader(
      profile: profile, boundaries: BoundaryFinder(),
      dictionary: WordDictionary(rules: "/usr/share/hunspell/de_DE.aff", words: "/usr/share/hunspell/de_DE.dic"),
      year: 2026)
  }

  struct Unreadable: Error {
    let findings: [String]
  }

  private static func document(_ path: String, _ sources: SourceMap, _ log: inout DiagnosticLog) throws -> RawDocument {
    let file = sources.add(name: path, bytes: try TestResources.bytes(path))
    guard let document = CaseLoader.read(file, format: .yaml, log: &log) else {
      throw Unreadable(findings: log.diagnostics.map { "\($0)" })
    }
    return document
  }

  /// The findings about a plain text.
  func findings(_ text: String) -> [ProofFinding] {
    let file = SourceMap().add(name: "text.txt", bytes: Array(text.utf8))
    return proofreader.check(proofreader.analyze(PlainTextReader.read(file)))
  }

  /// The numbers of the rules that a plain text breaks, sorted, each once.
  func rules(_ text: String) -> [String] { Array(Set(findings(text).map(\.rule.number))).sorted() }
}
