import Calendar
import CaseData
package import Diagnostics
import Markup
import PDFReading
import Pages

/// `facts --check`: printed papers against the register.
extension Engine {
  /// What the check of printed papers found.
  package struct LeafletReport: Sendable {
    /// The files, and below each what is no longer right.
    package let text: String
    /// Whether any paper is no longer right.
    package let isStale: Bool
  }

  /// Reads printed papers and lists those that a changed, ended or removed fact makes wrong; nil when the register has
  /// errors. A file that cannot be read is an error in the log, the others are told all the same.
  package func checkLeaflets(
    _ files: [String], _ query: FactQuery, language: DiagnosticLanguage, sources: SourceMap, log: inout DiagnosticLog
  ) -> LeafletReport? {
    guard let date = CalendarDate(query.date) else {
      log.report(Diagnostic(PipelineDiagnostics.invalidDate, ["date": .name(query.date)]))
      return nil
    }
    guard let register = factRegister(query, sources: sources, log: &log) else { return nil }
    let check = LeafletCheck(register: register, date: date, language: language)
    var lines: [String] = []
    var isStale = false
    for file in files {
      guard let entries = factEntries(of: file, sources: sources, log: &log) else { continue }
      let findings = check.findings(entries)
      isStale = isStale || !findings.isEmpty
      let state: String
      switch (entries.isEmpty, findings.isEmpty, language) {
      case (true, _, .de): state = "nennt keine Rechtsangaben"
      case (true, _, .en): state = "names no law facts"
      case (_, true, .de): state = "stimmt am \(date.text) (\(entries.count) Rechtsangaben)"
      case (_, true, .en): state = "right on \(date.text) (\(entries.count) law facts)"
      case (_, false, .de): state = "stimmt am \(date.text) nicht mehr"
      case (_, false, .en): state = "no longer right on \(date.text)"
      }
      lines.append("\(file): \(state)")
      lines += findings.map { "  " + $0 }
    }
    return LeafletReport(text: lines.map { $0 + "\n" }.joined(), isStale: isStale)
  }

  /// The facts that a file carries; nil with a report when it cannot be read.
  private func factEntries(of path: String, sources: SourceMap, log: inout DiagnosticLog) -> [String]? {
    guard let file = InputFiles(sources: sources).read(path, log: &log) else { return nil }
    let annex: AnnexFile
    do {
      annex = try AnnexFile(file.bytes)
    } catch {
      let name = DiagnosticArgument.name(path)
      switch error {
      case .damaged(let reason):
        log.report(Diagnostic(PDFReadingDiagnostics.damaged, ["file": name, "reason": .name(reason)]))
      case .protected: log.report(Diagnostic(PDFReadingDiagnostics.protected, ["file": name]))
      case .tooLong: log.report(Diagnostic(PDFReadingDiagnostics.tooLong, ["file": name]))
      }
      return nil
    }
    guard let metadata = annex.metadata else { return [] }
    // Metadata of other programs may be anything; only ours has facts.
    var ignored = DiagnosticLog()
    let source = SourceMap().add(name: path, bytes: metadata)
    guard let tree = MarkupReader.parse(source, log: &ignored) else { return [] }
    return LeafletCheck.entries(in: tree, namespace: DocumentMetadata.namespace)
  }
}
