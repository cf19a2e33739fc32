import Diagnostics
import Geometry
import Markup
import Pages
import Styling

// Images and their alternative texts.

extension BoxBuilder {
  /// Builds the box of an `img`; with `alt=""` it is decoration, without `alt` an error.
  mutating func image(_ node: NodeID, in parent: Int32, _ context: Context) {
    let document = styled.document
    let source = document.value("src", of: node) ?? ""
    let base = (document.attribute("src", of: node)?.span ?? document.span(node))?.source
    guard var image = images[source, base] else {
      log.report(report(LayoutDiagnostics.imageNotFound, at: node, ["source": .name(source)]))
      return
    }
    let inner = enter(node, context, isInline: true)
    var box = makeBox(.image(result.boxes.images.count), for: node)
    box.style = sizedStyle(of: node)
    if result.boxes.styles[Int(box.style)].imageOrientation == .none { image = image.unturned() }
    result.boxes.images.append(image)
    if let element = context.element {
      switch document.value("alt", of: node) {
      case nil:
        log.report(report(LayoutDiagnostics.imageWithoutAlternative, at: node, ["source": .name(source)]))
      case "": break
      case .some(let alternative):
        var figure = element
        if context.role == .figure {
          let known = result.structure[element].alternative
          result.structure[element].alternative = known.map { $0 + "; " + alternative } ?? alternative
        } else {
          figure = result.structure.add(.figure, to: element, origin: document.span(node))
          result.structure[figure].dataOrigin = document.dataSpan(node)
          result.structure[figure].alternative = alternative
          setLanguage(of: figure, styled.languageIndex[Int(node.index)], context)
        }
        box.structure = figure
        box.slot = slot(element: figure)
      }
    }
    _ = append(box, to: parent)
    leave(node, inner)
  }

  /// The style of an image, its attributes `width` and `height` in CSS pixels where the style says `auto`.
  private mutating func sizedStyle(of node: NodeID) -> Int32 {
    let index = styled.styleIndex[Int(node.index)]
    func attribute(_ name: String) -> Dimension? {
      styled.document.value(name, of: node).flatMap { Double($0) }.map {
        .value(LengthPercentage(length: .pixels($0)))
      }
    }
    let width = attribute("width")
    let height = attribute("height")
    guard width != nil || height != nil else { return index }
    var style = result.boxes.styles[Int(index)]
    guard style.width == .auto, style.height == .auto else { return index }
    style.width = width ?? .auto
    style.height = height ?? .auto
    result.boxes.styles.append(style)
    return Int32(result.boxes.styles.count - 1)
  }
}
