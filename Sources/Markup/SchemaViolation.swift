import CLibXML2

/// One place of the data that breaks a rule of the schema.
package struct SchemaViolation: Hashable, Sendable {
  /// The rules of a simple type that a value can break.
  package enum Facet: String, Sendable {
    case length, minLength, maxLength, pattern, enumeration, whiteSpace
    case minInclusive, maxInclusive, minExclusive, maxExclusive, totalDigits, fractionDigits
  }

  /// The node at fault.
  package let node: DataTree.Node?
  /// The library's code (`xmlParserErrors`).
  package let code: Int
  /// The broken rule of a simple type, if it is one.
  package let facet: Facet?
  /// The limit or pattern that the schema gives, where the library names it.
  package let limit: String?
  /// The library's English message; it may quote values of the data.
  package let message: String

  /// Whether the value is not of the built-in type at all: letters in a number, a 31 February.
  package var isWrongType: Bool {
    [XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1, XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2, XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3]
      .contains { Int($0.rawValue) == code }
  }

  /// Whether the content of an element has children that the schema does not have there, or lacks some.
  package var isWrongContent: Bool { code == Int(XML_SCHEMAV_ELEMENT_CONTENT.rawValue) }

  init(node: DataTree.Node?, code: Int, message: String) {
    self.node = node
    self.code = code
    let facet = Self.facet(xmlParserErrors(UInt32(code)))
    self.facet = facet
    limit = facet == nil || facet == .enumeration ? nil : Self.lastQuoted(message)
    self.message = message.last == "\n" ? String(message.dropLast()) : message
  }

  private static func facet(_ code: xmlParserErrors) -> Facet? {
    switch code {
    case XML_SCHEMAV_CVC_LENGTH_VALID: .length
    case XML_SCHEMAV_CVC_MINLENGTH_VALID: .minLength
    case XML_SCHEMAV_CVC_MAXLENGTH_VALID: .maxLength
    case XML_SCHEMAV_CVC_MININCLUSIVE_VALID: .minInclusive
    case XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID: .maxInclusive
    case XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID: .minExclusive
    case XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID: .maxExclusive
    case XML_SCHEMAV_CVC_TOTALDIGITS_VALID: .totalDigits
    case XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID: .fractionDigits
    case XML_SCHEMAV_CVC_PATTERN_VALID: .pattern
    case XML_SCHEMAV_CVC_ENUMERATION_VALID: .enumeration
    default: nil
    }
  }

  /// The last text in single quotation marks; the library ends its messages with the schema's own value.
  private static func lastQuoted(_ message: String) -> String? {
    guard let end = message.lastIndex(of: "'"), let start = message[..<end].lastIndex(of: "'") else { return nil }
    return String(message[message.index(after: start)..<end])
  }
}
