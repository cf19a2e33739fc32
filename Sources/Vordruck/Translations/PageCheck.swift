import Catalogues
package import Diagnostics

/// Lays out a template's example in a language, alone and beside German, to see whether every translation has room.
package struct PageCheck: Sendable {
  /// What prevents the pages, and the texts that are too long.
  package let log: DiagnosticLog
  /// The files that the findings speak of.
  package let sources: SourceMap
  /// Whether there were pages to look at.
  package let isLaidOut: Bool

  /// The number of findings about texts that are too long.
  package var count: Int {
    log.diagnostics.count { CatalogueDiagnostics.pages.contains($0.definition) }
  }

  /// The checks of a template in one language: as a paper of its own, and in parallel where the template can.
  package static func run(
    _ template: String, language: String, house: String?, parameters: [String: String], engine: Engine,
    log: inout DiagnosticLog
  ) -> [PageCheck] {
    guard var request = engine.exampleRequest(template, house: house, parameters: parameters, log: &log) else {
      return []
    }
    request.language = language
    let alone = engine.run(request, until: .pages)
    var runs = [alone]
    if alone.printsParallel {
      request.language = nil
      request.parallelLanguages = [language]
      runs.append(engine.run(request, until: .pages))
    }
    var seen: Set<[String]> = []
    return runs.map { run in
      var kept = DiagnosticLog()
      for finding in run.log.diagnostics {
        let isOverlong = CatalogueDiagnostics.pages.contains(finding.definition)
        guard isOverlong || finding.severity == .error else { continue }
        // What has no room in either arrangement is told once.
        let key = finding.span.map { "\(run.sources.location(of: $0))" } ?? ""
        guard seen.insert([finding.definition.id, key]).inserted || !isOverlong else { continue }
        kept.report(finding)
      }
      return PageCheck(log: kept, sources: run.sources, isLaidOut: run.pages != nil)
    }
  }
}
