/// The data types of DIN 91379:2022-08, from narrow to wide.
package enum CharacterClass: String, Hashable, Sendable, CaseIterable {
  /// Names of natural persons: Latin letters and N1.
  case a = "A"
  /// Streets and other designations: A and N2.
  case b = "B"
  /// Text: B, N3 and N4.
  case c = "C"
  /// Names of legal persons: Latin letters, N1 to N3, Greek letters and E1.
  case d = "D"
  /// D, N4 and Cyrillic letters.
  case e = "E"
}
