import Diagnostics

/// Where the characters of a text stand in its source when the two differ in length: references, CDATA, comments, CRLF.
///
/// Kept only for texts that contain such things; for all others an offset in the text is an offset in the span.
package struct SourceOffsets: Hashable, Sendable {
  /// From this offset in the text on, the source runs in step from that offset in the span.
  struct Step: Hashable, Sendable {
    let text: Int32
    let source: Int32
  }

  /// Steps by ascending text offset; of several with the same text offset the last one holds.
  var steps: [Step] = []

  /// The offset in the span at which a character of the text begins.
  package func sourceOffset(_ offset: Int) -> Int {
    let step = steps.last { Int($0.text) <= offset }
    return offset + Int(step.map { $0.source - $0.text } ?? 0)
  }

  /// The offset in the span at which the characters before a text offset end; differs from the beginning of the next
  /// character where a comment or the edge of a CDATA section lies between.
  func sourceEnd(_ offset: Int) -> Int {
    guard offset > 0, let step = steps.last(where: { Int($0.text) < offset }) else { return offset }
    // A reference ends where the step after it begins.
    if let next = steps.first(where: { Int($0.text) >= offset }), Int(next.text) == offset { return Int(next.source) }
    return offset + Int(step.source - step.text)
  }
}

extension SourceSpan {
  /// The place of a stretch of a text whose whole place is this span.
  func place(of range: Range<Int>, through offsets: SourceOffsets?) -> SourceSpan {
    guard let offsets else { return slice(offset: range.lowerBound, length: range.count) }
    let lower = offsets.sourceOffset(range.lowerBound)
    let upper = range.isEmpty ? lower : offsets.sourceEnd(range.upperBound)
    return slice(offset: lower, length: max(0, upper - lower))
  }
}
