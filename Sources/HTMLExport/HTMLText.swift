/// HTML being written: characters with the few escapes that HTML needs.
struct HTMLText {
  private(set) var text = ""

  /// Adds mark-up as it is.
  mutating func raw(_ markup: String) { text += markup }

  /// Adds characters.
  mutating func characters(_ value: String) { text += Self.escaped(value) }

  /// Adds a start tag.
  mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    text += "<" + name
    for attribute in attributes { text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    text += ">"
  }

  /// Adds an end tag.
  mutating func close(_ name: String) { text += "</\(name)>" }

  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { [0x22, 0x26, 0x3C, 0x3E].contains($0) }) else { return value }
    var result = ""
    result.reserveCapacity(value.utf8.count + 16)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
