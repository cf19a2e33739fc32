package import CaseData
package import Diagnostics
package import Markup

/// A template that has passed every check that needs no data; shared by all documents made from it.
package struct CompiledTemplate: Sendable {
  let nodes: [TemplateNode]
  let schema: SchemaModel?
  /// The calls of catalogue texts, those of included files among them.
  let textCalls: [TextCall]
  let parallelIDs: Set<String>
  let hasComputedParallelIDs: Bool
  /// Whether the template reads case data.
  package let readsData: Bool
  /// Whether the file declares the control elements; a plain XHTML file does not.
  package let isPlain: Bool

  /// Compiles a template; nil when the log received an error.
  ///
  /// - Parameters:
  ///   - schema: What paths are checked against; a template without schema can print no data.
  ///   - provider: The door to included files.
  package static func compile(
    _ tree: ElementTree, schema: SchemaModel?, provider: any SourceProvider, log: inout DiagnosticLog
  ) -> CompiledTemplate? {
    var compiler = TemplateCompiler(schema: schema, provider: provider)
    let nodes = compiler.compile(tree)
    log.append(compiler.log)
    guard !compiler.log.hasErrors else { return nil }
    return CompiledTemplate(
      nodes: nodes, schema: schema, textCalls: compiler.textCalls,
      parallelIDs: compiler.parallelIDs, hasComputedParallelIDs: compiler.hasComputedParallelIDs,
      readsData: compiler.readsData, isPlain: !tree.declares(.template))
  }

  /// The keys of the catalogue texts that the template calls, in order, without repeats.
  package var textKeys: [String] {
    var seen: Set<String> = []
    return textCalls.map(\.key).filter { seen.insert($0).inserted }
  }
}
