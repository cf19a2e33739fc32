package import Catalogues
package import Diagnostics
import Markup

/// How far the translations of a template have come: a row for each language.
package struct TranslationStatus: Sendable {
  /// The texts of one language, counted.
  package struct Row: Sendable {
    /// The language.
    package let language: String
    /// Whether the template has a catalogue of its own in the language, or only the shared texts are translated.
    package let hasCatalogue: Bool
    /// Texts without a translation.
    package var missing = 0
    /// Texts whose German has changed since.
    package var outdated = 0
    /// Translations that belong to no German text.
    package var unused = 0
    /// Current translations by their state.
    package var states: [TranslationState: Int] = [:]
  }

  /// The template.
  package let template: String
  /// The number of texts that it can print.
  package let total: Int
  /// The rows, sorted by language.
  package let rows: [Row]

  /// Counts the texts of a template in all its languages; nil with findings.
  ///
  /// German texts that the template never prints are reported as unused, and so are translations without a German text.
  package init?(
    _ template: String, house: String?, language only: String?, engine: Engine, sources: SourceMap,
    log: inout DiagnosticLog
  ) {
    guard
      let shelf = CatalogueShelf.open(
        template, language: "de", house: house, engine: engine, sources: sources, log: &log)
    else { return nil }
    self.template = shelf.name
    total = shelf.places.map { place in
      place.german.units.count { !place.replaced.contains($0.key) && shelf.isUsed($0.key) }
    }.reduce(0, +)
    for place in shelf.places where place.id == shelf.name && shelf.prepared != nil {
      for unit in place.german.units where !shelf.isUsed(unit.key) {
        log.report(Diagnostic(CatalogueDiagnostics.unused, at: unit.span, ["key": .name(unit.key)]))
      }
    }
    let found = shelf.places.flatMap { TemplateFolder.catalogues(in: $0.folder) }
      .map(TemplateFolder.language(ofCatalogue:))
    let languages = only.map { [$0] } ?? Set(found).subtracting(["de"]).sorted()
    var rows: [Row] = []
    for language in languages {
      guard
        let shelf = CatalogueShelf.open(
          template, language: language, house: house, engine: engine, sources: sources, log: &log)
      else { return nil }
      rows.append(Self.row(language, shelf, &log))
    }
    self.rows = rows
  }

  private static func row(_ language: String, _ shelf: CatalogueShelf, _ log: inout DiagnosticLog) -> Row {
    var row = Row(
      language: language,
      hasCatalogue: shelf.places.contains { $0.id == shelf.name && shelf.prepared != nil && $0.translation != nil })
    for place in shelf.places {
      for unit in place.german.units where !place.replaced.contains(unit.key) && shelf.isUsed(unit.key) {
        guard let translation = shelf.translation(of: unit.key, in: place), translation.target != nil else {
          row.missing += 1
          continue
        }
        if let target = translation.target {
          TranslationCheck.check(target, of: unit, language: language, at: translation.span, log: &log)
        }
        if translation.source.matches(unit.source) {
          row.states[translation.translationState ?? .machine, default: 0] += 1
        } else {
          row.outdated += 1
        }
      }
      for unit in place.translation?.units ?? [] where place.german.unit(unit.key) == nil {
        row.unused += 1
        log.report(
          Diagnostic(
            CatalogueDiagnostics.unknownUnit, at: unit.span,
            suggestion: EditDistance.nearest(to: unit.key, in: place.german.units.map(\.key)),
            ["key": .name(unit.key)]))
      }
    }
    return row
  }

  /// The table for people.
  package func text(_ language: DiagnosticLanguage) -> String {
    let heads =
      language == .de
      ? ["Sprache", "fehlt", "veraltet", "überzählig", "Maschine", "übersetzt", "geprüft", "freigegeben"]
      : ["language", "missing", "outdated", "unused", "machine", "translated", "reviewed", "final"]
    let table =
      [heads]
      + rows.map { row in
        let cells = [row.missing, row.outdated, row.unused] + TranslationState.allCases.map { row.states[$0] ?? 0 }
        return [row.language] + cells.map { $0 == 0 ? "·" : String($0) }
      }
    let widths = heads.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      zip(row, widths).enumerated().map { index, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }
    let title = language == .de ? "\(template): \(total) Texte" : "\(template): \(total) texts"
    return ([title] + lines).joined(separator: "\n") + "\n"
  }
}
