package import CaseData
package import Diagnostics

/// Reads profiles and word lists from YAML: `Proofreading/PROFILE.yaml`, `Proofreading/words.yaml`, an office's own.
///
/// A file has `title`, `extends`, `rules` and `lists`. Later files win entry by entry; `~` takes an entry out.
package struct ProfileReader {
  private let numbers: Set<String>
  private let numberNames: Set<String> = [
    "limit", "error-limit", "percent", "years", "points", "ratio", "letters",
  ]

  /// Creates a reader that knows all rules.
  package init() { numbers = Set(ProofRules.all.map(\.number)) }

  /// The name of the profile that a file builds on.
  package func base(of document: RawDocument) -> String? {
    document.member("extends", of: document.root).map { document.text($0) }
  }

  /// Adds what a file says to a profile; what it says wrongly is reported with its place.
  package func add(_ document: RawDocument, to profile: inout ProofProfile, log: inout DiagnosticLog) {
    guard document.kind(document.root) == .object else {
      return log.report(
        Diagnostic(ProofreadingDiagnostics.settings, data: document.span(document.root), ["key": .name("")]))
    }
    for member in document.children(document.root) {
      switch document.key(member) {
      case "title":
        let de = document.member("de", of: member).map { document.text($0) } ?? profile.title.de
        let en = document.member("en", of: member).map { document.text($0) } ?? profile.title.en
        profile.title = Bilingual(de: de, en: en)
      case "extends": break
      case "rules":
        for rule in document.children(member) { add(rule: rule, document, to: &profile, &log) }
      case "lists":
        for list in document.children(member) { add(list: list, document, to: &profile.words, &log) }
      default: refuse(member, document, known: ["title", "extends", "rules", "lists"], &log)
      }
    }
  }

  private func add(
    rule: RawDocument.ValueID, _ document: RawDocument, to profile: inout ProofProfile, _ log: inout DiagnosticLog
  ) {
    guard let number = document.key(rule), numbers.contains(number) else {
      return refuse(rule, document, known: numbers.sorted(), &log)
    }
    var settings = profile.rules[number] ?? RuleSettings(weight: nil)
    // `W2: warning` is short for `W2: {severity: warning}`.
    if document.kind(rule) == .string || document.kind(rule) == .boolean {
      guard let weight = weight(document.text(rule)) else { return refuse(rule, document, known: Self.weights, &log) }
      settings.weight = weight
    }
    for member in document.children(rule) {
      let key = document.key(member) ?? ""
      if key == "severity", let weight = weight(document.text(member)) {
        settings.weight = weight
      } else if numberNames.contains(key), let value = Int(document.text(member)) {
        settings.numbers[key] = value
      } else {
        refuse(member, document, known: ["severity"] + numberNames.sorted(), &log)
      }
    }
    profile.rules[number] = settings
  }

  private static let weights = ["error", "warning", "note", "off"]

  /// YAML's `off` is a text in the core schema; `false` means the same to people.
  private func weight(_ word: String) -> Severity?? {
    switch word {
    case "error": .error
    case "warning": .warning
    case "note", "info": .note
    case "off", "false": .some(nil)
    default: nil
    }
  }

  private func add(
    list: RawDocument.ValueID, _ document: RawDocument, to words: inout WordLists, _ log: inout DiagnosticLog
  ) {
    let name = document.key(list) ?? ""
    guard WordListName(rawValue: name) != nil else {
      return refuse(list, document, known: WordListName.allCases.map(\.rawValue), &log)
    }
    for entry in document.children(list) {
      switch document.kind(list) {
      case .array: words.set(document.text(entry), "", in: name)
      default:
        words.set(document.key(entry) ?? "", document.kind(entry) == .null ? nil : document.text(entry), in: name)
      }
    }
  }

  private func refuse(
    _ value: RawDocument.ValueID, _ document: RawDocument, known: [String], _ log: inout DiagnosticLog
  ) {
    let key = document.key(value) ?? document.text(value)
    log.report(
      Diagnostic(
        ProofreadingDiagnostics.settings, data: document.keySpan(value) ?? document.span(value),
        suggestion: EditDistance.nearest(to: key, in: known), ["key": .name(key)]))
  }
}
