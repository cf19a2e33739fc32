/// A value of an OParl object, with its properties in the order in which they are written.
package indirect enum OParlValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case list([OParlValue])
  case object([Member])

  /// A property with its value.
  package struct Member: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value.
    package let value: OParlValue
  }

  /// The value as JSON in UTF-8 (RFC 8259), indented by two, with a line end.
  package var json: [UInt8] {
    var text = ""
    write(to: &text, indent: "\n")
    return Array((text + "\n").utf8)
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let string): Self.quote(string, to: &text)
    case .integer(let number): text += String(number)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .list(let items):
      guard !items.isEmpty else { return text += "[]" }
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "[" : ",") + indent + "  "
        item.write(to: &text, indent: indent + "  ")
      }
      text += indent + "]"
    case .object(let members):
      guard !members.isEmpty else { return text += "{}" }
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "{" : ",") + indent + "  "
        Self.quote(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + "  ")
      }
      text += indent + "}"
    }
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
