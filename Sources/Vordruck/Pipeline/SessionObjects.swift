import CaseData
import Diagnostics
import Markup
import OParl
import Templating

/// The OParl objects of a session file, ready but for the document whose size and checksum they tell.
package struct SessionObjects {
  private let writer: OParlWriter
  private let title: String

  /// Checks what the objects need; nil with findings when something is missing.
  init?(
    data: DataTree?, prepared: PreparedTemplate, document: ElementTree, request: RenderRequest,
    settings: DocumentSettings, roots: NamedRoots, log: inout DiagnosticLog
  ) {
    guard let data, let schema = prepared.schema else {
      log.report(Diagnostic(OParlDiagnostics.notSession))
      return nil
    }
    let head = document.root.flatMap { root in
      document.children(root).first { document.name($0) == "head" }
    }
    func meta(_ name: String) -> String? {
      head.flatMap { head in
        document.children(head).first { document.name($0) == "meta" && document.value("name", of: $0) == name }
      }.flatMap { document.value("content", of: $0) }
    }
    let writer = OParlWriter(
      data, schema: schema, house: prepared.house?.tree, role: meta("oparl"),
      date: settings.date ?? meta("date"), isPublic: settings.instantiation.audience == "public",
      isFiltered: true, log: &log
    ) { reference, span, log in
      do throws(DiagnosticsError) {
        return try roots.load(reference, from: span?.source, at: span).bytes
      } catch {
        // The check of the data has told of files that are not there.
        let told = log.diagnostics.contains { $0.dataSpan == span && $0.severity == .error }
        for var diagnostic in error.diagnostics where !told {
          diagnostic.dataSpan = span
          log.report(diagnostic)
        }
        return nil
      }
    }
    guard let writer else { return nil }
    self.writer = writer
    title =
      head.flatMap { head in
        document.children(head).first { document.name($0) == "title" }
      }.map { document.stringValue($0) } ?? ""
  }

  /// The objects as JSON.
  ///
  /// - Parameters:
  ///   - fileName: The name under which the document is written; nil when it has none.
  ///   - pdf: The document.
  package func json(fileName: String?, pdf: [UInt8]) -> [UInt8] {
    let file = fileName.map { OParlFile(fileName: $0, title: title.isEmpty ? $0 : title, bytes: pdf) }
    return writer.json(document: file)
  }
}
