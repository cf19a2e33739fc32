/// The full-width forms of characters (`text-transform: full-width`, UAX #11).
package enum FullWidthForms {
  /// The text with every character that has a full-width form in that form.
  package static func text(_ text: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { wide.append(form(of: scalar)) }
    return String(wide)
  }

  /// The full-width form of a character, itself if it has none: the inverse of the decompositions tagged `<wide>`.
  private static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20: "\u{3000}"
    case 0x21...0x7E: Unicode.Scalar(scalar.value - 0x21 + 0xFF01) ?? scalar
    case 0x2985: "\u{FF5F}"
    case 0x2986: "\u{FF60}"
    case 0xA2: "\u{FFE0}"
    case 0xA3: "\u{FFE1}"
    case 0xAC: "\u{FFE2}"
    case 0xAF: "\u{FFE3}"
    case 0xA6: "\u{FFE4}"
    case 0xA5: "\u{FFE5}"
    case 0x20A9: "\u{FFE6}"
    default: scalar
    }
  }
}
