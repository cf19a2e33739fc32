import CaseData
import Catalogues
package import Diagnostics
import Markup

/// Every kind of finding that Vordruck knows, for `explain` and `Docs/Diagnostics.md`.
package enum DiagnosticCatalogue {
  /// All definitions, sorted by id.
  package static let all: [DiagnosticDefinition] =
    (CatalogueDiagnostics.all + FileDiagnostics.all + PipelineDiagnostics.all + MarkupDiagnostics.all).sorted {
      $0.id < $1.id
    }
}
