import Diagnostics
import HTMLExport
import Images
import Imposition
import Layout
import Markup
import Styling

extension Pipeline {
  /// The page for the web, nil after saying why there is none.
  func html(
    _ styled: StyledTree, base: SourceFile, house: House?, inputs: InputFiles, roots: NamedRoots, isBound: Bool,
    log: inout DiagnosticLog
  ) -> [UInt8]? {
    if request.imposition != .screen { log.report(Diagnostic(HTMLDiagnostics.sheets)) }
    if let fill = request.fill, fill != .flat { log.report(Diagnostic(HTMLDiagnostics.fields)) }
    if isBound || Self.isPagesOnly(styled.document) {
      log.report(Diagnostic(HTMLDiagnostics.pagesOnly, ["template": .name(request.template)]))
    }
    guard !log.hasErrors else { return nil }
    var options = HTMLOptions()
    options.generator = "Vordruck \(Engine.version)"
    options.marks = (request.isDraft ? ["ENTWURF"] : []) + (request.isSample ? [SampleMark.word] : [])
    options.watermark = request.isSample ? SampleMark.word : nil
    options.houseSheet = house?.styleSheet.flatMap { inputs.read($0, log: &log) }
    options.codes = codes(of: styled.document, log: &log)
    return HTMLExporter.export(styled, base: base.id, provider: roots, options: options, log: &log)
  }

  /// Whether a template says that it is made of pages: `<meta name="html" content="none"/>`.
  private static func isPagesOnly(_ document: ElementTree) -> Bool {
    guard let root = document.root, let head = document.children(root).first(where: { document.name($0) == "head" })
    else { return false }
    return document.children(head).contains {
      document.name($0) == "meta" && document.value("name", of: $0) == "html"
        && document.value("content", of: $0) == "none"
    }
  }

  /// The QR codes of a document with the light zone around them.
  private func codes(of document: ElementTree, log: inout DiagnosticLog) -> [NodeID: HTMLCode] {
    var codes: [NodeID: HTMLCode] = [:]
    for index in 0..<document.count {
      let node = NodeID(index: Int32(index))
      guard document.kind(node) == .element, document.namespace(node) == .template, document.name(node) == "qr" else {
        continue
      }
      guard let level = QRSymbol.Level(rawValue: document.value("level", of: node) ?? "M") else {
        let levels = QRSymbol.Level.allCases.map(\.rawValue).joined(separator: ", ")
        log.report(
          Diagnostic(
            LayoutDiagnostics.invalidCode, at: document.attribute("level", of: node)?.span ?? document.span(node),
            ["attribute": .name("level"), "allowed": .name(levels)]))
        continue
      }
      let text = document.value("value", of: node) ?? ""
      guard let symbol = QRSymbol(text, level: level) else {
        log.report(
          Diagnostic(
            LayoutDiagnostics.codeTooLong, at: document.attribute("value", of: node)?.span ?? document.span(node),
            data: document.attribute("value", of: node)?.dataSpan, ["bytes": .number(text.utf8.count)]))
        continue
      }
      let zone = QRSymbol.quietZone
      let side = symbol.side + zone * 2
      let inside = zone..<zone + symbol.side
      codes[node] = HTMLCode(
        side: side,
        dark: (0..<side * side).map { place in
          let (row, column) = (place / side, place % side)
          return inside.contains(row) && inside.contains(column) && symbol[row - zone, column - zone]
        })
    }
    return codes
  }
}
