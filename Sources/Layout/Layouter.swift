package import Diagnostics
import Geometry
package import Pages
package import Styling

/// The entrance of layout: from a styled document to pages and their logical structure.
package enum Layouter {
  /// What layout made, with what tests and dumps look at.
  package struct Outcome {
    /// The pages and the structure.
    package var document: LaidOutDocument
    /// The boxes, for `dump --stage boxes`.
    package var boxes: BoxTree
    /// Counters of the work done.
    package var statistics: LayoutStatistics
  }

  /// Lays out a document.
  package static func layout(
    _ styled: StyledTree, environment: LayoutEnvironment, log: inout DiagnosticLog
  ) -> LaidOutDocument {
    run(styled, environment: environment, log: &log).document
  }

  /// Lays out a document and tells how.
  package static func run(
    _ styled: StyledTree, environment: LayoutEnvironment, log: inout DiagnosticLog
  ) -> Outcome {
    var builder = BoxBuilder(styled, images: environment.images, fill: environment.fill)
    let structure = builder.build()
    log.append(builder.log)
    builder.log = DiagnosticLog()

    var scope = LayoutScope(boxes: structure.boxes, text: environment.text)
    var references = PageReferences(structure)
    while true {
      scope.statistics.passes += 1
      var paginator = Paginator(
        scope, styles: styled.pages, pageLimit: environment.pageLimit, startsRight: !structure.metadata.isRightToLeft)
      var assembly = PageAssembly(scope, structure, environment.images)
      paginator.run { page, geometry in assembly.paint(page, geometry) }
      let numbers = PageCounters(paginator, structure, assembly.places)
      if !references.isEmpty {
        references.update(scope, numbers, assembly.places)
        if !references.isSettled, scope.statistics.passes < PageReferences.passLimit {
          scope = references.nextPass(after: scope)
          continue
        }
        references.report(in: scope, styled)
      }
      let findings = assembly.addFurniture(builder, paginator, numbers)
      log.append(scope.log)
      log.append(findings)
      scope.statistics.pages = assembly.pages.count
      var document = assembly.document()
      document.metadata = merged(structure.metadata, environment.metadata)
      return Outcome(document: document, boxes: structure.boxes, statistics: scope.statistics)
    }
  }

  /// The document's own facts, replaced where the caller knows better.
  private static func merged(_ own: DocumentMetadata, _ given: DocumentMetadata) -> DocumentMetadata {
    var result = own
    if !given.title.isEmpty { result.title = given.title }
    if !given.language.isEmpty { result.language = given.language }
    if !given.author.isEmpty { result.author = given.author }
    if !given.subject.isEmpty { result.subject = given.subject }
    if !given.date.isEmpty { result.date = given.date }
    return result
  }
}
