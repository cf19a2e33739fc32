package import CaseData
package import Catalogues
package import Diagnostics

/// What can be said about a template's terms before any document is made.
extension CompiledTemplate {
  /// The ids of the terms that the texts which the template calls mark, with the places of the texts.
  private func marked(_ catalogue: CatalogueSet, _ language: String) -> [(id: String, span: SourceSpan?)] {
    textKeys.flatMap { key -> [(id: String, span: SourceSpan?)] in
      guard let match = catalogue.lookup(key, language: language) else { return [] }
      return match.text.terms.map { ($0, match.span) }
    }
  }

  /// Whether the template or a text that it calls refers to terms.
  package func citesTerms(_ catalogue: CatalogueSet, languages: [String]) -> Bool {
    !termCitations.isEmpty || languages.contains { !marked(catalogue, $0).isEmpty }
  }

  /// Checks that every term exists, and in Leichte Sprache that no avoided word stands for one.
  package func checkTerms(_ store: TermStore, _ catalogue: CatalogueSet, languages: [String], log: inout DiagnosticLog)
  {
    for citation in termCitations where store.term(citation.id) == nil {
      var finding = unknown(citation.id, at: citation.idSpan, store)
      finding.trace = citation.trace
      log.report(finding)
    }
    for language in languages {
      for (id, span) in marked(catalogue, language) where store.term(id) == nil {
        log.report(unknown(id, at: span, store))
      }
      guard SentenceMode.isEasy(language) else { continue }
      for words in ownWords(catalogue, language: language) { reportAvoided(words, store, &log) }
    }
  }

  private func unknown(_ id: String, at span: SourceSpan?, _ store: TermStore) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.unknownTerm, at: span, suggestion: EditDistance.nearest(to: id, in: store.ids),
      ["id": .name(id)])
  }

  private func reportAvoided(_ words: TemplateWords, _ store: TermStore, _ log: inout DiagnosticLog) {
    let found = words.text.split { !$0.isLetter && $0 != "-" && $0 != "\u{B7}" }.map(String.init)
    for id in store.ids {
      guard let term = store.term(id), !term.avoided.isEmpty else { continue }
      for word in found where term.avoided.contains(where: { Self.isForm(Term.plain(word), of: $0) }) {
        log.report(
          Diagnostic(
            TemplateDiagnostics.avoidedWord, at: words.span,
            ["word": .name(word), "term": .name(TermJoint.hyphen.written(term.word)), "id": .name(id)]))
      }
    }
  }

  /// Whether a word is another one, perhaps with an ending.
  private static func isForm(_ word: String, of other: String) -> Bool {
    let (word, other) = (word.lowercased(), other.lowercased())
    guard word.hasPrefix(other) else { return false }
    return ["", "e", "n", "en", "s", "es", "er", "ern"].contains(word.dropFirst(other.count))
  }
}
