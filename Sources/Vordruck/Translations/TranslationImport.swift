package import Catalogues
package import Diagnostics
import Markup

/// Brings translated files back into the catalogues: checked as a whole first, written only when all is well.
package struct TranslationImport {
  /// How far a translation has come.
  package typealias State = TranslationState

  /// What the caller knows about the files.
  package struct Options {
    /// The template to which lists belong; nil where the file says it.
    package var template: String?
    /// The language of lists; nil where the file says it.
    package var language: String?
    /// The office whose wording is translated.
    package var house: String?
    /// The state of texts whose file does not say one; lists are a machine's work unless somebody answers for them.
    package var state: TranslationState?

    /// Creates options without any of it.
    package init() {}
  }

  /// What was done to one catalogue.
  package struct Result: Sendable {
    /// The catalogue file.
    package let path: String
    /// The number of texts that changed.
    package let count: Int
  }

  private let engine: Engine
  private let options: Options
  private let inputs: InputFiles

  /// Creates an import that registers what it reads in a source map.
  package init(engine: Engine, options: Options, sources: SourceMap) {
    self.engine = engine
    self.options = options
    inputs = InputFiles(sources: sources)
  }

  /// Reads a file and writes the catalogues that it changes; without result when there are errors.
  package func run(_ path: String, log: inout DiagnosticLog) -> [Result] {
    guard let file = inputs.read(path, log: &log) else { return [] }
    var findings = DiagnosticLog()
    let parcel = ParcelReader(engine: engine, options: options, sources: inputs.sources).read(file, log: &findings)
    log.append(findings)
    guard let parcel, !findings.hasErrors else { return [] }
    if parcel.deliveries.isEmpty, findings.diagnostics.isEmpty {
      log.report(Diagnostic(CatalogueDiagnostics.nothingTranslated, at: parcel.span))
    }
    let changes = merge(parcel, &log)
    guard !log.hasErrors else { return [] }
    for change in changes {
      do {
        try AtomicWriter.write(
          change.bytes, to: change.path, overwrites: true, mode: FileSystem.mode(change.path) ?? 0o644)
      } catch {
        log.report(
          Diagnostic(
            FileDiagnostics.outputNotWritable, ["path": .name(change.path), "reason": .text(error.reason)]))
      }
    }
    return changes.map { Result(path: $0.path, count: $0.count) }
  }

  private func merge(
    _ parcel: Parcel, _ log: inout DiagnosticLog
  ) -> [(path: String, bytes: [UInt8], count: Int)] {
    guard let (shelf, language) = shelf(for: parcel, &log) else { return [] }
    for (_, part) in parcel.parts.sorted(by: { $0.key < $1.key }) {
      guard let found = part.template, found != shelf.name, engine.templateNames.contains(found) else { continue }
      log.report(
        Diagnostic(
          TranslationDiagnostics.otherTemplate, at: part.span,
          ["found": .name(found), "wanted": .name(shelf.name)]))
      return []
    }
    var mergers = shelf.places.map { place in
      CatalogueMerger(
        german: place.german, existing: place.translation, language: language, hash: CatalogueShelf.hash,
        outline: CatalogueShelf.outline, replaced: { shelf.translation(of: $0, in: place) })
    }
    var review = DeliveryReview(language: language)
    for part in parcel.deliveries.map(\.file).reduce(into: [String?](), { if !$0.contains($1) { $0.append($1) } }) {
      let deliveries = parcel.deliveries.filter { $0.file == part }
      let places = deliveries.map { place(of: $0, in: parcel, shelf) }
      let strays = zip(deliveries, places).filter { $0.1 == nil }.map(\.0)
      let span = part.flatMap { parcel.parts[$0]?.span }
      guard !reportStrays(strays, of: deliveries.count, span, shelf, &log) else { continue }
      for (delivery, place) in zip(deliveries, places) {
        guard let place else { continue }
        mergers[place].take(delivery, state: parcel.state, claimed: options.state, review: &review, log: &log)
      }
    }
    review.report(to: &log)
    return zip(mergers, shelf.places).filter { $0.0.count > 0 }.map { merger, place in
      ("\(place.folder)/\(language).xlf", merger.merged(), merger.count)
    }
  }

  /// The catalogues for a parcel, and the language whose catalogues they are: without its region where only the bare
  /// language has any.
  private func shelf(for parcel: Parcel, _ log: inout DiagnosticLog) -> (CatalogueShelf, String)? {
    func open(_ language: String) -> CatalogueShelf? {
      CatalogueShelf.open(
        parcel.template, language: language, house: parcel.house, needsTemplate: false, engine: engine,
        sources: inputs.sources, log: &log)
    }
    guard let shelf = open(parcel.language) else { return nil }
    guard !parcel.isLanguageCertain, let bare = LanguageTag(parcel.language).withoutRegion,
      shelf.places.allSatisfy({ $0.translation == nil })
    else { return (shelf, parcel.language) }
    guard let bareShelf = open(bare) else { return nil }
    guard bareShelf.places.contains(where: { $0.translation != nil }) else {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.regionUnclear, at: parcel.span,
          ["found": .name(parcel.language), "bare": .name(bare)]))
      return nil
    }
    return (bareShelf, bare)
  }

  /// The place that the file names, else the first that has the key.
  private func place(of delivery: Delivery, in parcel: Parcel, _ shelf: CatalogueShelf) -> Int? {
    let part = delivery.file.flatMap { parcel.parts[$0] }
    let wanted = part?.place ?? (part?.template == shelf.name ? shelf.name : nil)
    return shelf.places.indices.first { index in
      let place = shelf.places[index]
      return (wanted == nil || wanted == place.id) && place.german.unit(delivery.key) != nil
    }
  }

  /// Reports texts that no catalogue has; where most of a part are such, the part as a whole, which is then `true`.
  private func reportStrays(
    _ strays: [Delivery], of total: Int, _ span: SourceSpan?, _ shelf: CatalogueShelf, _ log: inout DiagnosticLog
  ) -> Bool {
    if strays.count > 2, strays.count * 2 > total, let first = strays.first {
      log.report(
        Diagnostic(
          TranslationDiagnostics.foreignPart, at: span ?? first.span,
          [
            "count": .number(strays.count), "total": .number(total), "template": .name(shelf.name),
            "key": .name(first.key),
          ]))
      return true
    }
    let keys = shelf.places.flatMap { $0.german.units.map(\.key) }
    for stray in strays {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.unknownDelivery, at: stray.span,
          suggestion: EditDistance.nearest(to: stray.key, in: keys),
          ["key": .name(stray.key), "template": .name(shelf.name)]))
    }
    return false
  }
}
