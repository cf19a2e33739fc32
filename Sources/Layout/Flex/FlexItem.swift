import Geometry

/// A flex item while its container is laid out; sizes are those of its content box.
struct FlexItem: Sendable {
  let box: BoxID
  /// Padding and border.
  let edges: Edges<Length>
  /// The margins, `auto` as zero until free space is shared out.
  var margin: Edges<Length>
  /// Which margins are `auto`.
  let autoMargin: Edges<Bool>
  let grow: Double
  let shrink: Double
  /// How the item is aligned across its line.
  let alignment: FlexAlignment
  /// Whether its size across the line is `auto`.
  var hasAutomaticCross = true
  /// Whether the item's style gives its height, or the container does: then it is not the content's.
  var hasDefiniteHeight = false

  /// The flex base size (CSS Flexbox 1 §9.2).
  var base = Length.zero
  /// The limits on the main axis.
  var minMain = Length.zero
  var maxMain = Length.unlimited
  /// The used size on the main axis.
  var main = Length.zero
  /// The used size on the cross axis.
  var cross = Length.zero
  /// From the top margin edge to the first or last baseline, for rows.
  var ascent: Length?
  /// From the main-start and cross-start edges of the container's content to the margin edges.
  var mainPosition = Length.zero
  var crossPosition = Length.zero
  /// From the top left corner of the container's content to the border box.
  var origin = Point.zero

  /// The base size within its limits (§9.2 step 3).
  var hypothetical: Length { clamped(base) }

  /// A main size within the limits.
  func clamped(_ size: Length) -> Length { max(min(size, maxMain), minMain, .zero) }

  /// What stands around the content on the main axis.
  func mainExtra(_ axes: FlexAxes) -> Length { axes.main(edges) + axes.main(margin) }
  /// What stands around the content on the cross axis.
  func crossExtra(_ axes: FlexAxes) -> Length { axes.cross(edges) + axes.cross(margin) }
  /// The main size of the margin box.
  func outerMain(_ axes: FlexAxes) -> Length { main + mainExtra(axes) }
  /// The cross size of the margin box.
  func outerCross(_ axes: FlexAxes) -> Length { cross + crossExtra(axes) }

  /// The content width.
  func width(_ axes: FlexAxes) -> Length { axes.isColumn ? cross : main }
  /// The content height.
  func height(_ axes: FlexAxes) -> Length { axes.isColumn ? main : cross }
}

/// A flex line.
struct FlexLine: Sendable {
  /// Its items.
  var items: Range<Int>
  /// The size across.
  var cross = Length.zero
  /// From the cross-start edge of the container's content.
  var position = Length.zero
}
