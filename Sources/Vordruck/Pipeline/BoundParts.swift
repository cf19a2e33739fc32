import CaseData
import Diagnostics
import Imposition
import Markup
import PDFReading

/// The parts that a template binds into one file: documents rendered in the same run, and PDF files of others.
///
/// A template asks for it by `<meta name="parts" content="bound"/>`; the data list the parts. What is found out about a
/// part is added to it for the template to print: `number`, `pages`, `sheets` (a number for each sheet to leave free),
/// `conforms`.
struct BoundParts {
  /// A part whose pages are bound.
  struct Part {
    let title: String
    let file: AnnexFile
    let conforms: Bool
  }

  /// The parts with sheets, in the order of the data.
  private(set) var parts: [Part] = []

  /// Whether all that is bound holds what the pack claims.
  var conform: Bool { parts.allSatisfy(\.conforms) }

  /// Whether a template binds parts.
  static func areWanted(by template: ElementTree) -> Bool {
    template.metadata("parts") == "bound"
  }

  /// Renders and reads the parts that the data list; findings of their runs are told as findings of the part.
  init(_ data: DataTree, engine: Engine, request: RenderRequest, roots: NamedRoots, log: inout DiagnosticLog) {
    var number = 0
    for node in data.elements("parts", of: data.root) {
      func text(_ name: String) -> String? {
        data.elements(name, of: node).first.map { data.stringValue($0) }
      }
      number += 1
      let title = text("title") ?? ""
      data.append("number", String(number), to: node)
      var bytes: [UInt8]?
      var source = node
      let isRendered = text("template") != nil
      if let template = text("template") {
        bytes = Self.render(template, node, data, engine: engine, request: request, roots: roots, log: &log)
      } else if let file = data.elements("file", of: node).first {
        source = file
        bytes = Self.load(file, data, roots: roots, log: &log)
      }
      guard let bytes else { continue }
      let name = text("file") ?? title
      guard let annex = Self.open(bytes, name, at: source, data, log: &log) else { continue }
      data.append("pages", String(annex.pageCount), to: node)
      data.append("conforms", String(isRendered), to: node)
      if text("separate") == "true" { continue }
      for sheet in 1...annex.pageCount { data.append("sheets", String(sheet), to: node) }
      parts.append(Part(title: title, file: annex, conforms: isRendered))
      if !isRendered { Self.report(annex, name, at: source, data, log: &log) }
    }
  }

  /// The pack with the pages of its parts in place of its sheets; nil with a finding.
  ///
  /// - Parameter sheets: The pages of the pack that are sheets, from zero, in order.
  func bind(_ pack: [UInt8], sheets: [Int], log: inout DiagnosticLog) -> [UInt8]? {
    guard !parts.isEmpty else { return pack }
    var position = 0
    var list: [PackBinder.Part] = []
    for part in parts {
      guard position + part.file.pageCount <= sheets.count else {
        log.report(Diagnostic(PDFReadingDiagnostics.notBound, ["reason": .name("sheets")]))
        return nil
      }
      list.append(
        PackBinder.Part(
          file: part.file, firstSheet: sheets[position], title: part.title, carriesStructure: part.conforms))
      position += part.file.pageCount
    }
    do {
      return try PackBinder.bind(pack, parts: list)
    } catch {
      log.report(Diagnostic(PDFReadingDiagnostics.notBound, ["reason": .name(error.reason)]))
      return nil
    }
  }

  // MARK: One part

  private static func render(
    _ template: String, _ node: DataTree.Node, _ data: DataTree, engine: Engine, request: RenderRequest,
    roots: NamedRoots, log: inout DiagnosticLog
  ) -> [UInt8]? {
    var part = request
    part.template = template
    part.writesOParl = false
    // The pack marks all its sheets, those of foreign files too.
    part.isSample = false
    part.format = .pdf
    part.imposition = .screen
    var files: [String] = []
    for file in data.elements("data", of: node) {
      guard let source = source(file, data, roots: roots, log: &log) else { return nil }
      files.append(source.name)
    }
    if !files.isEmpty { part.data = files }
    let run = engine.run(part, until: nil)
    for finding in run.log.diagnostics where finding.severity > .note {
      func words(_ language: DiagnosticLanguage) -> String {
        let renderer = DiagnosticRenderer(language: language, showsValues: false, sources: run.sources)
        let place = (finding.dataSpan ?? finding.span).map { run.sources.location(of: $0).description + ": " }
        return (place ?? "") + renderer.message(finding) + " [" + finding.definition.id + "]"
      }
      let definition = finding.severity == .error ? PipelineDiagnostics.partError : PipelineDiagnostics.partWarning
      log.report(
        Diagnostic(
          definition, data: data.span(node), path: data.path(node),
          ["template": .name(template), "finding": .text(Bilingual(de: words(.de), en: words(.en)))]))
    }
    return run.pdf
  }

  private static func load(
    _ file: DataTree.Node, _ data: DataTree, roots: NamedRoots, log: inout DiagnosticLog
  ) -> [UInt8]? {
    source(file, data, roots: roots, log: &log)?.bytes
  }

  private static func source(
    _ file: DataTree.Node, _ data: DataTree, roots: NamedRoots, log: inout DiagnosticLog
  ) -> SourceFile? {
    do throws(DiagnosticsError) {
      return try roots.load(data.stringValue(file), from: data.span(file)?.source, at: nil)
    } catch {
      for var diagnostic in error.diagnostics {
        diagnostic.dataSpan = data.span(file)
        diagnostic.dataPath = data.path(file)
        log.report(diagnostic)
      }
      return nil
    }
  }

  private static func open(
    _ bytes: [UInt8], _ name: String, at node: DataTree.Node, _ data: DataTree, log: inout DiagnosticLog
  ) -> AnnexFile? {
    do throws(AnnexFile.Failure) {
      return try AnnexFile(bytes)
    } catch {
      let (definition, reason) =
        switch error {
        case .damaged(let reason): (PDFReadingDiagnostics.damaged, reason)
        case .protected: (PDFReadingDiagnostics.protected, "")
        case .tooLong: (PDFReadingDiagnostics.tooLong, "")
        }
      log.report(
        Diagnostic(
          definition, data: data.span(node), path: data.path(node), ["file": .name(name), "reason": .name(reason)]))
      return nil
    }
  }

  /// Says what keeps the pack from claiming anything.
  private static func report(
    _ annex: AnnexFile, _ name: String, at node: DataTree.Node, _ data: DataTree, log: inout DiagnosticLog
  ) {
    let reason =
      annex.isTagged
      ? Bilingual(
        de: "ob ihre Struktur stimmt, ist nicht geprüft", en: "whether its structure is right has not been checked")
      : Bilingual(de: "sie hat keine Struktur für Vorleseprogramme", en: "it has no structure for screen readers")
    log.report(
      Diagnostic(
        PDFReadingDiagnostics.noClaim, data: data.span(node), path: data.path(node),
        ["file": .name(name), "reason": .text(reason)]))
    if annex.scannedPages > 0 {
      log.report(
        Diagnostic(
          PDFReadingDiagnostics.scan, data: data.span(node), path: data.path(node),
          ["file": .name(name), "count": .number(annex.scannedPages)]))
    }
  }
}
