import Diagnostics
import Geometry
import Markup
import Styling

// QR codes: `v:qr`.

extension BoxBuilder {
  /// The image of a `v:qr` element; nil after reporting what is wrong with it.
  mutating func symbol(_ node: NodeID) -> ImageSource? {
    let document = styled.document
    func invalid(_ name: String, _ allowed: String) {
      log.report(
        Diagnostic(
          LayoutDiagnostics.invalidCode, at: document.attribute(name, of: node)?.span ?? document.span(node),
          data: document.dataSpan(node), ["attribute": .name(name), "allowed": .name(allowed)]))
    }
    guard let level = QRSymbol.Level(rawValue: document.value("level", of: node) ?? "M") else {
      invalid("level", QRSymbol.Level.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    guard let side = DrawingLength(document.value("size", of: node) ?? "25mm")?.absolute, (1...2000).contains(side)
    else {
      invalid("size", "25mm, 3cm, 1in")
      return nil
    }
    let text = document.value("value", of: node) ?? ""
    guard let symbol = QRSymbol(text, level: level) else {
      let place = document.attribute("value", of: node)
      log.report(
        Diagnostic(
          LayoutDiagnostics.codeTooLong, at: place?.span ?? document.span(node),
          data: place?.dataSpan ?? document.dataSpan(node), ["bytes": .number(text.utf8.count)]))
      return nil
    }
    return ImageSource(.symbol(symbol), size: Size(width: .pixels(side), height: .pixels(side)))
  }
}
