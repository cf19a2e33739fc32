package import Diagnostics
import Markup

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
    /// How far the translation has come; nil where German is handed out.
    package let state: TranslationState?
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
    /// The German source has changed since; the old translation is handed out, or German where an office has put its own
    /// words in the place of the shipped ones.
    case outdated
    /// No translation; German is handed out.
    case missing
  }

  private var german: [String: CatalogueUnit] = [:]
  private var translations: [String: [String: CatalogueUnit]] = [:]
  /// The keys whose German an office has replaced.
  private var overridden: Set<String> = []

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
    if catalogue.language == "de" { overridden.formUnion(catalogue.units.map(\.key)) }
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

  /// The German unit of a key.
  package func germanUnit(_ key: String) -> CatalogueUnit? { german[key] }

  /// All units with their languages, by their places in the catalogues.
  package var unitsByPlace: [SourceSpan: (language: String, unit: CatalogueUnit)] {
    var result: [SourceSpan: (language: String, unit: CatalogueUnit)] = [:]
    for (language, units) in [("de", german)] + translations.map({ ($0.key, $0.value) }) {
      for unit in units.values { if let span = unit.span { result[span] = (language, unit) } }
    }
    return result
  }

  /// The languages for which there is a catalogue, German first, then sorted.
  package var languages: [String] { ["de"] + translations.keys.sorted() }

  /// The text of a key in a language, German where there is no translation; nil for an unknown key.
  ///
  /// Varieties of German that have a catalogue (`de-x-ls`, `de-simple`) are languages like others. Where a language lacks a
  /// text, its fallbacks are asked (`LanguageTag.fallbacks`).
  package func lookup(_ key: String, language: String) -> Match? {
    guard let source = german[key] else { return nil }
    func germanText(_ status: Status, at span: SourceSpan?) -> Match {
      Match(text: source.source, language: "de", status: status, state: nil, span: span ?? source.span)
    }
    var incomplete: SourceSpan?
    var hasCatalogue = false
    for tag in LanguageTag(language).fallbacks where tag != "de" {
      hasCatalogue = hasCatalogue || translations[tag] != nil
      guard let unit = translations[tag]?[key] else { continue }
      incomplete = incomplete ?? unit.span
      guard let target = unit.target else { continue }
      let status = status(unit, source: source)
      if status == .outdated, overridden.contains(key) { return germanText(.outdated, at: unit.span) }
      return Match(
        text: target, language: tag == language ? language : tag, status: status,
        state: TranslationState(unit.state, isMachine: unit.isMachine), span: unit.span)
    }
    let isPlainGerman = LanguageTag(language).primary == "de" && !hasCatalogue
    return germanText(isPlainGerman ? .good : .missing, at: incomplete)
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
