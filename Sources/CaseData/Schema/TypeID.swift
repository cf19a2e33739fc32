/// The number of a type within its schema model.
package struct TypeID: Hashable, Sendable {
  /// The position in the model's list of types.
  package let index: Int32

  init(_ index: Int) { self.index = Int32(index) }
}
