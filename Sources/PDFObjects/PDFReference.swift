/// The number of an indirect object; generations are always 0 because files are written once.
package struct PDFReference: Hashable, Comparable, Sendable {
  /// The object number, from 1.
  package let number: Int

  /// Creates the reference to an object.
  package init(number: Int) { self.number = number }

  /// The reference `offset` numbers further on, for objects reserved as a block.
  package func advanced(by offset: Int) -> PDFReference { PDFReference(number: number + offset) }

  package static func < (left: PDFReference, right: PDFReference) -> Bool { left.number < right.number }
}
