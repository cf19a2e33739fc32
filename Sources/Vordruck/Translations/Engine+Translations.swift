import Catalogues
package import Diagnostics
import Markup
import TextAnalysis

extension Engine {
  /// The kinds of file for translators.
  package enum ExchangeFormat: String, Sendable, CaseIterable {
    /// XLIFF 2.1, for translation offices.
    case xliff
    /// GNU gettext's PO, for those whose tools speak it.
    case po
    /// A plain list with tabs.
    case tsv
  }

  /// Which texts are handed out.
  package enum ExchangeScope: String, Sendable, CaseIterable {
    /// Every text that the template can print.
    case all
    /// Those without a translation.
    case missing
    /// Those whose German text has changed since.
    case outdated
    /// Missing and outdated ones, and those that only a machine has translated.
    case open
  }

  /// `i18n export`: the texts of a template for a translator; nil with findings.
  ///
  /// - Parameter pictures: The pages on which the texts are to be seen.
  package func translationExport(
    _ template: String, language: String, house: String?, scope: ExchangeScope, format: ExchangeFormat,
    pictures: TextPictures? = nil, sources: SourceMap, log: inout DiagnosticLog
  ) -> String? {
    guard isLanguage(language, &log),
      let shelf = CatalogueShelf.open(
        template, language: language, house: house, engine: self, sources: sources, log: &log)
    else { return nil }
    let context = TranslationContext(shelf.prepared)
    let sections = shelf.places.map { place in
      let entries = place.german.units.compactMap { unit -> ExchangeWriter.Entry? in
        guard !place.replaced.contains(unit.key), shelf.isUsed(unit.key) else { return nil }
        let entry = ExchangeWriter.Entry(
          german: unit, translation: shelf.translation(of: unit.key, in: place), hash: CatalogueShelf.hash(unit.source),
          context: context.notes(for: unit, language: language), labels: context.labels(for: unit),
          places: context.places(of: unit), pictures: pictures?.notes(for: unit.key) ?? [])
        return Self.belongs(entry, to: scope) ? entry : nil
      }
      return ExchangeWriter.Section(id: place.id, entries: entries)
    }
    guard sections.contains(where: { !$0.entries.isEmpty }) else {
      log.report(Diagnostic(TranslationDiagnostics.nothingToTranslate, ["language": .name(language)]))
      return nil
    }
    let name = DisplayNames.language(language, language: "de") ?? language
    var notes = ["Übersetzung aus dem Deutschen, Zielsprache: \(name). Platzhalter und Auszeichnung bleiben erhalten."]
    if pictures != nil {
      notes.append("Bilder: #xywh= nennt die Fläche im Bild, in Pixeln von links, von oben, Breite und Höhe.")
    }
    switch format {
    case .tsv: return TextList.write(sections, template: shelf.name, house: house, language: language)
    case .xliff: return ExchangeWriter.xliff(sections, template: shelf.name, language: language, notes: notes)
    case .po:
      return POWriter.write(
        sections, to: POWriter.Destination(template: shelf.name, house: house, language: language),
        notes: notes + ["{name} ist ein Wert, <1>…</1> Auszeichnung: beides bleibt stehen."])
    }
  }

  private static func belongs(_ entry: ExchangeWriter.Entry, to scope: ExchangeScope) -> Bool {
    let isMissing = entry.translation?.target == nil
    switch scope {
    case .all: return true
    case .missing: return isMissing
    case .outdated: return entry.isOutdated
    case .open: return isMissing || entry.isOutdated || entry.current?.translationState == .machine
    }
  }

  /// Whether a tag names a language; reports it if not.
  ///
  /// All languages of two letters are known by name; of those with three letters, some are not.
  func isLanguage(_ tag: String, _ log: inout DiagnosticLog) -> Bool {
    guard LanguageTag.isWellFormed(tag) else {
      log.report(Diagnostic(PipelineDiagnostics.invalidLanguage, ["language": .name(tag)]))
      return false
    }
    let primary = LanguageTag(tag).primary
    guard DisplayNames.language(primary, language: "de") == nil else { return true }
    var finding = Diagnostic(TranslationDiagnostics.unknownLanguage, ["language": .name(tag)])
    if primary.count > 2 { finding.severity = .warning }
    log.report(finding)
    return primary.count > 2
  }
}
