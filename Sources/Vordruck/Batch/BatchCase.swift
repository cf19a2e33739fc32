/// One document of a series before it is made.
struct BatchCase: Sendable {
  /// Its place in the series, counted from one.
  let number: Int
  /// What is to be made.
  let request: RenderRequest
  /// The files and the row that it is made from.
  let data: [[UInt8]]
}
