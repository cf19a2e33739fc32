/// The number of a registered source file within one run.
package struct SourceID: Hashable, Sendable {
  /// The position in the source map.
  package let index: Int32

  init(index: Int32) { self.index = index }
}
