/// The number of a face in the font library; stable for a given set of fonts.
package struct FontFaceID: Hashable, Comparable, Sendable {
  /// The position in the library's coverage index.
  package let index: Int32

  /// Creates the id of the face at a position in the library.
  package init(index: Int32) { self.index = index }

  package static func < (left: FontFaceID, right: FontFaceID) -> Bool { left.index < right.index }
}
