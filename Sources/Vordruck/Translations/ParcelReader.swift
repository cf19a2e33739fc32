import Catalogues
import Diagnostics
import Markup

/// Reads what a translation office sent back: XLIFF, PO, or a list.
struct ParcelReader {
  let engine: Engine
  let options: TranslationImport.Options
  let sources: SourceMap

  /// What a file delivers; nil with findings.
  func read(_ file: SourceFile, log: inout DiagnosticLog) -> Parcel? {
    // Places are those of the file in UTF-8, which are lines and columns all the same.
    let file = DeliveryEncoding.recoded(file.bytes).map { sources.add(name: file.name, bytes: $0) } ?? file
    let start = SourceSpan(source: file.id, start: 0, length: 0)
    switch DeliveryKind(file.bytes) {
    case .xml: return exchange(file, start, &log)
    case .po:
      let po = POFile(file, log: &log)
      return parcel(po.template, po.house, po.language, .translated, po.deliveries, start, &log)
    case .list:
      let list = TextList(file, log: &log)
      return parcel(list.template, list.house, list.language, .machine, list.deliveries, start, &log)
    case .untabbed: log.report(Diagnostic(CatalogueDiagnostics.noTabs, at: start))
    case .foreign(let kind): log.report(Diagnostic(CatalogueDiagnostics.foreignFile, at: start, ["kind": .text(kind)]))
    }
    return nil
  }

  private func parcel(
    _ template: String?, _ house: String?, _ found: String?, _ state: TranslationState, _ deliveries: [Delivery],
    _ start: SourceSpan, _ log: inout DiagnosticLog
  ) -> Parcel? {
    guard !log.hasErrors else { return nil }
    guard let template = options.template ?? template, found ?? options.language != nil else {
      log.report(
        Diagnostic(
          TranslationDiagnostics.unknownDestination, at: start, ["path": .name(sources[start.source].name)]))
      return nil
    }
    guard let language = language(found, start, &log) else { return nil }
    return Parcel(
      template: template, house: options.house ?? house, language: language,
      isLanguageCertain: options.language == language, state: state, deliveries: deliveries, span: start)
  }

  private func exchange(_ file: SourceFile, _ start: SourceSpan, _ log: inout DiagnosticLog) -> Parcel? {
    guard let tree = MarkupReader.parse(file, log: &log), let catalogue = CatalogueFile(file, tree, log: &log) else {
      return nil
    }
    if let part = catalogue.parts.first(where: CaseTextExchange.isCase) {
      log.report(Diagnostic(TranslationDiagnostics.caseDelivery, at: part.span))
      return nil
    }
    guard let language = language(catalogue.language, catalogue.span, &log) else { return nil }
    let deliveries = Delivery.all(in: catalogue, takesInitial: options.state != nil, log: &log)
    let all = catalogue.parts.map { (id: $0.id, part: Parcel.Part($0)) }
    guard let template = template(of: all, &log) else { return nil }
    var parcel = Parcel(
      template: template, house: options.house ?? all.compactMap(\.part.house).first, language: language,
      isLanguageCertain: options.language == language, state: .translated, deliveries: deliveries, span: catalogue.span)
    for (id, part) in all where parcel.parts[id] == nil { parcel.parts[id] = part }
    return parcel
  }

  /// The template of an XLIFF file: the shared texts and an office's come along with those of a template.
  private func template(of parts: [(id: String, part: Parcel.Part)], _ log: inout DiagnosticLog) -> String? {
    if let template = options.template { return template }
    let named = parts.filter { $0.part.template != nil }
    if let known = named.compactMap(\.part.template).first(where: engine.templateNames.contains) { return known }
    if let first = named.first {
      log.report(
        Diagnostic(TranslationDiagnostics.unknownPart, at: first.part.span, ["id": .name(first.part.template ?? "")]))
      return nil
    }
    if let office = parts.first(where: { $0.part.house != nil }) {
      log.report(Diagnostic(TranslationDiagnostics.unknownPart, at: office.part.span, ["id": .name(office.id)]))
      return nil
    }
    return CatalogueShelf.sharedName
  }

  private func language(_ found: String?, _ span: SourceSpan, _ log: inout DiagnosticLog) -> String? {
    guard let named = found ?? options.language else {
      log.report(Diagnostic(CatalogueDiagnostics.noTargetLanguage, at: span))
      return nil
    }
    if let found, let wanted = options.language, found != wanted, LanguageTag(found).withoutRegion != wanted {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.deliveredLanguage, at: span, ["found": .name(found), "wanted": .name(wanted)]))
      return nil
    }
    let language = options.language ?? named
    guard engine.isLanguage(language, &log) else { return nil }
    guard language != "de" else {
      log.report(Diagnostic(TranslationDiagnostics.germanTarget, at: span))
      return nil
    }
    return language
  }
}
