import Diagnostics
import Geometry
import Markup
import Pages
import Styling

// Images and their alternative texts.

extension BoxBuilder {
  /// Whether an element is replaced by an image: `img`, or a drawing in the document.
  func isImage(_ node: NodeID) -> Bool {
    switch styled.document.namespace(node) {
    case .xhtml: styled.document.name(node) == "img"
    case .svg: styled.document.name(node) == "svg"
    case .template: styled.document.name(node) == "qr"
    default: false
    }
  }

  /// Builds the box of an image; what is decoration says so, what is not has an alternative text or is an error.
  mutating func image(_ node: NodeID, in parent: Int32, _ context: Context) {
    let document = styled.document
    let source = document.value("src", of: node) ?? document.name(node)
    // What the image says is missing whether its file is there or not.
    if context.element != nil, alternative(of: node) == nil {
      log.report(report(LayoutDiagnostics.imageWithoutAlternative, at: node, ["source": .name(source)]))
    }
    guard var image = imageSource(of: node) else { return }
    let inner = enter(node, context, isInline: true)
    var box = makeBox(.image(result.boxes.images.count), for: node)
    box.style = sizedStyle(of: node)
    if result.boxes.styles[Int(box.style)].imageOrientation == .none { image = image.unturned() }
    result.boxes.images.append(image)
    if let element = context.element {
      switch alternative(of: node) {
      case nil, "": break
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

  private mutating func imageSource(of node: NodeID) -> ImageSource? {
    switch styled.document.namespace(node) {
    case .svg: drawing(node)
    case .template: symbol(node)
    default: file(styled.document.value("src", of: node) ?? "", node)
    }
  }

  private mutating func file(_ source: String, _ node: NodeID) -> ImageSource? {
    let base = (styled.document.attribute("src", of: node)?.span ?? styled.document.span(node))?.source
    if let image = images[source, base] { return image }
    if images.isRefused(source, base: base) { return nil }
    log.report(report(LayoutDiagnostics.imageNotFound, at: node, ["source": .name(source)]))
    return nil
  }

  private mutating func drawing(_ node: NodeID) -> ImageSource? {
    let ids = drawingIDs ?? DrawingIDs(styled.document)
    drawingIDs = ids
    var drawing = Drawing(styled, root: node, ids: ids)
    drawing.images = images
    return ImageSource(drawing)
  }

  /// The alternative text of an image: "" for decoration, nil when nothing is said (HTML 4.8.3, SVG AAM 1 §8).
  func alternative(of node: NodeID) -> String? {
    let document = styled.document
    if document.namespace(node) == .xhtml { return document.value("alt", of: node) }
    if document.namespace(node) == .template {
      // A code is never decoration.
      return document.value("alt", of: node).flatMap { $0.isEmpty ? nil : $0 }
    }
    if isPresentation(node) || document.value("aria-hidden", of: node) == "true" { return "" }
    let label = document.value("aria-label", of: node).map { Array($0.utf8) }
    let title = document.children(node).first { document.kind($0) == .element && document.name($0) == "title" }
    guard let words = label ?? title.map({ Array(document.stringValue($0).utf8) }) else { return nil }
    let text = BoxBuilder.collapsed(words[...])
    return text.isEmpty ? nil : text
  }

  /// The style of an image, its attributes `width` and `height` in CSS pixels where the style says `auto`.
  private mutating func sizedStyle(of node: NodeID) -> Int32 {
    let index = styled.styleIndex[Int(node.index)]
    let isDrawing = styled.document.namespace(node) == .svg
    func attribute(_ name: String) -> Dimension? {
      guard let value = styled.document.value(name, of: node) else { return nil }
      guard isDrawing else {
        return Double(value).map { .value(LengthPercentage(length: .pixels(min(max($0, 0), 1e5)))) }
      }
      // Absolute sides are the natural size of a drawing; only shares of what is around are left.
      guard let length = DrawingLength(value), length.unit == "%", (0...1000).contains(length.value) else { return nil }
      return .value(LengthPercentage(milliPercent: Int32(length.value * 1000)))
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

  /// Adds an image that a style sheet puts into the text: decoration, and no content. One that cannot be read was
  /// reported where it is named.
  ///
  /// A marker keeps half an em clear of the text.
  mutating func decoration(_ reference: ImageReference, in parent: Int32, isMarker: Bool = false) {
    guard let image = images[reference.source, reference.span?.source] else { return }
    var box = makeAnonymous(.image(result.boxes.images.count), display: .inline, in: parent)
    if isMarker {
      var style = result.boxes.styles[Int(box.style)]
      let gap = Dimension.value(LengthPercentage(length: style.fontSize / 2))
      if style.direction == .rtl { style.margin.left = gap } else { style.margin.right = gap }
      result.boxes.styles.append(style)
      box.style = Int32(result.boxes.styles.count - 1)
    }
    result.boxes.images.append(image)
    _ = append(box, to: parent)
  }
}
