/// A PDF object as read back from a file, independent of the code that writes files.
package indirect enum PDFObject: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case name(String)
  case string([UInt8])
  case array([PDFObject])
  case dictionary([String: PDFObject])
  case reference(Int)
  /// A stream: its dictionary and its bytes as they stand in the file.
  case stream([String: PDFObject], [UInt8])
  /// An operator of a content stream.
  case operation(String)

  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var integer: Int? { number.map { Int($0) } }
  package var name: String? { if case .name(let value) = self { value } else { nil } }
  package var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  package var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }
  package var reference: Int? { if case .reference(let value) = self { value } else { nil } }

  /// The entries of a dictionary or of a stream's dictionary.
  package var dictionary: [String: PDFObject]? {
    switch self {
    case .dictionary(let entries), .stream(let entries, _): entries
    default: nil
    }
  }

  /// The text of a text string: UTF-16BE with its mark, else the part of PDFDocEncoding that is Latin-1.
  package var text: String? {
    guard let bytes = string else { return nil }
    guard bytes.starts(with: [0xFE, 0xFF]) else {
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }
}
