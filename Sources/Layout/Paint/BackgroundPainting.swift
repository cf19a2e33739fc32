import Diagnostics
import Geometry
import Pages
import Styling

/// The background of one box fragment as drawing steps (CSS Backgrounds 3 §3).
struct BackgroundPainting {
  /// The border box with its corners and widths.
  let decoration: BoxDecoration
  /// The padding.
  let padding: Edges<Length>
  /// What `background-attachment: fixed` refers to.
  let page: Rect
  /// What is painted at most, whatever `background-clip` says: the page for the root's background.
  var canvas: RoundedRectangle?
  let images: LayoutImages
  /// Where pictures are drawn and checked.
  let scope: LayoutScope
  /// The element, for findings about its pictures.
  let origin: TextOrigin

  /// The drawing steps, the lowest first.
  func items(_ color: Color, _ style: BackgroundStyle) -> [DisplayItem] {
    let layers = max(style.images.count, 1)
    var items: [DisplayItem] = []
    if color.alpha > 0 {
      let area = clip(style.clips.cycled(layers - 1) ?? .borderBox)
      if area.rect.size.width > .zero, area.rect.size.height > .zero { items.append(.fill(area.path, color)) }
    }
    for index in style.images.indices.reversed() { items += layer(index, style) }
    return items
  }

  private func clip(_ box: BackgroundBox) -> RoundedRectangle { canvas ?? shape(box) }

  private func shape(_ box: BackgroundBox) -> RoundedRectangle {
    switch box {
    case .borderBox: decoration.shape
    case .paddingBox: decoration.paddingShape
    case .contentBox: decoration.paddingShape.inset(by: padding)
    }
  }

  private func layer(_ index: Int, _ style: BackgroundStyle) -> [DisplayItem] {
    let image = style.images[index]
    let natural: Size?
    switch image {
    case .none: return []
    case .url(let reference):
      // A file that cannot be read was reported where it was to be read.
      guard let source = images[reference.source, reference.span?.source] else { return [] }
      natural = source.size
    case .linear, .radial: natural = nil
    }
    let clip = clip(style.clips.cycled(index) ?? .borderBox)
    let isFixed = style.attachments.cycled(index) == .fixed
    let area = isFixed ? page : shape(style.origins.cycled(index) ?? .paddingBox).rect
    guard clip.rect.size.width > .zero, clip.rect.size.height > .zero,
      let tiles = BackgroundTiles(
        area, natural: natural, size: style.sizes.cycled(index) ?? .size(width: nil, height: nil),
        position: style.positions.cycled(index) ?? .zero,
        repeats: style.repeats.cycled(index) ?? .both, within: clip.rect)
    else { return [] }
    return draw(image, tiles, clip)
  }

  private func draw(_ image: StyleImage, _ tiles: BackgroundTiles, _ clip: RoundedRectangle) -> [DisplayItem] {
    guard let visible = tiles.area.intersection(clip.rect), visible.size.width > .zero, visible.size.height > .zero
    else { return [] }
    if tiles.isSingle {
      if let gradient = image.gradient(in: tiles.tile) {
        if clip.isSharp { return [.shade(.rectangle(visible), gradient)] }
        if visible == clip.rect { return [.shade(clip.path, gradient)] }
        return [.pushClip(clip.path), .shade(.rectangle(visible), gradient), .popClip]
      }
      let inside = picture(image, in: tiles.tile)
      return clip.isSharp && visible == tiles.tile ? inside : [.pushClip(clip.path)] + inside + [.popClip]
    }
    let drawing =
      image.gradient(in: tiles.tile).map { [.shade(.rectangle(tiles.tile), $0)] } ?? picture(image, in: tiles.tile)
    let tiling = DisplayItem.tile(
      .rectangle(visible), Tiling(items: drawing, cell: tiles.tile, step: tiles.step))
    return clip.isSharp ? [tiling] : [.pushClip(clip.path), tiling, .popClip]
  }

  private func picture(_ image: StyleImage, in rect: Rect) -> [DisplayItem] {
    guard case .url(let reference) = image, let source = images[reference.source, reference.span?.source]
    else { return [] }
    return scope.items(of: source, in: rect, origin: origin)
  }
}

extension StyleImage {
  /// The gradient over a rectangle; nil for files.
  fileprivate func gradient(in rect: Rect) -> Gradient? {
    switch self {
    case .none, .url: nil
    case .linear(let gradient): gradient.gradient(in: rect)
    case .radial(let gradient): gradient.gradient(in: rect)
    }
  }
}

extension Array {
  /// The element at a position, counting round; nil when there is none at all.
  fileprivate func cycled(_ index: Int) -> Element? { isEmpty ? nil : self[index % count] }
}
