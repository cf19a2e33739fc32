package import Diagnostics

/// One permitted value of an enumeration with its name for people.
package struct EnumerationValue: Hashable, Sendable {
  /// The value in the data.
  package let value: String
  /// The name for people; the value itself when the schema gives none.
  package let label: Bilingual
  /// Whether the schema gives the label, or it is only the value again.
  package let hasOwnLabel: Bool
}
