import CaseData
import Diagnostics

/// Where the terms of Leichte Sprache are: the shipped store, and the office's own over it.
struct TermFiles {
  let resources: Resources
  let house: House?

  /// Reads and joins the stores; nil when one has errors.
  func read(roots: NamedRoots, inputs: InputFiles, log: inout DiagnosticLog) -> TermStore? {
    guard let file = inputs.read(resources.terms + "/terms.xsd", log: &log),
      let schema = SchemaModel.read(file, provider: roots, log: &log)
    else { return nil }
    func read(_ path: String) -> TermStore? {
      inputs.read(path, log: &log).flatMap { TermStore.read($0, schema: schema, provider: roots, log: &log) }
    }
    guard var terms = read(resources.terms + "/terms.yaml") else { return nil }
    guard let own = house.map({ $0.folder + "/terms.yaml" }), FileSystem.kind(own) == .file else { return terms }
    guard let additions = read(own) else { return nil }
    terms.override(with: additions)
    return terms
  }
}
