import Geometry
import Pages
import Styling

extension BoxDecoration {
  /// The drawing steps of one sharp shadow (CSS Backgrounds 3 §6.1): it shows outside the border box only, an inset one
  /// inside the padding box only.
  func shadow(_ shadow: BoxShadow) -> [DisplayItem] {
    guard shadow.color.alpha > 0 else { return [] }
    if shadow.isInset {
      let hole = paddingShape.outset(by: -shadow.spread).moved(by: shadow.offset)
      guard hole != paddingShape else { return [] }
      let around = RoundedRectangle(paddingShape.rect.union(hole.rect)).outset(by: .points(1))
      return [.pushClip(paddingShape.path), .fill(around.ring(around: hole), shadow.color), .popClip]
    }
    let cast = shape.outset(by: shadow.spread).moved(by: shadow.offset)
    guard cast != shape, cast.rect.size.width > .zero, cast.rect.size.height > .zero else { return [] }
    let around = RoundedRectangle(shape.rect.union(cast.rect)).outset(by: .points(1))
    return [.pushClip(around.ring(around: shape)), .fill(cast.path, shadow.color), .popClip]
  }
}
