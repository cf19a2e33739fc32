import CaseData
import Diagnostics
import Proofreading
import TextAnalysis

/// Finds what text checks need: profiles, word lists and the dictionary.
struct ProofSettings {
  let resources: Resources
  let inputs: InputFiles

  /// The names of the profiles of the installation, sorted.
  var profiles: [String] {
    let names = (try? FileSystem.names(in: resources.proofreading)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && $0 != "words.yaml" }.map { String($0.dropLast(".yaml".count)) }
  }

  /// A profile with all that it builds on, and with what the office and the caller say over it; nil with a finding.
  func profile(_ name: String, house: House?, files: [String], log: inout DiagnosticLog) -> ProofProfile? {
    guard profiles.contains(name) else {
      log.report(
        Diagnostic(
          ProofreadingDiagnostics.unknownProfile, suggestion: EditDistance.nearest(to: name, in: profiles),
          ["name": .name(name), "available": .name(profiles.joined(separator: ", "))]))
      return nil
    }
    let reader = ProfileReader()
    var chain: [RawDocument] = []
    var next: String? = name
    // A profile that builds on itself ends here: it is read once.
    var seen: Set<String> = []
    while let base = next, seen.insert(base).inserted {
      guard let document = read("\(resources.proofreading)/\(base).yaml", log: &log) else { return nil }
      chain.insert(document, at: 0)
      next = reader.base(of: document)
    }
    guard let words = read("\(resources.proofreading)/words.yaml", log: &log) else { return nil }
    var over: [RawDocument] = []
    for path in [house.map { $0.folder + "/proofreading.yaml" }].compactMap(\.self).filter({
      FileSystem.kind($0) == .file
    })
      + files
    {
      guard let document = read(path, log: &log) else { return nil }
      over.append(document)
    }
    var profile = ProofProfile(name: name, title: Bilingual(de: name, en: name))
    reader.add(words, to: &profile, log: &log)
    addTerms(of: house, to: &profile, log: &log)
    for document in chain + over { reader.add(document, to: &profile, log: &log) }
    return log.hasErrors ? nil : profile
  }

  /// Adds the term store: its explanations to the glossary, its words to avoid to the synonyms.
  private func addTerms(of house: House?, to profile: inout ProofProfile, log: inout DiagnosticLog) {
    let paths = [resources.terms + "/terms.yaml"] + (house.map { [$0.folder + "/terms.yaml"] } ?? [])
    for path in paths where FileSystem.kind(path) == .file {
      guard let store = read(path, log: &log), let terms = store.member("terms", of: store.root) else { continue }
      for term in store.children(terms) {
        guard let word = store.member("word", of: term).map({ store.text($0) }) else { continue }
        let plain = word.filter { $0 != "|" }
        if let explanation = store.member("explanation", of: term) {
          profile.words.set(plain, store.text(explanation).filter { $0 != "|" }, in: WordListName.glossary.rawValue)
        }
        guard let avoided = store.member("avoid", of: term) else { continue }
        let written = word.split(separator: "|").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
          separator: "-")
        for other in store.children(avoided) {
          profile.words.set(store.text(other), written, in: WordListName.synonyms.rawValue)
        }
      }
    }
  }

  private func read(_ path: String, log: inout DiagnosticLog) -> RawDocument? {
    guard let file = inputs.read(path, log: &log) else { return nil }
    return CaseLoader.read(file, format: .yaml, log: &log)
  }

  /// The German dictionary: of the installation, else of the system; nil with a finding when there is none.
  func dictionary(log: inout DiagnosticLog) -> WordDictionary? {
    let folders = [resources.root + "/Resources/Dictionaries", "/usr/share/hunspell", "/usr/share/myspell/dicts"]
    for folder in folders {
      let (rules, words) = (folder + "/de_DE.aff", folder + "/de_DE.dic")
      guard FileSystem.kind(rules) == .file, FileSystem.kind(words) == .file else { continue }
      if let dictionary = WordDictionary(rules: rules, words: words) { return dictionary }
    }
    log.report(Diagnostic(ProofreadingDiagnostics.noDictionary, ["path": .name(folders.joined(separator: ", "))]))
    return nil
  }
}
