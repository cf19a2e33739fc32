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

  /// One file as it was read.
  private struct Parcel {
    let template: String?
    let language: String
    let state: TranslationState
    let house: String?
    let deliveries: [Delivery]
  }

  /// Reads a file and writes the catalogues that it changes; without result when there are errors.
  package func run(_ path: String, log: inout DiagnosticLog) -> [Result] {
    guard let file = inputs.read(path, log: &log) else { return [] }
    var findings = DiagnosticLog()
    let parcels = parcels(in: file, &findings)
    log.append(findings)
    guard !findings.hasErrors else { return [] }
    var changes: [(path: String, bytes: [UInt8], count: Int)] = []
    for parcel in parcels { changes += merge(parcel, &log) }
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

  private func parcels(in file: SourceFile, _ log: inout DiagnosticLog) -> [Parcel] {
    if Self.isXML(file) { return exchange(file, &log) }
    if file.name.hasSuffix(".po") || POFile.isPO(file.bytes) { return gettext(file, &log) }
    return file.bytes.contains(UInt8(ascii: "\t")) ? list(file, &log) : exchange(file, &log)
  }

  private static func isXML(_ file: SourceFile) -> Bool {
    file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "<")
  }

  private func list(_ file: SourceFile, _ log: inout DiagnosticLog) -> [Parcel] {
    let list = TextList(file, log: &log)
    guard let template = options.template ?? list.template, let language = language(list.language, file, &log) else {
      if !log.hasErrors {
        log.report(Diagnostic(TranslationDiagnostics.unknownDestination, ["path": .name(file.name)]))
      }
      return []
    }
    return [
      Parcel(
        template: template, language: language, state: options.state ?? .machine, house: options.house,
        deliveries: list.deliveries)
    ]
  }

  private func gettext(_ file: SourceFile, _ log: inout DiagnosticLog) -> [Parcel] {
    let po = POFile(file, log: &log)
    guard let template = options.template ?? po.template, let language = language(po.language, file, &log) else {
      if !log.hasErrors {
        log.report(Diagnostic(TranslationDiagnostics.unknownDestination, ["path": .name(file.name)]))
      }
      return []
    }
    return [
      Parcel(
        template: template, language: language, state: options.state ?? .translated, house: options.house ?? po.house,
        deliveries: po.deliveries)
    ]
  }

  /// The parcels of an XLIFF file: one for each template in it.
  private func exchange(_ file: SourceFile, _ log: inout DiagnosticLog) -> [Parcel] {
    guard let tree = MarkupReader.parse(file, log: &log), let catalogue = CatalogueFile(file, tree, log: &log),
      let language = language(catalogue.language, file, &log)
    else { return [] }
    let deliveries = Delivery.all(in: catalogue)
    let ids = deliveries.compactMap(\.file).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let offices = ids.filter { $0.hasPrefix("house-") }.map { String($0.dropFirst("house-".count)) }
    // The shared texts and an office's come along with those of a template.
    let template = options.template ?? ids.first { !CatalogueShelf.isShared($0) && !$0.hasPrefix("house-") }
    return [
      Parcel(
        template: template ?? CatalogueShelf.sharedName, language: language, state: options.state ?? .translated,
        house: options.house ?? offices.first, deliveries: deliveries)
    ]
  }

  private func language(_ found: String?, _ file: SourceFile, _ log: inout DiagnosticLog) -> String? {
    if let found, let wanted = options.language, found != wanted {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.deliveredLanguage,
          at: SourceSpan(source: file.id, start: 0, length: 0), ["found": .name(found), "wanted": .name(wanted)]))
      return nil
    }
    guard let language = found ?? options.language, engine.isLanguage(language, &log) else { return nil }
    guard language != "de" else {
      log.report(Diagnostic(TranslationDiagnostics.germanTarget))
      return nil
    }
    return language
  }

  private func merge(
    _ parcel: Parcel, _ log: inout DiagnosticLog
  ) -> [(path: String, bytes: [UInt8], count: Int)] {
    guard let template = parcel.template,
      let shelf = CatalogueShelf.open(
        template, language: parcel.language, house: parcel.house, needsTemplate: false, engine: engine,
        sources: inputs.sources, log: &log)
    else { return [] }
    var mergers = shelf.places.map { place in
      CatalogueMerger(
        german: place.german, existing: place.translation, language: parcel.language, hash: CatalogueShelf.hash,
        argumentNames: CatalogueShelf.argumentNames)
    }
    let keys = shelf.places.flatMap { $0.german.units.map(\.key) }
    for delivery in parcel.deliveries {
      // The place that the file names, else the first that has the key.
      let index = shelf.places.indices.first { index in
        let place = shelf.places[index]
        return (delivery.file == nil || delivery.file == place.id) && place.german.unit(delivery.key) != nil
      }
      guard let index else {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.unknownDelivery, at: delivery.span,
            suggestion: EditDistance.nearest(to: delivery.key, in: keys),
            ["key": .name(delivery.key), "template": .name(shelf.name)]))
        continue
      }
      mergers[index].take(delivery, state: parcel.state, log: &log)
    }
    return zip(mergers, shelf.places).filter { $0.0.count > 0 }.map { merger, place in
      ("\(place.folder)/\(parcel.language).xlf", merger.merged(), merger.count)
    }
  }
}
