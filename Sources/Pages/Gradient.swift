package import Geometry

/// A smooth change of colour along a line or between two circles.
///
/// Colours and opacities are interpolated each for itself in sRGB; where CSS wants them premultiplied, layout adds stops.
package struct Gradient: Hashable, Sendable {
  /// What the stops are placed along.
  package enum Shape: Hashable, Sendable {
    /// A line; colours are constant across it.
    case linear(from: Point, to: Point)
    /// From one circle to another; the first is often a point.
    case radial(from: Point, inner: Length, to: Point, outer: Length)
  }

  /// A colour at a place.
  package struct Stop: Hashable, Sendable {
    /// From 0 at the start to 1 at the end; a list never goes back.
    package var offset: Double
    /// The colour.
    package var color: Color

    /// Creates a stop.
    package init(offset: Double, color: Color) {
      self.offset = offset
      self.color = color
    }
  }

  /// What is before the start and after the end.
  package enum Spread: String, Hashable, Sendable {
    /// The first and last colour.
    case pad
    /// The same again and again.
    case `repeat`
    /// The same forwards and backwards in turn.
    case reflect
  }

  /// What the stops are placed along, in the gradient's own coordinates.
  package var shape: Shape
  /// At least one colour, in order.
  package var stops: [Stop]
  /// What is before and after.
  package var spread: Spread
  /// From the gradient's own coordinates to those of the path it fills: circles become ellipses by it.
  package var transform: Transform

  /// Creates a gradient.
  package init(shape: Shape, stops: [Stop], spread: Spread = .pad, transform: Transform = .identity) {
    self.shape = shape
    self.stops = stops
    self.spread = spread
    self.transform = transform
  }

  /// Whether any stop lets through what is below.
  package var isTransparent: Bool { stops.contains { $0.color.alpha < 255 } }
}
