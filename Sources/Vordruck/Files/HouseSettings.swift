import CaseData
import Diagnostics
import Markup

/// What an office says in `house.yaml` on top of the standard settings: `$house` in templates and checks.
struct HouseSettings {
  /// What can be said, from `shared:house.xsd`.
  let schema: SchemaModel
  /// What is said.
  let tree: DataTree

  /// Reads the standard settings and an office's own over them; nil when the log received an error.
  ///
  /// - Parameter house: The office; nil for the standard settings alone.
  static func read(
    _ house: House?, roots: NamedRoots, inputs: InputFiles, log: inout DiagnosticLog
  ) -> HouseSettings? {
    let files: (schema: SourceFile, standard: SourceFile)
    do throws(DiagnosticsError) {
      files = (
        try roots.load("shared:house.xsd", from: nil, at: nil),
        try roots.load("shared:house-defaults.yaml", from: nil, at: nil)
      )
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
      return nil
    }
    guard let schema = SchemaModel.read(files.schema, provider: roots, log: &log) else { return nil }
    var settings = [files.standard]
    if let path = house?.settings {
      guard let own = inputs.read(path, log: &log) else { return nil }
      settings.append(own)
    }
    guard
      let tree = CaseLoader.load(
        settings, schema: schema, validator: nil, provider: roots, isOverriding: true, log: &log)
    else { return nil }
    guard reportRepeats(in: tree, &log) else { return nil }
    return HouseSettings(schema: schema, tree: tree)
  }

  /// Reports a section that stands twice in an order; false when there is one.
  private static func reportRepeats(in tree: DataTree, _ log: inout DiagnosticLog) -> Bool {
    var isGood = true
    for style in tree.elements(of: tree.root) {
      var seen: Set<String> = []
      for section in tree.elements("sections", of: style) where !seen.insert(tree.stringValue(section)).inserted {
        log.report(
          Diagnostic(
            FileDiagnostics.repeatedSection, data: tree.span(section), path: tree.path(section),
            ["name": .name(tree.stringValue(section))]))
        isGood = false
      }
    }
    return isGood
  }
}
