import CaseData
import Diagnostics
import Markup
import Proofreading
import TextAnalysis

extension Engine {
  /// Checks one text against a profile: a file as it is, or a template as it comes out with its data.
  package func lint(_ request: LintRequest) -> LintRun {
    var log = DiagnosticLog()
    if !request.data.isEmpty || isTemplate(request.file) { return lintDocument(request) }
    var run = LintRun()
    let inputs = InputFiles(sources: run.sources)
    let resources = installation.resources
    let house = House.find(request.house, in: resources, inputs: inputs, log: &log)
    let settings = ProofSettings(resources: resources, inputs: inputs)
    guard !log.hasErrors,
      let profile = settings.profile(request.profile ?? "leicht", house: house, files: request.settings, log: &log),
      let file = inputs.read(request.file, log: &log), let text = text(of: file, log: &log)
    else {
      run.log = log
      return run
    }
    let proofreader = Proofreader(
      profile: profile, boundaries: BoundaryFinder(), dictionary: dictionary(log: &log), year: year(request))
    let analyzed = proofreader.analyze(text)
    if analyzed.sentences.isEmpty {
      log.report(Diagnostic(ProofreadingDiagnostics.noText, ["name": .name(file.name)]))
    }
    run.findings = proofreader.check(analyzed)
    run.readability = Readability(analyzed)
    run.profile = profile.title
    run.log = log
    return run
  }

  /// The year at which a text is read: of its date, else today's.
  private func year(_ request: LintRequest) -> Int {
    (request.date ?? request.today).flatMap { Int($0.prefix(4)) } ?? DocumentProof.fallbackYear
  }

  /// The name or folder of a template; a file with control elements is one, too, as its text is made of data.
  private func isTemplate(_ reference: String) -> Bool {
    if FileSystem.kind(reference) == .folder { return true }
    if FileSystem.kind(reference) == nil {
      return TemplateFolder.names(in: installation.resources).contains(reference)
    }
    return reference.hasSuffix("/template.xml")
  }

  /// Makes the document as `render` does, and checks its words and pages.
  private func lintDocument(_ request: LintRequest) -> LintRun {
    var render = RenderRequest(template: request.file)
    render.data = request.data
    render.house = request.house
    render.date = request.date
    render.today = request.today
    render.language = request.language
    render.proofreading.profile = request.profile
    render.proofreading.settings = request.settings
    render.proofreading.isReport = true
    let made = self.run(render, until: .pages)
    var run = LintRun()
    run.sources = made.sources
    run.log = made.log
    run.findings = made.proofFindings
    run.readability = made.readability
    run.profile = made.profile
    if made.readability == nil, !made.log.hasErrors {
      run.log.report(Diagnostic(ProofreadingDiagnostics.noProfile, ["name": .name(request.file)]))
    }
    return run
  }

  /// The text of a file by what it holds: mark-up begins with `<`, case data has the ending of its format.
  private func text(of file: SourceFile, log: inout DiagnosticLog) -> CheckedText? {
    if [".json", ".yaml", ".yml", ".csv"].contains(where: { file.name.hasSuffix($0) }) {
      return CaseLoader.read(file, log: &log).map { DataTextReader.read($0) }
    }
    let first = file.bytes.first { !($0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0)) }
    guard first == UInt8(ascii: "<") else { return PlainTextReader.read(file) }
    guard let tree = MarkupReader.parse(file, log: &log) else { return nil }
    if tree.root.map({ tree.namespace($0) }) == .xliff { return CatalogueTextReader.read(tree, log: &log) }
    return MarkupTextReader.read(tree)
  }
}

extension DocumentProof {
  /// The year of the rules, where no date and no clock is given.
  static let fallbackYear = 2026
}
