package import Geometry

// What inline layout asks of block layout: boxes that stand on a line as one piece.

extension LayoutScope {
  /// Lays out the inside of an atomic inline or an image; percentages refer to the width of the paragraph.
  package func layoutAtomic(_ box: BoxID, availableWidth: Length) -> AtomicBox {
    let size = Size.zero
    let fragment = fragments.add(Fragment(kind: .box, box: box, size: size))
    return AtomicBox(fragment: fragment, size: size, margin: .zero, baseline: nil)
  }

  /// The intrinsic sizes of an atomic inline or an image, margins included.
  package func atomicContentSizes(_ box: BoxID) -> ContentSizes { .zero }
}
