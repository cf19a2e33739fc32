import Diagnostics
import Markup

/// Looks in the free text of a paper without names for every name of the case, and for what else tells who is meant.
///
/// Names of people are errors, wherever they stand: as in the data, with a German ending, with other accents, in another script; a
/// name that is a noun as well ("Sommer") only where it stands as a name, else a warning.
/// Words that only sound like a name, names of bodies, and what `TellingDetails` finds are warnings until somebody has confirmed
/// that nobody can be recognised.
struct NameSearch {
  /// A name and where it stands in the data.
  private struct Entry {
    let word: String
    let name: SpelledName
    let value: RemovedValue
  }

  private let schema: SchemaModel
  private let isConfirmed: Bool
  private let latin: (String) -> String
  private let nouns: NounNames?
  private var names: [Entry] = []
  private var bodies: [RemovedValue] = []
  private var details: TellingDetails

  /// Words of names that are no names on their own.
  private static let particles: Set<String> = [
    "frau", "herr", "herrn", "dr", "prof", "al", "el", "von", "van", "der", "den", "de", "da", "di", "du", "la", "le",
    "zu", "zur", "vom", "und",
    "abu", "ibn", "bin", "bint", "bent", "dos",
  ]

  init(
    _ removed: [RemovedValue], schema: SchemaModel, isConfirmed: Bool, words: RecognitionWords?,
    latin: @escaping (String) -> String
  ) {
    nouns = words?.nouns
    self.schema = schema
    self.isConfirmed = isConfirmed
    self.latin = latin
    details = TellingDetails(removed, words: words)
    var known: Set<String> = []
    for value in removed {
      switch value.sort {
      case .person: add(value.text, value, &known)
      case .organisation where value.text.contains(where: \.isWhitespace) || value.text.count > 5:
        bodies.append(value)
        // "Frau Formular (Jobcenter)": who is called by a title is a person, wherever the words stand.
        for person in value.text.matches(of: /(?:Frau|Herrn?|Dr\.)\s+(\p{Lu}[\p{L}\-]+)/) {
          add(String(person.1), value, &known)
        }
      default: break
      }
    }
  }

  private mutating func add(_ text: String, _ value: RemovedValue, _ known: inout Set<String>) {
    let words = Self.words(of: text)
    // "Le" alone is a family name, in "Le Roux" it is none.
    for word in words where word.count > 1 && (words.count == 1 || !Self.particles.contains(word.lowercased())) {
      let name = SpelledName(word, latin: latin)
      guard !name.plain.isEmpty, known.insert(word).inserted else { continue }
      names.append(Entry(word: word, name: name, value: value))
    }
  }

  /// A finding for each place in the tree that tells who is meant.
  func findings(in tree: DataTree) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    visit(tree.root, schema.rootElement, tree) { text, node in
      findings += self.findings(in: text, at: node, tree)
    }
    return findings
  }

  private func findings(in text: String, at node: DataTree.Node, _ tree: DataTree) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var told: Set<String> = []
    for place in NounNames.places(in: text) {
      let word = place.word
      let spelled = SpelledName(word, latin: latin)
      let isName = word.first.map { $0.isUppercase || !$0.isCased } ?? false
      if let entry = names.first(where: { isName && $0.word.count > 2 && $0.name.equals(spelled) }) {
        // The same word may be a noun here and a name there.
        let definition = isNoun(place, entry) ? AudienceDiagnostics.nameOrNoun : AudienceDiagnostics.nameFound
        guard definition.severity == .error || !isConfirmed, told.insert(definition.id + word).inserted else {
          continue
        }
        findings.append(finding(definition, word, entry.value, node, tree))
      } else if !isConfirmed, let entry = names.first(where: { isSimilar(word, spelled, to: $0) }) {
        guard told.insert(word).inserted else { continue }
        findings.append(finding(AudienceDiagnostics.nameSimilar, word, entry.value, node, tree))
      }
    }
    guard !isConfirmed else { return findings }
    for body in bodies where RemainingNames.occurs(body.text, in: text) && told.insert(body.text).inserted {
      findings.append(finding(AudienceDiagnostics.bodyNamed, body.text, body, node, tree))
    }
    for detail in details.occurrences(in: text) where told.insert(detail.text).inserted {
      findings.append(
        Diagnostic(
          AudienceDiagnostics.telling, data: tree.span(node), path: tree.path(node),
          ["value": .value(detail.text), "kind": .text(detail.kind)]))
    }
    return findings
  }

  /// Whether a name of the case is only a noun at its place in a text.
  private func isNoun(_ place: NounNames.Place, _ entry: Entry) -> Bool {
    guard let nouns, nouns.contains(entry.word) else { return false }
    return !nouns.isName(place, noun: entry.word) { neighbour in
      let spelled = SpelledName(neighbour, latin: latin)
      return neighbour.first?.isUppercase == true
        && names.contains { $0.word != entry.word && $0.name.equals(spelled) }
    }
  }

  /// Whether a word may be a name after all: written small, very short, only sounding alike, or in a script without vowels.
  private func isSimilar(_ word: String, _ spelled: SpelledName, to entry: Entry) -> Bool {
    // "klein" is no "Klein".
    if nouns?.contains(entry.word) == true, word.first?.isLowercase == true { return false }
    if entry.name.plain == spelled.plain { return entry.word.count > 2 || word.first?.isUppercase == true }
    let isLatin = word.first?.isCased ?? false
    if isLatin { return word.first?.isUppercase == true && entry.name.resembles(spelled) }
    return entry.name.sharesConsonants(spelled) || entry.name.resembles(spelled)
  }

  private func finding(
    _ definition: DiagnosticDefinition, _ word: String, _ source: RemovedValue, _ node: DataTree.Node, _ tree: DataTree
  ) -> Diagnostic {
    var finding = Diagnostic(
      definition, data: tree.span(node), path: tree.path(node), ["value": .value(word), "label": .text(source.label)])
    finding.trace = [
      TracePoint(Bilingual(de: "der Name steht hier", en: "the name stands here"), at: nil, data: source.span)
    ]
    return finding
  }

  /// The words of a text: letters with their marks; what stands between them separates.
  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }

  /// Calls for the text of every field that people write freely.
  private func visit(
    _ node: DataTree.Node, _ field: ElementDeclaration, _ tree: DataTree, _ body: (String, DataTree.Node) -> Void
  ) {
    switch schema.type(of: field).kind {
    case .complex:
      for child in tree.elements(of: node) {
        if let declaration = schema.child(tree.name(child), of: field.type) { visit(child, declaration, tree, body) }
      }
    case .text, .localizedText, .richText:
      // A name may be partly in italics, but does not go on from one paragraph to the next.
      let parts = tree.elements(of: node)
      for part in parts.isEmpty ? [node] : parts {
        body(tree.stringValue(part).split(whereSeparator: \.isWhitespace).joined(separator: " "), part)
      }
    default: break
    }
  }
}
