import CaseData
import Diagnostics

/// Where the law facts of a run are: the shipped register or the one of `--facts`, and the office's own over it.
struct FactFiles {
  let resources: Resources
  /// The file that takes the place of the shipped register; nil for the shipped one.
  let register: String?
  let house: House?

  /// Reads and joins the registers; nil when one has errors.
  func read(roots: NamedRoots, inputs: InputFiles, log: inout DiagnosticLog) -> FactRegister? {
    guard let file = inputs.read(resources.facts + "/facts.xsd", log: &log),
      let schema = SchemaModel.read(file, provider: roots, log: &log)
    else { return nil }
    func read(_ path: String) -> FactRegister? {
      inputs.read(path, log: &log).flatMap { FactRegister.read($0, schema: schema, provider: roots, log: &log) }
    }
    guard var facts = read(register ?? resources.facts + "/facts.yaml") else { return nil }
    guard let own = house.map({ $0.folder + "/facts.yaml" }), FileSystem.kind(own) == .file else { return facts }
    guard let additions = read(own) else { return nil }
    facts.override(with: additions)
    return facts
  }
}
