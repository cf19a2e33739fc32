/// A PDF object without inner structure (ISO 32000-1 §7.3), ready to be written.
///
/// Arrays and dictionaries are never built in memory: they are written through closures of `PDFSyntax`.
package enum PDFValue {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number of thousandths, written in its shortest form: 12500 is `12.5`.
  case thousandths(Int)
  /// A number with up to six decimals.
  case real(Double)
  /// A name, without the solidus.
  case name(String)
  /// A text string for people: PDFDocEncoding where that suffices, else UTF-16BE (§7.9.2.2).
  case text(String)
  /// A string of ASCII characters, as dates and URIs are.
  case ascii(String)
  /// A byte string in hexadecimal form.
  case hexadecimal([UInt8])
  /// A reference to an indirect object.
  case reference(PDFReference)
}
