package import Diagnostics

/// All texts that a template may call: its own, the shared ones, the office's own wording, in German and translated.
package struct CatalogueSet: Sendable {
  /// What a lookup found.
  package struct Match: Sendable {
    /// The words.
    package let text: CatalogueText
    /// The language they are in: the wanted one, or `de` where the translation is missing.
    package let language: String
    /// How good they are.
    package let status: Status
    /// The place of the unit.
    package let span: SourceSpan?
  }

  /// How good a text is in the wanted language.
  package enum Status: Hashable, Sendable {
    /// The German source itself, or a reviewed translation of it.
    case good
    /// Translated by a machine, reviewed by nobody.
    case machine
    /// Translated by a person, not reviewed.
    case unreviewed
    /// The German source has changed since; the old translation is handed out.
    case outdated
    /// No translation; German is handed out.
    case missing
  }

  private var german: [String: CatalogueUnit] = [:]
  private var translations: [String: [String: CatalogueUnit]] = [:]

  /// Creates a set without texts.
  package init() {}

  /// Adds an office's own wording: each unit replaces a shipped one, and says so when it replaces nothing or when the
  /// shipped words have changed since the office wrote its own.
  package mutating func override(with catalogue: Catalogue, log: inout DiagnosticLog) {
    for unit in catalogue.units where catalogue.language == "de" {
      guard let shipped = german[unit.key] else {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.replacesNothing, at: unit.span,
            suggestion: EditDistance.nearest(to: unit.key, in: keys), ["key": .name(unit.key)]))
        continue
      }
      guard let original = unit.original, original != shipped.source.description else { continue }
      log.report(
        Diagnostic(
          CatalogueDiagnostics.originalChanged, at: unit.span,
          ["key": .name(unit.key), "original": .name(shipped.source.description)]))
    }
    add(catalogue)
  }

  /// Adds a catalogue; a later one replaces single units of an earlier one by key.
  package mutating func add(_ catalogue: Catalogue) {
    for unit in catalogue.units {
      if catalogue.language == "de" {
        german[unit.key] = unit
      } else {
        translations[catalogue.language, default: [:]][unit.key] = unit
      }
    }
  }

  /// All keys, sorted.
  package var keys: [String] { german.keys.sorted() }

  /// The languages for which there is a catalogue, German first, then sorted.
  package var languages: [String] { ["de"] + translations.keys.sorted() }

  /// The text of a key in a language, German where there is no translation; nil for an unknown key.
  ///
  /// A variety of German that has a catalogue of its own (`de-x-ls`, `de-simple`) is looked up like a translation.
  package func lookup(_ key: String, language: String) -> Match? {
    guard let source = german[key] else { return nil }
    let primary = language.split(separator: "-").first.map(String.init) ?? language
    if primary == "de", language == "de" || translations[language] == nil {
      return Match(text: source.source, language: "de", status: .good, span: source.span)
    }
    let unit = translations[language]?[key] ?? translations[primary]?[key]
    guard let unit, let target = unit.target else {
      return Match(text: source.source, language: "de", status: .missing, span: unit?.span ?? source.span)
    }
    return Match(text: target, language: language, status: status(unit, source: source), span: unit.span)
  }

  private func status(_ unit: CatalogueUnit, source: CatalogueUnit) -> Status {
    if unit.source != source.source { return .outdated }
    if unit.isMachine { return .machine }
    return unit.state >= .reviewed ? .good : .unreviewed
  }

  /// Reports units whose translation is missing, outdated or differs in its arguments and mark-up, for one language.
  ///
  /// - Parameter argumentNames: the arguments of an ICU pattern, nil when the pattern is malformed.
  package func check(
    language: String, argumentNames: (String) -> [String]?, log: inout DiagnosticLog
  ) {
    let units = translations[language] ?? [:]
    for key in keys {
      guard let source = german[key] else { continue }
      guard let unit = units[key], let target = unit.target else {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.missing, at: units[key]?.span ?? source.span,
            ["key": .name(key), "language": .name(language)]))
        continue
      }
      if unit.source != source.source {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.outdated, at: unit.span, ["key": .name(key), "language": .name(language)]))
      }
      // Leichte Sprache says the same in other words, and emphasises other ones.
      compare(source.source, target, unit, argumentNames, mayReword: language.hasPrefix("de-"), log: &log)
    }
    for unit in units.values.sorted(by: { $0.key < $1.key }) where german[unit.key] == nil {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.unknownUnit, at: unit.span,
          suggestion: EditDistance.nearest(to: unit.key, in: keys), ["key": .name(unit.key)]))
    }
  }

  private func compare(
    _ source: CatalogueText, _ target: CatalogueText, _ unit: CatalogueUnit,
    _ argumentNames: (String) -> [String]?, mayReword: Bool, log: inout DiagnosticLog
  ) {
    func names(_ text: CatalogueText) -> Set<String>? {
      if case .icu(let pattern) = text { return argumentNames(pattern).map(Set.init) }
      return Set(text.placeholders)
    }
    guard let wanted = names(source), let found = names(target) else {
      log.report(Diagnostic(CatalogueDiagnostics.malformedPattern, at: unit.span, ["key": .name(unit.key)]))
      return
    }
    if wanted != found || (!mayReword && source.markup != target.markup) {
      let difference = wanted.symmetricDifference(found).sorted().joined(separator: ", ")
      log.report(
        Diagnostic(
          CatalogueDiagnostics.argumentsDiffer, at: unit.span,
          ["key": .name(unit.key), "difference": .name(difference.isEmpty ? "<pc>" : difference)]))
    }
  }
}
