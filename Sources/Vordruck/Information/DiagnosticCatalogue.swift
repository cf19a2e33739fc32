import CaseData
import Catalogues
package import Diagnostics
import HTMLExport
import Images
import Imposition
import Layout
import Markup
import OParl
import PDFExport
import PDFReading
import Proofreading
import Styling
import Templating
import TextAnalysis
import Typography

/// Every kind of finding that Vordruck knows, for `explain` and `Docs/Diagnostics.md`.
package enum DiagnosticCatalogue {
  /// All definitions, sorted by id.
  package static let all: [DiagnosticDefinition] = [
    CaseDataDiagnostics.all, CatalogueDiagnostics.all, DrawingDiagnostics.all, FileDiagnostics.all,
    HTMLDiagnostics.all, ImageDiagnostics.all, ImpositionDiagnostics.all,
    InlineDiagnostics.all, LayoutDiagnostics.all, MarkupDiagnostics.all, OParlDiagnostics.all, PDFExportDiagnostics.all,
    PDFReadingDiagnostics.all,
    BatchDiagnostics.all, NewTemplateDiagnostics.all, PipelineDiagnostics.all, ProofreadingDiagnostics.all,
    StylingDiagnostics.all, TemplateDiagnostics.all, TextAnalysisDiagnostics.all, TranslationDiagnostics.all,
    TypographyDiagnostics.all,
  ].joined().sorted { $0.id < $1.id }
}
