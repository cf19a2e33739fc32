import CaseData
import Catalogues
package import Diagnostics
import Markup
import Templating

/// The untranslated free texts of one case to a translator and back, without anything that says whose case it is.
package struct CaseTextExchange {
  /// The id of the `<file>` by which a delivery is known as one of free texts.
  private static let fileID = "case"

  /// Whether a `<file>` holds free texts of a case.
  static func isCase(_ part: CatalogueFile.Part) -> Bool { part.id == fileID || part.original == fileID }

  private let engine: Engine
  private let inputs: InputFiles

  /// Creates an exchange that registers what it reads in a source map.
  package init(engine: Engine, sources: SourceMap) {
    self.engine = engine
    inputs = InputFiles(sources: sources)
  }

  /// `i18n export TEMPLATE --data CASE --language TAG`: XLIFF of the texts that the template prints and that lack the
  /// language; nil with findings.
  ///
  /// - Parameter isWhole: Whether the texts that only other papers print are handed out as well.
  package func export(
    _ template: String, data path: String, language: String, isWhole: Bool = false, log: inout DiagnosticLog
  ) -> String? {
    guard engine.isLanguage(language, &log), let printed = printedTexts(template, &log),
      let texts = texts(template, path, printed: isWhole ? nil : printed, log: &log)
    else { return nil }
    let wanted = LanguageTag(language).fallbacks
    let missing = texts.entries.filter { entry in !entry.languages.contains { wanted.contains($0) } }
    let open = missing.filter(\.isPrinted)
    if open.count < missing.count {
      log.report(
        Diagnostic(
          TranslationDiagnostics.unprintedTexts,
          ["count": .number(missing.count - open.count), "template": .name(template)]))
    }
    guard !open.isEmpty else {
      log.report(Diagnostic(TranslationDiagnostics.nothingToTranslate, ["language": .name(language)]))
      return nil
    }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"de\" trgLang=\"\(language)\">",
      "  <file id=\"\(Self.fileID)\" original=\"\(Self.fileID)\" canResegment=\"no\">",
      "    <notes><note>Freie Texte aus einem Fall. Namen und Kontaktdaten sind durch Platzhalter ersetzt.</note></notes>",
    ]
    for entry in open {
      let source = texts.pieces(of: entry.german).map { piece in
        switch piece {
        case .words(let words): InlineText.escaped(words)
        case .masked(let number):
          "<ph id=\"n\(number)\" equiv=\"n\(number)\" disp=\"[Name \(number + 1)]\" canDelete=\"no\"/>"
        }
      }.joined()
      // The same name twice in a text needs two ids.
      lines += [
        "    <unit id=\"\(InlineText.escaped(entry.id, isAttribute: true))\">",
        "      <notes><note>\(InlineText.escaped(entry.label))</note></notes>",
        "      <segment state=\"initial\"><source>\(Self.distinct(source))</source></segment>", "    </unit>",
      ]
      if entry.german.contains(#/\b(Frau|Herrn?|Familie)\s+\p{Lu}/#),
        texts.pieces(of: entry.german).contains(where: Self.hasUnmaskedName)
      {
        log.report(
          Diagnostic(
            TranslationDiagnostics.looksLikeName, data: texts.document.span(entry.germanValue), path: entry.id))
      }
    }
    if texts.withheld > 0 {
      log.report(Diagnostic(TranslationDiagnostics.withheldTexts, ["count": .number(texts.withheld)]))
    }
    return (lines + ["  </file>", "</xliff>"]).joined(separator: "\n") + "\n"
  }

  /// `i18n import --data CASE FILE`: writes the translations into the case file, which otherwise stays byte for byte.
  ///
  /// The number of texts that were written; nil with findings, and then nothing was written.
  ///
  /// - Parameter wanted: The language; nil where the file says it.
  package func bringBack(
    _ path: String, template: String, data: String, language wanted: String? = nil, log: inout DiagnosticLog
  ) -> Int? {
    guard let file = inputs.read(path, log: &log), let tree = MarkupReader.parse(file, log: &log),
      let delivered = CatalogueFile(file, tree, log: &log), let texts = texts(template, data, printed: nil, log: &log)
    else { return nil }
    guard let language = language(of: delivered, wanted: wanted, texts, &log) else { return nil }
    delivered.reportPartialUnits(to: &log)
    var review = DeliveryReview(language: language)
    guard let original = inputs.read(data, log: &log) else { return nil }
    var insertion = CaseTextInsertion(original, texts.document, language: language)
    var count = 0
    for unit in delivered.units {
      guard let target = unit.target else { continue }
      guard let entry = texts.entries.first(where: { $0.id == unit.key }) else {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.unknownDelivery, at: unit.span,
            ["key": .name(unit.key), "template": .name(template)]))
        continue
      }
      let source = InlineText(
        texts.pieces(of: entry.german).map { piece in
          switch piece {
          case .words(let words): .text(words)
          case .masked(let number): .text("\u{1}\(number)\u{1}")
          }
        })
      guard Self.marked(unit.source) == source.words else {
        log.report(Diagnostic(TranslationDiagnostics.caseChanged, at: unit.span, ["key": .name(unit.key)]))
        continue
      }
      guard Self.numbers(unit.source) == Self.numbers(target), let words = Self.filled(target, texts) else {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.argumentsDiffer, at: unit.span,
            [
              "key": .name(unit.key),
              "difference": .name(
                Self.numbers(unit.source).symmetricDifference(Self.numbers(target)).sorted().joined(separator: ", ")),
            ]))
        continue
      }
      let isIntended = unit.state.map { $0 >= .reviewed } ?? false
      guard
        review.accepts(
          target, of: unit, source: unit.source, isIntended: isIntended, isNew: true, at: unit.span, log: &log)
      else { continue }
      insertion.insert(words, at: entry)
      count += 1
    }
    review.report(to: &log)
    guard !log.hasErrors else { return nil }
    guard count > 0 else { return 0 }
    do {
      try AtomicWriter.write(insertion.result(), to: data, overwrites: true, mode: FileSystem.mode(data) ?? 0o600)
    } catch {
      log.report(Diagnostic(FileDiagnostics.outputNotWritable, ["path": .name(data), "reason": .text(error.reason)]))
      return nil
    }
    return count
  }

  /// The language under which translations are kept: the file's, without the region that a program has added.
  private func language(
    of delivered: CatalogueFile, wanted: String?, _ texts: CaseTexts, _ log: inout DiagnosticLog
  ) -> String? {
    guard let found = delivered.language ?? wanted else {
      log.report(Diagnostic(CatalogueDiagnostics.noTargetLanguage, at: delivered.span))
      return nil
    }
    let bare = LanguageTag(found).withoutRegion
    if let wanted, wanted != found, wanted != bare {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.deliveredLanguage, at: delivered.span,
          ["found": .name(found), "wanted": .name(wanted)]))
      return nil
    }
    let isKnown = texts.entries.contains { $0.languages.contains(found) }
    let language = wanted ?? (isKnown ? found : bare ?? found)
    guard engine.isLanguage(language, &log) else { return nil }
    guard language != "de" else {
      log.report(Diagnostic(TranslationDiagnostics.germanTarget, at: delivered.span))
      return nil
    }
    return language
  }

  /// The fields that a template reads.
  private func printedTexts(_ template: String, _ log: inout DiagnosticLog) -> FieldPaths? {
    CatalogueShelf.open(template, language: "de", house: nil, engine: engine, sources: inputs.sources, log: &log)?
      .prepared?.compiled.fields
  }

  private func texts(
    _ template: String, _ data: String, printed: FieldPaths?, log: inout DiagnosticLog
  ) -> CaseTexts? {
    guard let (_, schema) = engine.schema(of: template, sources: inputs.sources, log: &log),
      let file = inputs.read(data, log: &log), let document = CaseLoader.read(file, log: &log)
    else { return nil }
    guard let format = CaseFormat(of: file), format == .json || format == .yaml else {
      log.report(Diagnostic(TranslationDiagnostics.caseFormat, ["path": .name(data)]))
      return nil
    }
    return CaseTexts(document, schema: schema, printed: printed)
  }

  /// Gives repeated places of one source ids of their own.
  private static func distinct(_ source: String) -> String {
    var seen: [String: Int] = [:]
    return source.replacing(#/<ph id="(n\d+)"/#) { match in
      let id = String(match.output.1)
      seen[id, default: 0] += 1
      let count = seen[id] ?? 1
      return count == 1 ? "<ph id=\"\(id)\"" : "<ph id=\"\(id)-\(count)\""
    }
  }

  private static func hasUnmaskedName(_ piece: CaseMask.Piece) -> Bool {
    guard case .words(let words) = piece else { return false }
    return words.contains(#/\b(Frau|Herrn?|Familie)\s+\p{Lu}/#)
  }

  private static func number(_ code: InlineCode) -> String { String(code.id.prefix { $0 != "-" }) }

  private static func numbers(_ text: InlineText) -> Set<String> { Set(text.codes.map(number)) }

  private static func marked(_ text: InlineText) -> String {
    text.pieces.map { piece in
      switch piece {
      case .text(let words): words
      case .place(let code): "\u{1}\(number(code).dropFirst())\u{1}"
      case .open, .close: ""
      }
    }.joined()
  }

  /// The words with names back in their places; nil for a place that stands for nothing.
  private static func filled(_ text: InlineText, _ texts: CaseTexts) -> String? {
    var result = ""
    for piece in text.pieces {
      switch piece {
      case .text(let words): result += words
      case .place(let code):
        guard let index = Int(number(code).dropFirst()), texts.masked.indices.contains(index) else { return nil }
        result += texts.masked[index]
      case .open, .close: break
      }
    }
    return result
  }
}
