import Geometry
import PDFObjects

/// The parameters that a content stream has set, so that none is set twice (ISO 32000-1 §8.4.1 gives the initial values).
struct GraphicsState: Equatable {
  var fill = Color.black
  var stroke = Color.black
  var alpha: UInt8 = 255
  var lineWidth = 1000
  var dashes: [Int] = []
  var hasRoundCaps = false
  /// The position of the font in the font table, nil before the first one.
  var font: Int?
  var fontSize = 0
}

/// Page coordinates in thousandths of a point, as content streams have them; y grows upwards.
struct PageCoordinates {
  let height: Length

  func x(_ value: Length) -> Int { value.thousandths }
  func y(_ value: Length) -> Int { (height - value).thousandths }
}

extension Length {
  /// The nearest number of thousandths of a point.
  var thousandths: Int { (units * 1000 + 512) >> 10 }
}
