import Diagnostics
import Layout
import PDFExport
import TextAnalysis
import Typography

/// Renders documents, one after the other; each worker has its own.
///
/// It keeps what only costs time to make again and never changes a byte: shaping buffers, word shapes, font programs.
package final class Engine {
  /// The version of the program.
  package static let version = "0.1"

  /// What it shares with other workers.
  package let installation: Installation
  let fontPrograms = FontProgramCache()
  private var tools: TextTools?
  private var words: WordDictionary?
  private var preparedTemplates: [String: PreparedTemplate] = [:]

  /// Creates a worker on an installation.
  package init(installation: Installation) { self.installation = installation }

  /// Creates the only worker of a process.
  package convenience init(resources: Resources) { self.init(installation: Installation(resources: resources)) }

  /// Runs the pipeline to its end, or up to a stage whose dump is wanted.
  package func run(_ request: RenderRequest, until stage: Stage?) -> PipelineRun {
    var pipeline = Pipeline(engine: self, request: request, stage: stage)
    return pipeline.run()
  }

  /// A template with its house, read and compiled on first use; nil with findings when it has errors.
  ///
  /// A template from standard input or from memory is never kept: its name says nothing about its content.
  func prepared(
    _ preparation: TemplatePreparation, isDraft: Bool, log: inout DiagnosticLog
  ) -> PreparedTemplate? {
    let path = preparation.template.file
    let key = path.map {
      ([$0, preparation.house?.folder ?? "", preparation.register ?? "", "\(isDraft)"] + preparation.languages).joined(
        separator: "\n")
    }
    if let key, let prepared = preparedTemplates[key] {
      log.append(prepared.log)
      return prepared
    }
    var findings = DiagnosticLog()
    let prepared = preparation.prepare(isDraft: isDraft, log: &findings)
    log.append(findings)
    guard let prepared, !findings.hasErrors else { return nil }
    if let key, preparation.inputs.provided[path ?? ""] == nil { preparedTemplates[key] = prepared }
    return prepared
  }

  /// The German dictionary, opened on first use; nil with a finding when there is none.
  func dictionary(log: inout DiagnosticLog) -> WordDictionary? {
    if let words { return words }
    words = ProofSettings(
      resources: installation.resources, inputs: InputFiles(sources: SourceMap())
    ).dictionary(log: &log)
    return words
  }

  /// Tools for a document that brings fonts of its own.
  func textTools(adding faces: [DocumentFace], to tools: TextTools) -> TextTools {
    let fonts = tools.fonts.adding(faces)
    return TextTools(
      fonts: fonts, shaper: Shaper(library: fonts), boundaries: BoundaryFinder(),
      hyphenation: installation.hyphenation)
  }

  /// The worker's tools for setting text, made on first use; nil with a finding when there are no fonts.
  func textTools(log: inout DiagnosticLog) -> TextTools? {
    if let tools { return tools }
    guard let fonts = installation.fonts(log: &log) else { return nil }
    let made = TextTools(
      fonts: fonts, shaper: Shaper(library: fonts), boundaries: BoundaryFinder(),
      hyphenation: installation.hyphenation)
    tools = made
    return made
  }
}
