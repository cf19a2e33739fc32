import Geometry

/// A value of `bleed` (CSS Paged Media 3 §7.3).
struct PageBleed: Sendable {
  /// Nil is `auto`: 6 pt where crop marks are, else nothing.
  var length: LinearLength?
  var isImportant = false

  static let syntax = "auto | <length>"

  /// Reads a value.
  static func read(_ reader: inout ValueReader) -> PageBleed? {
    if reader.keyword("auto") { return PageBleed() }
    return reader.length(negative: false).map { PageBleed(length: $0) }
  }
}

/// A value of `marks` (CSS Paged Media 3 §7.2).
struct PageMarks: Sendable {
  var crop = false
  var cross = false
  var isImportant = false

  static let syntax = "none | [ crop || cross ]"

  /// Reads a value.
  static func read(_ reader: inout ValueReader) -> PageMarks? {
    if reader.keyword("none") { return PageMarks() }
    var marks = PageMarks()
    while !reader.isAtEnd {
      if !marks.crop, reader.keyword("crop") {
        marks.crop = true
      } else if !marks.cross, reader.keyword("cross") {
        marks.cross = true
      } else {
        return nil
      }
    }
    return marks.crop || marks.cross ? marks : nil
  }
}
