import Diagnostics
import Markup
import Pages
import Proofreading
import Typography

extension Pipeline {
  /// Holds the document against the profile that its template, or `lint`, names.
  ///
  /// `render` makes the document all the same: its findings are warnings. `check` and `lint` keep the profile's weights.
  mutating func proofread(_ document: ElementTree, _ pages: LaidOutDocument, fonts: FontLibrary) {
    let own = DocumentProof.wanted(by: document)
    guard let name = request.proofreading.profile ?? own?.name, name != "off" else { return }
    let resources = engine.installation.resources
    var findings = DiagnosticLog()
    let settings = ProofSettings(
      resources: resources, inputs: InputFiles(sources: result.sources, provided: request.provided))
    let house = House.find(
      request.house, in: resources, inputs: InputFiles(sources: result.sources), log: &findings)
    let profile = settings.profile(name, house: house, files: request.proofreading.settings, log: &findings)
    log.append(findings)
    guard let profile else { return }
    let date = request.date ?? document.metadata("date") ?? request.today
    let proof = DocumentProof(
      engine: engine, profile: profile, year: date.flatMap { Int($0.prefix(4)) } ?? DocumentProof.fallbackYear,
      names: names)
    var remarks = DiagnosticLog()
    let (found, readability) = proof.findings(document, pages, fonts: fonts, log: &remarks)
    log.append(remarks)
    result.readability = readability
    result.profile = profile.title
    result.proofFindings = found
    guard !request.proofreading.isReport else { return }
    var told = DiagnosticLog()
    for finding in found { told.report(finding.diagnostic) }
    log.append(request.proofreading.holds ? told : told.capped(at: .warning))
  }
}
