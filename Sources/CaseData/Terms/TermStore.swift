package import Diagnostics
import Markup

/// The terms of Leichte Sprache: the shipped ones, and an office's own over them.
package struct TermStore: Sendable {
  private var terms: [String: Term] = [:]

  /// Creates a store without terms.
  package init() {}

  /// The ids, sorted.
  package var ids: [String] { terms.keys.sorted() }

  /// The term of an id.
  package func term(_ id: String) -> Term? { terms[id] }

  /// Takes over the terms of another store; they replace those of the same id.
  package mutating func override(with other: TermStore) {
    terms.merge(other.terms) { _, new in new }
  }

  /// Reads a store file; nil when the log received an error.
  package static func read(
    _ file: SourceFile, schema: SchemaModel, provider: any SourceProvider, log: inout DiagnosticLog
  ) -> TermStore? {
    guard let validator = SchemaValidator(schema.files, log: &log),
      let tree = CaseLoader.load([file], schema: schema, validator: validator, provider: provider, log: &log)
    else { return nil }
    var store = TermStore()
    var isGood = true
    for node in tree.elements("terms", of: tree.root) {
      func texts(_ name: String) -> [String] { tree.elements(name, of: node).map { tree.stringValue($0) } }
      let term = Term(
        id: texts("id").first ?? "", word: texts("word").first ?? "", forms: texts("forms"),
        explanation: texts("explanation").first, avoided: texts("avoid"), picture: texts("picture").first,
        span: tree.span(node))
      if let earlier = store.terms[term.id] {
        log.report(
          Diagnostic(TermDiagnostics.duplicate, at: earlier.span, data: term.span, ["id": .name(term.id)]))
        isGood = false
      }
      store.terms[term.id] = term
    }
    return isGood ? store : nil
  }
}
