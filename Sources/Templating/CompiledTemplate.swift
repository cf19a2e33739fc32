package import CaseData
package import Diagnostics
package import Markup

/// A template that has passed every check that needs no data; shared by all documents made from it.
package struct CompiledTemplate: Sendable {
  let nodes: [TemplateNode]
  let schema: SchemaModel?
  /// The calls of catalogue texts, those of included files among them.
  let textCalls: [TextCall]
  let parameters: [ParameterTemplate]
  /// The citations of terms, those of included files among them.
  let termCitations: [TermCitation]
  /// Whether any element asks for sentences as elements of their own.
  let asksForSentences: Bool
  /// The citations of law facts, those of included files among them.
  let citations: [FactCitation]
  /// The characters that the template itself says.
  let words: [TemplateWords]
  let parallelIDs: Set<String>
  let hasComputedParallelIDs: Bool
  /// Whether the template reads case data.
  package let readsData: Bool
  /// The fields of the case data that it reads.
  package let fields: FieldPaths
  /// The file itself when it declares no control elements: every document made from it is the file.
  package let plain: ElementTree?

  /// Compiles a template; nil when the log received an error.
  ///
  /// - Parameters:
  ///   - schema: What paths are checked against; a template without schema can print no data.
  ///   - house: What the office's settings hold, under the name `$house`; nil when there are none.
  ///   - comparison: How two versions of the data differ, under the name `$comparison`; nil when they are not compared.
  ///   - provider: The door to included files.
  package static func compile(
    _ tree: ElementTree, schema: SchemaModel?, house: SchemaModel? = nil, comparison: SchemaModel? = nil,
    provider: any SourceProvider, log: inout DiagnosticLog
  ) -> CompiledTemplate? {
    let expected = ExpectedData(schema: schema, house: house, comparison: comparison)
    var compiler = TemplateCompiler(expected: expected, provider: provider)
    // A plain file is a document already: there is nothing to instantiate, however long it is.
    let nodes = tree.declares(.template) ? compiler.compile(tree) : compiler.check(plain: tree)
    log.append(compiler.log)
    guard !compiler.log.hasErrors else { return nil }
    return CompiledTemplate(
      nodes: nodes, schema: expected.model, textCalls: compiler.textCalls, parameters: compiler.parameters,
      termCitations: compiler.termCitations, asksForSentences: compiler.asksForSentences, citations: compiler.citations,
      words: compiler.words,
      parallelIDs: compiler.parallelIDs, hasComputedParallelIDs: compiler.hasComputedParallelIDs,
      readsData: compiler.readsData, fields: compiler.fields, plain: tree.declares(.template) ? nil : tree)
  }

  /// The keys of the catalogue texts that the template calls, in order, without repeats.
  package var textKeys: [String] {
    var seen: Set<String> = []
    return textCalls.map(\.key).filter { seen.insert($0).inserted }
  }
}
