package import Diagnostics
package import Geometry

/// The layers of a background (CSS Backgrounds 3 §3): lists that run parallel to the images and repeat where shorter;
/// an empty list is the initial value.
package struct BackgroundStyle: Hashable, Sendable {
  /// `background-image`, the uppermost first.
  package var images: [StyleImage] = []
  /// `background-position`.
  package var positions: [ImagePosition] = []
  /// `background-size`.
  package var sizes: [BackgroundSize] = []
  /// `background-repeat`.
  package var repeats: [BackgroundRepeat] = []
  /// `background-attachment`.
  package var attachments: [BackgroundAttachment] = []
  /// `background-origin`.
  package var origins: [BackgroundBox] = []
  /// `background-clip`.
  package var clips: [BackgroundBox] = []

  /// No images.
  package init() {}

  /// Whether a colour fills the whole border box and nothing else is there.
  package var isPlain: Bool { images.isEmpty && clips.isEmpty }
  /// Whether there is any image.
  package var hasImages: Bool { images.contains { $0 != .none } }
}

/// An image in a style sheet (CSS Images 3 §2).
package enum StyleImage: Hashable, Sendable {
  /// No image: an empty layer.
  case none
  /// A file.
  case url(ImageReference)
  /// `linear-gradient()`, `repeating-linear-gradient()`.
  case linear(LinearGradientStyle)
  /// `radial-gradient()`, `repeating-radial-gradient()`.
  case radial(RadialGradientStyle)
}

/// A file that a style sheet names.
package struct ImageReference: Hashable, Sendable {
  /// As written.
  package let source: String
  /// The declaration; the file counts from the folder of the sheet that it stands in.
  package let span: SourceSpan?
}

/// A gradient along a line.
package struct LinearGradientStyle: Hashable, Sendable {
  /// Where the line goes.
  package enum Direction: Hashable, Sendable {
    /// Degrees clockwise from upwards.
    case angle(Double)
    /// To a corner: -1 is left and up, 1 right and down; the corners beside it get the middle colour.
    case corner(x: Int, y: Int)
  }

  package var direction: Direction
  package var stops: [GradientStop]
  package var repeats: Bool
}

/// A gradient around a point.
package struct RadialGradientStyle: Hashable, Sendable {
  /// How far the last colour is from the middle.
  package enum Extent: Hashable, Sendable {
    case closestSide, closestCorner, farthestSide, farthestCorner
    /// Half the axes; percentages are of the image's box.
    case lengths(LengthPercentage, LengthPercentage)
  }

  package var isCircle: Bool
  package var extent: Extent
  package var center: ImagePosition
  package var stops: [GradientStop]
  package var repeats: Bool
}

/// A colour of a gradient, or, without a colour, the place of the middle between its neighbours.
package struct GradientStop: Hashable, Sendable {
  package var color: Color?
  /// Percentages are of the gradient's length; nil is in the middle of what is known.
  package var position: LengthPercentage?
}

/// A place in a box; percentages are of what the image leaves free.
package struct ImagePosition: Hashable, Sendable {
  package var x: LengthPercentage
  package var y: LengthPercentage

  /// The top left corner.
  package static let zero = ImagePosition(x: .zero, y: .zero)
}

/// `background-size`.
package enum BackgroundSize: Hashable, Sendable {
  /// As large as covers everything.
  case cover
  /// As large as fits inside.
  case contain
  /// Nil is `auto`.
  case size(width: LengthPercentage?, height: LengthPercentage?)
}

/// `background-repeat`.
package struct BackgroundRepeat: Hashable, Sendable {
  /// In one direction.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    case `repeat`, noRepeat = "no-repeat", space, round
  }

  package var x: Style
  package var y: Style

  /// In both directions.
  package static let both = BackgroundRepeat(x: .repeat, y: .repeat)
}

/// `background-attachment`.
package enum BackgroundAttachment: String, Hashable, Sendable, CaseIterable { case scroll, fixed, local }

/// `background-origin`, `background-clip`.
package enum BackgroundBox: String, Hashable, Sendable, CaseIterable {
  case borderBox = "border-box", paddingBox = "padding-box", contentBox = "content-box"
}
