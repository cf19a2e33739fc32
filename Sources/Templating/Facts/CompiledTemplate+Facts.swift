import Calendar
package import CaseData
package import Catalogues
package import Diagnostics

/// What can be said about a template's law facts before any document is made.
extension CompiledTemplate {
  /// Whether the template cites law facts.
  package var citesFacts: Bool { !citations.isEmpty }

  /// Checks every citation, those in branches that no data takes among them: each fact must exist and have the part and
  /// format that is asked for.
  package func checkFacts(_ register: FactRegister, log: inout DiagnosticLog) {
    for citation in citations {
      guard let fact = register.versions(of: citation.id).last else {
        let suggestion = EditDistance.nearest(to: citation.id, in: register.ids)
        report(
          Diagnostic(
            TemplateDiagnostics.unknownFact, at: citation.idSpan, suggestion: suggestion, ["id": .name(citation.id)]),
          citation, &log)
        continue
      }
      let formats = FactFormat.formats(of: citation.part, fact)
      guard let format = citation.format, !formats.contains(format) else { continue }
      report(
        Diagnostic(
          TemplateDiagnostics.factFormatMismatch, at: citation.formatSpan,
          [
            "format": .name(format.rawValue), "id": .name(fact.id),
            "kind": .name(citation.part == .value ? fact.kind.rawValue : citation.part.rawValue),
            "known": .name(formats.map(\.rawValue).joined(separator: ", ")),
          ]), citation, &log)
    }
  }

  private func report(_ diagnostic: Diagnostic, _ citation: FactCitation, _ log: inout DiagnosticLog) {
    var diagnostic = diagnostic
    diagnostic.trace += citation.trace
    log.report(diagnostic)
  }

  /// Warns of amounts, durations and numbers that the template or a text that it calls says in figures of its own.
  package func checkTypedFacts(
    _ register: FactRegister, _ catalogue: CatalogueSet, language: String, log: inout DiagnosticLog
  ) {
    let finder = TypedFactFinder(language: language)
    var reported: Set<TemplateWords> = []
    for words in ownWords(catalogue, language: language) {
      for found in finder.find(in: words.text)
      where reported.insert(TemplateWords(text: found.words, span: words.span)).inserted {
        let ids = register.ids.filter { id in register.versions(of: id).contains { $0.value == found.number } }
        let list = ids.prefix(3).joined(separator: ", ")
        let example =
          ids.isEmpty ? Bilingual(de: "", en: "") : Bilingual(de: " (vielleicht \(list))", en: " (perhaps \(list))")
        log.report(
          Diagnostic(
            TemplateDiagnostics.factTypedByHand, at: words.span,
            ["words": .name(found.words), "example": .text(example)]))
      }
    }
  }

  /// The findings about provisions that had ended before a day and are named in words.
  func endedNorms(
    _ register: FactRegister, _ day: CalendarDate, _ catalogue: CatalogueSet, language: String
  ) -> [Diagnostic] {
    let ended = register.endedNorms(before: day).map { ($0, NormFinder(norm: $0.norm)) }
    guard !ended.isEmpty else { return [] }
    return ownWords(catalogue, language: language).flatMap { words in
      let text = NormFinder.plain(words.text)
      return ended.filter { $0.1.occurs(in: text) }.map { fact, _ in
        Diagnostic(
          TemplateDiagnostics.endedNorm, at: words.span,
          ["norm": .name(fact.norm), "until": .name(fact.validUntil?.text ?? "–"), "id": .name(fact.id)])
      }
    }
  }

  /// The template's own characters, and those of the texts that it calls.
  func ownWords(_ catalogue: CatalogueSet, language: String) -> [TemplateWords] {
    words
      + textKeys.compactMap { key in
        catalogue.lookup(key, language: language).map { TemplateWords(text: Self.words(of: $0.text), span: $0.span) }
      }
  }

  /// The words of a text; what is filled in stands as a character that belongs to no word.
  private static func words(of text: CatalogueText) -> String {
    switch text {
    case .icu(let pattern): return pattern
    case .plain(let parts):
      return parts.map { part in
        switch part {
        case .text(let words): words
        case .placeholder: "\u{FFFC}"
        case .open, .close: ""
        }
      }.joined()
    }
  }
}
