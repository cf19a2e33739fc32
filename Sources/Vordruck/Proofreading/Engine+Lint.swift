import Diagnostics
import Glibc
import Markup
import Proofreading
import TextAnalysis

extension Engine {
  /// Checks one text against a profile.
  package func lint(_ request: LintRequest) -> LintRun {
    var run = LintRun()
    let inputs = InputFiles(sources: run.sources)
    let resources = installation.resources
    let house = House.find(request.house, in: resources, inputs: inputs, log: &run.log)
    let settings = ProofSettings(resources: resources, inputs: inputs)
    guard !run.log.hasErrors,
      let profile = settings.profile(request.profile, house: house, files: request.settings, log: &run.log),
      let file = inputs.read(request.file, log: &run.log), let text = text(of: file, log: &run.log)
    else { return run }
    let proofreader = Proofreader(
      profile: profile, boundaries: BoundaryFinder(), dictionary: settings.dictionary(log: &run.log),
      year: request.date.flatMap { Int($0.prefix(4)) } ?? Self.presentYear)
    let analyzed = proofreader.analyze(text)
    if analyzed.sentences.isEmpty {
      run.log.report(Diagnostic(ProofreadingDiagnostics.noText, ["name": .name(file.name)]))
    }
    run.findings = proofreader.check(analyzed)
    run.readability = Readability(analyzed)
    run.profile = profile.title
    return run
  }

  /// The year on the clock: what is an old year changes with it, and nothing of it is printed.
  private static var presentYear: Int {
    var now = time(nil)
    var parts = tm()
    unsafe gmtime_r(&now, &parts)
    return Int(parts.tm_year) + 1900
  }

  /// The text of a file by what it holds: mark-up begins with `<`.
  private func text(of file: SourceFile, log: inout DiagnosticLog) -> CheckedText? {
    let first = file.bytes.first { !($0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0)) }
    guard first == UInt8(ascii: "<") else { return PlainTextReader.read(file) }
    return MarkupReader.parse(file, log: &log).map { MarkupTextReader.read($0) }
  }
}
